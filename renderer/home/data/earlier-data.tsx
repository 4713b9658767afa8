import './earlier-data.css';
import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import type { Compared, EarlierSource, PutBackAsk } from '../../../shared/earlier';
import { useCompanion } from '../../companion/context';
import { useAnswer } from '../../components/use-answer';
import { Waiting } from '../../components/waiting';
import { Section } from '../settings/section';
import { EarlierDifferences } from './earlier-differences';
import { doneWords, hasDifferences, sourceName } from './earlier-words';
import { MonthsCheck } from './months-check';
import { SetAsideFiles } from './set-aside-files';

/** What the section shows under its buttons: one thing at a time. */
type Shown =
  | { readonly type: 'nothing' }
  | { readonly type: 'note'; readonly words: string }
  | {
      readonly type: 'differences';
      readonly source: EarlierSource;
      readonly compared: Extract<Compared, { type: 'differences' }>;
    };

const NOTHING: Shown = { type: 'nothing' };

/** The data as it was: first what differs, and only then, when it is chosen, the putting back. */
export function EarlierData(): ReactNode {
  const { api, t, format } = useCompanion();
  const list = useAnswer(useCallback(() => api.earlier.list(), [api]));
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [busy, setBusy] = useState<'comparing' | 'putting-back' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();

  const { snapshots, setAside } = list.answer ?? { snapshots: [], setAside: [] };
  const named = snapshots.some(({ id }) => id === chosen) ? chosen : (snapshots[0]?.id ?? null);
  const note = (words: string): void => setShown({ type: 'note', words });
  const close = (next: Shown): void => {
    setShown(next);
    // What had the focus is gone with the differences.
    title.current?.focus();
  };
  const look = async (source: EarlierSource): Promise<void> => {
    const compared = await api.earlier.compare(source);
    if (compared.type === 'gone')
      note(t(source.type === 'snapshot' ? 'earlier.gone' : 'earlier.set-aside.nothing'));
    else if (hasDifferences(compared)) setShown({ type: 'differences', source, compared });
    else note(t('earlier.same'));
  };
  const putBack = async (ask: PutBackAsk): Promise<void> => {
    const done = await api.earlier.putBack(ask);
    list.again();
    close({ type: 'note', words: doneWords(done, t) });
  };
  const run = (now: 'comparing' | 'putting-back', work: () => Promise<void>): void => {
    if (busy !== null) return;
    if (now === 'comparing') setShown(NOTHING);
    setBusy(now);
    work()
      .catch(() => close({ type: 'note', words: t('refusal.unexpected') }))
      .finally(() => setBusy(null));
  };
  return (
    <Section title={t('earlier.title')} note={t('earlier.hint')} titleRef={title} part="earlier">
      <MonthsCheck />
      {list.answer !== null && named === null && <p>{t('earlier.none')}</p>}
      {named !== null && (
        <div className="field">
          <label htmlFor={id}>{t('earlier.which')}</label>
          <select
            id={id}
            className="input"
            value={named}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
              setShown(NOTHING);
            }}
          >
            {snapshots.map((snapshot) => (
              <option key={snapshot.id} value={snapshot.id}>
                {sourceName(snapshot, t, format)}
              </option>
            ))}
          </select>
        </div>
      )}
      {named !== null && (
        <div>
          <button
            type="button"
            className="button"
            data-act="compare"
            onClick={() => run('comparing', () => look({ type: 'snapshot', id: named }))}
          >
            {t('earlier.look')}
          </button>
        </div>
      )}
      <SetAsideFiles
        files={setAside}
        onLook={(name) => run('comparing', () => look({ type: 'set-aside', name }))}
      />
      {shown.type === 'differences' && (
        <EarlierDifferences
          key={JSON.stringify(shown.source)}
          name={nameOf(shown.source)}
          compared={shown.compared}
          onPutBack={(what) => run('putting-back', () => putBack({ source: shown.source, ...what }))}
          onCancel={() => busy === null && close(NOTHING)}
        />
      )}
      <Waiting
        waiting={busy !== null}
        words={t(busy === 'putting-back' ? 'earlier.putting-back' : 'earlier.looking')}
      />
      <div role="status">{shown.type === 'note' && <p className="words">{shown.words}</p>}</div>
    </Section>
  );

  function nameOf(source: EarlierSource): string {
    if (source.type === 'set-aside') return source.name;
    const snapshot = snapshots.find((one) => one.id === source.id);
    return snapshot === undefined ? source.id : sourceName(snapshot, t, format);
  }
}

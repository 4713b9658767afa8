import './forget-data.css';
import { useRef, useState, type ReactNode } from 'react';
import type { ForgetOutcome, Forgettable, WhatGoes } from '../../../shared/forgetting';
import { monthOf, type LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { Waiting } from '../../components/waiting';
import { useDropDrafts } from '../drafts';
import { useNamedDay } from '../route';
import { Choices } from '../settings/choices';
import { Section } from '../settings/section';
import { chosenDate, DateChoice } from './date-choice';
import { ForgetPreview } from './forget-preview';
import { isNothing, isOf, nameOf, outcomeWords } from './forget-words';

const KINDS = ['day', 'month', 'everything'] as const;
type Kind = (typeof KINDS)[number];

/** What the section shows under its button: one thing at a time. */
type Shown =
  | { readonly type: 'nothing' }
  | { readonly type: 'note'; readonly words: string; readonly files: readonly string[] }
  | { readonly type: 'preview'; readonly what: Forgettable; readonly goes: WhatGoes };

const NOTHING: Shown = { type: 'nothing' };

/** Deleting for good: first what would go, and only then, when it is said, the deletion. */
export function ForgetData(): ReactNode {
  const { api, snapshot, t, format } = useCompanion();
  const named = useNamedDay();
  const [kind, setKind] = useState<Kind>('day');
  const [dateText, setDateText] = useState<string>(named ?? snapshot.date);
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [busy, setBusy] = useState<'looking' | 'removing' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const dropDrafts = useDropDrafts();

  const note = (words: string, files: readonly string[] = []): void =>
    setShown({ type: 'note', words, files });
  const close = (next: Shown): void => {
    setShown(next);
    // What had the focus is gone with the preview.
    button.current?.focus();
  };
  /** Another choice: what is shown of the one before must not be taken for it. */
  const choose = (change: () => void): void => {
    change();
    setShown(NOTHING);
  };
  const look = async (): Promise<void> => {
    const what = asked(kind, chosenDate(dateText, snapshot.date));
    if (what === null) {
      note(t('data.date.missing'));
      return;
    }
    const goes = await api.data.whatGoes(what);
    const name = nameOf(what, t, format);
    if (!isNothing(what, goes)) setShown({ type: 'preview', what, goes });
    else note(kind === 'everything' ? t('forget.nothing.everything') : t('forget.nothing', { what: name }));
  };
  const forget = async (what: Forgettable): Promise<void> => {
    const outcome = await api.data.forget(what);
    if (outcome.type !== 'not-done') dropDrafts((day) => isOf(what, day));
    close({ type: 'note', words: outcomeWords(what, outcome, t, format), files: filesOf(outcome) });
  };
  const run = (now: 'looking' | 'removing', work: () => Promise<void>): void => {
    if (busy !== null) return;
    if (now === 'looking') setShown(NOTHING);
    setBusy(now);
    work()
      .catch(() => close({ type: 'note', words: t('refusal.unexpected'), files: [] }))
      .finally(() => setBusy(null));
  };
  return (
    <Section title={t('forget.title')} note={t('forget.hint')} isArrival={named !== null}>
      <Choices
        legend={t('forget.what')}
        choices={KINDS.map((value) => ({ value, label: t(`forget.what.${value}`) }))}
        value={kind}
        onChange={(value) => choose(() => setKind(value))}
      />
      {kind !== 'everything' && (
        <DateChoice
          label={t(`forget.date.${kind}`)}
          of={kind}
          value={dateText}
          onChange={(text) => choose(() => setDateText(text))}
        />
      )}
      <div>
        <button
          ref={button}
          type="button"
          className="button"
          data-act="what-goes"
          onClick={() => run('looking', look)}
        >
          {t('forget.look')}
        </button>
      </div>
      {shown.type === 'preview' && (
        <ForgetPreview
          what={shown.what}
          goes={shown.goes}
          onForget={() => run('removing', () => forget(shown.what))}
          onCancel={() => busy === null && close(NOTHING)}
        />
      )}
      <Waiting
        waiting={busy !== null}
        words={t(busy === 'removing' ? 'forget.removing' : 'forget.looking')}
      />
      <div role="status">{shown.type === 'note' && <Came words={shown.words} files={shown.files} />}</div>
    </Section>
  );
}

function Came(props: { readonly words: string; readonly files: readonly string[] }): ReactNode {
  return (
    <>
      <p className="words">{props.words}</p>
      {props.files.length > 0 && (
        <ul className="file-names">
          {props.files.map((file) => (
            <li key={file} className="words">
              {file}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function asked(kind: Kind, date: LocalDate | null): Forgettable | null {
  switch (kind) {
    case 'everything':
      return { type: 'everything' };
    case 'day':
      return date === null ? null : { type: 'day', day: date };
    case 'month':
      return date === null ? null : { type: 'month', month: monthOf(date) };
  }
}

function filesOf(outcome: ForgetOutcome): readonly string[] {
  return outcome.type === 'left' ? outcome.files : [];
}

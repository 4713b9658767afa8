import { useCallback, useId, useState, type ReactNode } from 'react';
import type { Guide } from '../../../shared/guides/guide';
import { changesBetween } from '../../../shared/guides/reading';
import type { Answers, SheetNote } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { useAnswer } from '../../components/use-answer';

/** An earlier time beside this one: the questions that were answered otherwise then. */
export function Comparison(props: {
  readonly guide: Guide;
  readonly answers: Answers;
  readonly earlier: readonly SheetNote[];
}): ReactNode {
  const { t, format } = useCompanion();
  const { guide, answers, earlier } = props;
  const id = useId();
  const [chosen, setChosen] = useState('');
  return (
    <section className="stack">
      <h3>{t('guide.compare')}</h3>
      <div className="field">
        <label htmlFor={id}>{t('guide.compare.with')}</label>
        <select
          id={id}
          className="input"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{t('guide.compare.none')}</option>
          {earlier.toReversed().map((one) => (
            <option key={one.id} value={one.id}>
              {format.dateAndYear(one.changed)}
            </option>
          ))}
        </select>
      </div>
      {chosen !== '' && <Differences key={chosen} guide={guide} answers={answers} earlier={chosen} />}
    </section>
  );
}

function Differences(props: {
  readonly guide: Guide;
  readonly answers: Answers;
  readonly earlier: string;
}): ReactNode {
  const { api, t, format, view } = useCompanion();
  const { guide, answers, earlier } = props;
  const { answer: sheet } = useAnswer(useCallback(() => api.guides.read(earlier), [api, earlier]));
  if (sheet === null) return null;
  const changes = changesBetween(guide, sheet.answers, answers, { language: view.language, format });
  if (changes.length === 0) return <p role="status">{t('guide.compare.same')}</p>;
  const lines = (texts: readonly string[]): ReactNode =>
    texts.length === 0 ? <span className="soft">{t('guide.compare.nothing')}</span> : texts.join('\n');
  return (
    <dl className="guide-changes">
      {changes.map(({ about, before, now }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>
            <span className="hint">{t('guide.compare.before')}</span>
            <span className="words">{lines(before)}</span>
          </dd>
          <dd>
            <span className="hint">{t('guide.compare.now')}</span>
            <span className="words">{lines(now)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

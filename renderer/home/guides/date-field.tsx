import { useId, useState, type ReactNode } from 'react';
import type { DateQuestion } from '../../../shared/guides/guide';
import type { Answer } from '../../../shared/guides/sheet';
import { parseTime } from '../../../shared/time/time-text';
import { useCompanion } from '../../companion/context';
import { DateInput } from '../../components/date-input';
import { parseDate } from '../../date-text';
import { TimeField } from '../plan/time-field';

type DateAnswer = Extract<Answer, { type: 'date' }>;

/** A date, with its times where the question asks for them. What does not read is not kept, and stays in its field to be mended. */
export function DateField(props: {
  readonly question: DateQuestion;
  readonly answer: DateAnswer;
  readonly onAnswer: (answer: DateAnswer) => void;
}): ReactNode {
  const { snapshot, t, view } = useCompanion();
  const { question, answer, onAnswer } = props;
  const id = useId();
  const [texts, setTexts] = useState({
    date: answer.date ?? '',
    from: answer.from ?? '',
    to: answer.to ?? '',
  });
  const label = question.ask[view.language];
  const hint = question.hint?.[view.language] ?? '';
  // An appointment is ahead; other dates are of what was done.
  const sense = question.calendar === undefined ? 'last' : 'next';
  const change = (typed: Partial<typeof texts>): void => {
    const next = { ...texts, ...typed };
    setTexts(next);
    const date = kept(next.date, parseDate(next.date, snapshot.date, sense), answer.date);
    const from = kept(next.from, parseTime(next.from), answer.from ?? null);
    const to = kept(next.to, parseTime(next.to), answer.to ?? null);
    onAnswer({
      type: 'date',
      date,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    });
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {hint !== '' && <p className="hint">{hint}</p>}
        <DateInput id={id} value={texts.date} sense={sense} onChange={(date) => change({ date })} />
      </div>
      {question.times === true && (
        <div className="row" role="group" aria-label={t('guide.times', { ask: label })}>
          <TimeField label={t('guide.from')} value={texts.from} onChange={(from) => change({ from })} />
          <TimeField label={t('guide.to')} value={texts.to} onChange={(to) => change({ to })} />
        </div>
      )}
    </>
  );
}

/** What a text reads as; what was there before where it reads as nothing, as half a date does. */
function kept(text: string, read: string | null, before: string | null): string | null {
  return read === null && text.trim() !== '' ? before : read;
}

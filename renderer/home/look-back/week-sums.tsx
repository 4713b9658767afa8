import type { ReactNode } from 'react';
import type { LookBack } from '../../../shared/summary/look-back';
import type { WeekSum } from '../../../shared/summary/weeks';
import { workloadOf, workloadText } from '../../../shared/summary/workload';
import { addDays, type LocalDate } from '../../../shared/time/calendar';
import { MINUTE } from '../../../shared/time/moment';
import { formatter } from '../../../shared/messages/format';
import { useCompanion } from '../../companion/context';
import { useCopy } from '../../components/use-copy';
import { DayLink } from './day-link';
import type { DateWords } from './period-words';

/** The sums of whole weeks, with a plain note where one reached 40 or 48 hours. Information, never a verdict. */
export function WeekSums(props: {
  readonly seen: LookBack;
  readonly words: DateWords;
  readonly onOpen: (monday: LocalDate) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { words, onOpen } = props;
  const { period, weeks } = props.seen;
  if (period.unit === 'week') return <OneWeek reached={weeks[0]?.reached ?? null} />;
  // A year has too many to list: those that come to nothing worth a note are in its months.
  const listed = weeks.filter(({ worked, reached }) =>
    period.unit === 'year' ? reached !== null : worked > 0,
  );
  if (listed.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="weeks-title">
      <h3 id="weeks-title">{t(period.unit === 'year' ? 'look.weeks.noted' : 'look.weeks')}</h3>
      <ul className="week-sums">
        {listed.map((week) => (
          <Sum
            key={week.week}
            week={week}
            named={period.unit === 'year' ? 48 : 40}
            words={words}
            onOpen={onOpen}
          />
        ))}
      </ul>
      <p className="hint">
        {t('look.weeks.whole')} {t('look.weeks.hint')}
      </p>
    </section>
  );
}

function OneWeek({ reached }: Pick<WeekSum, 'reached'>): ReactNode {
  const { t } = useCompanion();
  if (reached === null) return null;
  return (
    <p className="hint week-note">
      {t('look.week.sum', { hours: reached })} {t('look.weeks.hint')}
    </p>
  );
}

function Sum(props: {
  readonly week: WeekSum;
  /** From how many hours on it is said that they were reached. */
  readonly named: 40 | 48;
  readonly words: DateWords;
  readonly onOpen: (monday: LocalDate) => void;
}): ReactNode {
  const { t, format } = useCompanion();
  const { week, named, words, onOpen } = props;
  const { first, worked, reached } = week;
  const name = t('look.week.short', { week: Number(week.week.slice(-2)) });
  const sum = format.length(worked * MINUTE);
  return (
    <li>
      <DayLink
        date={first}
        words={name}
        more={`, ${words.between(first, addDays(first, 6))}`}
        onOpen={onOpen}
      />
      <span>
        {reached === null || reached < named ? sum : t('look.week.reached', { length: sum, hours: reached })}
      </span>
    </li>
  );
}

/** Several late ends in one week: a suggestion, with the facts as text for whoever wants to take it up. */
export function LateEnds(props: { readonly seen: LookBack }): ReactNode {
  const { t, view } = useCompanion();
  const { said, copy } = useCopy();
  const { period, days } = props.seen;
  const workload = period.unit === 'week' ? workloadOf(days, period.first) : null;
  if (workload === null) return null;
  const text = workloadText(workload, t, (zone) => formatter(view.language, zone));
  return (
    <aside className="card late-ends" aria-label={t('look.late')}>
      <p>{t('look.late.text', { count: workload.ends.length })}</p>
      <details>
        <summary>{t('look.late.facts')}</summary>
        <p className="words late-text">{text}</p>
      </details>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => copy({ text: 'late-ends', date: period.first })}
        >
          {t('take.copy')}
        </button>
        <p className="hint" role="status">
          {said}
        </p>
      </div>
    </aside>
  );
}

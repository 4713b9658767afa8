import { useState, type ReactNode } from 'react';
import type { DayRecord } from '../../../shared/summary/day-record';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { DayLink } from './day-link';
import { DayWords, hasWords } from './day-words';
import type { DateWords } from './period-words';

/** As many days as a person reads in a row; the others are one key away. */
const AT_FIRST = 5;

/** The person's own words of a period, the latest day first. */
export function WordsList(props: {
  readonly days: readonly DayRecord[];
  readonly words: DateWords;
  readonly onOpen: (date: LocalDate) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { days, words, onOpen } = props;
  const [showsAll, setShowsAll] = useState(false);
  const written = days.filter((day) => hasWords(day, t)).toReversed();
  if (written.length === 0) return null;
  const shown = showsAll ? written : written.slice(0, AT_FIRST);
  return (
    <section className="stack" aria-labelledby="own-title">
      <h3 id="own-title">{t('today.words')}</h3>
      <ul className="words-days">
        {shown.map((record) => (
          <li key={record.date}>
            <h4>
              <DayLink date={record.date} words={words.full(record.date)} onOpen={onOpen} />
            </h4>
            <DayWords record={record} />
          </li>
        ))}
      </ul>
      {written.length > shown.length && (
        <div>
          <button type="button" className="button" onClick={() => setShowsAll(true)}>
            {t('look.words.all', { count: written.length })}
          </button>
        </div>
      )}
    </section>
  );
}

import { useCallback, type ReactNode } from 'react';
import type { LookBack } from '../../../shared/summary/look-back';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { BreakChart } from './break-chart';
import { Figures } from './figures';
import { HoursChart } from './hours-chart';
import { MonthChart } from './month-chart';
import type { Chosen } from './period-bar';
import type { DateWords } from './period-words';
import { RestChart } from './rest-chart';
import { SlotChart } from './slot-chart';
import { LateEnds, WeekSums } from './week-sums';
import { WordsList } from './words-list';

/** A week, a month or a year at a glance. */
export function PeriodView(props: {
  readonly seen: LookBack;
  readonly words: DateWords;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { seen, words, onChoose } = props;
  const { period, days, totals, rests, reach } = seen;
  const onDay = useCallback((date: LocalDate) => onChoose({ unit: 'day', date }), [onChoose]);
  const onWeek = useCallback((date: LocalDate) => onChoose({ unit: 'week', date }), [onChoose]);
  const onMonth = useCallback((date: LocalDate) => onChoose({ unit: 'month', date }), [onChoose]);
  if (reach === null) return <p className="lead soft">{t('look.first')}</p>;
  if (days.length === 0) return <p className="lead soft">{t(`look.none.${period.unit}`)}</p>;
  const isYear = period.unit === 'year';
  return (
    <div className="stack-large">
      <Figures seen={seen} />
      <LateEnds key={`late-ends ${period.first}`} seen={seen} />
      {isYear ? (
        <MonthChart seen={seen} words={words} onOpen={onMonth} />
      ) : (
        <HoursChart period={period} days={days} words={words} onOpen={onDay} />
      )}
      <WeekSums seen={seen} words={words} onOpen={onWeek} />
      <RestChart rests={rests} words={words} onlyShort={isYear} />
      <BreakChart breaks={totals.breaks} />
      {!isYear && <SlotChart period={period} days={days} words={words} />}
      {!isYear && <WordsList key={period.first} days={days} words={words} onOpen={onDay} />}
    </div>
  );
}

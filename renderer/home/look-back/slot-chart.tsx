import type { ReactNode } from 'react';
import type { DayRecord } from '../../../shared/summary/day-record';
import { datesIn, type Period } from '../../../shared/summary/period';
import { hasWork } from '../../../shared/summary/totals';
import type { DaySlot } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { FoldedTable } from '../../components/folded-table';
import type { DateWords } from './period-words';
import { percent, PlotAxis, PlotRow } from './plot-row';

const SLOTS: readonly DaySlot[] = ['air', 'contact', 'read-up'];
/** What is of a group is told of where the group does so. */
const OF_GROUP: readonly DaySlot[] = ['group-in', 'group-out'];
/** In a longer period only every seventh day is named. */
const MANY_DAYS = 7;

/** On which days there was fresh air, contact, time to read up, and the group's check-in and check-out: a filled dot had it, a ring is a day of work without. */
export function SlotChart(props: {
  readonly period: Period;
  readonly days: readonly DayRecord[];
  readonly words: DateWords;
}): ReactNode {
  const { t } = useCompanion();
  const { period, days, words } = props;
  const dates = datesIn(period);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const share = (index: number): number => (index + 0.5) / dates.length;
  const daysWith = (slot: DaySlot): readonly DayRecord[] => days.filter(({ slots }) => slots.includes(slot));
  const shown = [...SLOTS, ...OF_GROUP.filter((slot) => daysWith(slot).length > 0)];
  return (
    <section className="stack" aria-labelledby="slots-title">
      <h3 id="slots-title">{t('look.slots')}</h3>
      <div className="plot slot-plot">
        <ul>
          {shown.map((slot) => (
            <PlotRow
              key={slot}
              label={t(`look.slot.${slot}`)}
              value={t('look.days', { count: daysWith(slot).length })}
            >
              {dates.map((date, index) => {
                const day = byDate.get(date);
                if (day === undefined) return null;
                if (day.slots.includes(slot))
                  return <circle key={date} className="had" cx={percent(share(index))} cy="50%" r="0.32em" />;
                return hasWork(day) ? (
                  <circle key={date} className="had-not" cx={percent(share(index))} cy="50%" r="0.2em" />
                ) : null;
              })}
            </PlotRow>
          ))}
        </ul>
        <PlotAxis
          names={dates.flatMap((date, index) =>
            dates.length > MANY_DAYS && index % 7 !== 0
              ? []
              : [{ key: index, share: share(index), name: String(Number(date.slice(8))) }],
          )}
        />
      </div>
      <FoldedTable
        caption={t('look.slots')}
        columns={[t('look.day'), ...shown.map((slot) => t(`look.slot.${slot}`))]}
        rows={days
          .filter((day) => hasWork(day) || day.slots.length > 0)
          .map((day) => ({
            key: day.date,
            cells: [
              words.short(day.date),
              ...shown.map((slot) => t(day.slots.includes(slot) ? 'look.yes' : 'look.no')),
            ],
          }))}
      />
    </section>
  );
}

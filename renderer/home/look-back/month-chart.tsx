import type { ReactNode } from 'react';
import type { LookBack } from '../../../shared/summary/look-back';
import { totalsOf } from '../../../shared/summary/totals';
import type { LocalDate } from '../../../shared/time/calendar';
import { MINUTE } from '../../../shared/time/moment';
import { useCompanion } from '../../companion/context';
import { DayLink } from './day-link';
import { FoldedTable } from '../../components/folded-table';
import type { DateWords } from './period-words';
import { percent, PlotRow } from './plot-row';

/** The months of a year, by how long was worked in each. */
export function MonthChart(props: {
  readonly seen: LookBack;
  readonly words: DateWords;
  readonly onOpen: (date: LocalDate) => void;
}): ReactNode {
  const { t, format } = useCompanion();
  const { seen, words, onOpen } = props;
  const year = seen.period.first.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => {
    const first = `${year}-${String(index + 1).padStart(2, '0')}-01`;
    const isIn = ({ date }: { readonly date: LocalDate }): boolean => date.startsWith(first.slice(0, 7));
    const rests = seen.rests.filter(isIn).map(({ minutes }) => minutes);
    return {
      first,
      totals: totalsOf(seen.days.filter(isIn)),
      shortest: rests.length === 0 ? null : Math.min(...rests),
    };
  });
  const most = Math.max(1, ...months.map(({ totals }) => totals.worked));
  const length = (minutes: number): string => format.length(minutes * MINUTE);
  return (
    <section className="stack" aria-labelledby="months-title">
      <h3 id="months-title">{t('look.hours')}</h3>
      <div className="plot month-plot">
        <ul>
          {months.map(({ first, totals }) => (
            <PlotRow
              key={first}
              label={
                totals.workdays === 0 ? (
                  <span className="soft">{words.month(first)}</span>
                ) : (
                  <DayLink date={first} words={words.month(first)} onOpen={onOpen} />
                )
              }
              value={
                totals.workdays === 0
                  ? ''
                  : `${length(totals.worked)}, ${t('look.days', { count: totals.workdays })}`
              }
            >
              {totals.worked > 0 && <rect className="work" width={percent(totals.worked / most)} />}
            </PlotRow>
          ))}
        </ul>
      </div>
      <FoldedTable
        caption={t('look.months.table')}
        columns={[
          t('look.unit.month'),
          t('facts.worked'),
          t('look.workdays'),
          t('look.slot.air'),
          t('look.slot.contact'),
          t('look.rest.shortest'),
        ]}
        rows={months
          .filter(({ totals }) => totals.workdays > 0)
          .map(({ first, totals, shortest }) => ({
            key: first,
            cells: [
              words.month(first),
              length(totals.worked),
              String(totals.workdays),
              String(totals.air),
              String(totals.contact),
              shortest === null ? '' : length(shortest),
            ],
          }))}
      />
    </section>
  );
}

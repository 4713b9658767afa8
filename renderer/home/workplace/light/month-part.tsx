import type { ReactNode } from 'react';
import { monthOf } from '../../../../shared/time/calendar';
import type { Desk } from '../../../../shared/workplace/light/desk';
import type { GlareKind } from '../../../../shared/workplace/light/glare';
import { timeOf } from '../../../../shared/workplace/light/spells';
import type { Coordinates } from '../../../../shared/workplace/light/sun';
import { useCompanion } from '../../../companion/context';
import { FoldedTable } from '../../../components/folded-table';
import { percent } from '../../look-back/plot-row';
import { useSunMonth } from './use-sun';

/** How long the sun gets in the way on each day of this month: a bar a day, and the same as a table. */
export function MonthPart(props: { readonly place: Coordinates; readonly desk: Desk }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const month = format.month(monthOf(snapshot.date));
  const days = useSunMonth(props.place, props.desk).map(({ date, spells }) => {
    const [eyes, screen] = [timeOf('eyes', spells), timeOf('screen', spells)];
    return { date, eyes, screen, sum: eyes + screen };
  });
  const longest = days.reduce((most, day) => (day.sum > most.sum ? day : most));
  const today = days.findIndex(({ date }) => date === snapshot.date);
  const count = days.filter(({ sum }) => sum > 0).length;
  const lengthOf = (ms: number): string => (ms === 0 ? '' : format.length(ms));
  const share = (ms: number): number => ms / Math.max(1, longest.sum);
  return (
    <section className="stack light-month">
      <h2 className="alone">{t('light.month', { month })}</h2>
      <p>
        {count === 0
          ? t('light.month.none', { month })
          : t('light.month.sum', {
              count,
              date: format.date(longest.date),
              length: format.length(longest.sum),
            })}
      </p>
      {count > 0 && (
        <>
          <div className="month-chart" aria-hidden="true">
            <svg className="month-bars">
              <line className="grid-line" x2="100%" y1="100%" y2="100%" />
              {days.map(({ date, eyes, screen, sum }, index) => {
                const across = {
                  x: percent((index + 0.15) / days.length),
                  width: percent(0.7 / days.length),
                };
                return (
                  <g key={date}>
                    <rect
                      className="month-eyes"
                      {...across}
                      y={percent(1 - share(eyes))}
                      height={percent(share(eyes))}
                    />
                    {screen > 0 && (
                      <rect
                        className="month-screen"
                        {...across}
                        y={percent(1 - share(sum))}
                        height={percent(share(screen))}
                      />
                    )}
                  </g>
                );
              })}
            </svg>
            <svg className="month-days">
              {days.map(({ date }, index) => {
                const isToday = index === today;
                return (
                  (isToday || isFifth(index)) && (
                    <text
                      key={date}
                      className={isToday ? 'today' : `days-away-${Math.abs(index - today)}`}
                      x={percent((index + 0.5) / days.length)}
                      y="1.25em"
                    >
                      {index + 1}
                    </text>
                  )
                );
              })}
            </svg>
          </div>
          <MonthLegend
            kinds={(['eyes', 'screen'] as const).filter((kind) => days.some((day) => day[kind] > 0))}
          />
          <FoldedTable
            caption={t('light.month.table')}
            columns={[t('light.month.day'), t('light.kind.eyes'), t('light.kind.screen')]}
            rows={days.map(({ date, eyes, screen }) => ({
              key: date,
              cells: [format.date(date), lengthOf(eyes), lengthOf(screen)],
            }))}
          />
        </>
      )}
    </section>
  );
}

/** What the two sorts of bar mean; one alone needs telling as well. */
function MonthLegend(props: { readonly kinds: readonly GlareKind[] }): ReactNode {
  const { t } = useCompanion();
  return (
    <ul className="legend sky-legend" aria-hidden="true">
      {props.kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 24 16">
            <rect className={`month-${kind}`} x="6" y="1" width="12" height="14" />
          </svg>
          {t(`light.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** Whether the axis names the day at `index`: the first, and each fifth. */
function isFifth(index: number): boolean {
  return index === 0 || index % 5 === 4;
}

import type { ReactNode } from 'react';
import type { DayRecord } from '../../../shared/summary/day-record';
import type { Period } from '../../../shared/summary/period';
import { hasWork } from '../../../shared/summary/totals';
import type { LocalDate } from '../../../shared/time/calendar';
import { holidayOn } from '../../../shared/time/holidays';
import { MINUTE } from '../../../shared/time/moment';
import type { Translate } from '../../../shared/messages';
import { formatter, type Format } from '../../../shared/messages/format';
import { useCompanion } from '../../companion/context';
import { DayLink } from './day-link';
import { FoldedTable } from '../../components/folded-table';
import { hoursCells } from './hours-table';
import { goingOn, hoursModel, type Going, type HoursRow, type Stretch } from './hours-model';
import type { DateWords } from './period-words';
import { GridLines, percent, PlotAxis, PlotRow } from './plot-row';

/** The days of a week or month under each other: when work was, the pauses in it, and where it was meant to end. */
export function HoursChart(props: {
  readonly period: Period;
  readonly days: readonly DayRecord[];
  readonly words: DateWords;
  readonly onOpen: (date: LocalDate) => void;
}): ReactNode {
  const { snapshot, t, format, view } = useCompanion();
  const { period, days, words, onOpen } = props;
  const going = goingOn(snapshot);
  const model = hoursModel(period, days, going);
  const shares = model.hours.map(({ share }) => share);
  return (
    <section className="stack" aria-labelledby="hours-title">
      <h3 id="hours-title">{t('look.hours')}</h3>
      <div className={`plot hours-plot plot-${period.unit}`}>
        <svg className="plot-defs" aria-hidden="true">
          <defs>
            <pattern
              id="pause-hatching"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line x1="0" y1="0" x2="0" y2="6" className="hatch-line" />
            </pattern>
          </defs>
        </svg>
        <ul>
          {model.rows.map((row) => (
            <PlotRow
              key={row.date}
              label={
                row.record === null ? (
                  <span className="soft">{words.day(row.date)}</span>
                ) : (
                  <DayLink
                    date={row.date}
                    words={words.day(row.date)}
                    more={` ${words.month(row.date)} ${row.date.slice(0, 4)}`}
                    onOpen={onOpen}
                  />
                )
              }
              value={dayValue(row, going, t, format)}
            >
              <GridLines shares={shares} />
              <Line row={row} />
            </PlotRow>
          ))}
        </ul>
        <PlotAxis
          names={model.hours.map(({ hour, share }) => ({
            key: hour,
            share,
            name: String(hour % 24).padStart(2, '0'),
          }))}
        />
      </div>
      <ul className="legend" aria-hidden="true">
        <LegendEntry label={t('look.legend.work')} className="work" />
        {days.some(({ pauses }) => pauses.length > 0) && (
          <LegendEntry label={t('look.legend.pause')} className="pause" />
        )}
        {days.some(({ plannedEnd }) => plannedEnd !== null) && (
          <li>
            <svg className="plot-line">
              <rect className="planned-end" x="50%" />
            </svg>
            {t('mark.end')}
          </li>
        )}
      </ul>
      <FoldedTable
        caption={t('look.hours')}
        columns={[t('look.day'), t('rows.time'), t('facts.worked'), t('facts.paused'), t('mark.end')]}
        rows={model.rows.flatMap((row) => {
          if (row.record === null) return [];
          const its = formatter(view.language, row.record.zone);
          return [{ key: row.date, cells: hoursCells(row.record, words, t, its) }];
        })}
      />
    </section>
  );
}

function Line({ row }: { readonly row: HoursRow }): ReactNode {
  return (
    <>
      {row.work.map((stretch) => (
        <Bar key={stretch.from} className="work" stretch={stretch} />
      ))}
      {row.pauses.map((stretch) => (
        <g key={stretch.from}>
          <Bar className="pause" stretch={stretch} />
          <Bar className="pause-hatch" stretch={stretch} />
        </g>
      ))}
      {row.plannedEnd !== null && <rect className="planned-end" x={percent(row.plannedEnd)} />}
    </>
  );
}

function Bar(props: { readonly className: string; readonly stretch: Stretch }): ReactNode {
  const { from, to } = props.stretch;
  return <rect className={props.className} x={percent(from)} width={percent(Math.max(0.003, to - from))} />;
}

function LegendEntry(props: { readonly label: string; readonly className: string }): ReactNode {
  return (
    <li>
      <svg className="plot-line">
        <rect className={props.className} width="100%" />
        {props.className === 'pause' && <rect className="pause-hatch" width="100%" />}
      </svg>
      {props.label}
    </li>
  );
}

/** How long was worked, or what sort of day it was instead. */
function dayValue({ date, record }: HoursRow, going: Going | null, t: Translate, format: Format): string {
  const holiday = holidayOn(date);
  const kind = record === null || record.kind === 'work' ? null : t(`look.kind.${record.kind}`);
  const other = kind ?? (holiday === null ? null : t(`holiday.${holiday}`));
  if (record === null || !hasWork(record)) return other ?? '';
  if (record.open && going?.date !== date) return t('look.not-closed');
  const worked = format.length(record.worked * MINUTE);
  const standing = record.open ? t('look.open') : other;
  return standing === null ? worked : `${worked}, ${standing}`;
}

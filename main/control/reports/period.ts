import { reportOf } from '../../../shared/exchange/report';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import type { LookBack } from '../../../shared/summary/look-back';
import type { LocalDate } from '../../../shared/time/calendar';
import { isoTime } from '../../../shared/time/iso-time';
import { MINUTE } from '../../../shared/time/moment';
import type { PERIODS, Report } from './ask';
import { dayJson } from './day';
import type { periodReport, Told } from './schemas';
import { tableText } from './table-text';

type Unit = (typeof PERIODS)[number];

/** The sums of a period, and its days; of a year its weeks. The figures are those of the window. */
export function periodOf(
  unit: Unit,
  date: LocalDate,
  told: LookBack,
  zone: string,
  words: { readonly say: Translate; readonly format: Format },
): Report {
  return { json: periodJson(unit, told, zone), text: periodText(unit, date, told, words) };
}

function periodText(
  unit: Unit,
  date: LocalDate,
  { days, weeks }: LookBack,
  { say, format }: { readonly say: Translate; readonly format: Format },
): string {
  const { title, blocks } = reportOf(days, unit === 'year' ? 'all' : unit, date, { say, format });
  // A file counts a day that goes on up to its last event; here it is counted up to now, as in the window.
  const lead = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.text !== say('report.open') ? [block.text] : [],
  );
  const table = blocks.find((block) => block.type === 'table');
  const length = (minutes: number): string => format.length(minutes * MINUTE);
  const rows =
    unit === 'year'
      ? weeks.filter(({ worked }) => worked > 0).map(({ week, worked }) => [week, length(worked)])
      : table === undefined
        ? []
        : [table.head, ...table.rows, ...(table.total === null ? [] : [table.total])];
  const head = unit === 'year' ? say('cli.year', { year: date.slice(0, 4) }) : title;
  return [head, lead.join('\n'), ...(rows.length === 0 ? [] : [tableText(rows)])].join('\n\n');
}

function periodJson(
  unit: Unit,
  { period, totals, weeks, rests, days }: LookBack,
  zone: string,
): Told<typeof periodReport> {
  const { workdays, elapsed, worked, paused, breaks, air, contact, readUp, kinds } = totals;
  return {
    ...{ unit, first: period.first, last: period.last },
    totals: {
      ...{ workdays, elapsedMinutes: elapsed, workedMinutes: worked, pausedMinutes: paused },
      breaks: breaks.map(({ kind, name, taken, counted, passed }) => ({
        kind,
        name,
        taken,
        counted,
        passed,
      })),
      ...{ air, contact, readUp, kinds },
    },
    weeks: weeks.map(({ week, first, worked: minutes, reached }) => ({
      ...{ week, first, workedMinutes: minutes, reached },
    })),
    rests: rests.map(({ date, from, to, minutes, isShort }) => ({
      ...{ date, from: isoTime(from, zone), to: isoTime(to, zone), minutes, isShort },
    })),
    days: days.map(dayJson),
  };
}

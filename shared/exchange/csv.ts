import type { DayRecord } from '../summary/day-record';
import { localDate, localTime } from '../time/calendar';
import type { DaySlot } from '../workday/events';
import { endOf } from './records';

/** A number is written as it is; text is guarded and may be quoted. */
type Cell = string | number;

/** A column of the file: its name, unit included, and what stands in it. */
interface Column {
  readonly name: string;
  readonly cell: (day: DayRecord) => Cell;
}

const span = (from: number, to: number | null, zone: string): string =>
  `${localTime(from, zone)}-${to === null ? '' : localTime(to, zone)}`;
const yes = (isSo: boolean): Cell => (isSo ? 1 : 0);
const had = (slot: DaySlot) => (day: DayRecord) => yes(day.slots.includes(slot));
const count = (outcome: 'taken' | 'counted' | 'passed') => (day: DayRecord) =>
  day.breaks.reduce((sum, tally) => sum + tally[outcome], 0);
const lunch = ({ pauses }: DayRecord): DayRecord['pauses'] => pauses.filter(({ kind }) => kind === 'lunch');

/** In this order; docs/formats.md tells what each is. Names and order stay: a new column comes last. */
const COLUMNS: readonly Column[] = [
  { name: 'date', cell: ({ date }) => date },
  { name: 'zone', cell: ({ zone }) => zone },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'place', cell: ({ place }) => place },
  { name: 'open', cell: ({ open }) => yes(open) },
  { name: 'start', cell: ({ spans: [first], zone }) => (first ? localTime(first.from, zone) : '') },
  { name: 'end', cell: (day) => at(endOf(day), (end) => localTime(end, day.zone)) },
  { name: 'end_date', cell: (day) => at(endOf(day), (end) => localDate(end, day.zone)) },
  { name: 'planned_end', cell: (day) => at(day.plannedEnd, (end) => localTime(end, day.zone)) },
  { name: 'elapsed_minutes', cell: ({ elapsed }) => elapsed },
  { name: 'worked_minutes', cell: ({ worked }) => worked },
  { name: 'paused_minutes', cell: ({ paused }) => paused },
  {
    name: 'work',
    cell: ({ spans, zone }) => spans.map(({ from, to }) => span(from, to, zone)).join(' '),
  },
  {
    name: 'lunch',
    cell: (day) =>
      lunch(day)
        .map(({ from, to }) => span(from, to, day.zone))
        .join(' '),
  },
  { name: 'breaks_taken', cell: count('taken') },
  { name: 'breaks_counted', cell: count('counted') },
  { name: 'breaks_passed', cell: count('passed') },
  { name: 'fresh_air', cell: had('air') },
  { name: 'contact', cell: had('contact') },
  { name: 'read_up', cell: had('read-up') },
  { name: 'goals', cell: ({ goals }) => goals.length },
  { name: 'goals_done', cell: ({ goals }) => goals.filter(({ done }) => done).length },
  { name: 'corrections', cell: ({ corrections }) => corrections },
  { name: 'goal_texts', cell: ({ goals }) => goals.map(({ text }) => text).join('\n') },
  { name: 'done', cell: ({ closeOut }) => closeOut?.done ?? '' },
  { name: 'tomorrow', cell: ({ closeOut }) => closeOut?.tomorrow ?? '' },
  { name: 'worked_well', cell: ({ closeOut }) => closeOut?.worked ?? '' },
  { name: 'change', cell: ({ closeOut }) => closeOut?.change ?? '' },
  { name: 'change_answer', cell: ({ change }) => change ?? '' },
  { name: 'felt', cell: ({ closeOut }) => closeOut?.felt ?? '' },
  { name: 'group_check_in', cell: had('group-in') },
  { name: 'group_check_out', cell: had('group-out') },
];

/** The names of the columns, in their order. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name);

/**
 * One row per day (RFC 4180: CRLF, quotes doubled), parted by semicolons. Spreadsheets of a Swedish Windows part by them,
 * and a first line `sep=;`, which would tell the others, makes Excel take UTF-8 for another encoding in spite of the mark
 * at the beginning, which tells it that this is UTF-8.
 */
export function csvOf(days: readonly DayRecord[]): string {
  const rows = days.map((day) => COLUMNS.map(({ cell }) => cell(day)));
  return `\uFEFF${[CSV_COLUMNS, ...rows].map((row) => `${row.map(written).join(';')}\r\n`).join('')}`;
}

function at(wall: number | null, write: (wall: number) => string): string {
  return wall === null ? '' : write(wall);
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // Many readers take a NUL for the end of the file.
  const text = guarded(cell.replaceAll('\0', ''));
  return /[";\r\n\t,]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * SECURITY: a spreadsheet runs a cell that begins as a formula does, also behind blanks and in the full-width letters of
 * East Asian keyboards (OWASP, CSV injection). An apostrophe ahead makes it a text; own words may come from anybody.
 */
function guarded(text: string): string {
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

import type { CalendarEntry } from '../exchange/calendar-file';
import { minutesOf } from '../time/calendar';
import { readCell, weekdaysOf } from './cells';
import type { Column, InCalendar } from './guide';
import type { Answer } from './sheet';

type DateAnswer = Extract<Answer, { type: 'date' }>;

/** Minutes that a talk takes where nobody says, as most are booked. */
const USUAL_MINUTES = 30;
const DAY_MINUTES = 24 * 60;

/** When an appointment is. */
export type When = Pick<CalendarEntry, 'on' | 'hours'>;

/**
 * When a row is. A date needs no time: it is a whole day then. Nor does a weekday in a table that asks for none. `null` where
 * the row has no day, or where its time is missing, is none, or ends before it begins.
 */
export function whenOfRow(
  columns: readonly Column[],
  row: readonly string[],
  calendar: InCalendar,
): When | null {
  const cellsOf = (is: (column: Column) => boolean): readonly string[] =>
    columns.flatMap((column, at) => (is(column) ? [row[at]?.trim() ?? ''] : []));
  const [day = ''] = cellsOf(({ type }) => type === 'date');
  const date = readCell('date', day);
  const weekdays = cellsOf(({ type }) => type === 'weekday').flatMap(weekdaysOf);
  if (date === null && weekdays.length === 0) return null;
  const on = date === null ? ({ type: 'weekly', weekdays } as const) : ({ type: 'once', date } as const);
  const [begin, end = ''] = cellsOf(({ type }) => type === 'time');
  if (begin === undefined || (begin === '' && on.type === 'once')) return { on, hours: null };
  const [length = ''] = cellsOf(({ inCalendar }) => inCalendar === 'minutes');
  const hours = hoursOf(begin, end, length, calendar);
  return hours === 'unknown' ? null : { on, hours };
}

/** When a date is: the whole day without a time. `null` without a date, or where it ends before it begins. */
export function whenOfDate({ date, from, to = '' }: DateAnswer, calendar: InCalendar): When | null {
  if (date === null) return null;
  const hours = from === undefined ? null : hoursOf(from, to, '', calendar);
  return hours === 'unknown' ? null : { on: { type: 'once', date }, hours };
}

/** From when and how long, by the end or by the length as they are written; `unknown` where the times are none in order. */
function hoursOf(
  begin: string,
  end: string,
  length: string,
  calendar: InCalendar,
): NonNullable<CalendarEntry['hours']> | 'unknown' {
  const at = readCell('time', begin);
  if (at === null) return 'unknown';
  if (end === '') return { at, minutes: minutesIn(length) ?? calendar.minutes ?? USUAL_MINUTES };
  const until = readCell('time', end);
  const minutes = until === null ? 0 : minutesOf(until) - minutesOf(at);
  return minutes > 0 ? { at, minutes } : 'unknown';
}

/** A length as people write it, `30` or `30 min`; `null` where it reads as none within a day. */
function minutesIn(length: string): number | null {
  const minutes = Number(/^(\d{1,4})(?: ?min.*)?$/.exec(length)?.[1] ?? 0);
  return minutes > 0 && minutes <= DAY_MINUTES ? minutes : null;
}

import type { Span } from '../exchange/spans';
import { instantOf, addDays, localDate } from '../time/calendar';
import type { CalendarView } from './snapshot';
import type { CompanionState } from './state';

/** Why the calendar could not be read; each has a sentence in `messages`. */
export type CalendarTrouble =
  /** Nothing is there any more. */
  | 'missing'
  | 'cannot-open'
  | 'too-big'
  | 'too-many-files'
  /** A folder without a calendar file in it. */
  | 'no-files'
  | 'no-calendar'
  /** It ends in the middle: it may be being written. */
  | 'cut-off'
  /** It asks for more work than is good. */
  | 'too-much';

/** What was last read of the calendar that the person chose. Wall time, ms. */
export interface CalendarReading {
  readonly path: string;
  /** When it was last read with success; `null` when it never was. */
  readonly readAt: number | null;
  /** Busy times of today and tomorrow, in order, apart from each other. */
  readonly busy: readonly Span[];
  /** How many entries could not be made out. */
  readonly unread: number;
  /** What is the matter now; `busy` is then what was read before. */
  readonly trouble: CalendarTrouble | null;
}

/** Until when the calendar has the person busy, wall time; `null` when it does not now. */
export function calendarBusyUntil({ calendar, clock }: CompanionState): number | null {
  const { wall } = clock.last;
  return calendar?.busy.find(({ from, to }) => from <= wall && wall < to)?.to ?? null;
}

/** Whether a busy time begins within `ms` from now. */
export function isBusySoon({ calendar, clock }: CompanionState, ms: number): boolean {
  const { wall } = clock.last;
  return calendar?.busy.some(({ from }) => from >= wall && from - wall <= ms) ?? false;
}

/** Running time at which a busy time next begins or ends. */
export function nextCalendarLook({ calendar, clock }: CompanionState): number {
  const { wall } = clock.last;
  const next = calendar?.busy.flatMap(({ from, to }) => [from, to]).find((edge) => edge > wall);
  return next === undefined ? Infinity : clock.t + next - wall;
}

/** What anyone may see of it. */
export function calendarView({ calendar, clock }: CompanionState): CalendarView | null {
  if (calendar === null) return null;
  const { wall, zone } = clock.last;
  const today = localDate(wall, zone);
  const begins = instantOf(today, '00:00', zone);
  const ends = instantOf(addDays(today, 1), '00:00', zone);
  const { path, readAt, unread, trouble } = calendar;
  const busyToday = calendar.busy.filter(({ from, to }) => from < ends && to > begins).length;
  return { path, readAt, busyToday, unread, trouble };
}

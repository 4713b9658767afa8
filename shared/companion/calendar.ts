import { instantOf, addDays, localDate } from '../time/calendar';
import type { CalendarView } from './snapshot';
import type { CompanionState } from './state';

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

import type { Span } from '../exchange/ics/spans';
import type { WorkingHours } from '../settings';
import { localDate, localTime, minutesOf, type LocalDate, type LocalTime } from '../time/calendar';
import type { DayPlan } from '../workday/events';
import type { Room, Stretch } from './placing';

/** How long what belongs to a day takes, minutes: air SIANOJA2018, read-up R33; the others are our own. */
export const SLOT_MINUTES = { air: 15, fika: 15, contact: 15, readUp: 10 } as const;

/** What the room of a day depends on. */
export interface RoomLook {
  readonly date: LocalDate;
  readonly zone: string;
  /** Wall time now, ms: what is past is no room. */
  readonly now: number;
  /** The hours of that weekday, for a plan that names no end. */
  readonly hours: WorkingHours | null;
  readonly good: WorkingHours | null;
  /** Meetings known from the calendar, wall time, ms. */
  readonly busy: readonly Span[];
}

/** The room that a plan leaves for its goals, from now to the day's end; none once that has passed. */
export function roomOf(plan: Omit<DayPlan, 'goals'>, look: RoomLook): Room {
  const { date, zone, now, hours, good, busy } = look;
  const minuteOf = (wall: number): number => minutesOnDate(wall, date, zone);
  const end = plan.endAt ?? hours?.to ?? null;
  const lunch = slot(plan.lunchAt, plan.lunchMinutes);
  const slots = [
    ...slot(plan.freshAirAt, SLOT_MINUTES.air),
    ...slot(plan.fikaAt, SLOT_MINUTES.fika),
    ...slot(plan.contactAt, SLOT_MINUTES.contact),
    ...slot(plan.readUpAt, SLOT_MINUTES.readUp),
  ];
  const meetings = busy.map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }));
  return {
    day: { from: minuteOf(now), to: end === null ? 0 : minutesOf(end) },
    good,
    taken: [...lunch, ...slots, ...meetings.filter(({ from, to }) => from < to)],
  };
}

function slot(at: LocalTime | null | undefined, minutes: number): readonly Stretch[] {
  if (at == null) return [];
  const from = minutesOf(at);
  return [{ from, to: from + minutes }];
}

/** Minutes after 00:00 of `date` by the clock; what lies on another date is at its edge. */
function minutesOnDate(wall: number, date: LocalDate, zone: string): number {
  const on = localDate(wall, zone);
  if (on !== date) return on < date ? 0 : 24 * 60;
  return minutesOf(localTime(wall, zone));
}

import type { DayTemplate, Settings, WorkingHours } from '../settings';
import { holidayOn } from '../time/holidays';
import {
  minutesOf,
  timeOfDay,
  weekdayOf,
  type LocalDate,
  type LocalTime,
  type Weekday,
} from '../time/calendar';
import type { DayKind } from '../workday/events';

/** The hours that are usual on a date; `null` on a day off, a public holiday, and a day that was marked as no work. */
export function hoursOn(date: LocalDate, kind: DayKind, settings: Settings): WorkingHours | null {
  if (kind !== 'work' || holidayOn(date) !== null) return null;
  return settings.hours[weekdayOf(date)];
}

/**
 * What a day is like as a rule: the template of that weekday where there is one, else what the settings say of every day.
 * A day off has no start, so what is meant for the start has no time there.
 */
export function usualDay(settings: Settings, weekday: Weekday): DayTemplate {
  const own = settings.templates[weekday];
  if (own !== null) return own;
  const { lunch, slots, breaks, hours } = settings;
  return {
    place: 'home',
    lunchAt: lunch.at,
    lunchMinutes: lunch.minutes,
    freshAirAt: timeOr(slots.air, timeOfDay(minutesOf(lunch.at) + lunch.minutes)),
    fikaAt: breaks.fika,
    contactAt: slots.contact,
    readUpAt: timeOr(slots.readUp, hours[weekday]?.from ?? null),
  };
}

/** A slot has a time of its own, is where a word puts it, or is not there. */
function timeOr(
  slot: { readonly at: LocalTime } | 'after-lunch' | 'at-start' | null,
  there: LocalTime | null,
): LocalTime | null {
  if (slot === null) return null;
  return typeof slot === 'string' ? there : slot.at;
}

import type { DayTemplate, Settings, WorkingHours } from '../settings';
import { holidayOn } from '../time/holidays';
import { minutesOf, weekdayOf, type LocalDate, type LocalTime, type Weekday } from '../time/calendar';
import type { DayKind } from '../workday/events';

/** The hours that are usual on a date; `null` on a day off, a public holiday, and a day that was marked as no work. */
export function hoursOn(date: LocalDate, kind: DayKind, settings: Settings): WorkingHours | null {
  if (kind !== 'work' || holidayOn(date) !== null) return null;
  return settings.hours[weekdayOf(date)];
}

/** What a plan of that weekday begins with: its own template, or what holds for every day. */
export function usualDay(settings: Settings, weekday: Weekday): DayTemplate {
  const own = settings.templates[weekday];
  if (own !== null) return own;
  const { lunch, slots, breaks, hours } = settings;
  return {
    place: 'home',
    lunchAt: lunch.at,
    lunchMinutes: lunch.minutes,
    freshAirAt: slots.air === 'after-lunch' ? later(lunch.at, lunch.minutes) : (slots.air?.at ?? null),
    fikaAt: breaks.fika,
    contactAt: slots.contact,
    readUpAt: slots.readUp === 'at-start' ? (hours[weekday]?.from ?? null) : (slots.readUp?.at ?? null),
  };
}

/** A time of day `minutes` later; `null` past midnight. */
function later(time: LocalTime, minutes: number): LocalTime | null {
  const sum = minutesOf(time) + minutes;
  const digits = (part: number): string => String(part).padStart(2, '0');
  return sum < 24 * 60 ? `${digits(Math.floor(sum / 60))}:${digits(sum % 60)}` : null;
}

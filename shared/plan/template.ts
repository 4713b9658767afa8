import type { DayTemplate, Settings } from '../settings';
import { minutesOf, timeOfDay, type LocalTime, type Weekday } from '../time/calendar';

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

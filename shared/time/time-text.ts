import { minutesOf, timeOfDay, type LocalTime } from './calendar';

/** Reads a time of day as people type it: `8`, `8.30`, `830`, `08:30`. `null` when it is none. */
export function parseTime(text: string): LocalTime | null {
  const typed = /^(\d{1,2})(?:[:., ]?(\d{2}))?$/.exec(text.trim());
  if (typed === null) return null;
  const hours = Number(typed[1]);
  const minutes = Number(typed[2] ?? '0');
  return hours < 24 && minutes < 60 ? timeOfDay(hours * 60 + minutes) : null;
}

/** The time of day `by` minutes later, round the clock. */
export function shiftTime(time: LocalTime, by: number): LocalTime {
  return timeOfDay(minutesOf(time) + by);
}

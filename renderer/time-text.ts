import type { LocalTime } from '../shared/time/calendar';

const DAY = 24 * 60;

/** Reads a time of day as people type it: `8`, `8.30`, `830`, `08:30`. `null` when it is none. */
export function parseTime(text: string): LocalTime | null {
  const typed = /^(\d{1,2})(?:[:., ]?(\d{2}))?$/.exec(text.trim());
  if (typed === null) return null;
  const hours = Number(typed[1]);
  const minutes = Number(typed[2] ?? '0');
  return hours < 24 && minutes < 60 ? timeOf(hours * 60 + minutes) : null;
}

/** The time of day `by` minutes later, round the clock. */
export function shiftTime(time: LocalTime, by: number): LocalTime {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + by;
  return timeOf(((minutes % DAY) + DAY) % DAY);
}

function timeOf(minutes: number): LocalTime {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

import { Temporal } from 'temporal-polyfill';
import { HOUR } from './moment';

/** A date as `2026-11-23`: the local date on which a workday started. */
export type LocalDate = string;
/** A time of day as `08:30`, 24 hours. */
export type LocalTime = string;
/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day by the clock, in minutes; and a day without a change of clock, ms. */
const DAY_MINUTES = 24 * 60;
const DAY = 24 * HOUR;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The local date at `wall` (ms since the epoch) in `zone`. */
export function localDate(wall: number, zone: string): LocalDate {
  return zoned(wall, zone).toPlainDate().toString();
}

/** The local time of day at `wall` in `zone`, to the minute. */
export function localTime(wall: number, zone: string): LocalTime {
  return zoned(wall, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant (ms since the epoch) at which it is `time` on `date` in `zone`. In the hour that daylight saving skips it
 * is the next valid minute, in the hour that comes twice the first.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: string): number {
  const part = (text: string, from: number, to: number): number => Number(text.slice(from, to));
  const [hour, minute] = [part(time, 0, 2), part(time, 3, 5)];
  const plain = new Temporal.PlainDateTime(
    part(date, 0, 4),
    part(date, 5, 7),
    part(date, 8, 10),
    hour,
    minute,
  );
  const here = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (here.minute === minute && here.hour === hour && here.day === plain.day) return here.epochMilliseconds;
  // 'earlier' answers with a minute before the gap; the transition that follows it is the first valid one.
  return here.getTimeZoneTransition('next')?.epochMilliseconds ?? here.epochMilliseconds;
}

export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[(new Date(noonOf(date)).getUTCDay() + 6) % 7] ?? 1;
}

/** The date `days` days after `date`; negative goes back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(noonOf(date) + days * DAY).toISOString().slice(0, -'T12:00:00.000Z'.length);
}

/** The same day `months` months after `date`; the last of that month where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** How many days after `first` the date `last` is; negative where it is before. */
export function daysBetween(first: LocalDate, last: LocalDate): number {
  return Math.round((noonOf(last) - noonOf(first)) / DAY);
}

/** Noon of a date in UTC, where all days are as long: to count in days alone, thousands of times for a year. ms */
function noonOf(date: LocalDate): number {
  return Date.parse(`${date}T12:00Z`);
}

/** The month that a date lies in, as `2026-11`. */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}

/**
 * True for a real date written as `2026-11-23`, of the years 0001 to 9998: the weeks and the year around it are then written
 * with four digits too, and sort as text.
 */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000') || text.startsWith('9999')) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** True for a time of day written as `08:30`. */
export function isLocalTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes from 00:00 to `time`. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time of day `minutes` after 00:00, round the clock. */
export function timeOfDay(minutes: number): LocalTime {
  const inDay = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

function zoned(wall: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(wall)).toZonedDateTimeISO(zone);
}

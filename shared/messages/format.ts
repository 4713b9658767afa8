import type { Language } from '../settings';
import { LOCALES } from './index';
import type { LocalDate, Weekday } from '../time/calendar';
import { HOUR, MINUTE, SECOND } from '../time/moment';

/** Writes times, dates and lengths the way the person reads them. */
export interface Format {
  /** A time of day, `08:12`. */
  readonly time: (at: number) => string;
  /** A time of day to the second, `14:20:05`. */
  readonly clock: (at: number) => string;
  /** A day and a time, `23 november 14:05`. */
  readonly dayAndTime: (at: number) => string;
  /** A day, `23 november`. */
  readonly day: (at: number) => string;
  /** A date in words, `måndag 23 november`. */
  readonly date: (date: LocalDate) => string;
  /** The same with its year, `måndag 23 november 2026`. */
  readonly dateAndYear: (date: LocalDate) => string;
  /** A month such as `2026-11` in words, `november 2026`. */
  readonly month: (month: string) => string;
  /** A day of the week, `måndag`. */
  readonly weekday: (day: Weekday) => string;
  /** The day of the week of a date. */
  readonly weekdayOfDate: (date: LocalDate) => string;
  /** A length that has passed, whole minutes only: `3 h 20 min`. */
  readonly length: (ms: number) => string;
  /** A length that somebody chose, to the second: `30 s`, `1 min 30 s`. */
  readonly exactly: (ms: number) => string;
  /** A length that is left: never says nothing is left while something is. */
  readonly left: (ms: number) => string;
}

const NBSP = '\u00a0';
/** 2024-01-01 was a Monday; any Monday names the week's days. */
const A_MONDAY = Date.UTC(2024, 0, 1, 12);

/** Hours and minutes with spaces that do not break, so that a figure never leaves its unit. */
export function length(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${NBSP}min`;
  if (rest === 0) return `${hours}${NBSP}h`;
  return `${hours}${NBSP}h${NBSP}${rest}${NBSP}min`;
}

/** As `length`, with the seconds that are over: `1 min 30 s`. */
export function exactly(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  const rest = seconds % 60;
  const short = `${rest}${NBSP}s`;
  if (seconds < 60) return short;
  return rest === 0 ? length(ms) : `${length(ms)}${NBSP}${short}`;
}

/** As `length`, rounded up: the last half minute still says one minute. */
export function left(ms: number): string {
  return length(Math.max(1, Math.ceil(ms / MINUTE)) * MINUTE);
}

/** The hour of the day at `at` in `zone`, for the greeting and the ribbon's scale. */
export function hourOf(at: number, zone: string): number {
  return Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at),
  );
}

/** The whole hours of the zone between two instants: zones that are off by half an hour have theirs at half past. */
export function wholeHours(fromAt: number, toAt: number, zone: string): readonly number[] {
  const minute = Number(
    new Intl.DateTimeFormat('en-GB', { minute: 'numeric', timeZone: zone }).format(fromAt),
  );
  const first = Math.floor(fromAt / MINUTE) * MINUTE - minute * MINUTE;
  const hours: number[] = [];
  for (let at = first; at <= toAt; at += HOUR) if (at >= fromAt) hours.push(at);
  return hours;
}

/** A formatter for one language and zone; built once per change of either. */
export function formatter(language: Language, zone: string): Format {
  const locale = LOCALES[language];
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23', timeZone: zone });
  // A local date has no zone; noon UTC is that date everywhere.
  const date = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: zone });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const noon = (local: LocalDate): Date => new Date(`${local}T12:00:00Z`);
  return {
    time: (at) => time.format(at),
    clock: (at) => clock.format(at),
    day: (at) => day.format(at),
    dayAndTime: (at) => `${day.format(at)} ${time.format(at)}`,
    date: (local) => date.format(noon(local)),
    dateAndYear: (local) => `${date.format(noon(local))} ${local.slice(0, 4)}`,
    month: (local) => month.format(noon(`${local}-01`)),
    weekday: (weekdayNumber) => weekday.format(A_MONDAY + (weekdayNumber - 1) * 24 * HOUR),
    weekdayOfDate: (local) => weekday.format(noon(local)),
    length,
    exactly,
    left,
  };
}

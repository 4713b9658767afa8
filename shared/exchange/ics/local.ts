/**
 * A wall-clock time without a zone, as the number of ms that it would be since the epoch in UTC: plain arithmetic does for
 * days and weeks, and no object is made per date.
 */
export type LocalMs = number;

export const DAY_MS = 86_400_000;

/** The date parts of a wall-clock time; months and days of the week count from 1, Monday first. */
export interface LocalDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** The day that `at` lies in. */
export function dayOf(at: LocalMs): LocalDay {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: weekdayOf(at),
  };
}

/** 1 is Monday, 7 is Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(at: LocalMs): number {
  return mod(Math.floor(at / DAY_MS) + 3, 7) + 1;
}

/** Midnight of a date; months beyond 1 to 12 run into the years beside. */
export function midnight(year: number, month: number, day: number): LocalMs {
  // Date.UTC takes years below 100 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** The start of the day that `at` lies in. */
export function startOfDay(at: LocalMs): LocalMs {
  return Math.floor(at / DAY_MS) * DAY_MS;
}

export function daysInMonth(year: number, month: number): number {
  return Math.round((midnight(year, month + 1, 1) - midnight(year, month, 1)) / DAY_MS);
}

export function daysInYear(year: number): number {
  return Math.round((midnight(year + 1, 1, 1) - midnight(year, 1, 1)) / DAY_MS);
}

/** Like `%`, but never negative. */
export function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

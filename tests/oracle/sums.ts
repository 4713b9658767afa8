import { daySum, type DaySum } from './day';
import { byDay, type RawEvent } from './raw';

/** What several days came to; lengths are minutes. */
export interface Sum {
  readonly workdays: number;
  readonly elapsed: number;
  readonly worked: number;
  readonly paused: number;
  /** As in `DaySum`. */
  readonly breaks: Readonly<Record<string, number>>;
}

/** The time between two days of work, minutes. */
export interface RestSum {
  readonly before: string;
  readonly minutes: number;
}

/** Every day that facts tell of, oldest first. `now`: up to which wall time (ms) what is open counts. */
export function daySums(events: readonly RawEvent[], now: number): readonly DaySum[] {
  return [...byDay(events)]
    .map(([date, its]) => daySum(date, its, now))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Days together. */
export function sumOf(days: readonly DaySum[]): Sum {
  const breaks: Record<string, number> = {};
  for (const day of days)
    for (const [what, count] of Object.entries(day.breaks)) breaks[what] = (breaks[what] ?? 0) + count;
  const add = (part: 'elapsed' | 'worked' | 'paused'): number =>
    days.reduce((sum, day) => sum + day[part], 0);
  return {
    workdays: days.filter(({ hasWork }) => hasWork).length,
    elapsed: add('elapsed'),
    worked: add('worked'),
    paused: add('paused'),
    breaks,
  };
}

/** Days together by month, `2026-11`. */
export function monthSums(days: readonly DaySum[]): ReadonlyMap<string, Sum> {
  const months = new Set(days.map(({ date }) => date.slice(0, 7)));
  return new Map(
    [...months].map((month) => [month, sumOf(days.filter(({ date }) => date.startsWith(month)))]),
  );
}

const WEEK = 7;
const MINUTE = 60_000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/**
 * The rest between each day with work and the next, in whole minutes begun and ended. An open day has no end; days more than
 * a week apart have leave between them, not rest.
 */
export function restSums(days: readonly DaySum[]): readonly RestSum[] {
  const worked = days.filter(({ hasWork }) => hasWork);
  return worked.flatMap((next, index) => {
    const before = worked[index - 1];
    if (before === undefined || before.isOpen || before.lastStop === null || next.firstStart === null)
      return [];
    if (dayNumber(next.date) - dayNumber(before.date) > WEEK) return [];
    const minutes = Math.max(0, Math.floor((next.firstStart - before.lastStop) / MINUTE));
    return [{ before: next.date, minutes }];
  });
}

import { addDays, monthOf, weekdayOf, type LocalDate } from '../time/calendar';

/** How much goes into a file at once. */
export const EXTENTS = ['day', 'week', 'month', 'all'] as const;
export type Extent = (typeof EXTENTS)[number];

/** A stretch of whole dates, the last one included. */
export interface Stretch {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The dates around `date` that a file is about; `null` for all there are. Weeks begin on Monday (ISO 8601). */
export function stretchOf(extent: Extent | Stretch, date: LocalDate): Stretch | null {
  if (typeof extent !== 'string') return extent;
  switch (extent) {
    case 'day':
      return { first: date, last: date };
    case 'week': {
      const first = addDays(date, 1 - weekdayOf(date));
      return { first, last: addDays(first, 6) };
    }
    case 'month': {
      const first = `${monthOf(date)}-01`;
      // 31 days on is always in the next month; the day before its first is the last of this one.
      return { first, last: addDays(`${monthOf(addDays(first, 31))}-01`, -1) };
    }
    case 'all':
      return null;
  }
}

/** The months, such as `2026-11`, of which a stretch of at most two months has days. */
export function monthsOf({ first, last }: Stretch): readonly string[] {
  return [...new Set([monthOf(first), monthOf(last)])];
}

/** The ISO week that a date lies in, as `2026-W48`: its year is that of its Thursday. */
export function weekOf(date: LocalDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = thursday.slice(0, 4);
  let week = 1;
  for (let day = addDays(thursday, -7); day.slice(0, 4) === year; day = addDays(day, -7)) week += 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** What a stretch is called where names sort by time: `2026-11-23`, `2026-W48`, `2026-11`; empty for all. */
export function nameOf(extent: Extent, date: LocalDate): string {
  switch (extent) {
    case 'day':
      return date;
    case 'week':
      return weekOf(date);
    case 'month':
      return monthOf(date);
    case 'all':
      return '';
  }
}

import { addDays, isLocalDate, type LocalDate } from '../shared/time/calendar';

/**
 * Reads a date as people type it: `2026-11-27`, `27/11`, `27.11` or `27`, which without a year or a month is the next such
 * day from `today` on. `null` when it is none.
 */
export function parseDate(text: string, today: LocalDate): LocalDate | null {
  const typed = text.trim();
  if (isLocalDate(typed)) return typed;
  const parts = /^(\d{1,2})(?:[/. ](\d{1,2}))?\.?$/.exec(typed);
  if (parts === null) return null;
  const day = two(parts[1]);
  const month = parts[2] === undefined ? null : two(parts[2]);
  return next(today, (date) => date.slice(8) === day && (month === null || date.slice(5, 7) === month));
}

/** The first date from `today` on that fits; a leap day is at most eight years away. */
function next(today: LocalDate, fits: (date: LocalDate) => boolean): LocalDate | null {
  for (let days = 0; days <= 8 * 366; days += 1) {
    const date = addDays(today, days);
    if (fits(date)) return date;
  }
  return null;
}

function two(figures: string | undefined): string {
  return (figures ?? '').padStart(2, '0');
}

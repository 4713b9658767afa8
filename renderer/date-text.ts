import { addDays, isLocalDate, type LocalDate } from '../shared/time/calendar';

/** Which day is meant where the year or the month is left out: the next one from today on, or the last one up to it. */
export type DateSense = 'next' | 'last';

/** Reads a date as people type it: `2026-11-27`, `27/11`, `27.11` or `27`. `null` when it is none. */
export function parseDate(text: string, today: LocalDate, sense: DateSense = 'next'): LocalDate | null {
  const typed = text.trim();
  if (isLocalDate(typed)) return typed;
  const parts = /^(\d{1,2})(?:[/. ](\d{1,2}))?\.?$/.exec(typed);
  if (parts === null) return null;
  const day = two(parts[1]);
  const month = parts[2] === undefined ? null : two(parts[2]);
  const step = sense === 'next' ? 1 : -1;
  return nearest(
    today,
    step,
    (date) => date.slice(8) === day && (month === null || date.slice(5, 7) === month),
  );
}

/** The first date that fits, day by day from `today`; a leap day is at most eight years away. */
function nearest(today: LocalDate, step: 1 | -1, fits: (date: LocalDate) => boolean): LocalDate | null {
  for (let days = 0; days <= 8 * 366; days += 1) {
    const date = addDays(today, days * step);
    if (fits(date)) return date;
  }
  return null;
}

function two(figures: string | undefined): string {
  return (figures ?? '').padStart(2, '0');
}

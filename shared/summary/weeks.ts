import type { LocalDate } from '../time/calendar';
import { HOUR, MINUTE } from '../time/moment';
import type { DayRecord } from './day-record';
import { mondayOf, mondaysOf, weekOf, type Period } from './period';

/** The sum of a whole week, also of its days outside the period that it touches. */
export interface WeekSum {
  /** As `2026-W48` (ISO 8601). */
  readonly week: string;
  readonly first: LocalDate;
  readonly worked: number;
  /** Hours that the sum has reached: 40 or 48 (ATL-VILA); `null` under both. */
  readonly reached: 40 | 48 | null;
}

/** Hours of a week that are worth a note, never a verdict: both may be averaged over several weeks (ATL-VILA, EU2003-88). */
const NOTED = [48, 40] as const;

/** The weeks that touch a period, each of them whole: only then do 40 or 48 hours mean something. */
export function weekSumsOf(period: Period, records: readonly DayRecord[]): readonly WeekSum[] {
  const sums = new Map(mondaysOf(period).map((monday) => [monday, 0]));
  for (const { date, worked } of records) {
    const monday = mondayOf(date);
    const sum = sums.get(monday);
    if (sum !== undefined) sums.set(monday, sum + worked);
  }
  return [...sums].map(([first, worked]) => ({
    week: weekOf(first),
    first,
    worked,
    reached: reached(worked),
  }));
}

function reached(worked: number): 40 | 48 | null {
  return NOTED.find((hours) => worked >= (hours * HOUR) / MINUTE) ?? null;
}

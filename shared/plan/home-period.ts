import type { HomePeriod } from '../settings';
import { addDays, type LocalDate } from '../time/calendar';
import type { Workday } from '../workday/workday';

/** For so many days after its end a period is asked about: records at hand go back as far, so it is asked about once. */
export const REVIEWED_WITHIN = 28;

/** The last day of a period that ended a while before `date`, where it is time to look back on it; `null` otherwise (R2). */
export function endedPeriod(date: LocalDate, period: HomePeriod | null): LocalDate | null {
  if (period === null || date <= period.to) return null;
  return date <= addDays(period.to, REVIEWED_WITHIN) ? period.to : null;
}

/** True when one of these days was asked about the period that ended on `ended`. */
export function wasReviewed(ended: LocalDate, days: readonly Workday[]): boolean {
  return days.some(
    ({ date, prompts }) => date > ended && prompts.some(({ prompt }) => prompt === 'period-review'),
  );
}

import type { LocalDate } from '../time/calendar';

/** How much is looked back on at once. Weeks begin on Monday (ISO 8601). */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

/** A stretch of whole dates, the last one included. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

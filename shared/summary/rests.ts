import { addDays, type LocalDate } from '../time/calendar';
import { MINUTE } from '../time/moment';
import { DAILY_REST } from '../workday/hours';
import type { DayRecord } from './day-record';
import { hasWork } from './totals';

/** The time between two days of work. Only logged time is known. */
export interface Rest {
  /** The day that began after it. */
  readonly date: LocalDate;
  /** Wall time, ms. */
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
  /** Under the 11 hours that are a reasonable starting point (ATL-VILA). */
  readonly isShort: boolean;
}

/** Days of work further apart than this have leave between them, and nobody asks whether that was rest enough. Days. */
export const LONGEST_REST = 7;

/**
 * The rest before each day with work, from the end of the last work of the day of work before it. Only logged time is known; a
 * day that is still going on has no end. `records` are sorted by date.
 */
export function restsOf(records: readonly DayRecord[]): readonly Rest[] {
  const worked = records.filter(hasWork);
  return worked.flatMap((record, index) => {
    const before = worked[index - 1];
    const from = before?.spans.at(-1)?.to;
    const to = record.spans[0]?.from;
    if (before === undefined || from == null || to === undefined) return [];
    return isFarApart(before.date, record.date) ? [] : [restBetween(record.date, from, to)];
  });
}

/** Whole minutes that have passed, so that 10 h 59 min 50 s is not shown as the 11 hours that it is not. */
function restBetween(date: LocalDate, from: number, to: number): Rest {
  const minutes = Math.max(0, Math.floor((to - from) / MINUTE));
  return { date, from, to, minutes, isShort: minutes < DAILY_REST / MINUTE };
}

function isFarApart(before: LocalDate, after: LocalDate): boolean {
  return addDays(before, LONGEST_REST) < after;
}

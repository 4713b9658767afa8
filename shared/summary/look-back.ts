import { addDays, type LocalDate } from '../time/calendar';
import type { DayRecord } from './day-record';
import { isWithin, mondaysOf, type Period } from './period';
import { LONGEST_REST, restsOf, type Rest } from './rests';
import { totalsOf, type Totals } from './totals';
import { weekSumsOf, type WeekSum } from './weeks';

/** What there is to see of a period. */
export interface LookBack {
  readonly period: Period;
  /** The days on record in it, oldest first. */
  readonly days: readonly DayRecord[];
  readonly totals: Totals;
  readonly rests: readonly Rest[];
  readonly weeks: readonly WeekSum[];
  /** The first and the last day on record at all; `null` while there is none. */
  readonly reach: { readonly first: LocalDate; readonly last: LocalDate } | null;
}

/** The dates whose records `lookBackOf` needs: the whole weeks that touch the period, and the rest before its first day. */
export function datesNeeded(period: Period): Pick<Period, 'first' | 'last'> {
  const lastMonday = mondaysOf(period).at(-1) ?? period.last;
  return { first: addDays(period.first, -LONGEST_REST), last: addDays(lastMonday, 6) };
}

/**
 * What there is to see of a period. `records` are sorted by date and hold all of `datesNeeded`; more of them change nothing.
 * `reach`: the first and the last day on record at all.
 */
export function lookBackOf(
  period: Period,
  records: readonly DayRecord[],
  reach: LookBack['reach'],
): LookBack {
  const needed = datesNeeded(period);
  const known = records.filter(({ date }) => isWithin(needed, date));
  const days = known.filter(({ date }) => isWithin(period, date));
  return {
    period,
    days,
    totals: totalsOf(days),
    rests: restsOf(known).filter(({ date }) => isWithin(period, date)),
    weeks: weekSumsOf(period, known),
    reach,
  };
}

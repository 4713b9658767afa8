import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, weekdayOf, type LocalDate } from '../time/calendar';

/** How much is looked back on at once. Weeks begin on Monday (ISO 8601). */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

export const PERIOD_UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'year'];

/** A stretch of whole dates, the last one included. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The day, week, month or year that `date` lies in. */
export function periodOf(unit: PeriodUnit, date: LocalDate): Period {
  switch (unit) {
    case 'day':
      return { unit, first: date, last: date };
    case 'week': {
      const first = mondayOf(date);
      return { unit, first, last: addDays(first, 6) };
    }
    case 'month': {
      const day = Temporal.PlainDate.from(date);
      const [first, last] = [day.with({ day: 1 }), day.with({ day: day.daysInMonth })];
      return { unit, first: first.toString(), last: last.toString() };
    }
    case 'year': {
      const year = date.slice(0, 4);
      return { unit, first: `${year}-01-01`, last: `${year}-12-31` };
    }
  }
}

/** The period of the same unit that ends the day before. */
export function periodBefore({ unit, first }: Period): Period {
  return periodOf(unit, addDays(first, -1));
}

/** The period of the same unit that begins the day after. */
export function periodAfter({ unit, last }: Period): Period {
  return periodOf(unit, addDays(last, 1));
}

export function isWithin({ first, last }: Pick<Period, 'first' | 'last'>, date: LocalDate): boolean {
  return first <= date && date <= last;
}

/** Every date of a period, in order. */
export function datesIn({ first, last }: Pick<Period, 'first' | 'last'>): readonly LocalDate[] {
  return steps(first, last, 1);
}

/** The name of the week that `date` lies in, such as `2026-W48`; its year is that of its Thursday (ISO 8601). */
export function weekOf(date: LocalDate): string {
  const { weekOfYear, yearOfWeek } = Temporal.PlainDate.from(date);
  return `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** The Monday of the week that `date` lies in. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The Mondays of every week that has a date in the period, in order. */
export function mondaysOf({ first, last }: Pick<Period, 'first' | 'last'>): readonly LocalDate[] {
  return steps(mondayOf(first), last, 7);
}

/** The dates from `first` to `last`, so many days apart. Counted, not compared: a year of five digits sorts before one of four. */
function steps(first: LocalDate, last: LocalDate, days: number): readonly LocalDate[] {
  const length = Math.max(0, Math.floor(daysBetween(first, last) / days) + 1);
  return Array.from({ length }, (_, step) => addDays(first, step * days));
}

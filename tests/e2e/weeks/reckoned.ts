import type { DaySum } from '../../oracle/day';
import { restSums, sumOf } from '../../oracle/sums';
import { weekByThursday } from '../../oracle/week';
import type { DaySeen, MonthSeen, PeriodSeen, RestSeen } from './look-back-page';
import type { BreakCounts } from './seen-text';

/** What the reckoning from the raw files says that each view of the look-back has to show. */
export class Reckoned {
  readonly days: readonly DaySum[];
  readonly #zone: string;
  /** What the look-back calls the holidays, by date, the kinds of day, and what was had on one. */
  readonly #names: Readonly<Record<string, string>>;

  constructor(days: readonly DaySum[], zone: string, names: Readonly<Record<string, string>>) {
    this.days = days;
    this.#zone = zone;
    this.#names = names;
  }

  day(date: string): Omit<DaySeen, 'standing'> | null {
    const day = this.days.find((one) => one.date === date);
    if (day === undefined) return null;
    const { worked, paused, breaks } = day;
    return { worked, paused, breaks, outcomes: byOutcome(breaks), ...this.#ends(day) };
  }

  /** What is said of a day besides its figures, in any order. */
  standing(date: string): readonly string[] {
    const day = this.days.find((one) => one.date === date);
    return [day?.kind ?? '', date, ...(day?.had ?? [])].flatMap((what) => this.#names[what] ?? []).sort();
  }

  /** `dates`: those of a whole week or a whole month. */
  period(dates: readonly string[]): PeriodSeen {
    const its = this.days.filter(({ date }) => dates.includes(date));
    const { worked, paused, workdays, breaks } = sumOf(its);
    const rests = this.#rests(dates);
    return {
      ...{ worked, paused, workdays, breaks, breakTable: breaks, rests, restTable: rests },
      contact: its.filter(({ had }) => had.includes('contact')).length,
      air: its.filter(({ had }) => had.includes('air')).length,
      days: dates.flatMap((date) => {
        const day = its.find((one) => one.date === date);
        const remark = this.#names[day?.kind ?? ''] ?? this.#names[date] ?? '';
        const shown = { day: dayOf(date), worked: day?.worked ?? 0, remark };
        return shown.worked === 0 && remark === '' ? [] : [shown];
      }),
      table: its.map((day) => ({
        ...{ day: dayOf(day.date), worked: day.worked, paused: day.paused },
        ...this.#ends(day),
      })),
      weeks: dates.length === WEEK ? {} : this.#weeks(dates),
    };
  }

  month(name: string, dates: readonly string[]): MonthSeen {
    const { worked, workdays, contact, air, rests } = this.period(dates);
    const shortestRest = Math.min(...rests.map(({ minutes }) => minutes));
    return { name, worked, workdays, contact, air, shortestRest };
  }

  /** Whole weeks, also what of them lies in another month. */
  #weeks(dates: readonly string[]): Readonly<Record<string, number>> {
    const weeks: Record<string, number> = {};
    const touched = new Set(dates.map(weekByThursday));
    for (const { date, worked } of this.days) {
      const week = weekByThursday(date);
      const number = String(Number(week.slice(-2)));
      if (touched.has(week)) weeks[number] = (weeks[number] ?? 0) + worked;
    }
    return weeks;
  }

  #rests(dates: readonly string[]): readonly RestSeen[] {
    return restSums(this.days)
      .filter(({ before }) => dates.includes(before))
      .map(({ before, minutes }) => ({ before: dayOf(before), minutes }));
  }

  #ends({ firstStart, lastStop }: DaySum): { readonly begins: string; readonly ends: string } {
    const clock = (at: number | null): string =>
      at === null ? '' : new Date(at).toLocaleTimeString('sv-SE', { timeZone: this.#zone }).slice(0, 5);
    return { begins: clock(firstStart), ends: clock(lastStop) };
  }
}

const WEEK = 7;
const DAY = 86_400_000;
const dayOf = (date: string): number => Number(date.slice(8));

/** As many dates in a row. */
export function datesFrom(first: string, count: number): readonly string[] {
  const from = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => new Date(from + index * DAY).toISOString().slice(0, 10));
}

/** Breaks by how they ended alone. */
export function byOutcome(breaks: BreakCounts): BreakCounts {
  const counts: Record<string, number> = {};
  for (const [what, count] of Object.entries(breaks)) {
    const outcome = `all ${what.split(' ')[1] ?? ''}`;
    counts[outcome] = (counts[outcome] ?? 0) + count;
  }
  return counts;
}

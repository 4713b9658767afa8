import type { BreakKindId } from '../breaks/kinds';
import { addDays, type LocalDate } from '../time/calendar';
import type { BreakOutcome, CloseOut, DayKind, DayPlan, PauseKind } from '../workday/events';
import type { BreakTally, DayRecord } from './day-record';
import { isWithin, mondaysOf, type Period } from './period';
import { LONGEST_REST, restsOf } from './rests';
import { totalsOf } from './totals';
import { weekSumsOf } from './weeks';

/** What days come to together; lengths are minutes, everything else counts days unless it says otherwise. */
export interface Totals {
  /** Days with logged work. */
  readonly workdays: number;
  readonly elapsed: number;
  readonly worked: number;
  readonly paused: number;
  /** Breaks, by kind. */
  readonly breaks: readonly BreakTally[];
  readonly air: number;
  readonly contact: number;
  readonly readUp: number;
  /** Days on record of each kind. */
  readonly kinds: Readonly<Record<DayKind, number>>;
}

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

/** The sum of a whole week, also of its days outside the period that it touches. */
export interface WeekSum {
  /** As `2026-W48` (ISO 8601). */
  readonly week: string;
  readonly first: LocalDate;
  readonly worked: number;
  /** Hours that the sum has reached: 40 or 48 (ATL-VILA); `null` under both. */
  readonly reached: 40 | 48 | null;
}

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

/** One day with all that is known of it. */
export interface DayDetail {
  readonly record: DayRecord;
  readonly plan: DayPlan | null;
  /** Ids of the goals ticked off. */
  readonly done: readonly string[];
  readonly breaks: readonly {
    readonly kind: BreakKindId;
    readonly name: string | null;
    readonly outcome: BreakOutcome;
    readonly from: number;
    readonly to: number;
  }[];
  /** The times as they were before each time they were told anew, oldest first. */
  readonly corrections: readonly {
    readonly at: number;
    readonly zone: string;
    readonly spans: readonly { readonly from: number; readonly to: number | null }[];
    readonly pauses: readonly {
      readonly kind: PauseKind;
      readonly from: number;
      readonly to: number | null;
    }[];
  }[];
}

/** The fields of a person's own words that can be searched. */
export type WordsField = keyof CloseOut | 'goal';

/** A place where the words looked for stand. */
export interface WordsHit {
  readonly date: LocalDate;
  readonly field: WordsField;
  /** A piece of the text around the place, on one line. */
  readonly text: string;
  /** Where in it the words stand, in UTF-16 units, in order and apart. */
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

export interface SearchAnswer {
  /** The latest days first; no more than a person reads. */
  readonly hits: readonly WordsHit[];
  /** How many there are in all. */
  readonly count: number;
}

/** Something that a person wanted to change, and what became of it. */
export interface WantedChange {
  readonly date: LocalDate;
  readonly text: string;
  /** `open` until they said. */
  readonly state: 'open' | 'keep' | 'done';
}

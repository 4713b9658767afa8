import type { BreakKindId } from '../breaks/kinds';
import type { LocalDate } from '../time/calendar';
import type { BreakOutcome, CloseOut, DayKind, DayPlan, PauseKind } from '../workday/events';
import type { BreakTally, DayRecord } from './day-record';
import type { Period } from './period';

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

/** A week's sum: as much of the week as is in the period, or the whole week where that is asked for. */
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
export type WordsField = Exclude<keyof CloseOut, 'beginning'> | 'goal';

/** A place where the words looked for stand. */
export interface WordsHit {
  readonly date: LocalDate;
  readonly field: WordsField;
  /** A piece of the text around the place, and where in it the words stand. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
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

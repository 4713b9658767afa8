import type { BreakKindId } from '../breaks/kinds';
import { kindName, type Translate } from '../messages';
import type { DayKind, DaySlot } from '../workday/events';
import type { BreakTally, DayRecord } from './day-record';

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

/** True for a day with logged work. A day that was only marked, as ill for one, has none. */
export function hasWork({ spans }: Pick<DayRecord, 'spans'>): boolean {
  return spans.length > 0;
}

/** What days come to together: sums of the whole minutes of each, so that they can be checked by hand. */
export function totalsOf(records: readonly DayRecord[]): Totals {
  const sum = (of: 'elapsed' | 'worked' | 'paused'): number =>
    records.reduce((total, record) => total + record[of], 0);
  const having = (slot: DaySlot): number => records.filter(({ slots }) => slots.includes(slot)).length;
  const ofKind = (kind: DayKind): number => records.filter((record) => record.kind === kind).length;
  return {
    workdays: records.filter(hasWork).length,
    elapsed: sum('elapsed'),
    worked: sum('worked'),
    paused: sum('paused'),
    breaks: mergeTallies(records.map(({ breaks }) => breaks)),
    air: having('air'),
    contact: having('contact'),
    readUp: having('read-up'),
    kinds: {
      work: ofKind('work'),
      holiday: ofKind('holiday'),
      ill: ofKind('ill'),
      care: ofKind('care'),
      off: ofKind('off'),
    },
  };
}

/** Tallies of several days by kind, in the order in which each kind first came; an own kind has the name it had last. */
export function mergeTallies(days: readonly (readonly BreakTally[])[]): readonly BreakTally[] {
  const merged = new Map<BreakKindId, BreakTally>();
  for (const tally of days.flat()) {
    const { kind, name, taken, counted, passed } = tally;
    const before = merged.get(kind);
    merged.set(
      kind,
      before === undefined
        ? tally
        : {
            kind,
            name,
            taken: before.taken + taken,
            counted: before.counted + counted,
            passed: before.passed + passed,
          },
    );
  }
  return [...merged.values()];
}

/** A tally under the name that a person knows it by. */
export interface NamedTally extends Omit<BreakTally, 'kind' | 'name'> {
  readonly name: string;
}

/** Tallies by name: two rhythms have a movement break each, and to a person both are the same. */
export function namedTallies(tallies: readonly BreakTally[], say: Translate): readonly NamedTally[] {
  const named = tallies.map((tally) => ({ ...tally, kind: kindName(say, tally), name: null }));
  return mergeTallies([named]).map(({ kind: name, taken, counted, passed }) => ({
    name,
    taken,
    counted,
    passed,
  }));
}

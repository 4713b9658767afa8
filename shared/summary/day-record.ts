import { instantOf, type LocalDate } from '../time/calendar';
import { MINUTE } from '../time/moment';
import type { BreakKindId } from '../breaks/kinds';
import type { BreakOutcome, CloseOut, DayKind, DaySlot, PauseKind, Place } from '../workday/events';
import { hoursOf } from '../workday/hours';
import { isOpen, type Workday } from '../workday/workday';

/** How the breaks of one kind ended that day. */
export interface BreakTally extends Readonly<Record<BreakOutcome, number>> {
  readonly kind: BreakKindId;
  /** What the person called an own kind; `null` for a built-in one. */
  readonly name: string | null;
}

/**
 * What one day came to: looking back, every export and the index of a year are made of these. Lengths are whole minutes, and
 * `elapsed = worked + paused` (W2); what is summed is summed from these minutes, so that every sum can be checked by hand.
 * Times are wall time, ms since the epoch, to be shown in `zone`.
 */
export interface DayRecord {
  readonly date: LocalDate;
  readonly zone: string;
  readonly kind: DayKind;
  readonly place: Place;
  /** Still going on; its figures are as of when the record was made. */
  readonly open: boolean;
  readonly spans: readonly { readonly from: number; readonly to: number | null }[];
  readonly pauses: readonly { readonly kind: PauseKind; readonly from: number; readonly to: number | null }[];
  readonly elapsed: number;
  readonly worked: number;
  readonly paused: number;
  /** When it was meant to end, by its plan or else by the usual hours; `null` where nobody knew. */
  readonly plannedEnd: number | null;
  /** In the order in which each kind first came. */
  readonly breaks: readonly BreakTally[];
  readonly slots: readonly DaySlot[];
  readonly goals: readonly { readonly text: string; readonly done: boolean; readonly ifTime: boolean }[];
  readonly closeOut: CloseOut | null;
  /** What became of the close-out's `change`. */
  readonly change: 'keep' | 'done' | null;
  /** How often its times were told anew. */
  readonly corrections: number;
}

/** What a person wrote of a day, and what became of it: enough to search in. */
export type DayWords = Pick<DayRecord, 'date' | 'goals' | 'closeOut' | 'change'>;

/** A day as it is on record, with what is still open counted up to `steadyNow` (see `Point.steady`). */
export function recordOf(day: Workday, steadyNow: number): DayRecord {
  const hours = hoursOf(day, steadyNow);
  const elapsed = Math.round(hours.elapsed / MINUTE);
  const paused = Math.min(elapsed, Math.round(hours.paused / MINUTE));
  return {
    date: day.date,
    zone: day.zone,
    kind: day.kind,
    place: day.place,
    open: isOpen(day),
    spans: day.spans.map(({ from, to }) => ({ from: from.wall, to: to?.wall ?? null })),
    pauses: day.pauses.map(({ kind, from, to }) => ({ kind, from: from.wall, to: to?.wall ?? null })),
    elapsed,
    worked: elapsed - paused,
    paused,
    plannedEnd: plannedEndOf(day),
    breaks: talliesOf(day),
    slots: day.slots,
    goals: (day.plan?.goals ?? []).map(({ id, text, ifTime }) => ({
      text,
      done: day.done.includes(id),
      ifTime: ifTime === true,
    })),
    closeOut: day.closeOut,
    change: day.change,
    corrections: day.corrections.length,
  };
}

function plannedEndOf({ date, zone, plan, usualEnd }: Workday): number | null {
  const end = plan === null ? usualEnd : plan.endAt;
  return end === null ? null : instantOf(date, end, zone);
}

function talliesOf(day: Workday): readonly BreakTally[] {
  const tallies = new Map<BreakKindId, BreakTally>();
  for (const { kind, name, outcome } of day.breaks) {
    const before = tallies.get(kind) ?? { kind, name, taken: 0, counted: 0, passed: 0 };
    tallies.set(kind, { ...before, name, [outcome]: before[outcome] + 1 });
  }
  return [...tallies.values()];
}

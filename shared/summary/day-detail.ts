import type { DayPlan, PauseKind } from '../workday/events';
import type { Workday } from '../workday/workday';
import { recordOf, type DayRecord } from './day-record';

/** One day with all that is known of it. */
export interface DayDetail {
  readonly record: DayRecord;
  readonly plan: DayPlan | null;
  /** Ids of the goals ticked off. */
  readonly done: readonly string[];
  readonly breaks: Workday['breaks'];
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

/** One day with all that is known of it, with what is still open counted up to `steadyNow` (see `Point.steady`). */
export function detailOf(day: Workday, steadyNow: number): DayDetail {
  return {
    record: recordOf(day, steadyNow),
    plan: day.plan,
    done: day.done,
    breaks: day.breaks,
    corrections: day.corrections.map(({ at, zone, spans, pauses }) => ({
      at,
      zone,
      spans: spans.map(({ from, to }) => ({ from: from.wall, to: to?.wall ?? null })),
      pauses: pauses.map(({ kind, from, to }) => ({ kind, from: from.wall, to: to?.wall ?? null })),
    })),
  };
}

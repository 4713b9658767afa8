import type { Workday } from '../workday/workday';
import { recordOf } from './day-record';
import type { DayDetail } from './look-back';

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

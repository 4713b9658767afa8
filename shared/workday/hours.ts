import { HOUR } from '../time/moment';
import type { Span, Workday } from './workday';

/** Rest between two days of work that is a reasonable starting point, ms (ATL-VILA, EU2003-88). */
export const DAILY_REST = 11 * HOUR;

/** The figures of a day, ms. `elapsed = worked + paused`; none is ever negative (W2). */
export interface Hours {
  /** Time between start and stop, all spans together. */
  readonly elapsed: number;
  readonly worked: number;
  /** The part of `elapsed` that was pause. */
  readonly paused: number;
}

/** How long was worked, with what is still open counted up to `steadyNow` (see `Point.steady`). */
export function hoursOf(day: Workday, steadyNow: number): Hours {
  let elapsed = 0;
  let paused = 0;
  for (const span of day.spans) {
    const [from, to] = bounds(span, steadyNow);
    elapsed += to - from;
    for (const pause of day.pauses) {
      const [pauseFrom, pauseTo] = bounds(pause, steadyNow);
      paused += Math.max(0, Math.min(to, pauseTo) - Math.max(from, pauseFrom));
    }
  }
  return { elapsed, worked: elapsed - paused, paused };
}

function bounds(span: Span, steadyNow: number): [from: number, to: number] {
  const from = span.from.steady;
  return [from, Math.max(from, span.to?.steady ?? steadyNow)];
}

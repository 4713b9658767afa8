import { gapBetween } from './gap';
import { SECOND, type Moment } from './moment';

/**
 * Running time: real time since the program started, sleep included, that no change of the wall clock can touch. All
 * lengths in the companion are measured on it.
 */
export interface RunningClock {
  /** Running time, ms. */
  readonly t: number;
  /** The moment at which `t` was read. */
  readonly last: Moment;
  /** How far the wall clock has moved against real time since that was last written down, ms. */
  readonly drift: number;
}

/** The same clock at a later moment, with what the machine did in between. */
export interface Advance {
  readonly clock: RunningClock;
  readonly elapsed: number;
  readonly slept: number;
}

/** A wall clock that moved this far against real time was changed, ms. */
export const CHANGED_CLOCK = SECOND;

/** Running time begins; `drift` is how far the wall clock was moved before, without that being written down, ms. */
export function startRunning(at: Moment, drift = 0): RunningClock {
  return { t: 0, last: at, drift };
}

export function advance(clock: RunningClock, at: Moment, sleepReported: boolean): Advance {
  const gap = gapBetween(clock.last, at, sleepReported);
  return {
    clock: { t: clock.t + gap.elapsed, last: at, drift: clock.drift + gap.jump },
    elapsed: gap.elapsed,
    slept: gap.slept,
  };
}

/** The wall time at running time `t`, as the wall clock stands now. */
export function wallAt(clock: RunningClock, t: number): number {
  return Math.round(clock.last.wall + t - clock.t);
}

import { SECOND, type Moment } from './moment';

/** What happened to time between two moments, in ms. */
export interface Gap {
  /** Time that really passed, sleep included. Never negative. */
  readonly elapsed: number;
  /** The part of `elapsed` in which the machine slept, as far as its clocks tell. */
  readonly slept: number;
  /** How far wall time moved more (or less) than real time: a clock that somebody changed. */
  readonly jump: number;
}

/** Below this the boot clock and the monotonic clock are taken to agree: `os.uptime()` may be whole seconds. */
const BOOT_GRAIN = 2 * SECOND;

/**
 * Compares two moments. Clocks differ between systems, so sleep is told from a boot clock that ran ahead of the
 * monotonic one, or from a sleep that the system itself reported (`sleepReported`); wall time running ahead alone is a
 * changed clock and counts as nothing.
 */
export function gapBetween(before: Moment, after: Moment, sleepReported: boolean): Gap {
  const mono = Math.max(0, after.mono - before.mono);
  const wall = after.wall - before.wall;
  const ahead = before.boot === null || after.boot === null ? 0 : after.boot - before.boot - mono;
  const slept = ahead > BOOT_GRAIN ? ahead : 0;
  const told = before.boot !== null && after.boot !== null;
  if (told || !sleepReported) return { elapsed: mono + slept, slept, jump: wall - mono - slept };
  // A reported sleep on a machine without a boot clock: the wall clock is then the only witness.
  const elapsed = Math.max(mono, wall);
  return { elapsed, slept: elapsed - mono, jump: wall - elapsed };
}

/**
 * How far the wall clock was moved since `before`, as a program can tell that did not run in between; ms. The boot clock
 * tells it unless the machine may have been restarted meanwhile, which only the wall clock has seen the whole of. Without it,
 * a wall clock that is behind was set back, at least so far.
 */
export function jumpSince(
  before: Pick<Moment, 'wall' | 'boot'>,
  after: Pick<Moment, 'wall' | 'boot'>,
): number {
  const wall = after.wall - before.wall;
  if (before.boot === null || after.boot === null) return Math.min(0, wall);
  const ran = after.boot - before.boot;
  const mayBeRestarted = ran < 0 || wall >= after.boot;
  // A machine cannot have been up for longer than it was gone.
  if (mayBeRestarted) return Math.min(0, wall - after.boot);
  const jump = wall - ran;
  return Math.abs(jump) > BOOT_GRAIN ? jump : Math.min(0, wall);
}

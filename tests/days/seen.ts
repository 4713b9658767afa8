import type { Display, Rectangle } from 'electron';
import type { Input } from '../../shared/companion/inputs';
import type { Pulse, Snapshot } from '../../shared/companion/snapshot';
import type { Taken } from './companion';

/** A time without anybody at the machine, in true time. */
export interface Absence {
  /** The last input before it. */
  readonly from: number;
  /** The first input after it, or the moment at which the machine woke up or was unlocked. */
  readonly to: number;
  /** The longest stretch of it of which the system surely told: locked, asleep, or without input from 2 min. */
  readonly noticed: number;
  /** Locked, or asleep. */
  readonly out: boolean;
  /** Asleep in part. */
  readonly slept: boolean;
}

/**
 * What a witness with a stopwatch beside the machine saw. Clocks that are set, and clocks that stand still in sleep, make
 * no difference here: that is what the companion is measured against.
 */
export interface Witness {
  /** True time since the day began, ms. */
  readonly t: number;
  /** True time of the last touch of keyboard or mouse. */
  readonly touched: number;
  readonly locked: boolean;
  /** True time that the machine has slept or the program has hung or not run so far, ms. */
  readonly missed: number;
  /** By how much the wall clock has been set so far, ms. */
  readonly shift: number;
  /** The absences that ended since the last step. */
  readonly returned: readonly Absence[];
}

/** What a program that starts after another finds. */
export interface Start {
  /** The last sign of life, and the true time at which it was written. */
  readonly pulse: Pulse | null;
  readonly writtenAt: number;
  /** The machine was switched off meanwhile. */
  readonly rebooted: boolean;
}

/** One step of the companion, seen from outside: what went in, what came out, what showed before and after. */
export interface Step extends Taken {
  readonly n: number;
  readonly input: Input;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The sign of life that would be written now. */
  readonly pulse: Pulse | null;
  /** For the first step after a program start: what it found. */
  readonly start: Start | null;
  readonly witness: Witness;
}

/** What is on the displays. Rectangles in pixels of the desktop. */
export interface Sight {
  /** True time, ms. */
  readonly t: number;
  readonly snapshot: Snapshot;
  readonly displays: readonly Pick<Display, 'id' | 'bounds' | 'workArea'>[];
  readonly windows: readonly {
    readonly id: number;
    /** The page that it shows; `null` for a plain coloured window. */
    readonly page: string | null;
    readonly bounds: Rectangle;
    readonly visible: boolean;
    readonly minimized: boolean;
    readonly onTop: boolean;
  }[];
  /** Who has the keyboard: one of our windows, by its id, the one of another program, or nobody until somebody clicks. */
  readonly focused: number | 'another program' | null;
  /** Windows can be placed. */
  readonly canPlace: boolean;
  /** The machine slept or hung, and a timer of the app has not come yet. */
  readonly late: boolean;
  /** For a while no window manager has moved anything. */
  readonly settled: boolean;
  /** Which run of the program this is. */
  readonly program: number;
  /** How many renderers have died so far. */
  readonly killed: number;
  /** How many times the home window has been asked for so far. */
  readonly asks: number;
}

/** A rule that did not hold. */
export class Broken extends Error {
  constructor(
    readonly rule: string,
    readonly what: string,
  ) {
    super(`${rule}: ${what}`);
  }
}

/** Throws unless `holds`; `what` says what was seen instead. */
export function must(holds: boolean, rule: string, what: () => string): asserts holds {
  if (!holds) throw new Broken(rule, what());
}

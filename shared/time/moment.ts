/**
 * One reading of every clock the machine has. Plain numbers, so that it crosses processes and files as it is and costs
 * nothing to compare; `calendar.ts` turns it into dates.
 */
export interface Moment {
  /** Wall time: milliseconds since 1970-01-01T00:00Z. People can change it. */
  readonly wall: number;
  /** IANA name of the zone that the person is in, such as `Europe/Stockholm`. */
  readonly zone: string;
  /** Monotonic milliseconds. Stands still through sleep on Linux, runs on in macOS and Windows. */
  readonly mono: number;
  /** Milliseconds since the machine was started, sleep included; `null` where the system does not tell. */
  readonly boot: number | null;
}

/** Takes back what was asked for: a timer, a watcher, a listener. */
export type Stop = () => void;

/** The only source of time in the app. Everything that waits or measures goes through it. */
export interface Clock {
  now(): Moment;
  /** Calls `then` once, `delay` milliseconds from now. */
  after(delay: number, then: () => void): Stop;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

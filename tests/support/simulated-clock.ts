import { MINUTE, type Clock, type Moment, type Stop } from '../../shared/time/moment';

/** How a system's clocks take a sleep of the machine. */
export type SleepBehaviour =
  /** Monotonic time stands still, the boot clock counts the sleep; timers run on from where they were. */
  | 'linux'
  /** Monotonic time and the boot clock both run on; timers whose time has come fire, late, at the wake. */
  | 'windows'
  /** Only wall time tells: monotonic time stands still and there is no boot clock, or one that stands still too. */
  | 'plain';

/** Turns of the event loop after which whatever waits for no clock is taken to rest. */
const TURNS = 20;
/** More timers than these at one instant are a loop that nobody would see the end of. */
const MOST_AT_ONCE = 10_000;

interface Timer {
  /** Monotonic time at which it is due. */
  readonly due: number;
  readonly then: () => void;
}

/** A clock that moves only when a test says so. */
export class SimulatedClock implements Clock {
  #now: Moment;
  #timers: readonly Timer[] = [];

  constructor(start: Partial<Moment> = {}) {
    // Monday 23 November 2026, 08:00 in Stockholm; mono and boot start apart from each other and from 0.
    const wall = Date.UTC(2026, 10, 23, 7);
    this.#now = { wall, zone: 'Europe/Stockholm', mono: 5 * MINUTE, boot: 9 * MINUTE, ...start };
  }

  now(): Moment {
    return this.#now;
  }

  after(delay: number, then: () => void): Stop {
    const timer: Timer = { due: this.#now.mono + Math.max(0, delay), then };
    this.#timers = [...this.#timers, timer];
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Time until the next timer, `null` without one. */
  get next(): number | null {
    const first = this.#first();
    return first === null ? null : Math.max(0, first.due - this.#now.mono);
  }

  /** Lets `ms` pass awake; every timer that comes due meanwhile fires at its own time, in order. */
  advance(ms: number): void {
    const until = this.#now.mono + ms;
    let still = 0;
    for (let timer = this.#first(); timer !== null && timer.due <= until; timer = this.#first()) {
      still = timer.due <= this.#now.mono ? still + 1 : 0;
      if (still > MOST_AT_ONCE) throw new Error('Timers fire at one instant, without end.');
      this.#pass(Math.max(0, timer.due - this.#now.mono));
      this.#fire(timer);
    }
    this.#pass(Math.max(0, until - this.#now.mono));
  }

  /** Like `advance`, and lets the promises and the file work that a timer started come to rest before time goes on. */
  async advanceAndSettle(ms: number): Promise<void> {
    const until = this.#now.mono + ms;
    await settle();
    for (let timer = this.#first(); timer !== null && timer.due <= until; timer = this.#first()) {
      this.advance(Math.max(0, timer.due - this.#now.mono));
      await settle();
    }
    this.advance(Math.max(0, until - this.#now.mono));
    await settle();
  }

  /** Lets as much time pass, timer by timer, as `work` needs to end. Its timers must be what it waits for. */
  async until<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const end = (): void => {
      done = true;
    };
    work.then(end, end);
    while (!done) {
      for (let turn = 0; turn < TURNS && !done; turn++) await settle(1);
      if (!done && this.next !== null) this.advance(this.next);
    }
    return work;
  }

  /** Somebody (or the time server) moves the wall clock by `jump` ms, back if negative. Nothing else moves. */
  setWall(jump: number): void {
    this.#now = { ...this.#now, wall: this.#now.wall + jump };
  }

  /** The person has arrived in another zone. */
  setZone(zone: string): void {
    this.#now = { ...this.#now, zone };
  }

  /** The machine sleeps for `ms`, as the clocks of the system would tell it. */
  sleep(ms: number, behaviour: SleepBehaviour): void {
    const { wall, zone, mono, boot } = this.#now;
    const counts = behaviour !== 'plain' && boot !== null;
    this.#now = {
      wall: wall + ms,
      zone,
      mono: behaviour === 'windows' ? mono + ms : mono,
      boot: counts ? boot + ms : boot,
    };
    for (let timer = this.#first(); timer !== null && timer.due <= this.#now.mono; timer = this.#first())
      this.#fire(timer);
  }

  #first(): Timer | null {
    return this.#timers.reduce<Timer | null>(
      (first, timer) => (first === null || timer.due < first.due ? timer : first),
      null,
    );
  }

  #fire(timer: Timer): void {
    this.#timers = this.#timers.filter((other) => other !== timer);
    timer.then();
  }

  #pass(ms: number): void {
    const { wall, zone, mono, boot } = this.#now;
    this.#now = { wall: wall + ms, zone, mono: mono + ms, boot: boot === null ? null : boot + ms };
  }
}

/** Lets everything that waits for no clock come to rest: some turns of the event loop, no real time. */
export async function settle(turns = TURNS): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}

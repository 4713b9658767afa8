import { pulseOf, snapshotOf, step, type CompanionState } from '../shared/companion';
import type { Command, CommandResult } from '../shared/companion/commands';
import type { Idle, Input } from '../shared/companion/inputs';
import { keptOf, type KeptName, type KeptValues } from '../shared/companion/kept';
import type { Effect, Pulse, Snapshot } from '../shared/companion/snapshot';
import { SECOND, type Clock, type Stop } from '../shared/time/moment';
import type { DayEvent } from '../shared/workday/events';
import type { SaveOutcome } from './store/store';

/** What the companion needs of the world. */
export interface CompanionPorts {
  readonly clock: Clock;
  /** How long keyboard and mouse have been silent, ms; asked at every input. */
  readonly idle: () => Idle;
  /** Brings `idle` up to date before a look that nobody's doing brought about; where it is left out it always is. */
  readonly freshen?: () => Promise<void>;
  readonly keep: {
    append(events: readonly DayEvent[]): Promise<SaveOutcome>;
    saveValue<N extends KeptName>(name: N, value: KeptValues[N]): Promise<SaveOutcome>;
    writePulse(pulse: Pulse): Promise<void>;
  };
  /** Does a thing once, after the facts of the same step are on disk. */
  readonly perform: (effect: Effect) => void;
  /** Hears of a part of the screen that failed. */
  readonly onFailure: (error: unknown) => void;
}

/** What comes in, before its moment and idle time are read. */
export type Report = Input extends infer I ? (I extends Input ? Omit<I, 'at' | 'idle'> : never) : never;

/** A disk that does not answer must not keep a break on the screen: after this the state is shown anyway, ms. */
const SHOW_AFTER = 2 * SECOND;
/** A look waits this long for the idle time to be brought up to date, ms; then the last known has to do. */
const FRESH_WITHIN = SECOND;
/** A sign of life this often, so that a crash loses at most a minute of time (W3). */
const PULSE_EVERY = 50 * SECOND;

/**
 * Holds the one state, feeds `step`, and carries out what it says, always in this order: persist, confirm, show. It owns
 * the only timer of the app.
 */
export class Companion {
  #state: CompanionState;
  #wake: Stop | null = null;
  #shown: Promise<void> = Promise.resolve();
  #closed = false;
  #pulsedAt = -Infinity;
  readonly #ports: CompanionPorts;
  readonly #watchers = new Set<(snapshot: Snapshot) => void>();

  constructor(state: CompanionState, ports: CompanionPorts) {
    this.#state = state;
    this.#ports = ports;
  }

  get snapshot(): Snapshot {
    return snapshotOf(this.#state, this.#ports.clock.now());
  }

  get state(): CompanionState {
    return this.#state;
  }

  /** Calls `watcher` whenever there is something new to see, and once now. */
  watch(watcher: (snapshot: Snapshot) => void): Stop {
    this.#watchers.add(watcher);
    watcher(this.snapshot);
    return () => this.#watchers.delete(watcher);
  }

  /** Sends a person's command; the answer comes when its facts are on disk. */
  command(command: Command): Promise<CommandResult> {
    return this.tell({ type: 'command', command });
  }

  /** Takes one input through `step` and carries out what follows. */
  async tell(report: Report): Promise<CommandResult> {
    if (this.#closed) return { ok: true };
    const { clock, idle, keep, perform } = this.#ports;
    const taken = step(this.#state, { ...report, at: clock.now(), idle: idle() });
    this.#state = taken.state;
    this.#sleepFor(taken.next.delay);
    const saving: Promise<SaveOutcome>[] = [];
    if (taken.events.length > 0) saving.push(keep.append(taken.events));
    const values = keptOf(taken.state);
    const kept = new Set(taken.effects.flatMap((effect) => (effect.type === 'keep' ? [effect.what] : [])));
    for (const name of kept) saving.push(keep.saveValue(name, values[name]));
    const saved = this.#inTime(Promise.all(saving));
    const before = this.#shown;
    const show = Promise.all([before, saved]).then(() => {
      if (!this.#closed) for (const effect of taken.effects) this.#try(() => perform(effect));
      this.#show();
    });
    // A step that could not be shown must not keep the ones after it from the screen.
    this.#shown = show.catch(() => undefined);
    const [, outcomes] = await Promise.all([show, saved]);
    if (!taken.result.ok || outcomes.every((outcome) => outcome.saved)) return taken.result;
    return { ok: false, reason: 'not-saved' };
  }

  /** Resolves when all that was begun so far is on disk and on the screen. */
  async settled(): Promise<void> {
    let shown: Promise<void>;
    do {
      shown = this.#shown;
      await shown;
    } while (shown !== this.#shown);
  }

  /** Stops for good: no timer, no watcher; what was shown stays shown. Returns the last sign of life to leave. */
  close(): Pulse | null {
    const pulse = this.#pulse();
    this.#closed = true;
    this.#wake?.();
    this.#watchers.clear();
    return pulse;
  }

  #show(): void {
    if (this.#closed) return;
    this.#try(() => {
      const { snapshot } = this;
      for (const watcher of this.#watchers) this.#try(() => watcher(snapshot));
    });
  }

  /** Sleeps until `step` wants to be woken, with a sign of life now and then while at work. */
  #sleepFor(delay: number | null): void {
    this.#sleepUntil(delay === null ? Infinity : this.#ports.clock.now().mono + delay);
  }

  /** `due` is on the monotonic clock, so that a sign of life that comes late puts nothing off. */
  #sleepUntil(due: number): void {
    const { clock, keep } = this.#ports;
    this.#wake?.();
    this.#wake = null;
    const pulse = this.#pulse();
    const { mono } = clock.now();
    if (pulse !== null && mono - this.#pulsedAt >= PULSE_EVERY) {
      this.#pulsedAt = mono;
      void keep.writePulse(pulse);
    }
    const next = pulse === null ? due : Math.min(due, this.#pulsedAt + PULSE_EVERY);
    if (next === Infinity) return;
    this.#wake = clock.after(Math.max(0, next - mono), () => {
      if (clock.now().mono >= due) this.#look();
      else this.#sleepUntil(due);
    });
  }

  /** Wakes `step`. What comes in while idle time is being asked for goes first, and goes by what was known. */
  #look(): void {
    const { freshen, clock } = this.#ports;
    const wake = (): void => void this.tell({ type: 'wake' });
    if (freshen === undefined) {
      wake();
      return;
    }
    let waits = true;
    const end = (): void => {
      late();
      if (waits) wake();
      waits = false;
    };
    const late = clock.after(FRESH_WITHIN, end);
    freshen().then(end, end);
  }

  /** A window that fails must not keep the rest from the screen, or the next step from being taken. */
  #try(show: () => void): void {
    try {
      show();
    } catch (error) {
      this.#ports.onFailure(error);
    }
  }

  #pulse(): Pulse | null {
    return pulseOf(this.#state, this.#ports.clock.now());
  }

  /** The outcomes, or "not saved" when the disk takes longer than a person should wait. */
  #inTime(outcomes: Promise<readonly SaveOutcome[]>): Promise<readonly SaveOutcome[]> {
    return new Promise((resolve) => {
      const stop = this.#ports.clock.after(SHOW_AFTER, () => {
        resolve([{ saved: false, reason: 'failed' }]);
      });
      void outcomes.then((all) => {
        stop();
        resolve(all);
      });
    });
  }
}

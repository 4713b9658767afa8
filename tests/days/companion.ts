import {
  pulseOf,
  snapshotOf,
  startCompanion,
  step,
  type CompanionState,
  type StartOptions,
} from '../../shared/companion/index';
import type { CommandResult } from '../../shared/companion/commands';
import type { Input } from '../../shared/companion/inputs';
import type { Effect, Pulse, Snapshot } from '../../shared/companion/snapshot';
import type { Moment } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';

/** What one step gives. */
export interface Taken {
  readonly events: readonly DayEvent[];
  readonly effects: readonly Effect[];
  readonly result: CommandResult;
  readonly delay: number | null;
}

/** The thing under test, as main sees it. A broken one is made by wrapping this. */
export interface Companion {
  start(options: StartOptions): void;
  step(input: Input): Taken;
  snapshot(at: Moment): Snapshot;
  pulse(at: Moment): Pulse | null;
}

/** The companion of the app: the only place in this folder where code of `shared/` runs. */
export class RealCompanion implements Companion {
  private state: CompanionState | null = null;

  start(options: StartOptions): void {
    this.state = startCompanion(options);
  }

  step(input: Input): Taken {
    const { state, events, effects, result, next } = step(this.now(), input);
    this.state = state;
    return { events, effects, result, delay: next.delay };
  }

  snapshot(at: Moment): Snapshot {
    return snapshotOf(this.now(), at);
  }

  pulse(at: Moment): Pulse | null {
    return pulseOf(this.now(), at);
  }

  private now(): CompanionState {
    if (this.state === null) throw new Error('not started');
    return this.state;
  }
}

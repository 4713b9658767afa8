import type { SaveOutcome } from '../../main/store/store';
import type { CommandResult } from '../../shared/companion/commands';
import type { Effect, Pulse } from '../../shared/companion/snapshot';
import type { Stop } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import { settle } from '../support/simulated-clock';
import { CountingClock } from './counting-clock';
import { freshCompanion } from './fresh-companion';

export const SAVED: SaveOutcome = { saved: true };

/** A companion with a store that answers when the test says, and a diary of what happened in which order. */
export class World {
  readonly clock = new CountingClock();
  readonly diary: string[] = [];
  /** Takes each write of the store to its end. */
  readonly writes: ((outcome: SaveOutcome) => void)[] = [];
  /** What the store answers at once; `null` keeps it waiting. */
  atOnce: SaveOutcome | null = null;
  readonly pulses: Pulse[] = [];
  idleAsked = 0;
  readonly failures: unknown[] = [];
  onEffect: (effect: Effect) => void = () => undefined;
  readonly companion = freshCompanion({
    clock: this.clock,
    idle: () => {
      this.idleAsked += 1;
      return 0;
    },
    keep: {
      append: (events: readonly DayEvent[]) =>
        this.#write(`append ${events.map(({ type }) => type).join(' ')}`),
      saveValue: (name) => this.#write(`keep ${name}`),
      writePulse: (pulse) => {
        this.pulses.push(pulse);
        return Promise.resolve();
      },
    },
    perform: (effect) => {
      this.diary.push(`perform ${effect.type}`);
      this.onEffect(effect);
    },
    onFailure: (error) => {
      this.diary.push(`failure ${String(error)}`);
    },
  });

  watch(): Stop {
    return this.companion.watch(({ status }) => {
      this.diary.push(`show ${status.type}`);
    });
  }

  /** Ends the oldest write that is under way. */
  async finish(outcome: SaveOutcome = SAVED): Promise<void> {
    this.writes.shift()?.(outcome);
    await settle();
  }

  /** What a command came to, once it came to anything. */
  async resultOf(work: Promise<CommandResult>): Promise<CommandResult | 'waits'> {
    let result: CommandResult | 'waits' = 'waits';
    void work.then((one) => {
      result = one;
    });
    await settle();
    return result;
  }

  #write(what: string): Promise<SaveOutcome> {
    this.diary.push(what);
    if (this.atOnce !== null) return Promise.resolve(this.atOnce);
    return new Promise((resolve) => {
      this.writes.push((outcome) => {
        this.diary.push(outcome.saved ? 'saved' : 'not saved');
        resolve(outcome);
      });
    });
  }
}

/** A world at work, with nothing under way. */
export async function atWork(): Promise<World> {
  const world = new World();
  world.watch();
  const started = world.companion.command({ type: 'day.start', place: 'home' });
  await world.finish();
  await started;
  world.diary.length = 0;
  return world;
}

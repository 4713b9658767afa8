import type { Looked } from '../../../main/updates/updater';
import { Updates } from '../../../main/updates/updates';
import type { KeptUpdates } from '../../../main/updates/updates-file';
import { DEFAULT_SETTINGS, type UpdateChoice } from '../../../shared/settings';
import type { Status } from '../../../shared/companion/snapshot';
import { NO_POLICY, type PolicyReading } from '../../../shared/policy/policy';
import type { UpdateWay } from '../../../shared/updates/way';
import { EMPTY } from '../../policy/policies';
import { SimulatedClock } from '../../support/simulated-clock';

const STATUS: Readonly<Record<'off' | 'work', Status>> = {
  off: { type: 'off' },
  work: { type: 'work', sinceAt: 0 },
};

/** Something that reached the feed, and when (monotonic, ms). */
export interface Reached {
  readonly what: 'look' | 'fetch';
  readonly at: number;
}

/** Updates on a clock that moves when told, and a feed that answers what a test says. */
export class World {
  readonly clock = new SimulatedClock();
  readonly reached: Reached[] = [];
  readonly kept: KeptUpdates[] = [];
  readonly failures: unknown[] = [];
  changes = 0;
  loads = 0;
  looks: Looked = { type: 'none' };
  fetches: 'fetched' | 'failed' = 'fetched';
  /** What is being fetched comes when `arrive` is called; at once where it is not slow. */
  readonly arrive: (() => void)[] = [];
  isSlow = false;
  /** How often it was told to put in nothing of what it fetched. */
  forgotten = 0;
  /** What asks the feed cannot be loaded. */
  broken = false;
  /** What an organisation has set. */
  policy: PolicyReading = NO_POLICY;
  readonly updates: Updates;
  #status: 'off' | 'work' = 'off';
  #choice: UpdateChoice = 'ask';

  constructor(way: UpdateWay = 'feed', kept: KeptUpdates = { answer: null, lookedAt: null }) {
    this.updates = new Updates({
      clock: this.clock,
      way,
      kept,
      updater: () => {
        this.loads += 1;
        return this.broken ? Promise.reject(new Error('broken')) : Promise.resolve(this.#updater);
      },
      file: {
        write: (value) => {
          this.kept.push(value);
          return Promise.resolve();
        },
      },
      changed: () => (this.changes += 1),
      failed: (error) => this.failures.push(error),
    });
  }

  get isAtWork(): boolean {
    return this.#status === 'work';
  }

  get choice(): UpdateChoice {
    return this.#choice;
  }

  /** Tells what the companion would. */
  be(status: 'off' | 'work', choice: UpdateChoice = this.#choice): void {
    this.#status = status;
    this.#choice = choice;
    const settings = { ...DEFAULT_SETTINGS, updates: choice };
    this.updates.follow({ status: STATUS[status], settings, policy: this.policy });
  }

  /** An organisation sees to newer versions from now on, or does not. */
  beSeenTo(byOrganisation: boolean): void {
    const policy = { ...EMPTY, updates: 'off' } as const;
    this.policy = byOrganisation ? { state: 'in-force', file: 'policy.json', policy } : NO_POLICY;
    this.be(this.#status);
  }

  pass(ms: number): Promise<void> {
    return this.clock.advanceAndSettle(ms);
  }

  readonly #updater = {
    look: () => this.#reach('look', this.looks),
    fetch: async () => {
      const answer = this.#reach('fetch', this.fetches);
      if (this.isSlow) await new Promise<void>((resolve) => this.arrive.push(resolve));
      return answer;
    },
    forget: () => void (this.forgotten += 1),
  };

  #reach<T>(what: 'look' | 'fetch', answer: T): Promise<T> {
    this.reached.push({ what, at: this.clock.now().mono });
    return Promise.resolve(answer);
  }
}

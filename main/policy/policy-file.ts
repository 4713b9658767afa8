import { dirname } from 'node:path';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { PolicyReading } from '../../shared/policy/policy';
import { SECOND, type Clock, type Stop } from '../../shared/time/moment';
import { whileAtWork } from '../presence/presence';
import { watchFolder } from '../watch-folder';
import { policyPlace, type PolicyPlace } from './policy-place';
import { readPolicy } from './read-policy';

/** A program may write the file in pieces: it is read when its folder has been still for this long, ms. */
const SETTLE = SECOND;

/** Who hears of what is set. */
export interface PolicyHearer {
  readonly tell: (input: { readonly type: 'policy'; readonly policy: PolicyReading }) => Promise<unknown>;
  readonly watch: (watcher: (snapshot: Snapshot) => void) => Stop;
}

/** What an organisation has set on this machine, read for the first time. */
export async function openPolicy(clock: Clock, isPackaged: boolean): Promise<PolicyFile> {
  const { platform, env } = process;
  const place = policyPlace({ platform, env, isPackaged });
  return new PolicyFile(clock, place, await readPolicy(place));
}

/** An organisation's file: as it was at the start, and again when it may be another. */
export class PolicyFile {
  readonly atStart: PolicyReading;
  readonly #clock: Clock;
  readonly #place: PolicyPlace;
  #known: string;

  constructor(clock: Clock, place: PolicyPlace, atStart: PolicyReading) {
    this.#clock = clock;
    this.#place = place;
    this.atStart = atStart;
    this.#known = JSON.stringify(atStart);
  }

  /**
   * Tells of what is set whenever it is another, and calls `told` after it. Looks when the system tells of a change in the
   * folder, and at every start of work: the folder may not be there yet, or nobody may watch it.
   */
  follow(companion: PolicyHearer, told: () => void): Stop {
    let waiting: Stop | null = null;
    const look = (): void => void this.#look(companion, told);
    const stopWatching = watchFolder(dirname(this.#place.path), () => {
      waiting?.();
      waiting = this.#clock.after(SETTLE, look);
    });
    const stopLooking = whileAtWork(companion.watch.bind(companion), () => {
      look();
      return () => undefined;
    });
    return () => {
      stopWatching();
      stopLooking();
      waiting?.();
    };
  }

  async #look(companion: PolicyHearer, told: () => void): Promise<void> {
    const policy = await readPolicy(this.#place);
    const known = JSON.stringify(policy);
    if (known === this.#known) return;
    this.#known = known;
    await companion.tell({ type: 'policy', policy });
    told();
  }
}

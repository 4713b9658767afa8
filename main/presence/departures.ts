import type { PresenceReport } from '../../shared/companion/inputs';
import type { Sensed } from '../../shared/companion/signals';

/**
 * Makes one story of what several sources say of lock and sleep: the screen is locked while any says so, and nothing is
 * told twice. What a source last said stands when it falls silent: that is no sign of the person.
 */
export class Departures {
  readonly #report: (what: PresenceReport) => void;
  readonly #locked = new Set<string>();
  #isLocked = false;
  #isAsleep = false;

  constructor(report: (what: PresenceReport) => void) {
    this.#report = report;
  }

  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** Takes what one source says of the lock. */
  lock(source: string, locked: Sensed): void {
    if (locked === 'unknown') return;
    if (locked) this.#locked.add(source);
    else this.#locked.delete(source);
    const isLocked = this.#locked.size > 0;
    if (isLocked === this.#isLocked) return;
    this.#isLocked = isLocked;
    this.#report(isLocked ? 'locked' : 'unlocked');
  }

  /** Takes whether the machine is on its way to sleep, or in it. */
  sleep(asleep: Sensed): void {
    if (asleep === 'unknown' || asleep === this.#isAsleep) return;
    this.#isAsleep = asleep;
    this.#report(asleep ? 'sleep' : 'resume');
  }
}

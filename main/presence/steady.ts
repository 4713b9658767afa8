import type { Sensed } from '../../shared/companion/signals';
import { SECOND, type Clock, type Stop } from '../../shared/time/moment';

/** A gap shorter than this, ms, does not end a call: people are put on hold, change devices, mute by hardware. */
export const GAP = 30 * SECOND;

/**
 * Steadies a signal that should rather last too long than too short. On counts at once, because a break must not land in
 * the first half minute of a call; off, or unknown after on, counts when it has lasted for `GAP`.
 */
export class Steady {
  readonly #clock: Clock;
  readonly #report: (value: Sensed) => void;
  #shown: Sensed = 'unknown';
  #latest: Sensed = 'unknown';
  #wait: Stop | null = null;

  constructor(clock: Clock, report: (value: Sensed) => void) {
    this.#clock = clock;
    this.#report = report;
  }

  /** Takes what the sensor says now. */
  take(value: Sensed): void {
    this.#latest = value;
    if (value === true || this.#shown !== true) {
      this.stop();
      this.#show();
      return;
    }
    this.#wait ??= this.#clock.after(GAP, () => {
      this.#wait = null;
      this.#show();
    });
  }

  /** Forgets a wait that is under way. */
  stop(): void {
    this.#wait?.();
    this.#wait = null;
  }

  #show(): void {
    if (this.#shown === this.#latest) return;
    this.#shown = this.#latest;
    this.#report(this.#shown);
  }
}

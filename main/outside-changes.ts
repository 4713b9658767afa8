import { MINUTE, SECOND, type Clock, type Stop } from '../shared/time/moment';

/** A watch may be blind (network drives), so that at work a look is taken this often too, ms. */
const LOOK_EVERY = 5 * MINUTE;
/** A sync program brings files one after another: a look is taken when the folder has been still this long, ms. */
const SETTLE = 2 * SECOND;

/** What taking in the changes of others needs. */
export interface OutsidePorts {
  readonly clock: Clock;
  /** Calls `changed` when something may have changed in the data folder. */
  readonly watch: (changed: () => void) => Stop;
  /** Takes in what others wrote, and says of which months the events are others now. */
  readonly lookOutside: () => Promise<readonly string[]>;
  /** The record of these months is another. */
  readonly changed: (months: readonly string[]) => Promise<void>;
}

/**
 * Takes in what other programs write into the data folder while this one runs: another machine's days, which a sync program
 * brings (D5), or a file that the person put back by hand.
 */
export class OutsideChanges {
  readonly #ports: OutsidePorts;
  #waiting: Stop | null = null;
  #looking: Promise<void> = Promise.resolve();

  constructor(ports: OutsidePorts) {
    this.#ports = ports;
  }

  /** Looks whenever the system tells of a change. */
  follow(): Stop {
    const stop = this.#ports.watch(() => this.#lookAfter(SETTLE));
    return () => {
      stop();
      this.#waiting?.();
      this.#waiting = null;
    };
  }

  /** Looks at once and every few minutes, whatever the system tells. */
  lookRegularly(): Stop {
    let next: Stop | null = null;
    const look = (): void => {
      this.#lookAfter(0);
      next = this.#ports.clock.after(LOOK_EVERY, look);
    };
    look();
    return () => next?.();
  }

  /** Resolves when the looks that were begun have ended. */
  async idle(): Promise<void> {
    await this.#looking;
  }

  #lookAfter(delay: number): void {
    this.#waiting?.();
    this.#waiting = this.#ports.clock.after(delay, () => {
      this.#waiting = null;
      this.#looking = this.#looking.then(() => this.#look());
    });
  }

  async #look(): Promise<void> {
    const months = await this.#ports.lookOutside();
    if (months.length > 0) await this.#ports.changed(months);
  }
}

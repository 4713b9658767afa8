import type { Clock } from '../../../shared/time/moment';
import { BusError, type Bus } from './bus';
import { connectBus } from './connection';

/** One bus for all who want it: opened when the first asks, and anew when one asks after it was lost. */
export class BusSupply {
  readonly #address: string | null;
  readonly #clock: Clock;
  #bus: Promise<Bus> | null = null;

  /** `address` is `null` where nothing says where the bus listens. */
  constructor(address: string | null, clock: Clock) {
    this.#address = address;
    this.#clock = clock;
  }

  /** The bus. Rejects with a `BusError` when it cannot be reached. */
  get(): Promise<Bus> {
    if (this.#address === null) return Promise.reject(new BusError('no address of a bus'));
    if (this.#bus !== null) return this.#bus;
    const bus = connectBus(this.#address, this.#clock);
    const forget = (): void => {
      if (this.#bus === bus) this.#bus = null;
    };
    this.#bus = bus;
    bus.then((open) => open.onLost(forget), forget);
    return bus;
  }

  /** Closes the bus, also one that is still being opened. */
  close(): void {
    const bus = this.#bus;
    this.#bus = null;
    bus?.then(
      (open) => {
        open.close();
      },
      () => undefined,
    );
  }
}

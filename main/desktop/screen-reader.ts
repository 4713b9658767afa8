import { app } from 'electron';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { Stop } from '../../shared/time/moment';
import type { Companion } from '../companion';
import { watchScreenReader } from '../freedesktop/screen-reader';
import type { BusSupply } from '../presence/dbus/supply';
import { whileItHolds } from '../presence/presence';

/** Whether a screen reader is on: it reads notifications, and no card that has not the focus. It is kept nowhere. */
export class ScreenReader {
  readonly #bus: BusSupply | null;
  #heard = false;

  /** `bus` is `null` on systems that have none: there Electron tells, which does not on Linux. */
  constructor(bus: BusSupply | null) {
    this.#bus = bus;
  }

  get isOn(): boolean {
    if (this.#bus !== null) return this.#heard;
    return app.getAccessibilitySupportFeatures().includes('screenReader');
  }

  /** Listens on the bus while something may be asked; a question that shows moves when a screen reader comes or goes. */
  follow(companion: Pick<Companion, 'watch' | 'tell'>): Stop {
    const bus = this.#bus;
    if (bus === null) return () => undefined;
    return whileItHolds<Snapshot>(
      (watcher) => companion.watch(watcher),
      mayAsk,
      () =>
        watchScreenReader(bus, (isOn) => {
          if (isOn === this.#heard) return;
          this.#heard = isOn;
          void companion.tell({ type: 'wake' });
        }),
    );
  }
}

/** Off work there is little to ask, and it is known beforehand (W1). */
function mayAsk({ status, looksForPerson, offWork }: Snapshot): boolean {
  return status.type !== 'off' || looksForPerson || offWork !== null;
}

import { localDate, type LocalDate } from '../shared/time/calendar';
import { MINUTE, type Clock } from '../shared/time/moment';
import type { Snapshots } from './store/snapshots/snapshots';

/** After a snapshot that came to nothing none is tried for so long, ms: a full disk does not get better from being asked. */
const TRY_AGAIN = 10 * MINUTE;

/** Has the data kept as it is, once on each date on which the app is used. Nobody waits for it. */
export class DailySnapshots {
  readonly #clock: Clock;
  readonly #snapshots: Pick<Snapshots, 'take'>;
  #done: LocalDate | null = null;
  #notBefore = -Infinity;

  constructor(clock: Clock, snapshots: Pick<Snapshots, 'take'>) {
    this.#clock = clock;
    this.#snapshots = snapshots;
  }

  /** The app is being used: somebody is at work, or looks at it. May be said often. */
  async used(): Promise<void> {
    const { wall, mono, zone } = this.#clock.now();
    const date = localDate(wall, zone);
    if (date === this.#done || mono < this.#notBefore) return;
    this.#done = date;
    const taken = await this.#snapshots.take('daily');
    if (taken.type === 'taken' || taken.type === 'none') return;
    this.#done = null;
    this.#notBefore = mono + TRY_AGAIN;
  }
}

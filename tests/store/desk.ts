import type { DataNotice } from '../../shared/companion/inputs';
import { openStore, type OpenedStore } from '../../main/store/open-store';
import { SimulatedClock } from '../support/simulated-clock';
import { ModelDisk } from './model-disk';

export const DATA = '/home/data';
export const MACHINE = '/home/machine';
export const MONTH = `${DATA}/2026-11.json`;
export const SIDE = `${DATA}/2026-11.side.json`;
export const COPY = `${DATA}/backup/2026-11.json`;

/** A clock and a disk whose `/home` is there, as on a machine that never ran the app. */
export class Desk {
  readonly clock = new SimulatedClock();
  readonly log: string[] = [];
  disk: ModelDisk;

  constructor() {
    this.disk = new ModelDisk(() => this.clock.now().wall);
    this.disk.putFolder('/home');
  }

  open(months: readonly string[] = ['2026-10', '2026-11']): Promise<OpenedStore> {
    const options = { dataFolder: DATA, machineFolder: MACHINE, disk: this.disk, clock: this.clock, months };
    return this.until(openStore({ ...options, log: (line) => this.log.push(line) }));
  }

  /** Lets time pass until `work` is done. After a power cut it never is. */
  async until<T>(work: Promise<T>): Promise<T> {
    await this.clock.until(Promise.race([work, this.disk.dead]));
    return work;
  }

  /** Opens and keeps what is told from then on. */
  async openListening(): Promise<OpenedStore & { readonly told: DataNotice[] }> {
    const opened = await this.open();
    const told: DataNotice[] = [];
    opened.store.onTrouble((notice) => told.push(notice));
    return { ...opened, told };
  }
}

export const ids = (events: readonly { readonly id: string }[]): readonly string[] =>
  events.map((event) => event.id);

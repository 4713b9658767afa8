import { join } from 'node:path';
import type { Pulse } from '../../shared/companion/snapshot';
import type { LocalDate } from '../../shared/time/calendar';
import type { Disk } from './disk';
import { readChecked } from './durable-adapter';
import { writeLightly } from './durable-file';
import { noPatience } from './patience';
import { pulseFormat } from './schema';

/**
 * The sign of life, written about once a minute. It lies outside the data folder, which may be synced, and is not waited
 * for: at worst a minute of time is lost (W3), so trouble with it is logged and nothing more.
 */
export class PulseFile {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #log: (line: string) => void;
  #last: Promise<void> = Promise.resolve();

  constructor(disk: Disk, machineFolder: string, log: (line: string) => void) {
    this.#disk = disk;
    this.#folder = machineFolder;
    this.#log = log;
  }

  async read(): Promise<Pulse | null> {
    const reading = await readChecked(this.#disk, this.#path, pulseFormat, noPatience);
    if (reading.ok) return reading.data.pulse;
    if (reading.problem !== 'missing') this.#log(`store: the pulse cannot be used (${reading.problem})`);
    return null;
  }

  /** Never throws. Pulses are written in the order in which they came. */
  write(pulse: Pulse): Promise<void> {
    this.#last = this.#last.then(() => this.#write(pulse));
    return this.#last;
  }

  /** Takes the last one away where it is of one of these days (D5); says whether none of them is there any more. */
  forget(days: readonly LocalDate[]): Promise<boolean> {
    const done = this.#last.then(() => this.#forget(days));
    this.#last = done.then(() => undefined);
    return done;
  }

  /** Returns when no pulse is being written any more. */
  idle(): Promise<void> {
    return this.#last;
  }

  get #path(): string {
    return join(this.#folder, 'pulse.json');
  }

  async #forget(days: readonly LocalDate[]): Promise<boolean> {
    const pulse = await this.read();
    if (pulse === null || !days.includes(pulse.day)) return true;
    try {
      await this.#disk.remove(this.#path);
      await this.#disk.syncFolder(this.#folder);
      return true;
    } catch {
      return false;
    }
  }

  async #write(pulse: Pulse): Promise<void> {
    const text = pulseFormat.stringify({ version: 1, pulse });
    let outcome = await writeLightly(this.#disk, this.#path, text);
    if (!outcome.saved && outcome.reason === 'gone') {
      await this.#disk.makeFolder(this.#folder).catch(() => undefined);
      outcome = await writeLightly(this.#disk, this.#path, text);
    }
    if (!outcome.saved) this.#log(`store: no pulse (${outcome.reason})`);
  }
}

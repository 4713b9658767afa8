import { join } from 'node:path';
import type { z } from 'zod';
import { check } from '../checked';
import type { Log } from '../log';
import type { Disk } from './disk';
import { readChecked } from './durable-adapter';
import { writeDurably } from './durable-file';
import { noMigration, type Format } from './format';
import { noPatience } from './patience';

/** Which file it is, and what the log calls what is in it. */
export interface MachineFileIs<Kept> {
  readonly name: string;
  readonly what: string;
  readonly schema: z.ZodType<Kept>;
}

/**
 * A small file in the machine's own folder: what means something on one machine only is no part of the data, which may be
 * synced (D5). Nothing hangs on it, so that it is neither repaired nor set aside.
 */
export class MachineFile<Kept extends { readonly version: 1 }> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #what: string;
  readonly #format: Format<Kept>;
  readonly #log: Log;

  constructor(disk: Disk, machineFolder: string, { name, what, schema }: MachineFileIs<Kept>, log: Log) {
    this.#disk = disk;
    this.#path = join(machineFolder, name);
    this.#what = what;
    this.#log = log;
    this.#format = {
      version: 1,
      migrate: noMigration,
      check: (data) => check(schema, data).data ?? null,
      stringify: (data) => `${JSON.stringify(data)}\n`,
    };
  }

  /** Never throws: `null` for what is not there and for what cannot be read. */
  async read(): Promise<Kept | null> {
    const reading = await readChecked(this.#disk, this.#path, this.#format, noPatience);
    if (reading.ok) return reading.data;
    if (reading.problem !== 'missing')
      this.#log(`${this.#what}: what was kept cannot be used (${reading.problem})`);
    return null;
  }

  /** Never throws: what cannot be written holds until the app ends. */
  async write(kept: Kept): Promise<void> {
    const outcome = await writeDurably(this.#disk, this.#path, this.#format.stringify(kept));
    if (!outcome.saved) this.#log(`${this.#what}: not kept (${outcome.reason})`);
  }
}

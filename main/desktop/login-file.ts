import { join } from 'node:path';
import { z } from 'zod';
import { check } from '../checked';
import type { Log } from '../log';
import type { Disk } from '../store/disk';
import { readChecked } from '../store/durable-adapter';
import { writeDurably } from '../store/durable-file';
import { noMigration, type Format } from '../store/format';
import { noPatience } from '../store/patience';

const schema = z.object({ version: z.literal(1), organisation: z.boolean().nullable() });

const format: Format<z.infer<typeof schema>> = {
  version: 1,
  migrate: noMigration,
  check: (data) => check(schema, data).data ?? null,
  stringify: (data) => `${JSON.stringify(data)}\n`,
};

/**
 * `login.json` in the machine's own folder: what an organisation said of the start at login when the system last heard of it,
 * `null` for nothing. So a word that came or went while the app was not running is noticed, and one that is old is not said
 * again over what the person set in the system. Never throws: without it the word counts as new.
 */
export class LoginFile {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #log: Log;

  constructor(disk: Disk, machineFolder: string, log: Log) {
    this.#disk = disk;
    this.#path = join(machineFolder, 'login.json');
    this.#log = log;
  }

  async read(): Promise<boolean | null> {
    const reading = await readChecked(this.#disk, this.#path, format, noPatience);
    if (reading.ok) return reading.data.organisation;
    if (reading.problem !== 'missing')
      this.#log(`start at login: what was kept cannot be used (${reading.problem})`);
    return null;
  }

  async write(organisation: boolean | null): Promise<void> {
    const text = format.stringify({ version: 1, organisation });
    const outcome = await writeDurably(this.#disk, this.#path, text);
    if (!outcome.saved) this.#log(`start at login: not kept (${outcome.reason})`);
  }
}

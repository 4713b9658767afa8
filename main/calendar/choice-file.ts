import { join } from 'node:path';
import { z } from 'zod';
import type { Log } from '../log';
import type { Disk } from '../store/disk';
import { readChecked } from '../store/durable-adapter';
import { writeDurably } from '../store/durable-file';
import { noMigration, type Format } from '../store/format';
import { noPatience } from '../store/patience';
import { check } from '../checked';

const schema = z.object({ version: z.literal(1), path: z.string().min(1).max(4_096).nullable() });
type Choice = z.infer<typeof schema>;

const format: Format<Choice> = {
  version: 1,
  migrate: noMigration,
  check: (data) => check(schema, data).data ?? null,
  stringify: (data) => `${JSON.stringify(data)}\n`,
};

/**
 * Which calendar the person chose: `calendar.json` in the machine's own folder. A path means something on one machine
 * only, so that it lies outside the data, which may be synced (D5). Without it no calendar is read, and that is all.
 */
export class ChoiceFile {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #log: Log;

  constructor(disk: Disk, machineFolder: string, log: Log) {
    this.#disk = disk;
    this.#path = join(machineFolder, 'calendar.json');
    this.#log = log;
  }

  /** Never throws: what cannot be read is no choice. */
  async read(): Promise<string | null> {
    const reading = await readChecked(this.#disk, this.#path, format, noPatience);
    if (reading.ok) return reading.data.path;
    if (reading.problem !== 'missing') this.#log(`calendar: the choice cannot be used (${reading.problem})`);
    return null;
  }

  /** Never throws: a choice that cannot be written holds until the app ends. */
  async write(path: string | null): Promise<void> {
    const outcome = await writeDurably(this.#disk, this.#path, format.stringify({ version: 1, path }));
    if (!outcome.saved) this.#log(`calendar: the choice is not kept (${outcome.reason})`);
  }
}

import { join } from 'node:path';
import { z } from 'zod';
import { UPDATE_ANSWERS, type UpdateState } from '../../shared/updates/state';
import { check } from '../checked';
import type { Log } from '../log';
import type { Disk } from '../store/disk';
import { readChecked } from '../store/durable-adapter';
import { writeDurably } from '../store/durable-file';
import { noMigration, type Format } from '../store/format';
import { noPatience } from '../store/patience';

/** What is kept of updates: what the person said of which version, and when it last looked (wall time, ms). */
export type KeptUpdates = Pick<UpdateState, 'answer' | 'lookedAt'>;

const schema = z.object({
  version: z.literal(1),
  answer: z.object({ version: z.string().max(64), answer: z.enum(UPDATE_ANSWERS) }).nullable(),
  lookedAt: z.number().nullable(),
});

const format: Format<z.infer<typeof schema>> = {
  version: 1,
  migrate: noMigration,
  check: (data) => check(schema, data).data ?? null,
  stringify: (data) => `${JSON.stringify(data)}\n`,
};

/**
 * `updates.json` in the machine's own folder: each machine has a copy of the program of its own, so that it is no part of the data,
 * which may be synced. Never throws: without it the app looks, and asks, once more.
 */
export class UpdatesFile {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #log: Log;

  constructor(disk: Disk, machineFolder: string, log: Log) {
    this.#disk = disk;
    this.#path = join(machineFolder, 'updates.json');
    this.#log = log;
  }

  async read(): Promise<KeptUpdates> {
    const reading = await readChecked(this.#disk, this.#path, format, noPatience);
    if (reading.ok) return { answer: reading.data.answer, lookedAt: reading.data.lookedAt };
    if (reading.problem !== 'missing')
      this.#log(`updates: what was kept cannot be used (${reading.problem})`);
    return { answer: null, lookedAt: null };
  }

  async write({ answer, lookedAt }: KeptUpdates): Promise<void> {
    const text = format.stringify({ version: 1, answer, lookedAt });
    const outcome = await writeDurably(this.#disk, this.#path, text);
    if (!outcome.saved) this.#log(`updates: not kept (${outcome.reason})`);
  }
}

import { join } from 'node:path';
import { z } from 'zod';
import type { DayEvent, DayForgotten } from '../../../shared/workday/events';
import { codeOf, type Disk } from '../disk';
import { readChecked } from '../durable-adapter';
import { writeDurably } from '../durable-file';
import { noMigration, type Format } from '../format';
import { SAVED, type SaveOutcome } from '../outcome';
import { noPatience } from '../patience';
import { isDayEvent } from '../schema';
import { ensureFolder } from '../shelf';
import { check } from '../../checked';

/** A deletion that was begun. */
export type Intent =
  | { readonly type: 'days'; readonly deletions: readonly DayForgotten[] }
  | { readonly type: 'everything' };

const frame = z.object({
  version: z.literal(1),
  /** Which data it is about: another folder's must not be deleted in its place. */
  data: z.string(),
  everything: z.boolean(),
  deletions: z.array(z.custom<DayForgotten>(isDeletion)).readonly(),
});
type File = Readonly<z.infer<typeof frame>>;

const format: Format<File> = {
  version: 1,
  migrate: noMigration,
  check: (data) => check(frame, data).data ?? null,
  stringify: (data) => `${JSON.stringify(data)}\n`,
};

function isDeletion(value: unknown): value is DayForgotten {
  return isDayEvent(value) && isForgotten(value);
}

function isForgotten(event: DayEvent): event is DayForgotten {
  return event.type === 'day.forgotten';
}

/**
 * Which deletion is under way: `forgetting.json` of the machine folder, written before anything is touched and removed when
 * all is gone, so that the next start ends what a crash or a power cut broke off.
 */
export class IntentFile {
  readonly #disk: Disk;
  readonly #machineFolder: string;
  readonly #dataFolder: string;

  constructor(disk: Disk, machineFolder: string, dataFolder: string) {
    this.#disk = disk;
    this.#machineFolder = machineFolder;
    this.#dataFolder = dataFolder;
  }

  /** Never throws: what cannot be read is no intent. */
  async read(): Promise<Intent | null> {
    const reading = await readChecked(this.#disk, this.#path, format, noPatience);
    if (!reading.ok || reading.data.data !== this.#dataFolder) return null;
    const { everything, deletions } = reading.data;
    if (everything) return { type: 'everything' };
    return deletions.length === 0 ? null : { type: 'days', deletions };
  }

  /** Durable: what it says is done at the next start at the latest. */
  async write(intent: Intent): Promise<SaveOutcome> {
    const deletions = intent.type === 'days' ? intent.deletions : [];
    return this.#write({ everything: intent.type === 'everything', deletions });
  }

  /** Takes the intent back. Where the file cannot go, one that says nothing takes its place. */
  async clear(): Promise<SaveOutcome> {
    try {
      await this.#disk.remove(this.#path);
      await this.#disk.syncFolder(this.#machineFolder);
      return SAVED;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return SAVED;
      return this.#write({ everything: false, deletions: [] });
    }
  }

  get #path(): string {
    return join(this.#machineFolder, 'forgetting.json');
  }

  async #write(what: Pick<File, 'everything' | 'deletions'>): Promise<SaveOutcome> {
    const made = await ensureFolder(this.#disk, this.#machineFolder);
    if (!made.saved) return made;
    const text = format.stringify({ version: 1, data: this.#dataFolder, ...what });
    return writeDurably(this.#disk, this.#path, text);
  }
}

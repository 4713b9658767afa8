import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { codeOf, type Disk } from './disk';
import { writeDurably } from './durable-file';
import { parse, type Format } from './format';
import { reasonOf, type FailReason } from './outcome';
import type { Patience } from './patience';

/** What was found where a file should be, or what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly data: T; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'missing' | 'torn' }
  | { readonly ok: false; readonly problem: 'newer'; readonly raw: unknown }
  | { readonly ok: false; readonly problem: 'cannot-open'; readonly reason: FailReason };

/** Carries an expected failure through lowdb, which can only throw; `document.ts` turns it back into a value. */
export class NotWritten extends Error {
  constructor(readonly reason: FailReason) {
    super(`not written: ${reason}`);
  }
}

/** Reads and checks a file; one that somebody holds is tried again a few times. */
export async function readChecked<T>(
  disk: Disk,
  path: string,
  format: Format<T>,
  patience: Patience,
): Promise<Reading<T>> {
  try {
    const bytes = await patience(() => disk.read(path));
    const parsed = parse(format, bytes);
    return parsed.ok ? { ...parsed, bytes } : parsed;
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT' && (await isAbsent(disk, path));
    if (missing) return { ok: false, problem: 'missing' };
    return { ok: false, problem: 'cannot-open', reason: reasonOf(error) };
  }
}

/**
 * Whether there is nothing at `path`, by a second witness: a drive or share that goes away for a moment also answers that
 * there is no such file, and a month taken for missing would be written anew.
 */
async function isAbsent(disk: Disk, path: string): Promise<boolean> {
  const folder = dirname(path);
  try {
    return !(await disk.list(folder)).includes(basename(path));
  } catch (error) {
    return codeOf(error) === 'ENOENT' && folder !== dirname(folder) && isAbsent(disk, folder);
  }
}

/**
 * lowdb's way to the disk: checked when read, durable when written. lowdb's own file adapter neither syncs nor survives a
 * torn file.
 */
export class DurableAdapter<T> implements Adapter<T> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #format: Format<T>;
  readonly #patience: Patience;
  #reading: Reading<T> = { ok: false, problem: 'missing' };
  #held: Uint8Array | null = null;

  constructor(disk: Disk, path: string, format: Format<T>, patience: Patience) {
    this.#disk = disk;
    this.#path = path;
    this.#format = format;
    this.#patience = patience;
  }

  /** What the last `read` found; lowdb itself only knows data or none. */
  get reading(): Reading<T> {
    return this.#reading;
  }

  /** The file's bytes, as last read or confirmed: what the backup copies. */
  get held(): Uint8Array | null {
    return this.#held;
  }

  async read(): Promise<T | null> {
    this.#reading = await readChecked(this.#disk, this.#path, this.#format, this.#patience);
    this.#held = this.#reading.ok ? this.#reading.bytes : null;
    return this.#reading.ok ? this.#reading.data : null;
  }

  async write(data: T): Promise<void> {
    const bytes = new TextEncoder().encode(this.#format.stringify(data));
    const outcome = await writeDurably(this.#disk, this.#path, bytes, this.#patience);
    if (!outcome.saved) throw new NotWritten(outcome.reason);
    this.#held = bytes;
  }
}

import type { DataNotice } from '../../shared/companion/inputs';
import { Document } from './document';
import { sweepEntries } from './forgetting/entry-sweep';
import { withoutEntries } from './forgetting/without-entries';
import type { Format } from './format';
import { isObject, type JsonObject } from './json';
import { notSaved, type FailReason, type SaveOutcome } from './outcome';
import type { Job } from './save-queue';
import type { Shelf } from './shelf';

const NO_FILE: JsonObject = { version: 1 };

/** How a value lies in its file. */
export interface Keeping<T> {
  /** The file's name without its ending. */
  readonly name: string;
  readonly format: Format<JsonObject>;
  /** What can be used of a file, be it of a newer version, and what the person is to hear of the rest. */
  read(file: JsonObject): { readonly value: T; readonly notice: DataNotice | null };
  /** What a person can delete of it, one by one. */
  entries(value: T): readonly { readonly id: string }[];
  /** The file with what changed between `from` and `to` carried over to it. */
  carry(from: T, to: T, file: JsonObject): JsonObject;
}

/**
 * One value in a file of its own, such as the settings. Only what changed is carried over to the file, so that its unknown
 * keys stay, and so that what could not be read at the start is not overwritten with defaults once it can. What was deleted
 * goes from the copies beside the file before it goes from the file itself: once that is confirmed, it is gone everywhere.
 */
export class ValueStore<T> implements Job {
  readonly #shelf: Shelf;
  readonly #keeping: Keeping<T>;
  readonly #document: Document<JsonObject>;
  /** The file as it is; `null` while it must not be written. */
  #file: JsonObject | null = null;
  #held: FailReason = 'failed';
  /** The value that the app went by when `#file` was last in step with it. */
  #basis: T;
  #wanted: T | null = null;
  #backupDue = false;
  #told: string | null = null;
  /** Ids of what was deleted and may still lie beside the file. */
  #toSweep: ReadonlySet<string> = new Set();

  constructor(shelf: Shelf, keeping: Keeping<T>) {
    this.#shelf = shelf;
    this.#keeping = keeping;
    this.#document = new Document(shelf, keeping.name, keeping.format);
    this.#basis = keeping.read(NO_FILE).value;
  }

  /** What to start with: as much of the file as can be read, else the defaults. */
  async open(): Promise<T> {
    this.#basis = await this.#load();
    return this.#basis;
  }

  /** A value to be written by the next `save`. */
  want(value: T): void {
    this.#wanted = value;
  }

  async save(): Promise<SaveOutcome | null> {
    const wanted = this.#wanted;
    if (wanted === null) return null;
    if (this.#file === null) await this.#load();
    if (this.#file === null) {
      if (this.#held === 'newer') this.#wanted = null;
      return notSaved(this.#held);
    }
    const deleted = deletedBetween(this.#keeping, this.#basis, wanted);
    const file = withoutEntries(this.#keeping.carry(this.#basis, wanted, this.#file), deleted);
    await this.#sweep(deleted);
    const outcome = await this.#document.save(file);
    if (!outcome.saved) {
      this.#file = null;
      return outcome;
    }
    this.#file = file;
    this.#basis = wanted;
    this.#backupDue = true;
    if (this.#wanted === wanted) this.#wanted = null;
    return outcome;
  }

  async settle(): Promise<void> {
    if (!this.#backupDue) return;
    this.#backupDue = false;
    await this.#document.refreshBackup();
  }

  /** What could not be swept is told of once, and tried again with the next change. */
  async #sweep(deleted: ReadonlySet<string>): Promise<void> {
    const isNew = [...deleted].some((id) => !this.#toSweep.has(id));
    const ids = new Set([...this.#toSweep, ...deleted]);
    if (ids.size === 0) return;
    const { name, format } = this.#keeping;
    const files = await sweepEntries(this.#shelf, name, format, ids);
    if (files.length > 0 && isNew) this.#shelf.tell({ type: 'not-removed', files });
    this.#toSweep = files.length === 0 ? new Set() : ids;
  }

  async #load(): Promise<T> {
    const loaded = await this.#document.load();
    switch (loaded.state) {
      case 'ready':
        this.#file = loaded.data ?? NO_FILE;
        return this.#read(this.#file);
      case 'held':
        this.#held = loaded.reason;
        return this.#read(loaded.data ?? NO_FILE);
      case 'newer':
        // What a newer version wrote is not changed, but what of it can be read is the person's.
        this.#held = 'newer';
        return this.#keeping.read(isObject(loaded.raw) ? loaded.raw : NO_FILE).value;
    }
  }

  #read(file: JsonObject): T {
    const { value, notice } = this.#keeping.read(file);
    const told = JSON.stringify(notice);
    if (notice !== null && told !== this.#told) this.#shelf.tell(notice);
    this.#told = told;
    return value;
  }
}

/** The ids of what is in one value and not in the other. */
function deletedBetween<T>(keeping: Keeping<T>, from: T, to: T): ReadonlySet<string> {
  const left = new Set(keeping.entries(to).map(({ id }) => id));
  return new Set(keeping.entries(from).flatMap(({ id }) => (left.has(id) ? [] : id)));
}

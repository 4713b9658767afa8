import type { DataNotice } from '../../shared/companion/inputs';
import { Document } from './document';
import { sweepEntries } from './forgetting/entry-sweep';
import { withoutEntries } from './forgetting/without-entries';
import type { Format } from './format';
import { isObject, stableText, type JsonObject } from './json';
import { notSaved, type FailReason, type SaveOutcome } from './outcome';
import type { Job } from './save-queue';
import type { Shelf } from './shelf';
import { copiesOf, removeCopies } from './synced/copies';
import { joinFiles, markChanges } from './synced/join-files';
import { withParts } from './synced/parts';

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
  /** See `machineId`. */
  readonly #machine: string;
  /** The file as it is; `null` while it must not be written. */
  #file: JsonObject | null = null;
  #held: FailReason = 'failed';
  /** The value that the app goes by. */
  #basis: T;
  /** The file that is in step with it: what another machine wrote and the app has not heard of is only in `#file`. */
  #own: JsonObject | null = null;
  #wanted: T | null = null;
  #backupDue = false;
  #told: string | null = null;
  /** Ids of what was deleted and may still lie beside the file. */
  #toSweep: ReadonlySet<string> = new Set();

  constructor(shelf: Shelf, keeping: Keeping<T>, machine: string) {
    this.#shelf = shelf;
    this.#keeping = keeping;
    this.#machine = machine;
    this.#document = new Document(shelf, keeping.name, keeping.format);
    this.#basis = keeping.read(NO_FILE).value;
  }

  /** What to start with: as much of the file as can be read, else the defaults. */
  async open(): Promise<T> {
    this.#basis = await this.#load();
    this.#own = this.#file;
    return this.#basis;
  }

  /** A value to be written by the next `save`. */
  want(value: T): void {
    this.#wanted = value;
  }

  async save(): Promise<SaveOutcome | null> {
    const wanted = this.#wanted;
    if (wanted === null) return null;
    if (this.#file === null || (await this.#document.isChangedOutside())) await this.#load();
    if (this.#file === null) {
      if (this.#held === 'newer') this.#wanted = null;
      return notSaved(this.#held);
    }
    const deleted = deletedBetween(this.#keeping, this.#basis, wanted);
    const before = this.#own ?? this.#file;
    const carried = withoutEntries(this.#keeping.carry(this.#basis, wanted, before), deleted);
    const own = markChanges(before, carried, this.#machine, this.#shelf.clock.now().wall);
    const file = before === this.#file ? own : joinFiles(own, this.#file);
    await this.#sweep(deleted);
    const outcome = await this.#document.save(file);
    if (!outcome.saved) {
      this.#file = null;
      return outcome;
    }
    this.#file = file;
    this.#own = own;
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

  /**
   * Takes in what others wrote (D5). `apply` gets the value at once where it is not the one that the app goes by: nothing that
   * the app wants afterwards is taken for a change of what it had not heard of. With nothing being written.
   */
  async refresh(isCopied: boolean, apply: (value: T) => void): Promise<void> {
    if (this.#file === null || isCopied || (await this.#document.isChangedOutside())) await this.#load();
    // What waits to be written is carried over to what came in; the next look tells of the rest.
    if (this.#file === null || this.#wanted !== null) return;
    const { value } = this.#keeping.read(this.#file);
    if (stableText(value) === stableText(this.#basis)) return;
    this.#basis = value;
    this.#own = this.#file;
    apply(value);
  }

  /** The file as it lies there; `null` while it must not be written, or cannot be read. With nothing being written. */
  async readFile(): Promise<JsonObject | null> {
    if (this.#file === null || (await this.#document.isChangedOutside())) await this.#load();
    return this.#file;
  }

  /**
   * Puts parts of an earlier file in the place of those of now, durably. The app hears of it by `refresh`, as of what another
   * machine wrote. With nothing being written.
   */
  async putBack(then: JsonObject, places: readonly string[]): Promise<SaveOutcome> {
    const now = await this.readFile();
    if (now === null) return notSaved(this.#held);
    const file = markChanges(now, withParts(now, then, places), this.#machine, this.#shelf.clock.now().wall);
    const outcome = await this.#document.save(file);
    this.#file = outcome.saved ? file : null;
    if (outcome.saved) await this.#document.refreshBackup();
    return outcome;
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
        this.#file = await this.#join(loaded.data ?? NO_FILE);
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

  /** The file with what this machine wrote before and what a sync program put beside it, which goes once it is safe in the file. */
  async #join(found: JsonObject): Promise<JsonObject> {
    const { name, format } = this.#keeping;
    const copies = await copiesOf(this.#shelf, [name], format);
    const others = [...(this.#own === null ? [] : [this.#own]), ...copies.map(({ data }) => data)];
    if (others.length === 0) return found;
    const joined = others.reduce(joinFiles, found);
    const isNew = stableText(joined) !== stableText(joinFiles(found, found));
    if (isNew && !(await this.#document.save(joined)).saved) return joined;
    if (copies.length > 0 && (await this.#document.refreshBackup())) await removeCopies(this.#shelf, copies);
    return isNew ? joined : found;
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

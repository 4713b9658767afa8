import { join } from 'node:path';
import { Low } from 'lowdb';
import { errorKind } from '../../shared/trouble/error-trace';
import { codeOf } from './disk';
import { DurableAdapter, NotWritten, readChecked, type Reading } from './durable-adapter';
import { writeDurably } from './durable-file';
import type { Format } from './format';
import { notSaved, SAVED, type FailReason, type SaveOutcome } from './outcome';
import { BACKUP, ensureFolder, setAside, type Shelf } from './shelf';

/** A file as the store may use it. */
export type Loaded<T> =
  /** It may be written; `null` when there is none yet. */
  | { readonly state: 'ready'; readonly data: T | null }
  /** It must not be written until it has been loaded again; `data` is its last good copy where the file itself is torn. */
  | { readonly state: 'held'; readonly data: T | null; readonly reason: FailReason }
  /** It belongs to a newer version of the app and is left alone (D3). */
  | { readonly state: 'newer'; readonly raw: unknown };

/**
 * One lowdb file of the data folder with its last good copy in `backup/`. Loading repairs what can be repaired (D2), saving
 * is confirmed only when durable (D1). Failures are values.
 */
export class Document<T> {
  readonly #shelf: Shelf;
  readonly #name: string;
  readonly #format: Format<T>;
  readonly #path: string;
  readonly #backup: string;
  readonly #adapter: DurableAdapter<T>;
  readonly #db: Low<T | null>;
  /** The trouble that was told last, so that it is told once and not with every retry. */
  #told: string | null = null;
  #hasBackupFolder = false;
  /** What the file looked like when it was last read or written here; `null` where that is not known. */
  #mark: string | null = null;

  /** `name` is the file's name without its ending. */
  constructor(shelf: Shelf, name: string, format: Format<T>) {
    this.#shelf = shelf;
    this.#name = name;
    this.#format = format;
    this.#path = join(shelf.folder, this.file);
    this.#backup = join(shelf.folder, BACKUP, this.file);
    this.#adapter = new DurableAdapter(shelf.disk, this.#path, format, shelf.patience);
    this.#db = new Low<T | null>(this.#nullable(), null);
  }

  get file(): string {
    return `${this.#name}.json`;
  }

  /** True where somebody else has written the file since, or taken it away: it has to be loaded before it is written. */
  async isChangedOutside(): Promise<boolean> {
    return (await this.#look()) !== this.#mark;
  }

  async load(): Promise<Loaded<T>> {
    // Before it is read: what is written meanwhile is read with the next look.
    this.#mark = await this.#look();
    const folder = await ensureFolder(this.#shelf.disk, this.#shelf.folder);
    if (!folder.saved) return { state: 'held', data: null, reason: folder.reason };
    this.#db.data = null;
    await this.#db.read();
    const { reading } = this.#adapter;
    if (reading.ok) {
      this.#told = null;
      await this.#refreshStaleBackup(reading.bytes);
      return { state: 'ready', data: this.#db.data };
    }
    switch (reading.problem) {
      case 'missing':
      case 'torn':
        return this.#restore(reading.problem);
      case 'newer':
        return this.#leaveToNewer(reading.raw);
      case 'cannot-open':
        return this.#leaveUnopened(this.file, reading.reason, null);
    }
  }

  async save(data: T): Promise<SaveOutcome> {
    this.#db.data = data;
    try {
      await this.#db.write();
      this.#mark = await this.#look();
      return SAVED;
    } catch (error) {
      if (error instanceof NotWritten) return notSaved(error.reason);
      this.#shelf.log(`store: ${this.file} cannot be written: ${errorKind(error)}`);
      return notSaved('failed');
    }
  }

  /**
   * Brings the copy up to the confirmed file and says whether it is. Never before confirmation: the copy must be good
   * whatever becomes of the file.
   */
  async refreshBackup(): Promise<boolean> {
    const { held } = this.#adapter;
    if (held === null) return false;
    const { disk, folder, patience, log } = this.#shelf;
    const made = this.#hasBackupFolder ? SAVED : await ensureFolder(disk, join(folder, BACKUP));
    const outcome = made.saved ? await writeDurably(disk, this.#backup, held, patience) : made;
    this.#hasBackupFolder = outcome.saved;
    if (!outcome.saved) log(`store: no copy of ${this.file} (${outcome.reason})`);
    return outcome.saved;
  }

  /**
   * Removes the file and its copy, once what they held is safe elsewhere. Not waited for: where a power cut brings one of
   * them back, it is taken in again.
   */
  async remove(): Promise<void> {
    for (const path of [this.#backup, this.#path]) {
      await this.#shelf.disk.remove(path).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT')
          this.#shelf.log(`store: ${this.file} cannot be removed (${codeOf(error)})`);
      });
    }
  }

  /** `null` where there is no file, or where it cannot be looked at. */
  #look(): Promise<string | null> {
    return this.#shelf.disk.mark(this.#path).catch(() => null);
  }

  /** lowdb takes "no data" for a value of the type; the adapter knows it only as an answer. */
  #nullable(): { read: () => Promise<T | null>; write: (data: T | null) => Promise<void> } {
    return {
      read: () => this.#adapter.read(),
      write: async (data) => {
        if (data !== null) await this.#adapter.write(data);
      },
    };
  }

  async #restore(problem: 'missing' | 'torn'): Promise<Loaded<T>> {
    const copy = await this.#readBackup();
    if (!copy.ok && copy.problem === 'cannot-open') {
      return this.#leaveUnopened(`${BACKUP}/${this.file}`, copy.reason, null);
    }
    if (!copy.ok && copy.problem === 'newer') return this.#leaveToNewer(copy.raw);
    const data = copy.ok ? copy.data : null;
    const restoredFrom = copy.ok ? await this.#shelf.disk.modifiedAt(this.#backup).catch(() => null) : null;

    let keptAs: string | null = null;
    if (problem === 'torn') {
      const moved = await setAside(this.#shelf, this.#path, this.#name);
      if (!moved.ok) return this.#leaveUnopened(this.file, moved.reason, data);
      keptAs = moved.keptAs;
    }
    if (!copy.ok && copy.problem === 'torn') await this.#setBackupAside();
    if (keptAs !== null) this.#shelf.tell({ type: 'set-aside', file: this.file, keptAs, restoredFrom });
    this.#told = null;
    if (data === null) return { state: 'ready', data };

    this.#shelf.log(`store: ${this.file} restored from its copy`);
    const written = await this.save(data);
    return written.saved ? { state: 'ready', data } : { state: 'held', data, reason: written.reason };
  }

  #leaveUnopened(file: string, reason: FailReason, data: T | null): Loaded<T> {
    if (this.#told !== 'cannot-open') this.#shelf.tell({ type: 'cannot-open', file });
    this.#told = 'cannot-open';
    this.#shelf.log(`store: ${file} cannot be opened (${reason})`);
    return { state: 'held', data, reason };
  }

  #leaveToNewer(raw: unknown): Loaded<T> {
    if (this.#told !== 'newer') this.#shelf.tell({ type: 'newer', file: this.file });
    this.#told = 'newer';
    return { state: 'newer', raw };
  }

  /**
   * A copy that is behind tells of a writer that died between the renaming and the end of its work. Making sure of the
   * backup folder syncs the data folder too, so what is shown from now on stays, whatever the power does next.
   */
  async #refreshStaleBackup(bytes: Uint8Array): Promise<void> {
    const copy = await this.#readBackup();
    if (copy.ok && Buffer.compare(copy.bytes, bytes) === 0) return;
    const unreadable = !copy.ok && (copy.problem === 'torn' || copy.problem === 'newer');
    if (unreadable && !(await this.#setBackupAside())) return;
    await this.refreshBackup();
  }

  async #setBackupAside(): Promise<boolean> {
    return (await setAside(this.#shelf, this.#backup, `${this.#name}.backup`)).ok;
  }

  #readBackup(): Promise<Reading<T>> {
    return readChecked(this.#shelf.disk, this.#backup, this.#format, this.#shelf.patience);
  }
}

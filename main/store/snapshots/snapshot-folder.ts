import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { codeOf, type Disk } from '../disk';
import { readChecked } from '../durable-adapter';
import { writeDurably } from '../durable-file';
import { notSaved, reasonOf, SAVED, type SaveOutcome } from '../outcome';
import type { Patience } from '../patience';
import { ensureFolder } from '../shelf';
import { isSnapshotId, manifestFormat, type DataSnapshot, type SnapshotFile } from './manifest';

/** The folder in the machine's own one. */
export const SNAPSHOTS = 'snapshots';
/** The folder in it with the bytes of the files. */
export const OBJECTS = 'objects';

/** What was found in the folder. */
export interface Found {
  /** Those of this data folder, oldest first. */
  readonly snapshots: readonly DataSnapshot[];
  /** Those of other data folders. */
  readonly others: readonly DataSnapshot[];
  /** Ids of those that a newer version of the app wrote. */
  readonly newer: readonly string[];
  /** Ids of those that cannot be opened just now. */
  readonly stuck: readonly string[];
  /** Ids of those that do not parse. */
  readonly torn: readonly string[];
}

export type Stored =
  | { readonly ok: true; readonly sha256: string; readonly size: number }
  | { readonly ok: false; readonly outcome: SaveOutcome };

/**
 * Snapshots on disk: one file each, and the bytes of their files in `objects/`. The bytes are durable before the file that
 * names them is there, so that no power cut leaves half a snapshot that looks whole; bytes that nothing names are left over.
 */
export class SnapshotFolder {
  readonly #disk: Disk;
  readonly #machineFolder: string;
  readonly #dataFolder: string;
  readonly #patience: Patience;

  constructor(disk: Disk, machineFolder: string, dataFolder: string, patience: Patience) {
    this.#disk = disk;
    this.#machineFolder = machineFolder;
    this.#dataFolder = dataFolder;
    this.#patience = patience;
  }

  /** Fails where the folder is there and cannot be looked into. */
  async find(): Promise<Found> {
    const [snapshots, others]: [DataSnapshot[], DataSnapshot[]] = [[], []];
    const [newer, stuck, torn]: [string[], string[], string[]] = [[], [], []];
    for (const name of await this.#names(this.#folder)) {
      const id = name.replace(/\.json$/, '');
      if (id === name || !isSnapshotId(id)) continue;
      const reading = await readChecked(this.#disk, this.#manifest(id), manifestFormat, this.#patience);
      if (reading.ok) {
        const { data, date, at, reason, files } = reading.data;
        (data === this.#dataFolder ? snapshots : others).push({ id, date, at, reason, files });
      } else if (reading.problem === 'newer') newer.push(id);
      else if (reading.problem === 'cannot-open') stuck.push(id);
      else if (reading.problem === 'torn') torn.push(id);
    }
    return { snapshots: snapshots.sort((a, b) => a.at - b.at), others, newer, stuck, torn };
  }

  /** The names of the bytes that are there. */
  async objects(): Promise<ReadonlySet<string>> {
    return new Set(await this.#names(this.#objects));
  }

  /** The bytes of a file as they were; `null` where they are gone or are not those any more. Fails where they cannot be read. */
  async read({ sha256 }: SnapshotFile): Promise<Uint8Array | null> {
    try {
      const bytes = await this.#patience(() => this.#disk.read(join(this.#objects, sha256)));
      return hashOf(bytes) === sha256 ? bytes : null;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /** Keeps bytes for a snapshot that will name them; `there` are the names that need not be written again. */
  async store(bytes: Uint8Array, there: ReadonlySet<string>): Promise<Stored> {
    const sha256 = hashOf(bytes);
    const outcome = there.has(sha256)
      ? SAVED
      : await writeDurably(this.#disk, join(this.#objects, sha256), bytes, this.#patience);
    return outcome.saved ? { ok: true, sha256, size: bytes.length } : { ok: false, outcome };
  }

  async makeReady(): Promise<SaveOutcome> {
    for (const path of [this.#machineFolder, this.#folder, this.#objects]) {
      const made = await ensureFolder(this.#disk, path);
      if (!made.saved) return made;
    }
    return SAVED;
  }

  /** From here on the snapshot is there, or it says something else. */
  async write({ id, ...rest }: DataSnapshot): Promise<SaveOutcome> {
    try {
      // Bytes that an earlier writer left may be there without their names being on the medium.
      await this.#disk.syncFolder(this.#objects);
    } catch (error) {
      return notSaved(reasonOf(error));
    }
    const text = manifestFormat.stringify({ version: 1, data: this.#dataFolder, ...rest });
    return writeDurably(this.#disk, this.#manifest(id), text, this.#patience);
  }

  /** Takes snapshots away, for good, and says which could not be. Their bytes are then left over. */
  async remove(ids: readonly string[]): Promise<readonly string[]> {
    const names = ids.map((id) => `${id}.json`);
    return (await this.#removeIn(this.#folder, names)).map((name) => `${SNAPSHOTS}/${name}`);
  }

  /** Takes bytes away that none of these snapshots names, half-written ones too, and says which could not be. */
  async tidy(snapshots: readonly DataSnapshot[]): Promise<readonly string[]> {
    const named = new Set(snapshots.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
    const left = [...(await this.objects())].filter((name) => !named.has(name));
    return (await this.#removeIn(this.#objects, left)).map((name) => `${SNAPSHOTS}/${OBJECTS}/${name}`);
  }

  get #folder(): string {
    return join(this.#machineFolder, SNAPSHOTS);
  }

  get #objects(): string {
    return join(this.#folder, OBJECTS);
  }

  #manifest(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  async #names(folder: string): Promise<readonly string[]> {
    try {
      return await this.#disk.list(folder);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  }

  async #removeIn(folder: string, names: readonly string[]): Promise<readonly string[]> {
    if (names.length === 0) return [];
    const left: string[] = [];
    for (const name of names)
      await this.#patience(() => this.#disk.remove(join(folder, name))).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') left.push(name);
      });
    // Until the folder is on the medium, a power cut may bring the names back.
    const isSynced = await this.#disk.syncFolder(folder).then(
      () => true,
      () => false,
    );
    return isSynced ? left : names;
  }
}

/** SHA-256, in lower-case hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { readBounded } from '../bounded-file';

/** The largest file that is read, bytes. A month takes some tens of thousands. */
const LARGEST = 256_000_000;

/** A file that is being written. */
export interface OpenFile {
  /** Writes `bytes`, or as many of them as the system takes at once, and says how many that were. */
  write(bytes: Uint8Array): Promise<number>;
  /** Returns when what was written is on the medium, not only in the system's memory. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few things the store asks of a file system, so that a test can put a disk in its place that loses power. Failures
 * are thrown as Node throws them, with a `code`.
 */
export interface Disk {
  read(path: string): Promise<Uint8Array>;
  /** A new file that only its owner may read (0600); fails where one is there. */
  create(path: string): Promise<OpenFile>;
  /** Puts a file in another's place in one step. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** A new folder that only its owner may enter (0700); fails where its parent is missing. */
  makeFolder(path: string): Promise<void>;
  list(path: string): Promise<readonly string[]>;
  /** Returns when the names in a folder are on the medium; does nothing where the system has no such call. */
  syncFolder(path: string): Promise<void>;
  /** When a file was last written, wall ms. */
  modifiedAt(path: string): Promise<number>;
  /** A text that is another one whenever the file is: made from its size, place and times, without reading it. */
  mark(path: string): Promise<string>;
}

/** Some network and user-space file systems cannot sync a folder and say so; there is nothing more to be had from them. */
const NO_FOLDER_SYNC: readonly string[] = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** The machine's own file system. */
export const nodeDisk: Disk = {
  async read(path) {
    // A sync program may bring a link to a pipe or a device.
    const read = await readBounded(path, LARGEST);
    if (read.ok) return read.bytes;
    throw read.reason === 'too-large' ? new Error('too large to be read') : read.error;
  },
  async create(path) {
    const handle = await open(path, 'wx', 0o600);
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  makeFolder: (path) => mkdir(path, { mode: 0o700 }),
  list: (path) => readdir(path),
  async syncFolder(path) {
    // Windows cannot open a folder as a file; NTFS writes the name's change to its journal.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } catch (error) {
      if (!NO_FOLDER_SYNC.includes(codeOf(error))) throw error;
    } finally {
      await handle.close();
    }
  },
  modifiedAt: async (path) => (await stat(path)).mtimeMs,
  async mark(path) {
    // The time of change too: a sync program may set the time of writing back to that of another machine.
    const { size, ino, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [size, ino, mtimeNs, ctimeNs].join(' ');
  },
};

/** The code of a failure of the system, such as `ENOSPC`; empty when it is no such failure. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

import { readdir, stat } from 'node:fs/promises';
import type { Stop } from '../../shared/time/moment';
import { readBounded, type BoundedRead } from '../bounded-file';
import { watchFolder } from '../watch-folder';

/** What is at a path. */
export interface Found {
  readonly kind: 'file' | 'folder';
  /** Bytes. */
  readonly size: number;
  /** When it was last written, wall ms; compared, never shown. */
  readonly modified: number;
}

/** What is asked of the file system. Failures are thrown as Node throws them, with a `code`. */
export interface CalendarFiles {
  look(path: string): Promise<Found>;
  list(folder: string): Promise<readonly string[]>;
  /** At most `largest` bytes; never throws. */
  read(path: string, largest: number): Promise<BoundedRead>;
  /** See `watchFolder`. */
  watch(folder: string, changed: (name: string | null) => void): Stop;
}

/** The machine's own. */
export const calendarFiles: CalendarFiles = {
  async look(path) {
    const found = await stat(path);
    return { kind: found.isDirectory() ? 'folder' : 'file', size: found.size, modified: found.mtimeMs };
  },
  list: (folder) => readdir(folder),
  read: readBounded,
  watch: watchFolder,
};

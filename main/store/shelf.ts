import { dirname, join } from 'node:path';
import type { DataNotice } from '../../shared/companion/inputs';
import type { Clock } from '../../shared/time/moment';
import { codeOf, type Disk } from './disk';
import { notSaved, reasonOf, SAVED, type FailReason, type SaveOutcome } from './outcome';
import type { Patience } from './patience';

/** What every file of the data folder needs from around it. */
export interface Shelf {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly patience: Patience;
  /** The data folder as it was on earlier dates: what is deleted goes from there too (D5). */
  readonly snapshots: EntrySweeper;
  /** The data folder. */
  readonly folder: string;
  /** For the log, which never holds what the person wrote. */
  readonly log: (line: string) => void;
  /** For the person. */
  readonly tell: (notice: DataNotice) => void;
}

/** Takes deleted entries of a value out of what it keeps, and says which files still hold one of them. */
export interface EntrySweeper {
  withoutEntries(value: string, ids: ReadonlySet<string>): Promise<readonly string[]>;
}

/** Where the last good copy of each file lies. */
export const BACKUP = 'backup';
/** Where files that do not parse are kept. */
export const SET_ASIDE = 'set-aside';

/**
 * Makes a folder where its parent is there, durably. The parent is never made: where a drive or share is missing, its
 * mount point must not be filled instead.
 */
export async function ensureFolder(disk: Disk, path: string): Promise<SaveOutcome> {
  let isNew = false;
  try {
    await disk.modifiedAt(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return notSaved(reasonOf(error));
    isNew = true;
  }
  try {
    if (isNew) await disk.makeFolder(path);
    // Also when it is there: whoever made it may have died, or failed, before its name was on the medium.
    await disk.syncFolder(dirname(path));
    return SAVED;
  } catch (error) {
    const reason = reasonOf(error);
    // A parent that this user may not read was made long ago, by somebody else.
    return !isNew && (reason === 'no-access' || reason === 'read-only') ? SAVED : notSaved(reason);
  }
}

/** Where a file was put, relative to the data folder, or why it could not be moved. */
export type SetAside =
  | { readonly ok: true; readonly keptAs: string }
  | { readonly ok: false; readonly reason: FailReason };

/**
 * Moves a file that does not parse out of the way, under a name that nothing has yet. Only its new name is made to last: an
 * old one that comes back after a power cut is set aside again.
 */
export async function setAside(shelf: Shelf, path: string, name: string): Promise<SetAside> {
  const folder = join(shelf.folder, SET_ASIDE);
  const made = await ensureFolder(shelf.disk, folder);
  if (!made.saved) return { ok: false, reason: made.reason };
  try {
    const free = await freeName(shelf, folder, name);
    await shelf.patience(() => shelf.disk.rename(path, join(folder, free)));
    await shelf.disk.syncFolder(folder);
    shelf.log(`store: ${name} set aside as ${free}`);
    return { ok: true, keptAs: `${SET_ASIDE}/${free}` };
  } catch (error) {
    shelf.log(`store: ${name} cannot be set aside (${codeOf(error)})`);
    return { ok: false, reason: reasonOf(error) };
  }
}

async function freeName(shelf: Shelf, folder: string, name: string): Promise<string> {
  const taken = new Set(await shelf.disk.list(folder));
  // 20261123T151733123Z: sorts by time and is a file name on every system.
  const stamp = new Date(shelf.clock.now().wall).toISOString().replace(/[-:.]/g, '');
  for (let count = 1; ; count++) {
    const free = count === 1 ? `${name}.${stamp}.json` : `${name}.${stamp}-${count}.json`;
    if (!taken.has(free)) return free;
  }
}

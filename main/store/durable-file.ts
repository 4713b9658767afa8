import { dirname } from 'node:path';
import type { Disk } from './disk';
import { notSaved, reasonOf, SAVED, type SaveOutcome } from './outcome';
import { noPatience, type Patience } from './patience';
import { temporaryPath } from './temporary-files';

/**
 * Replaces a file so that at any instant, power cut included, its old or its new text is there in full, and returns
 * `saved` only when the new one is on the medium (D1). The sync before the renaming keeps an empty file from taking the
 * old one's place; the sync of the folder after it keeps the old name from coming back.
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  text: string | Uint8Array,
  patience: Patience = noPatience,
): Promise<SaveOutcome> {
  return replace(disk, path, text, patience, 'synced');
}

/**
 * Replaces a file in one step but without waiting for the medium: for what is written every minute and may be lost in a
 * power cut, such as the sign of life.
 */
export async function writeLightly(
  disk: Disk,
  path: string,
  text: string | Uint8Array,
): Promise<SaveOutcome> {
  return replace(disk, path, text, noPatience, 'unsynced');
}

async function replace(
  disk: Disk,
  path: string,
  text: string | Uint8Array,
  patience: Patience,
  care: 'synced' | 'unsynced',
): Promise<SaveOutcome> {
  const temporary = temporaryPath(path);
  try {
    await writeNew(disk, temporary, text, care);
    await patience(() => disk.rename(temporary, path));
    if (care === 'synced') await disk.syncFolder(dirname(path));
    return SAVED;
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    return notSaved(reasonOf(error));
  }
}

async function writeNew(
  disk: Disk,
  path: string,
  text: string | Uint8Array,
  care: 'synced' | 'unsynced',
): Promise<void> {
  const file = await disk.create(path);
  try {
    let rest = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    while (rest.length > 0) {
      const written = await file.write(rest);
      if (written <= 0) throw new Error('the system took no bytes');
      rest = rest.subarray(written);
    }
    if (care === 'synced') await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  // Network file systems tell of a failed write here at the latest.
  await file.close();
}

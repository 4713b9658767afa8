import { join } from 'node:path';
import { codeOf } from '../disk';
import { readChecked } from '../durable-adapter';
import type { Format } from '../format';
import { BACKUP, type Shelf } from '../shelf';
import { copiedFrom } from './copy-name';

/** A copy that a sync program made, and what it holds. */
export interface Copy<T> {
  readonly path: string;
  readonly data: T;
}

/**
 * The copies of some files of the data folder that can be read just now, those of their backups among them. One that is torn
 * is perhaps still on its way, and one of a newer version is not for this one: they stay where they are.
 */
export async function copiesOf<T>(
  shelf: Shelf,
  files: readonly string[],
  format: Format<T>,
): Promise<readonly Copy<T>[]> {
  const { disk, patience, log } = shelf;
  const copies: Copy<T>[] = [];
  for (const { path, of } of await copyPaths(shelf)) {
    if (!files.includes(of)) continue;
    const reading = await readChecked(disk, path, format, patience);
    if (reading.ok) copies.push({ path, data: reading.data });
    else if (reading.problem !== 'missing') log(`store: a copy of ${of} is left alone (${reading.problem})`);
  }
  return copies;
}

/** The files of the data folder of which there are copies, without their ending; none where it cannot be looked into. */
export async function copiedFiles(shelf: Shelf): Promise<ReadonlySet<string>> {
  return new Set((await copyPaths(shelf)).map(({ of }) => of));
}

/** Removes copies whose content is safe elsewhere. Where one of them stays, or comes back, it is taken in again. */
export async function removeCopies({ disk, log }: Shelf, copies: readonly Copy<unknown>[]): Promise<void> {
  for (const { path } of copies)
    await disk.remove(path).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') log(`store: a copy cannot be removed (${codeOf(error)})`);
    });
}

async function copyPaths({
  disk,
  folder,
}: Shelf): Promise<readonly { readonly path: string; readonly of: string }[]> {
  const found: { path: string; of: string }[] = [];
  for (const each of [folder, join(folder, BACKUP)]) {
    const names = await disk.list(each).catch((): readonly string[] => []);
    for (const name of names.toSorted()) {
      const of = copiedFrom(name);
      if (of !== null) found.push({ path: join(each, name), of });
    }
  }
  return found;
}

import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { HOUR, type Clock } from '../../shared/time/moment';
import { codeOf, type Disk } from './disk';

const PATTERN = /^\..+\.(\d+)-[0-9a-f]{12}\.tmp$/;
/** Nothing takes this long to write: an older file is left over whatever its process number says. */
const STALE = 24 * HOUR;

/** The name of the file that a half-written one was to become; `null` for any other file. */
export function unfinishedOf(name: string): string | null {
  return PATTERN.test(name) ? name.replace(/^\.|\.\d+-[0-9a-f]{12}\.tmp$/g, '') : null;
}

/** A name beside `path` that is not in use; it carries the process that writes it. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/**
 * Removes what writers that died left in `folder`. To be called before the first write of this process: its own number on
 * a file then means an earlier process that had the same one, as happens in containers.
 */
export async function removeLeftovers(disk: Disk, clock: Clock, folder: string): Promise<void> {
  const names = await disk.list(folder).catch(() => []);
  for (const name of names) {
    const writer = Number(PATTERN.exec(name)?.[1] ?? 'none');
    if (Number.isNaN(writer)) continue;
    const path = join(folder, name);
    if (writer !== process.pid && isAlive(writer) && !(await isStale(disk, clock, path))) continue;
    await disk.remove(path).catch(() => undefined);
  }
}

async function isStale(disk: Disk, clock: Clock, path: string): Promise<boolean> {
  const modifiedAt = await disk.modifiedAt(path).catch(() => Infinity);
  return clock.now().wall - modifiedAt > STALE;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return codeOf(error) === 'EPERM';
  }
}

import { join } from 'node:path';
import type { SetAsideFile } from '../../shared/earlier';
import { codeOf, type Disk } from '../store/disk';
import { BACKUP, SET_ASIDE } from '../store/shelf';

/** As `setAside` in the store names a file: `2026-11.20261123T151733123Z.json`, a copy `2026-11.backup.2026….json`. */
const NAME = /^(.+?)(\.backup)?\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z(?:-\d+)?\.json$/;

/** The files that could not be read and were kept, newest first; none where there is no such folder. */
export async function setAsideFiles(disk: Disk, dataFolder: string): Promise<readonly SetAsideFile[]> {
  let names: readonly string[];
  try {
    names = await disk.list(join(dataFolder, SET_ASIDE));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
  const files = names.filter((name) => !name.startsWith('.')).map(setAsideFile);
  return files.sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.name < b.name ? -1 : 1));
}

/** Where such a file lies. SECURITY: only for a name that `setAsideFiles` has given. */
export function setAsidePath(dataFolder: string, name: string): string {
  return join(dataFolder, SET_ASIDE, name);
}

function setAsideFile(name: string): SetAsideFile {
  const [, file = name, copy, year, month, day, hour, minute, second, ms] = NAME.exec(name) ?? [];
  if (year === undefined) return { name, file: name, at: null };
  const was = copy === undefined ? `${file}.json` : `${BACKUP}/${file}.json`;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return { name, file: was, at: Number.isNaN(at) ? null : at };
}

import { join } from 'node:path';
import type { TraceFile, TraceKind } from '../../../shared/forgetting';
import { codeOf, type Disk } from '../disk';
import { BACKUP, SET_ASIDE } from '../shelf';
import { isSnapshotId } from '../snapshots/manifest';
import { OBJECTS, SNAPSHOTS } from '../snapshots/snapshot-folder';
import { unfinishedOf } from '../temporary-files';

/** A file that holds something of what is to be deleted, and where it is. */
export interface Trace extends TraceFile {
  readonly path: string;
}

/** Where the index lies in the machine's own folder. */
export const INDEX = 'index';
const LOGS = 'logs';
const MACHINE_FILES: readonly string[] = [
  'pulse.json',
  'calendar.json',
  'machine.json',
  'updates.json',
  'login.json',
  'window.json',
];

/** The files of the data folder that hold something of a month. Fails where the folder is not there, as all of these do. */
export async function tracesOfMonth(
  disk: Disk,
  dataFolder: string,
  month: string,
): Promise<readonly Trace[]> {
  return tracesIn(disk, dataFolder, (name) => MONTH.test(name) && name.startsWith(month));
}

/** The file of a value such as the people, and whatever lies beside it. */
export async function tracesOfValue(
  disk: Disk,
  dataFolder: string,
  value: string,
): Promise<readonly Trace[]> {
  return tracesIn(disk, dataFolder, (name) => isOfValue(name, value));
}

/**
 * All files of the app, of this machine too. Only what bears a name that the app gives is taken for its own: the data may
 * lie in a folder that the person keeps other things in. `values` are the files besides the months, without their ending.
 */
export async function allTraces(
  disk: Disk,
  dataFolder: string,
  machineFolder: string,
  values: readonly string[],
): Promise<readonly Trace[]> {
  const isOurs = (name: string): boolean =>
    MONTH.test(name) || values.some((value) => isOfValue(name, value));
  const data = await tracesIn(disk, dataFolder, isOurs);
  return [
    ...data.map((trace) => ({ ...trace, whole: true })),
    ...(await tracesOfMachine(disk, machineFolder)),
  ];
}

/** A month and not a longer number; what follows may be anything that a sync program adds. */
const MONTH = /^\d{4}-(0[1-9]|1[0-2])(?!\d)/;

/** True for the file of a value and what a sync program makes of its name; not for a longer word. */
function isOfValue(name: string, value: string): boolean {
  return name.startsWith(value) && /^[^a-z]/.test(name.slice(value.length));
}

async function tracesIn(
  disk: Disk,
  dataFolder: string,
  isOurs: (name: string) => boolean,
): Promise<readonly Trace[]> {
  // A data folder that is not there is a drive that is away, not one without files.
  await disk.list(dataFolder);
  const traces: Trace[] = [];
  for (const [folder, own] of [
    ['', 'data'],
    [BACKUP, 'copy'],
    [SET_ASIDE, 'set-aside'],
  ] as const) {
    for (const file of await namesIn(disk, join(dataFolder, folder))) {
      const target = unfinishedOf(file);
      if (!isOurs(target ?? file) || !(target ?? file).endsWith('.json')) continue;
      const kind = target === null ? kindOf(file, own) : 'unfinished';
      const whole = kind === 'set-aside' || kind === 'unfinished';
      traces.push({ name: nameIn(folder, file), path: join(dataFolder, folder, file), kind, whole });
    }
  }
  return traces;
}

/** The files of the index that hold something of the months, years whole. */
export async function tracesOfIndex(
  disk: Disk,
  machineFolder: string,
  months: readonly string[],
): Promise<readonly Trace[]> {
  const years = months.map((month) => month.slice(0, 4));
  const names = await namesIn(disk, join(machineFolder, INDEX));
  return names
    .filter((file) => years.some((year) => (unfinishedOf(file) ?? file).startsWith(year)))
    .map((file) => machineTrace(machineFolder, INDEX, file));
}

async function tracesOfMachine(disk: Disk, machineFolder: string): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  const isKnown = (name: string): boolean => MACHINE_FILES.includes(unfinishedOf(name) ?? name);
  for (const [folder, isOurs] of [
    ['', isKnown],
    [INDEX, () => true],
    [LOGS, (name: string) => name.endsWith('.log')],
    [SNAPSHOTS, (name: string) => isSnapshotId((unfinishedOf(name) ?? name).replace(/\.json$/, ''))],
    [`${SNAPSHOTS}/${OBJECTS}`, () => true],
  ] as const)
    for (const file of await namesIn(disk, join(machineFolder, folder)))
      if (isOurs(file)) traces.push(machineTrace(machineFolder, folder, file));
  return traces;
}

function machineTrace(machineFolder: string, folder: string, file: string): Trace {
  return {
    name: nameIn(folder, file),
    path: join(machineFolder, folder, file),
    kind: folder === SNAPSHOTS ? 'snapshot' : 'machine',
    whole: true,
  };
}

/** What the app itself writes is called exactly so; anything more was added by somebody else. */
function kindOf(file: string, own: 'data' | 'copy' | 'set-aside'): TraceKind {
  const isExact = own === 'set-aside' || /^(\d{4}-\d{2}(\.side)?|[a-z]+)\.json$/.test(file);
  return isExact ? own : 'conflict';
}

function nameIn(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

/** The names in a folder of the app; none where it was never made. Fails where it cannot be looked into. */
async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return [...(await disk.list(folder))].sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

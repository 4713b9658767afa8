import { join } from 'node:path';
import type { CalendarTrouble } from '../../shared/companion/calendar-reading';
import { readBusyTimes, type BusyTimes } from '../../shared/exchange/ics/busy-times';
import { merged, type Span } from '../../shared/exchange/ics/spans';
import type { Clock } from '../../shared/time/moment';
import { codeOf } from '../store/disk';
import type { CalendarFiles } from './files';

/** All files together may be this big, bytes. */
export const LARGEST = 10_000_000;
/** Most files of a folder: a folder of one event per file is of this order. */
export const MOST_FILES = 2_000;
/** How long the reading of a file goes on before others get their turn, ms: less than a frame of a window. */
const SLICE = 10;

/** What is read with. */
export interface ReadPorts {
  readonly clock: Clock;
  readonly files: CalendarFiles;
  /** Lets whatever else waits have its turn. */
  readonly breathe: () => Promise<void>;
}

/** The days that are read, ms since the epoch, and the person's zone. */
export interface Days extends Span {
  readonly zone: string;
}

export type CalendarRead =
  | { readonly ok: true; readonly busy: readonly Span[]; readonly unread: number }
  | { readonly ok: false; readonly trouble: CalendarTrouble };

/** The files that belong to a calendar, with what tells whether they have changed. */
export type Inventory =
  | { readonly ok: true; readonly paths: readonly string[]; readonly stamp: string }
  | { readonly ok: false; readonly trouble: CalendarTrouble };

/** Finds the files of a calendar, a file or a folder of them (not those below it), and checks that they are not too big. */
export async function takeInventory(path: string, files: CalendarFiles): Promise<Inventory> {
  try {
    const found = await files.look(path);
    if (found.kind === 'file') return inventoryOf([{ path, ...found }]);
    const names = (await files.list(path)).filter((name) => isCalendarName(name)).sort();
    if (names.length > MOST_FILES) return { ok: false, trouble: 'too-many-files' };
    const all = [];
    for (const name of names) {
      const one = { path: join(path, name), ...(await files.look(join(path, name))) };
      if (one.kind === 'file') all.push(one);
    }
    return all.length === 0 ? { ok: false, trouble: 'no-files' } : inventoryOf(all);
  } catch (error) {
    return { ok: false, trouble: codeOf(error) === 'ENOENT' ? 'missing' : 'cannot-open' };
  }
}

/** Hidden files are half-written copies of programs that sync. */
export function isCalendarName(name: string): boolean {
  return /\.(ics|ical)$/i.test(name) && !name.startsWith('.');
}

/** Reads the files one by one, in slices, so that the app goes on meanwhile. One bad file is trouble for the whole. */
export async function readCalendar(
  paths: readonly string[],
  days: Days,
  ports: ReadPorts,
): Promise<CalendarRead> {
  const busy: Span[] = [];
  let unread = 0;
  let size = 0;
  for (const path of paths) {
    // It may have grown since it was looked at.
    const read = await ports.files.read(path, LARGEST - 1 - size);
    if (!read.ok && read.reason === 'too-large') return { ok: false, trouble: 'too-big' };
    if (!read.ok) return { ok: false, trouble: codeOf(read.error) === 'ENOENT' ? 'missing' : 'cannot-open' };
    size += read.bytes.length;
    const result = await inSlices(
      readBusyTimes(new TextDecoder().decode(read.bytes), days.from, days.to, days.zone),
      ports,
    );
    if (!result.ok) return { ok: false, trouble: result.reason };
    busy.push(...result.busy);
    unread += result.unread;
  }
  return { ok: true, busy: merged(busy), unread };
}

async function inSlices(
  reading: Generator<undefined, BusyTimes>,
  { clock, breathe }: ReadPorts,
): Promise<BusyTimes> {
  let since = clock.now().mono;
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done === true) return step.value;
    if (clock.now().mono - since < SLICE) continue;
    await breathe();
    since = clock.now().mono;
  }
}

function inventoryOf(
  all: readonly { readonly path: string; readonly size: number; readonly modified: number }[],
): Inventory {
  if (all.reduce((sum, { size }) => sum + size, 0) >= LARGEST) return { ok: false, trouble: 'too-big' };
  const stamp = all.map(({ path, size, modified }) => `${path} ${size} ${modified}`).join('\n');
  return { ok: true, paths: all.map(({ path }) => path), stamp };
}

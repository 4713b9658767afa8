import { dirname } from 'node:path';
import { monthOf } from '../../../shared/time/calendar';
import type { DayEvent, DayForgotten } from '../../../shared/workday/events';
import { codeOf } from '../disk';
import { readChecked } from '../durable-adapter';
import { writeDurably } from '../durable-file';
import { merge } from '../merge';
import { monthFormat } from '../schema';
import type { Shelf } from '../shelf';
import { tracesOfMonth, type Trace } from './traces';

/**
 * Takes what was deleted of a month out of every file that may hold something of it, and says which of them it could not.
 * To be done with nothing of the month being written. It can be done again at any time.
 */
export async function sweepMonth(
  shelf: Shelf,
  month: string,
  deletions: readonly DayForgotten[],
): Promise<readonly string[]> {
  let traces: readonly Trace[];
  try {
    traces = await tracesOfMonth(shelf.disk, shelf.folder, month);
  } catch {
    return [`${month}.json`];
  }
  const left = await removeAll(
    shelf,
    traces.filter(({ whole }) => whole),
  );
  for (const trace of traces.filter(({ whole }) => !whole))
    if (!(await thin(shelf, trace, deletions))) left.push(trace.name);
  return left;
}

/** What the files of a month tell, as far as they can be read: its copies too, which may know more than it does. */
export async function eventsOfMonth(
  { disk, folder, patience }: Shelf,
  month: string,
): Promise<readonly DayEvent[]> {
  const traces = await tracesOfMonth(disk, folder, month).catch((): readonly Trace[] => []);
  const events: DayEvent[] = [];
  for (const { path } of traces.filter(({ whole }) => !whole)) {
    const reading = await readChecked(disk, path, monthFormat(month), patience);
    if (reading.ok) events.push(...reading.data.events);
  }
  return events;
}

/** Removes files for good, their names too, and says which of them it could not. */
export async function removeAll(
  { disk, patience }: Pick<Shelf, 'disk' | 'patience'>,
  traces: readonly Trace[],
): Promise<string[]> {
  const left: string[] = [];
  for (const folder of new Set(traces.map(({ path }) => dirname(path)))) {
    const inFolder = traces.filter(({ path }) => dirname(path) === folder);
    for (const { path, name } of inFolder)
      try {
        await patience(() => disk.remove(path));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') left.push(name);
      }
    // Until the folder is on the medium, a power cut may bring the names back.
    await disk.syncFolder(folder).catch(() => left.push(...inFolder.map(({ name }) => name)));
  }
  return [...new Set(left)];
}

/** Rewrites a month, or a copy of it, without the events that were deleted; true where it holds none of them any more. */
async function thin(
  shelf: Shelf,
  { path, kind, name }: Trace,
  deletions: readonly DayForgotten[],
): Promise<boolean> {
  const { disk, patience } = shelf;
  const month = monthOf(name.slice(name.lastIndexOf('/') + 1));
  const format = monthFormat(month);
  const reading = await readChecked(disk, path, format, patience);
  if (!reading.ok) {
    if (reading.problem === 'missing') return true;
    // What is in a torn copy cannot be told apart; the month's own file is set aside by its next reading, as ever.
    if (reading.problem === 'torn' && kind !== 'data')
      return (await removeAll(shelf, [{ path, kind, name, whole: true }])).length === 0;
    return false;
  }
  const { data } = reading;
  const events = merge(data.events, deletions);
  const kept = new Set(events);
  if (data.events.every((event) => kept.has(event))) return true;
  return (await writeDurably(disk, path, format.stringify({ ...data, events }), patience)).saved;
}

import { readChecked } from '../durable-adapter';
import { writeDurably } from '../durable-file';
import type { Format } from '../format';
import type { JsonObject } from '../json';
import type { Shelf } from '../shelf';
import { removeAll } from './sweep';
import { tracesOfValue, type Trace } from './traces';
import { withoutEntries } from './without-entries';

/**
 * Takes entries that were deleted out of whatever lies beside their file, and says which files it could not (D5): copies that
 * a sync program made and snapshots are written anew without them, what cannot be told apart goes as a whole. The file itself and its
 * backup follow with the write that this comes before. To be done with nothing of the file being written; it can be done
 * again at any time.
 */
export async function sweepEntries(
  shelf: Shelf,
  value: string,
  format: Format<JsonObject>,
  ids: ReadonlySet<string>,
): Promise<readonly string[]> {
  let traces: readonly Trace[];
  try {
    traces = await tracesOfValue(shelf.disk, shelf.folder, value);
  } catch {
    return [`${value}.json`];
  }
  const whole = traces.filter((trace) => trace.whole);
  const left = await removeAll(shelf, whole);
  for (const trace of traces.filter(({ kind }) => kind === 'conflict'))
    if (!(await thin(shelf, trace, format, ids))) left.push(trace.name);
  left.push(...(await shelf.snapshots.withoutEntries(value, ids)));
  return left;
}

/** Rewrites a copy without the entries; true where it holds none of them any more. */
async function thin(
  shelf: Shelf,
  trace: Trace,
  format: Format<JsonObject>,
  ids: ReadonlySet<string>,
): Promise<boolean> {
  const { disk, patience } = shelf;
  const reading = await readChecked(disk, trace.path, format, patience);
  if (!reading.ok) {
    if (reading.problem === 'missing') return true;
    // What is in a torn copy cannot be told apart.
    if (reading.problem === 'torn') return (await removeAll(shelf, [{ ...trace, whole: true }])).length === 0;
    return false;
  }
  const before = format.stringify(reading.data);
  const after = format.stringify(withoutEntries(reading.data, ids));
  return before === after || (await writeDurably(disk, trace.path, after, patience)).saved;
}

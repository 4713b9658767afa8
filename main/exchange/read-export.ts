import { EXPORT } from '../../shared/exchange/json';
import type { ImportProblem } from '../../shared/exchange/exchange';
import { localDate, monthOf } from '../../shared/time/calendar';
import type { Clock } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import { decodeStrict } from '../decode-strict';
import { isObject } from '../store/json';
import { isDayEvent } from '../store/schema';
import { isSound } from './sound';

/** How long the reading goes on before others get their turn, ms: less than a frame of a window. */
const SLICE = 10;
/** Each month is a file: a file of a hundred years of them is no person's. */
const MOST_MONTHS = 1_200;

export interface ReadPorts {
  readonly clock: Clock;
  /** Lets whatever else waits have its turn. */
  readonly breathe: () => Promise<void>;
}

/** The events of a file, or why it is not taken. */
export type ReadExport =
  | { readonly ok: true; readonly events: readonly DayEvent[] }
  | { readonly ok: false; readonly problem: ImportProblem };

const refused = (problem: ImportProblem): ReadExport => ({ ok: false, problem });

/**
 * Reads an export, all of it or nothing. SECURITY: it may come from anybody. What is kept of it is events that the schema
 * knows, of zones that exist, no deeper and no longer than a person's are; the days and sums in it are not read.
 */
export async function readExport(bytes: Uint8Array, ports: ReadPorts): Promise<ReadExport> {
  let raw: unknown;
  try {
    // Bytes that are no text are no JSON, as an empty text is none.
    raw = JSON.parse(decodeStrict(bytes) ?? '');
  } catch {
    return refused({ type: 'not-json' });
  }
  if (!isObject(raw) || raw['format'] !== EXPORT.format) return refused({ type: 'not-ours' });
  const { version, events } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused({ type: 'not-ours' });
  if (version > EXPORT.version) return refused({ type: 'newer' });
  if (!Array.isArray(events)) return refused({ type: 'not-ours' });
  return readEvents(events, ports);
}

async function readEvents(events: readonly unknown[], { clock, breathe }: ReadPorts): Promise<ReadExport> {
  const zones = new Set<string>();
  const months = new Set<string>();
  const read: DayEvent[] = [];
  let since = clock.now().mono;
  for (const event of events) {
    if (clock.now().mono - since >= SLICE) {
      await breathe();
      since = clock.now().mono;
    }
    const isGood = isSound(event) && isDayEvent(event) && isZone(event.zone, zones);
    if (isGood) months.add(monthOf(event.day));
    if (!isGood || months.size > MOST_MONTHS) return refused({ type: 'bad-event', number: read.length + 1 });
    read.push(event);
  }
  return { ok: true, events: read };
}

/** True for a zone that this machine can tell times in: every view of the day would fail on another. */
function isZone(zone: string, known: Set<string>): boolean {
  if (known.has(zone)) return true;
  try {
    localDate(0, zone);
  } catch {
    return false;
  }
  known.add(zone);
  return true;
}

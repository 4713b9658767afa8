import { components, type Ending } from './components';
import { daysAround, eventOf, sketchOf, type CalendarEvent } from './event';
import { Budget } from './recurrence';
import { busyOf, type FindZone } from './series';
import { merged, within, type Span } from './spans';
import { describedZone, parseZone, zoneId } from './vtimezone';
import { namedZone, UTC, windowsZone, zoneOfId, type Zone } from './zones';

/** When a calendar's owner is busy, or why it cannot be told. */
export type BusyTimes =
  | {
      readonly ok: true;
      readonly busy: readonly Span[];
      /** How many entries could not be made out and are left out. */
      readonly unread: number;
    }
  | { readonly ok: false; readonly reason: 'no-calendar' | 'cut-off' | 'too-much' };

/**
 * Work for one entry, for a whole file and for the zones that it describes, in periods and days looked at. A meeting a
 * day for ten years with COUNT is 8,000, a zone some 10,000.
 */
const WORK = { entry: 20_000, file: 2_000_000, zones: 200_000 } as const;
/** Days around those asked for in which an entry may still matter: the longest one that counts, and all zones. */
const MARGIN = 3;

/**
 * The busy times of an iCalendar file (RFC 5545) that touch `from` to `to` (ms since the epoch), merged and in order.
 * `zone` is the person's own, for times without one. Only times come out: no title, no place, no name (D6).
 *
 * Not busy are entries that are cancelled, shown as free, declined by the calendar's owner as far as the file says who
 * that is, without a length, and all-day: a date alone, or 24 hours and more. Never throws, and its work has a limit.
 */
export function busyTimes(text: string, from: number, to: number, zone: string): BusyTimes {
  const reading = readBusyTimes(text, from, to, zone);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** The same in short steps of some ms each, so that whoever reads a long file can do other things in between. */
export function* readBusyTimes(
  text: string,
  from: number,
  to: number,
  zone: string,
): Generator<undefined, BusyTimes> {
  const own = namedZone(zone) ?? UTC;
  const days = daysAround(own.local(from), own.local(to), MARGIN);
  const file = yield* entriesOf(text, days);
  if (file.ending !== 'whole') return { ok: false, reason: file.ending };
  const find = zoneFinder(file.zones, own);
  const total = new Budget(WORK.file);
  const busy: Span[] = [];
  let { unread } = file;
  for (const { masters, exceptions } of file.entries.values()) {
    const moved = [...exceptions.values()];
    for (const event of [...masters, ...moved]) {
      const budget = new Budget(WORK.entry);
      const spans = busyOf(event, event.instead === null ? moved : [], { from, to }, find, budget);
      if (!total.take(WORK.entry - Math.max(0, budget.left)) || file.zoneWork.left <= 0)
        return { ok: false, reason: 'too-much' };
      if (spans === null) unread += 1;
      else busy.push(...within(spans, from, to));
      yield;
    }
  }
  return { ok: true, busy: merged(busy), unread };
}

/** A series, or a single event, with the exceptions to it. */
interface Entry {
  /** Of several versions, those with the highest number: some programs give different events the same UID. */
  sequence: number;
  masters: CalendarEvent[];
  /** By the occurrence that each stands for. */
  readonly exceptions: Map<string, CalendarEvent>;
}

interface File {
  readonly ending: Ending;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly zoneWork: Budget;
  readonly unread: number;
}

function* entriesOf(text: string, days: ReturnType<typeof daysAround>): Generator<undefined, File> {
  const entries = new Map<string, Entry>();
  const zones = new Map<string, Zone>();
  const zoneWork = new Budget(WORK.zones);
  const pieces = components(text);
  let owner = '';
  let unread = 0;
  let nameless = 0;
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done === true) return { ending: next.value, entries, zones, zoneWork, unread };
    const piece = next.value;
    if (piece.type === 'pace') yield;
    else if (piece.type === 'name') owner = piece.value;
    else if (piece.component.name === 'VTIMEZONE') {
      const part = parseZone(piece.component.lines);
      const id = part === null ? null : zoneId(part);
      const zone = part === null ? null : describedZone(part, zoneWork);
      if (id !== null && zone !== null) zones.set(id, zone);
    } else {
      const sketch = sketchOf(piece.component, days);
      const uid = sketch.uid === '' ? `nameless ${(nameless += 1)}` : sketch.uid;
      const entry = entries.get(uid) ?? { sequence: -Infinity, masters: [], exceptions: new Map() };
      entries.set(uid, entry);
      if (!sketch.isException) {
        // An older version of an entry does not count, also where the newer one moved out of sight.
        if (entry.sequence > sketch.sequence) continue;
        if (entry.sequence < sketch.sequence) entry.masters = [];
        entry.sequence = sketch.sequence;
      }
      if (sketch.elsewhere) continue;
      const event = eventOf(piece.component, sketch, owner);
      if (event === null) unread += 1;
      else file(entry, event);
      yield;
    }
  }
}

function file(entry: Entry, event: CalendarEvent): void {
  if (event.instead === null) {
    entry.masters.push(event);
    return;
  }
  const { local, zone } = event.instead.of;
  const which = `${local} ${zone ?? ''}`;
  const before = entry.exceptions.get(which);
  if (before === undefined || before.sequence <= event.sequence) entry.exceptions.set(which, event);
}

/**
 * How zones are found: by their IANA name first, as the rules of a file may be old or cut short; then as the file
 * describes them; then by their Windows name. What is unknown all the same is the person's own zone, like no zone at all.
 */
function zoneFinder(described: ReadonlyMap<string, Zone>, own: Zone): FindZone {
  const known = new Map<string, Zone>();
  return (id) => {
    if (id === null) return own;
    const before = known.get(id);
    if (before !== undefined) return before;
    const zone = zoneOfId(id) ?? described.get(id) ?? windowsZone(id) ?? own;
    known.set(id, zone);
    return zone;
  };
}

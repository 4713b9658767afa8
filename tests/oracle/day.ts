import type { RawEvent } from './raw';

/** A stretch of time on one axis, ms. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one day came to; lengths are whole minutes. */
export interface DaySum {
  readonly date: string;
  /** Somebody worked, however short. */
  readonly hasWork: boolean;
  readonly isOpen: boolean;
  readonly elapsed: number;
  readonly worked: number;
  readonly paused: number;
  /** How many breaks ended how: `movement taken`. */
  readonly breaks: Readonly<Record<string, number>>;
  /** Wall time of the first start and of the end of the last work, ms; `null` where there is none. */
  readonly firstStart: number | null;
  readonly lastStop: number | null;
  readonly kind: string;
  /** What the person had: `air`, `contact`, `read-up`. */
  readonly had: readonly string[];
}

const MINUTE = 60_000;
const number = (value: unknown): number => Number(value);

/** How the work and the pauses of a day lie, while its facts are gone through. */
interface Sheet {
  /** What the wall clock was changed by so far, ms: an axis without it makes and loses no time (B4). */
  shift: number;
  /** Each change: what the clock showed after it, and what it had been changed by until then. */
  changes: { shows: number; before: number }[];
  /** How many machines are at work: their spans count once (W2). */
  machines: number;
  /** The latest stop of the work that goes on: the first of two machines to stop may be told of last. */
  lastStop: { at: number; wall: number } | null;
  work: { from: number; to: number | null; fromWall: number; toWall: number | null }[];
  pauses: { from: number; to: number | null }[];
}

/**
 * One day from its facts in the order in which they were recorded. `now` is the wall time up to which what is open counts.
 */
export function daySum(date: string, events: readonly RawEvent[], now: number): DaySum {
  const sheet: Sheet = { shift: 0, changes: [], machines: 0, lastStop: null, work: [], pauses: [] };
  const breaks: Record<string, number> = {};
  const had = new Set<string>();
  let kind = 'work';
  for (const event of events) {
    if (event.type === 'break.ended') {
      const key = `${String(event['kind'])} ${String(event['outcome'])}`;
      breaks[key] = (breaks[key] ?? 0) + 1;
    } else if (event.type === 'day.marked') kind = String(event['kind']);
    else if (event.type === 'slot.marked') {
      if (event['had'] === true) had.add(String(event['slot']));
      else had.delete(String(event['slot']));
    } else enter(sheet, event);
  }
  const end = now - sheet.shift;
  const until = ({ from, to }: { from: number; to: number | null }): Stretch => ({ from, to: to ?? end });
  const work = sheet.work.map(until);
  const elapsedMs = covered(work, () => true);
  const pauses = sheet.pauses.map(until);
  const pausedMs = covered(work, (at) => pauses.some(({ from, to }) => from <= at && at < to), pauses);
  const elapsed = Math.round(elapsedMs / MINUTE);
  const paused = Math.min(elapsed, Math.round(pausedMs / MINUTE));
  return {
    date,
    hasWork: work.length > 0,
    isOpen: sheet.work.some(({ to }) => to === null),
    elapsed,
    worked: elapsed - paused,
    paused,
    breaks,
    firstStart: sheet.work[0]?.fromWall ?? null,
    lastStop: sheet.work.at(-1)?.toWall ?? null,
    kind,
    had: [...had].sort(),
  };
}

function enter(sheet: Sheet, event: RawEvent): void {
  const open = sheet.work.find(({ to }) => to === null);
  const pause = sheet.pauses.find(({ to }) => to === null);
  const at = event.at - sheet.shift;
  switch (event.type) {
    case 'clock.changed':
      sheet.changes.push({ shows: event.at, before: sheet.shift });
      sheet.shift += number(event['by']);
      return;
    case 'work.started':
      sheet.machines += 1;
      if (open === undefined) sheet.work.push({ from: at, to: null, fromWall: event.at, toWall: null });
      return;
    case 'work.stopped': {
      const stop = { at: event.at - shiftAt(sheet, event), wall: event.at };
      if (open === undefined) return;
      if (sheet.lastStop === null || stop.at >= sheet.lastStop.at) sheet.lastStop = stop;
      sheet.machines -= 1;
      if (sheet.machines > 0) return;
      // A stop that is told of as before the start ends the work where it began.
      const isBackwards = sheet.lastStop.at < open.from;
      open.to = isBackwards ? open.from : sheet.lastStop.at;
      open.toWall = isBackwards ? open.fromWall : sheet.lastStop.wall;
      if (pause !== undefined) pause.to = stop.at;
      sheet.lastStop = null;
      return;
    }
    case 'pause.started':
      if (open !== undefined && pause === undefined) sheet.pauses.push({ from: at, to: null });
      return;
    case 'pause.ended':
      if (pause !== undefined) pause.to = at;
      return;
    case 'times.corrected':
      correct(sheet, event);
      return;
  }
}

/** What the clock had been changed by at a stop: it says so itself, or a stop told afterwards lies before some changes. */
function shiftAt(sheet: Sheet, { at, ...event }: RawEvent): number {
  if (event['offset'] !== undefined) return number(event['offset']);
  if (event['by'] !== 'repair') return sheet.shift;
  let shift = sheet.shift;
  for (const change of [...sheet.changes].reverse()) {
    if (change.shows <= at) break;
    shift = change.before;
  }
  return shift;
}

/** Told anew: these are the times of the day, whatever was known before (W3). */
function correct(sheet: Sheet, event: RawEvent): void {
  const told = event as unknown as {
    readonly spans: readonly { from: number; to: number | null }[];
    readonly pauses: readonly { from: number; to: number }[];
  };
  const axis = (wall: number): number => wall - sheet.shift;
  sheet.work = told.spans.map(({ from, to }) => ({
    from: axis(from),
    to: to === null ? null : axis(to),
    fromWall: from,
    toWall: to,
  }));
  sheet.pauses = told.pauses.map(({ from, to }) => ({ from: axis(from), to: axis(to) }));
  sheet.machines = told.spans.some(({ to }) => to === null) ? Math.max(1, sheet.machines) : 0;
  sheet.lastStop = null;
}

/** How long the stretches are together, each instant once, where `counts`; `cuts` are more places where that may change. */
function covered(
  stretches: readonly Stretch[],
  counts: (at: number) => boolean,
  cuts: readonly Stretch[] = [],
): number {
  const edges = [...stretches, ...cuts].flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
  let sum = 0;
  edges.forEach((at, index) => {
    const next = edges[index + 1];
    const isInside = stretches.some(({ from, to }) => from <= at && at < to);
    if (next !== undefined && isInside && counts(at)) sum += next - at;
  });
  return sum;
}

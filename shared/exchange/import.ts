import { uuidv7, type Chance } from '../chance';
import type { LocalDate } from '../time/calendar';
import type { DayEvent } from '../workday/events';

/** What taking a file in would do, for the person to see before it is done. Days are counted once in each figure. */
export interface ImportSummary {
  /** The first and the last day of the file; `null` where it has none. */
  readonly reach: { readonly first: LocalDate; readonly last: LocalDate } | null;
  /** Days of which nothing is here. */
  readonly newDays: number;
  /** Days that are here and get more. */
  readonly moreDays: number;
  /** Events that would be added. */
  readonly events: number;
  /** Events that are here word for word. */
  readonly already: number;
  /** Events that are here with the same id and are not the same: what is here stays. */
  readonly differing: number;
  /** Days deleted here that the file still has: they stay deleted unless the person wants them back. */
  readonly deletedHere: number;
  /** Days deleted in the file that are still here: they stay. */
  readonly deletedThere: number;
}

/** What there is to take in. */
export interface ImportPlan {
  readonly summary: ImportSummary;
  /** In the order of the file. */
  readonly events: readonly DayEvent[];
  /** Events of days deleted here, for `broughtBack`. */
  readonly deleted: readonly DayEvent[];
}

/** The events of one day, or none. */
type ByDay = ReadonlyMap<LocalDate, readonly DayEvent[]>;

/**
 * Compares a file with what is here. What comes out of it is the union: nothing that is here is changed or deleted by a
 * file, and what was deleted here does not come back by itself.
 */
export function planImport(here: readonly DayEvent[], file: readonly DayEvent[]): ImportPlan {
  const known = new Map(here.map((event) => [keyOf(event), event]));
  const daysHere = byDay(here);
  const events: DayEvent[] = [];
  const deleted: DayEvent[] = [];
  const deletedThere = new Set<LocalDate>();
  let already = 0;
  let differing = 0;

  for (const [day, told] of byDay(file)) {
    const ours = daysHere.get(day) ?? [];
    const unknown: DayEvent[] = [];
    for (const event of told) {
      const key = keyOf(event);
      const same = known.get(key);
      if (same === undefined) unknown.push(event);
      else if (textOf({ ...same, id: key }) === textOf({ ...event, id: key })) already += 1;
      else differing += 1;
      // A second event of the file with this id is compared with the first.
      if (same === undefined) known.set(key, event);
    }
    const forgottenHere = lastForgotten(ours);
    const forgottenThere = lastForgotten(unknown);
    if (
      forgottenThere !== null &&
      ours.some((event) => isLive(event, forgottenHere) && isBefore(event, forgottenThere))
    )
      deletedThere.add(day);
    else {
      const isOut = (event: DayEvent): boolean => forgottenHere !== null && isBefore(event, forgottenHere);
      events.push(...unknown.filter((event) => !isOut(event)));
      const isDeletedNow = ours.every((event) => !isLive(event, forgottenHere)) && unknown.every(isOut);
      if (isDeletedNow) deleted.push(...unknown.filter((event) => isLive(event, forgottenThere)));
    }
  }
  const added = [...byDay(events).keys()];
  const summary = {
    reach: reachOf(file),
    newDays: added.filter((day) => !daysHere.has(day)).length,
    moreDays: added.filter((day) => daysHere.has(day)).length,
    events: events.length,
    already,
    differing,
    deletedHere: byDay(deleted).size,
    deletedThere: deletedThere.size,
  };
  return { summary, events, deleted };
}

/**
 * Events of deleted days as if they were recorded now. They need new ids: by their old ones they are older than the
 * deletion, and every copy of the data that knows of it would delete them again. `wall` is later than any id that is here.
 */
export function broughtBack(deleted: readonly DayEvent[], chance: Chance, wall: number): readonly DayEvent[] {
  let next = chance;
  return deleted.map((event, index) => {
    const [id, after] = uuidv7(next, wall + index);
    next = after;
    return { ...event, id };
  });
}

/** The time in the latest of the ids, ms; new ones have to be later. */
export function latestId(events: readonly DayEvent[]): number {
  return events.reduce(
    (latest, { id }) => Math.max(latest, parseInt(id.slice(0, 13).replace('-', ''), 16)),
    0,
  );
}

function keyOf({ id }: DayEvent): string {
  return id.toLowerCase();
}

/** The first part of an id is the time at which it was made, and the rest only parts ids of one millisecond. */
function isBefore(event: DayEvent, other: DayEvent): boolean {
  return keyOf(event).slice(0, 13) < keyOf(other).slice(0, 13);
}

/** A fact of a day as it is by now: recorded after its last deletion. */
function isLive(event: DayEvent, forgotten: DayEvent | null): boolean {
  return event.type !== 'day.forgotten' && (forgotten === null || !isBefore(event, forgotten));
}

function lastForgotten(events: readonly DayEvent[]): DayEvent | null {
  return events.reduce<DayEvent | null>(
    (last, event) =>
      event.type === 'day.forgotten' && (last === null || isBefore(last, event)) ? event : last,
    null,
  );
}

function byDay(events: readonly DayEvent[]): ByDay {
  const days = new Map<LocalDate, DayEvent[]>();
  for (const event of events) {
    const day = days.get(event.day);
    if (day === undefined) days.set(event.day, [event]);
    else day.push(event);
  }
  return days;
}

function reachOf(events: readonly DayEvent[]): ImportSummary['reach'] {
  const days = [...byDay(events).keys()].sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** The same text for the same content, in whatever order its fields stand. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

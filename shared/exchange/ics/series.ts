import type { CalendarEvent, EventTime } from './event';
import { DAY_MS, startOfDay, type LocalMs } from './local';
import { timeOf } from './properties';
import { repeats, type Budget } from './recurrence';
import type { Rule } from './rule';
import type { Span } from './spans';
import { UTC, type Zone } from './zones';

/** How the zone of a TZID is found; `null` is the person's own. */
export type FindZone = (id: string | null) => Zone;

/** Occurrences that were moved are found if they moved no further than this. */
const MOVED_AT_MOST = 35 * DAY_MS;
/** Nights and differences between zones. */
const SLACK = 2 * DAY_MS;

/** When an event and the exceptions to it are busy, between `from` and `to`; `null` when the budget does not suffice. */
export function busyOf(
  event: CalendarEvent,
  exceptions: readonly CalendarEvent[],
  span: Span,
  find: FindZone,
  budget: Budget,
): readonly Span[] | null {
  if (!budget.take(exceptions.length)) return null;
  if (event.instead !== null || !repeatsAtAll(event)) return lonely(event, exceptions, find);
  const zone = zoneOf(event.start, find);
  const onwards = laterRules(exceptions, find);
  const starts = startsOf(event, zone, reach(span, onwards.length > 0), find, budget);
  if (starts === null) return null;
  const replaced = excludes(
    [...event.except, ...exceptions.flatMap(({ instead }) => instead?.of ?? [])],
    find,
  );
  const busy: Span[] = [];
  let passed = 0;
  for (const { at, length } of starts) {
    while ((onwards[passed]?.of ?? Infinity) <= at) passed += 1;
    if (replaced(at, zone)) continue;
    const later = onwards[passed - 1];
    if (later === undefined) {
      if (event.busy) busy.push({ from: at, to: at + (length ?? lengthOf(event, find)) });
    } else if (later.event.busy) {
      // Moved on the wall clock: the rest of the series keeps its new hour across daylight saving.
      const from = zone.instant(zone.local(at) + later.moved);
      busy.push({ from, to: from + lengthOf(later.event, find) });
    }
  }
  return busy;
}

function repeatsAtAll({ rules, extra }: CalendarEvent): boolean {
  return rules.length > 0 || extra.length > 0;
}

/** An event that happens once, or that stands for one occurrence of a series. */
function lonely(event: CalendarEvent, exceptions: readonly CalendarEvent[], find: FindZone): readonly Span[] {
  const from = instantOf(event.start, find);
  const replaced =
    event.instead === null &&
    exceptions.some((one) => one.instead !== null && instantOf(one.instead.of, find) === from);
  return event.busy && !replaced ? [{ from, to: from + lengthOf(event, find) }] : [];
}

interface Start {
  readonly at: number;
  /** A length of its own, ms. */
  readonly length: number | null;
}

function startsOf(
  event: CalendarEvent,
  zone: Zone,
  span: Span,
  find: FindZone,
  budget: Budget,
): readonly Start[] | null {
  const first = event.start.local;
  const from = zone.local(span.from);
  const to = zone.local(span.to);
  const times = (rule: Rule): readonly LocalMs[] | null =>
    repeats(rule, first, { from, to, until: untilOf(rule, zone) }, budget);
  const found = new Map<number, Start>();
  const inReach = (at: number): boolean => at >= span.from && at <= span.to;
  const starting = zone.instant(first);
  if (event.rules.length === 0 && inReach(starting)) found.set(starting, { at: starting, length: null });
  for (const rule of event.rules) {
    const local = times(rule);
    if (local === null) return null;
    for (const one of local) found.set(zone.instant(one), { at: zone.instant(one), length: null });
  }
  for (const rule of event.exceptRules) {
    const local = times(rule);
    if (local === null) return null;
    for (const one of local) found.delete(zone.instant(one));
  }
  for (const { start, end, length } of event.extra) {
    // A date alone means the event's own time of day on that date.
    const at =
      start.kind === 'date' ? zone.instant(start.local + first - startOfDay(first)) : instantOf(start, find);
    const own =
      end === null ? (length === null ? null : length.days + length.rest) : instantOf(end, find) - at;
    if (inReach(at)) found.set(at, { at, length: own });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** The last moment of a rule on the event's own clock; a date lasts to its end. */
function untilOf({ until }: Rule, zone: Zone): LocalMs {
  const time = timeOf(until);
  if (time === null) return Infinity;
  if (time.kind === 'date') return time.local + DAY_MS - 1;
  return time.kind === 'utc' ? zone.local(time.local) : time.local;
}

/** Tells whether an occurrence is among those that a list takes out; a date takes out all of its day. */
function excludes(times: readonly EventTime[], find: FindZone): (at: number, zone: Zone) => boolean {
  const instants = new Set(times.filter(({ kind }) => kind !== 'date').map((time) => instantOf(time, find)));
  const days = new Set(times.filter(({ kind }) => kind === 'date').map(({ local }) => local));
  return (at, zone) => instants.has(at) || (days.size > 0 && days.has(startOfDay(zone.local(at))));
}

interface Later {
  readonly of: number;
  readonly event: CalendarEvent;
  /** How far it moved on the wall clock, ms. */
  readonly moved: number;
}

/** Exceptions that hold for all occurrences after theirs too, in order. */
function laterRules(exceptions: readonly CalendarEvent[], find: FindZone): readonly Later[] {
  return exceptions
    .flatMap((event): Later[] => {
      if (event.instead?.onwards !== true) return [];
      const of = instantOf(event.instead.of, find);
      const zone = zoneOf(event.start, find);
      return [{ of, event, moved: event.start.local - zone.local(of) }];
    })
    .sort((a, b) => a.of - b.of);
}

function reach({ from, to }: Span, moved: boolean): Span {
  const far = moved ? MOVED_AT_MOST : SLACK;
  return { from: from - far, to: to + far };
}

/**
 * How long an occurrence lasts, ms; an end that was given is kept as an exact length (RFC 5545, 3.8.5.3). Whole days are no
 * part of it: what lasts one is drawn above the hours, and its person is not busy.
 */
function lengthOf({ start, end, length }: CalendarEvent, find: FindZone): number {
  const exact = end === null ? (length?.rest ?? 0) : instantOf(end, find) - instantOf(start, find);
  return Math.max(0, exact);
}

function zoneOf({ kind, zone }: EventTime, find: FindZone): Zone {
  return kind === 'utc' ? UTC : find(zone);
}

function instantOf(time: EventTime, find: FindZone): number {
  return zoneOf(time, find).instant(time.local);
}

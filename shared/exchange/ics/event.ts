import { valueOf, type Component } from './components';
import { DAY_MS, midnight, type LocalMs } from './local';
import {
  durationOf,
  listOf,
  parsePart,
  timeOf,
  type Part,
  type Property,
  type WrittenTime,
} from './properties';
import { readRule, type Rule } from './rule';

/** A time as an event has it: as written, and in which zone. */
export interface EventTime extends WrittenTime {
  readonly zone: string | null;
}

/** A further occurrence; one given as a period has a length of its own. */
export interface ExtraTime {
  readonly start: EventTime;
  readonly end: EventTime | null;
  readonly length: Length | null;
}

/** Whole days follow the wall clock, the rest does not; ms. */
export interface Length {
  readonly days: number;
  readonly rest: number;
}

/** An event with only what tells when its person is busy. */
export interface CalendarEvent {
  readonly sequence: number;
  readonly start: EventTime;
  readonly end: EventTime | null;
  readonly length: Length | null;
  /** False when it is cancelled, declined, all-day or shown as free. */
  readonly busy: boolean;
  readonly rules: readonly Rule[];
  readonly exceptRules: readonly Rule[];
  readonly extra: readonly ExtraTime[];
  readonly except: readonly EventTime[];
  /** The occurrence of a series that this stands for; with `onwards`, for all after it too. */
  readonly instead: { readonly of: EventTime; readonly onwards: boolean } | null;
}

/** What is known of an event before it is parsed: enough to pass over most of a long file. */
export interface Sketch {
  readonly uid: string;
  readonly sequence: number;
  readonly isException: boolean;
  /** It has nothing to do with the days asked for. */
  readonly elsewhere: boolean;
}

/** The days asked for with a margin for zones and nights, as `20261123`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Looks at an event's lines without parsing them. Dates written with digits sort as text. */
export function sketchOf({ lines }: Component, { first, last }: Days): Sketch {
  let uid = '';
  let sequence = 0;
  let isException = false;
  let repeating = false;
  let onwards = false;
  let ended = false;
  const dates: string[] = [];
  for (const line of lines) {
    const name = nameOf(line);
    if (name === 'UID') uid = valueOf(line);
    else if (name === 'SEQUENCE') sequence = Number.parseInt(valueOf(line), 10) || 0;
    else if (name === 'DTSTART' || name === 'DTEND') dates.push(valueOf(line).slice(0, 8));
    else if (name === 'RECURRENCE-ID') {
      isException = true;
      onwards = /;RANGE=/i.test(line);
      dates.push(valueOf(line).slice(0, 8));
    } else if (name === 'RDATE') [repeating, ended] = [true, false];
    else if (name === 'RRULE') {
      const until = /UNTIL=(\d{8})/i.exec(line)?.[1];
      ended = until !== undefined && until < first && !repeating;
      repeating = true;
    }
  }
  const outside =
    dates.length > 0 && (dates.every((date) => date < first) || dates.every((date) => date > last));
  const started = dates[0] === undefined || dates[0] <= last;
  const known = dates.every((date) => /^\d{8}$/.test(date));
  const elsewhere = known && (repeating ? ended || !started : outside && !onwards);
  return { uid, sequence, isException, elsewhere };
}

/** Parses an event's lines. `owner` is the calendar's own name. `null` for what is no event. */
export function eventOf(
  { lines, whole }: Component,
  { sequence }: Sketch,
  owner: string,
): CalendarEvent | null {
  const part = whole ? parsePart('VEVENT', lines) : null;
  const start = part === null ? null : readTime(first(part, 'dtstart'));
  if (part === null || start === null) return null;
  const end = readTime(first(part, 'dtend'));
  const duration = first(part, 'duration');
  const length = duration === null ? null : durationOf(duration.values[0]);
  const instead = first(part, 'recurrence-id');
  const of = readTime(instead);
  const rules = rulesOf(part, 'rrule');
  const exceptRules = rulesOf(part, 'exrule');
  const extra = all(part, 'rdate').map(extraOf);
  const except = all(part, 'exdate').map(timesOf);
  if (rules === null || exceptRules === null || (instead !== null && of === null)) return null;
  if (extra.includes(null) || except.includes(null)) return null;
  if ((duration !== null && length === null) || (end === null && first(part, 'dtend') !== null)) return null;
  return {
    sequence,
    ...{ start, end, length, rules, exceptRules },
    busy:
      word(part, 'status') !== 'CANCELLED' &&
      !isFree(part) &&
      !isDeclined(part, owner) &&
      !isAllDay(part, start, end, length),
    extra: extra.flatMap((one) => one ?? []),
    except: except.flatMap((one) => one ?? []),
    instead: of === null ? null : { of, onwards: instead?.parameters.get('range') === 'THISANDFUTURE' },
  };
}

function nameOf(line: string): string {
  return (/^[\w-]+/.exec(line)?.[0] ?? '').toUpperCase();
}

function all(part: Part, name: string): readonly Property[] {
  return part.properties.filter((one) => one.name === name);
}

function first(part: Part, name: string): Property | null {
  return all(part, name)[0] ?? null;
}

function word(part: Part, name: string): string {
  return textOf(first(part, name)?.values[0]).toUpperCase();
}

function textOf(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}

function timed(property: Property, raw: unknown): EventTime | null {
  const time = timeOf(raw);
  return time === null ? null : { ...time, zone: property.parameters.get('tzid') ?? null };
}

function readTime(property: Property | null): EventTime | null {
  return property === null ? null : timed(property, property.values[0]);
}

function timesOf(property: Property): readonly EventTime[] | null {
  const times = property.values.map((raw) => timed(property, raw));
  return times.includes(null) ? null : times.flatMap((time) => time ?? []);
}

function extraOf(property: Property): readonly ExtraTime[] | null {
  const extra = property.values.map((raw): ExtraTime | null => {
    const [from, to] = listOf(raw);
    const start = timed(property, from);
    return start === null ? null : { start, end: timed(property, to), length: durationOf(to) };
  });
  return extra.includes(null) ? null : extra.flatMap((one) => one ?? []);
}

function rulesOf(part: Part, name: string): readonly Rule[] | null {
  const rules = all(part, name).map((one) => readRule(one.values[0]));
  return rules.includes(null) ? null : rules.flatMap((rule) => rule ?? []);
}

/**
 * Shown as free. What is tentative counts as busy: a break that lands in a meeting costs more than a quiet hour without
 * one, and Outlook calls every invitation tentative that was not answered yet. Outlook's "working elsewhere" is work.
 */
function isFree(part: Part): boolean {
  const shownAs = word(part, 'x-microsoft-cdo-busystatus');
  return word(part, 'transp') === 'TRANSPARENT' || shownAs === 'FREE' || shownAs === 'WORKINGELSEWHERE';
}

/**
 * Declined by the calendar's owner. A file does not say who that is; only a calendar that is named by an address does, as
 * Google names a person's own one. Anybody else who declines changes nothing: guessing wrong would mean a break in a
 * meeting.
 */
function isDeclined(part: Part, owner: string): boolean {
  if (!owner.includes('@')) return false;
  return all(part, 'attendee').some((one) => {
    const address = textOf(one.values[0]).replace(/^mailto:/i, '');
    const answer = (one.parameters.get('partstat') ?? '').toUpperCase();
    return answer === 'DECLINED' && address.toLowerCase() === owner.toLowerCase();
  });
}

/** Without a time of day, or a whole day and longer: what calendars draw in the strip above the hours. */
function isAllDay(part: Part, start: EventTime, end: EventTime | null, length: Length | null): boolean {
  if (start.kind === 'date' || word(part, 'x-microsoft-cdo-alldayevent') === 'TRUE') return true;
  const spans = end === null ? (length === null ? 0 : length.days + length.rest) : end.local - start.local;
  return spans >= DAY_MS;
}

/** The days asked for, with a margin of `days` on both sides. */
export function daysAround(from: LocalMs, to: LocalMs, days: number): Days {
  const written = (at: LocalMs): string => new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
  const inReach = (at: LocalMs): LocalMs => Math.min(Math.max(at, midnight(1, 1, 1)), midnight(9999, 12, 31));
  return { first: written(inReach(from - days * DAY_MS)), last: written(inReach(to + days * DAY_MS)) };
}

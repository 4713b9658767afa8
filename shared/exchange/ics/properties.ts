import ICAL from 'ical.js';
import type { LocalMs } from './local';

/** A property as ical.js gives it in jCal (RFC 7265): times as `2026-11-23T10:00:00`, rules as objects. */
export interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** `date`, `date-time`, `period`, `duration` and so on. */
  readonly type: string;
  readonly values: readonly unknown[];
}

/** A component as ical.js gives it. */
export interface Part {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly parts: readonly Part[];
}

/**
 * Parses the lines of one component; `null` for what ical.js does not take. Only its parser is used: its own expansion of
 * recurrences looks for the next one without a bound, so that one odd rule can keep it busy for ever.
 */
export function parsePart(name: string, lines: readonly string[]): Part | null {
  try {
    const parsed: unknown = ICAL.parse([`BEGIN:${name}`, ...lines, `END:${name}`, ''].join('\r\n'));
    return partOf(parsed, 0);
  } catch {
    return null;
  }
}

/** A list as it is, anything else as a list of one. */
export function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [raw];
}

function partOf(raw: unknown, depth: number): Part | null {
  if (depth > 3) return null;
  const [name, properties, parts] = listOf(raw);
  if (typeof name !== 'string' || !Array.isArray(properties) || !Array.isArray(parts)) return null;
  return {
    name,
    properties: properties.flatMap((one: unknown) => propertyOf(one) ?? []),
    parts: parts.flatMap((one: unknown) => partOf(one, depth + 1) ?? []),
  };
}

function propertyOf(raw: unknown): Property | null {
  const [name, parameters, type, ...values] = listOf(raw);
  if (typeof name !== 'string' || typeof type !== 'string') return null;
  if (typeof parameters !== 'object' || parameters === null) return null;
  const texts = Object.entries(parameters).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' ? [[key, value]] : [],
  );
  return { name, parameters: new Map(texts), type, values };
}

/** A time as written: on a wall clock, in UTC, or a whole date. */
export interface WrittenTime {
  readonly local: LocalMs;
  readonly kind: 'local' | 'utc' | 'date';
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z?))?$/;

/** Reads a date or time in jCal's form; `null` for what is none, the 31st of February included. */
export function timeOf(raw: unknown): WrittenTime | null {
  const match = typeof raw === 'string' ? WRITTEN.exec(raw) : null;
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers(match.slice(1, 7));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  // A leap second, and midnight written as 24:00, both run on into what follows.
  if (hour > 24 || minute > 59 || second > 60) return null;
  const local = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1_000;
  return { local, kind: match[4] === undefined ? 'date' : match[7] === 'Z' ? 'utc' : 'local' };
}

const DURATION =
  /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** A length in whole days, which follow the wall clock, and the rest, which does not (RFC 5545, 3.3.6); both in ms. */
export function durationOf(raw: unknown): { readonly days: number; readonly rest: number } | null {
  const match = typeof raw === 'string' ? DURATION.exec(raw) : null;
  if (match === null) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers(match.slice(2));
  const sign = match[1] === '-' ? -1 : 1;
  return {
    days: sign * (weeks * 7 + days) * 86_400_000,
    rest: sign * ((hours * 60 + minutes) * 60 + seconds) * 1_000,
  };
}

/** Digits as numbers; a part that was not written is 0. */
function numbers(parts: readonly (string | undefined)[]): readonly number[] {
  return parts.map((part) => Number(part ?? 0));
}

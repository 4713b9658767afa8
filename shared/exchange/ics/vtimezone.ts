import { dayOf, midnight, type LocalMs } from './local';
import { parsePart, timeOf, type Part } from './properties';
import { repeats, type Budget } from './recurrence';
import { readRule, type Rule } from './rule';
import type { Zone } from './zones';

/** A part of a file's own zone: from each onset on, the clock is `offset` ahead of UTC; before it, `before`. ms. */
interface Observance {
  readonly start: LocalMs;
  readonly rules: readonly Rule[];
  /** More onsets, on the same clock as the start. */
  readonly dates: readonly LocalMs[];
  readonly before: number;
  readonly offset: number;
}

/**
 * The zone that a VTIMEZONE describes (RFC 5545, 3.6.5); `null` when nothing in it can be used. Its answers mean nothing
 * once the budget is spent.
 */
export function describedZone(part: Part, budget: Budget): Zone | null {
  const observances = part.parts.flatMap((one) => observanceOf(one) ?? []);
  if (observances.length === 0) return null;
  const onsets = yearly(budget);
  const offsetAt = (local: LocalMs): number => offsetFor(observances, local, onsets, budget);
  const offsets = [...new Set(observances.flatMap(({ before, offset }) => [before, offset]))];
  const instant = (local: LocalMs): number => local - offsetAt(local);
  return {
    instant,
    local: (at) => {
      // The times of an hour that is skipped mean those of the hour after it, and it is these that a clock shows.
      const shown = Math.max(
        ...offsets.map((offset) => at + offset).filter((local) => instant(local) === at),
      );
      // The times of an hour that comes twice mean the first: none leads back to an instant of the second.
      return shown === -Infinity ? at + offsetAt(at + offsetAt(at)) : shown;
    },
  };
}

/** The TZID that the file's events use for it. */
export function zoneId(part: Part): string | null {
  const value = part.properties.find(({ name }) => name === 'tzid')?.values[0];
  return typeof value === 'string' ? value : null;
}

/** Reads what ical.js made of the lines of a VTIMEZONE. */
export function parseZone(lines: readonly string[]): Part | null {
  return parsePart('VTIMEZONE', lines);
}

function observanceOf(part: Part): Observance | null {
  if (part.name !== 'standard' && part.name !== 'daylight') return null;
  const values = (name: string): readonly unknown[] =>
    part.properties.filter((one) => one.name === name).flatMap((one) => one.values);
  const start = timeOf(values('dtstart')[0]);
  const before = offsetOf(values('tzoffsetfrom')[0]);
  const offset = offsetOf(values('tzoffsetto')[0]);
  if (start === null || before === null || offset === null) return null;
  const rules = values('rrule').flatMap((raw) => readRule(raw) ?? []);
  const dates = values('rdate').flatMap((raw) => timeOf(raw)?.local ?? []);
  return { start: start.local, rules, dates, before, offset };
}

/** `+01:00` as ical.js writes an offset, in ms. */
function offsetOf(raw: unknown): number | null {
  const match = typeof raw === 'string' ? /^([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(raw) : null;
  if (match === null) return null;
  const seconds = Number(match[2]) * 3_600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return (match[1] === '-' ? -1 : 1) * seconds * 1_000;
}

/** The offset of the observance that began last; before the first, what held before it. */
function offsetFor(
  observances: readonly Observance[],
  local: LocalMs,
  onsets: Onsets,
  budget: Budget,
): number {
  budget.take(observances.reduce((sum, { dates, rules }) => sum + 1 + dates.length + rules.length, 0));
  if (budget.left <= 0) return 0;
  let latest = -Infinity;
  let offset: number | null = null;
  for (const one of observances) {
    // An onset is written by the clock before it: in the hour that is skipped the old offset still holds, and the hour
    // that comes twice belongs to the old one as well the first time.
    const onset = lastOnset(one, local - Math.max(0, one.offset - one.before), onsets);
    if (onset > latest) [latest, offset] = [onset, one.offset];
  }
  if (offset !== null) return offset;
  const first = observances.reduce((early, one) => (one.start < early.start ? one : early));
  return first.before;
}

function lastOnset({ start, rules, dates }: Observance, at: LocalMs, onsets: Onsets): LocalMs {
  let latest = start <= at ? start : -Infinity;
  for (const date of dates) if (date <= at) latest = Math.max(latest, date);
  for (const rule of rules) {
    const to = Math.min(at, timeOf(rule.until)?.local ?? Infinity);
    const { year } = dayOf(to);
    const last = [year, year - 1].flatMap((one) => onsets(rule, start, one).filter((onset) => onset <= to));
    latest = Math.max(latest, ...last);
  }
  return latest;
}

/** The onsets of a rule in one year. */
type Onsets = (rule: Rule, start: LocalMs, year: number) => readonly LocalMs[];

/** Every question to a zone is about one of a few years. */
function yearly(budget: Budget): Onsets {
  const known = new Map<Rule, Map<number, readonly LocalMs[]>>();
  return (rule, start, year) => {
    const years = known.get(rule) ?? new Map<number, readonly LocalMs[]>();
    known.set(rule, years);
    const from = midnight(year, 1, 1);
    const to = midnight(year + 1, 1, 1);
    const onsets = years.get(year) ?? repeats(rule, start, { from, to, until: Infinity }, budget) ?? [];
    years.set(year, onsets);
    return onsets;
  };
}

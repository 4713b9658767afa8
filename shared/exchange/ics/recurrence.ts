import {
  DAY_MS,
  dayOf,
  daysInMonth,
  daysInYear,
  midnight,
  mod,
  startOfDay,
  weekdayOf,
  type LocalMs,
} from './local';
import type { Rule } from './rule';

/** Counts work, so that no file can keep the reader busy: `take` is false once there is none left. */
export class Budget {
  #left: number;

  constructor(units: number) {
    this.#left = units;
  }

  get left(): number {
    return this.#left;
  }

  take(units: number): boolean {
    this.#left -= units;
    return this.#left >= 0;
  }
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * The times between `from` and `to`, both included, at which a rule that begins at `start` repeats, in order. `until` is
 * the rule's own end, on the same clock. `null` when the budget does not suffice.
 *
 * Periods (years, months, weeks …) are looked at one by one, and nothing is ever searched for: a rule that matches no day
 * at all costs no more than one that matches each. A rule without COUNT is entered right before `from`.
 */
export function repeats(
  rule: Rule,
  start: LocalMs,
  span: { readonly from: LocalMs; readonly to: LocalMs; readonly until: LocalMs },
  budget: Budget,
): readonly LocalMs[] | null {
  const { count, interval } = rule;
  const last = Math.min(span.to, span.until);
  const found: LocalMs[] = [];
  const take = (at: LocalMs): void => {
    if (at >= span.from && at <= last) found.push(at);
  };
  // The start is the first of the series, also where it does not fit the rule (RFC 5545, 3.8.5.3).
  let counted = 1;
  take(start);
  const period = periodsOf(rule, start);
  const skipped = count === null && span.from > start ? period.before(span.from) : 0;
  const first = Math.max(0, Math.floor(skipped / interval) * interval);
  for (let index = first; period.begins(index) <= last; index += interval) {
    const times = timesIn(rule, start, period.begins(index), budget);
    if (times === null) return null;
    for (const at of times) {
      if (at <= start) continue;
      if (count !== null && counted >= count) return found;
      counted += 1;
      take(at);
    }
  }
  return found;
}

/** The rule's periods by number, from the one that holds the start. */
interface Periods {
  readonly begins: (index: number) => LocalMs;
  /** A period that surely begins before `at`. */
  readonly before: (at: LocalMs) => number;
}

function periodsOf({ frequency, weekStart }: Rule, start: LocalMs): Periods {
  const { year, month } = dayOf(start);
  const even = (origin: LocalMs, length: number): Periods => ({
    begins: (index) => origin + index * length,
    before: (at) => Math.floor((at - origin) / length) - 1,
  });
  switch (frequency) {
    case 'YEARLY':
      return { begins: (index) => midnight(year + index, 1, 1), before: (at) => dayOf(at).year - year - 1 };
    case 'MONTHLY':
      return {
        begins: (index) => midnight(year, month + index, 1),
        before: (at) => (dayOf(at).year - year) * 12 + dayOf(at).month - month - 1,
      };
    case 'WEEKLY':
      return even(startOfDay(start) - mod(weekdayOf(start) - weekStart, 7) * DAY_MS, 7 * DAY_MS);
    case 'DAILY':
      return even(startOfDay(start), DAY_MS);
    case 'HOURLY':
      return even(Math.floor(start / HOUR_MS) * HOUR_MS, HOUR_MS);
    case 'MINUTELY':
      return even(Math.floor(start / MINUTE_MS) * MINUTE_MS, MINUTE_MS);
    case 'SECONDLY':
      return even(start, SECOND_MS);
  }
}

/** All times of one period, in order; BYSETPOS is applied. */
function timesIn(rule: Rule, start: LocalMs, begins: LocalMs, budget: Budget): readonly LocalMs[] | null {
  const days = daysIn(rule, begins);
  if (!budget.take(1 + days)) return null;
  const fits = dayTest(rule, start);
  const clock = clockTimes(rule, start, begins);
  const times: LocalMs[] = [];
  for (let index = 0; index < days; index++) {
    const day = startOfDay(begins) + index * DAY_MS;
    if (!fits(day)) continue;
    if (!budget.take(clock.length)) return null;
    for (const time of clock) times.push(day + time);
  }
  return rule.positions === null ? times : chosen(times, rule.positions);
}

function daysIn({ frequency }: Rule, begins: LocalMs): number {
  const { year, month } = dayOf(begins);
  if (frequency === 'YEARLY') return daysInYear(year);
  if (frequency === 'MONTHLY') return daysInMonth(year, month);
  return frequency === 'WEEKLY' ? 7 : 1;
}

/** The times of day of a period, ms after midnight, in order. What the rule leaves open is as at the start. */
function clockTimes(
  { frequency, hours, minutes, seconds }: Rule,
  start: LocalMs,
  begins: LocalMs,
): readonly LocalMs[] {
  const part = (at: LocalMs, unit: number, most: number): number => mod(Math.floor(at / unit), most);
  const within = (
    unit: number,
    most: number,
    given: readonly number[] | null,
    fixed: boolean,
  ): readonly number[] => {
    const own = part(fixed ? begins : start, unit, most);
    if (given === null) return [own];
    return fixed ? given.filter((one) => one === own) : [...given].sort((a, b) => a - b);
  };
  const hourly = frequency === 'HOURLY';
  const minutely = frequency === 'MINUTELY';
  const secondly = frequency === 'SECONDLY';
  const times: LocalMs[] = [];
  for (const hour of within(HOUR_MS, 24, hours, hourly || minutely || secondly))
    for (const minute of within(MINUTE_MS, 60, minutes, minutely || secondly))
      for (const second of within(SECOND_MS, 60, seconds, secondly))
        times.push(hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS);
  return times;
}

/** Whether a day fits the rule; what the rule leaves open is as at the start. */
function dayTest(rule: Rule, start: LocalMs): (day: LocalMs) => boolean {
  const { frequency, months, weeks, yearDays, monthDays, days } = rule;
  const own = dayOf(start);
  const open = weeks === null && yearDays === null && monthDays === null && days === null;
  const byYear = frequency === 'YEARLY';
  const onMonthDays = open && (byYear || frequency === 'MONTHLY') ? [own.day] : monthDays;
  const inMonths = open && byYear && months === null ? [own.month] : months;
  const weekdayAlone = byYear && weeks !== null && yearDays === null && monthDays === null && days === null;
  const ownWeekday = weekdayAlone || (frequency === 'WEEKLY' && open);
  const onDays = ownWeekday ? [{ weekday: own.weekday, nth: null }] : days;
  return (at) => {
    const { year, month, day, weekday } = dayOf(at);
    if (inMonths !== null && !inMonths.includes(month)) return false;
    if (onMonthDays !== null && !either(onMonthDays, day, daysInMonth(year, month))) return false;
    if (yearDays !== null && !either(yearDays, dayOfYear(at), daysInYear(year))) return false;
    if (weeks !== null && !inWeeks(weeks, at, rule.weekStart)) return false;
    if (onDays === null) return true;
    return onDays.some((one) => one.weekday === weekday && (one.nth === null || isNth(rule, at, one.nth)));
  };
}

/** Whether a day is the `nth` such weekday of its month or year; elsewhere the number means nothing. */
function isNth({ frequency, months, weeks }: Rule, at: LocalMs, nth: number): boolean {
  const { year, month, day } = dayOf(at);
  const inMonth = frequency === 'MONTHLY' || (frequency === 'YEARLY' && months !== null);
  if (!inMonth && (frequency !== 'YEARLY' || weeks !== null)) return true;
  const place = inMonth ? day : dayOfYear(at);
  const length = inMonth ? daysInMonth(year, month) : daysInYear(year);
  return nth === Math.ceil(place / 7) || nth === -Math.ceil((length - place + 1) / 7);
}

/** Whether a list that counts from the start, or with negative numbers from the end, has this place. */
function either(list: readonly number[], place: number, length: number): boolean {
  return list.includes(place) || list.includes(place - length - 1);
}

function dayOfYear(at: LocalMs): number {
  return Math.round((startOfDay(at) - midnight(dayOf(at).year, 1, 1)) / DAY_MS) + 1;
}

/** Whether a day lies in one of these weeks of its own year; week 1 is the first with at least four days in it. */
function inWeeks(weeks: readonly number[], at: LocalMs, weekStart: number): boolean {
  const { year } = dayOf(at);
  const first = firstWeek(year, weekStart);
  const next = firstWeek(year + 1, weekStart);
  if (at >= next) return weeks.includes(1);
  if (at >= first)
    return either(
      weeks,
      Math.floor((at - first) / (7 * DAY_MS)) + 1,
      Math.round((next - first) / (7 * DAY_MS)),
    );
  const before = firstWeek(year - 1, weekStart);
  const length = Math.round((first - before) / (7 * DAY_MS));
  return either(weeks, length, length);
}

function firstWeek(year: number, weekStart: number): LocalMs {
  // The week that holds 4 January, whatever day a week begins on.
  const fourth = midnight(year, 1, 4);
  return fourth - mod(weekdayOf(fourth) - weekStart, 7) * DAY_MS;
}

function chosen(times: readonly LocalMs[], positions: readonly number[]): readonly LocalMs[] {
  return times.filter(
    (_, index) => positions.includes(index + 1) || positions.includes(index - times.length),
  );
}

import { listOf } from './properties';

/** How often a recurrence rule repeats, widest first. */
export const FREQUENCIES = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday of a rule: `nth` of the month or year, `null` for every one. 1 is Monday. */
export interface RuleDay {
  readonly weekday: number;
  readonly nth: number | null;
}

/** A recurrence rule (RFC 5545, 3.3.10). A part that is `null` was not given. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As written: `2026-11-23`, `2026-11-23T10:00:00` or with `Z`. */
  readonly until: string | null;
  readonly weekStart: number;
  readonly months: readonly number[] | null;
  readonly weeks: readonly number[] | null;
  readonly yearDays: readonly number[] | null;
  readonly monthDays: readonly number[] | null;
  readonly days: readonly RuleDay[] | null;
  readonly hours: readonly number[] | null;
  readonly minutes: readonly number[] | null;
  readonly seconds: readonly number[] | null;
  readonly positions: readonly number[] | null;
}

const WEEKDAYS: Readonly<Record<string, number>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };

/** The rule in jCal's form (RFC 7265, 3.6.10) as ical.js gives it; `null` for what is no rule. */
export function readRule(raw: unknown): Rule | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const parts = new Map<string, unknown>(
    Object.entries(raw).map(([name, part]) => [name.toLowerCase(), part]),
  );
  const frequency = FREQUENCIES.find((one) => one === parts.get('freq'));
  const interval = parts.get('interval') ?? 1;
  const count = parts.get('count') ?? null;
  const until = parts.get('until') ?? null;
  const weekStart = weekStartOf(parts.get('wkst'));
  if (frequency === undefined || !isWhole(interval) || interval < 1) return null;
  if (count !== null && (!isWhole(count) || count < 1)) return null;
  if (until !== null && typeof until !== 'string') return null;
  const numbers = (name: string, least: number, most: number): readonly number[] | null | 'bad' =>
    numbersOf(parts.get(name), least, most);
  const lists = {
    months: numbers('bymonth', 1, 12),
    weeks: numbers('byweekno', -53, 53),
    yearDays: numbers('byyearday', -366, 366),
    monthDays: numbers('bymonthday', -31, 31),
    hours: numbers('byhour', 0, 23),
    minutes: numbers('byminute', 0, 59),
    seconds: numbers('bysecond', 0, 59),
    positions: numbers('bysetpos', -366, 366),
  };
  const { months, weeks, yearDays, monthDays, hours, minutes, seconds, positions } = lists;
  const days = daysOf(parts.get('byday'));
  if (days === 'bad' || months === 'bad' || weeks === 'bad' || yearDays === 'bad' || monthDays === 'bad')
    return null;
  if (hours === 'bad' || minutes === 'bad' || seconds === 'bad' || positions === 'bad') return null;
  return {
    ...{ frequency, interval, count, until, weekStart },
    ...{ months, weeks, yearDays, monthDays, days, hours, minutes, seconds, positions },
  };
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function numbersOf(raw: unknown, least: number, most: number): readonly number[] | null | 'bad' {
  if (raw === undefined) return null;
  const numbers = listOf(raw).map((one) =>
    typeof one === 'string' && /^[+-]?\d+$/.test(one) ? Number(one) : one,
  );
  const good = numbers
    .filter(isWhole)
    .filter((one) => one >= least && one <= most && (least >= 0 || one !== 0));
  return good.length === numbers.length && good.length > 0 ? [...new Set(good)] : 'bad';
}

function daysOf(raw: unknown): readonly RuleDay[] | null | 'bad' {
  if (raw === undefined) return null;
  const days: RuleDay[] = [];
  for (const one of listOf(raw)) {
    const match = typeof one === 'string' ? /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(one) : null;
    const weekday = WEEKDAYS[(match?.[2] ?? '').toUpperCase()];
    if (match === null || weekday === undefined) return 'bad';
    const nth = match[1] === undefined ? null : Number(match[1]);
    // A year has 53 of a weekday at the most.
    if (nth === 0 || Math.abs(nth ?? 1) > 53) return 'bad';
    days.push({ weekday, nth });
  }
  return days;
}

/** ical.js numbers the days from Sunday, 1; the file has names. */
function weekStartOf(raw: unknown): number {
  if (typeof raw === 'string') return WEEKDAYS[raw.toUpperCase()] ?? 1;
  return isWhole(raw) && raw >= 1 && raw <= 7 ? ((raw + 5) % 7) + 1 : 1;
}

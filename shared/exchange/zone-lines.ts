import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time/calendar';

/** So many years ahead a zone's changes are looked at. */
const YEARS = 10;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** One change of a zone's clock. */
interface Change {
  /** What the clock shows at that instant as it went before: that is how RFC 5545 writes an onset. */
  readonly local: Temporal.PlainDateTime;
  /** Minutes ahead of UTC before and after, or seconds where a zone of old has them: as Temporal writes them. */
  readonly before: string;
  readonly after: string;
}

/**
 * A zone as a VTIMEZONE (RFC 5545, 3.6.5), for programs that do not know it by its IANA name. Its clock changes from the
 * last one before `first` on; as a yearly rule where ten years of them keep one, else one by one for these ten years.
 */
export function zoneLines(zone: string, first: LocalDate): readonly string[] {
  const start = Temporal.PlainDate.from(first).toZonedDateTime(zone);
  const changes = changesOf(start);
  const observances =
    changes.length === 0 ? still(start) : [...bySort(changes)].flatMap((sort) => observance(sort));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'];
}

/** A clock that nobody changes. */
function still(at: Temporal.ZonedDateTime): readonly string[] {
  return part(
    'STANDARD',
    { local: new Temporal.PlainDateTime(1970, 1, 1), before: at.offset, after: at.offset },
    [],
  );
}

function changesOf(start: Temporal.ZonedDateTime): readonly Change[] {
  const changes: Change[] = [];
  const end = start.add({ years: YEARS });
  // From the one before the last: what goes by a rule needs one of each sort before the first event.
  const last = start.getTimeZoneTransition('previous');
  let next = last?.getTimeZoneTransition('previous') ?? last ?? start.getTimeZoneTransition('next');
  while (next !== null && Temporal.ZonedDateTime.compare(next, end) < 0) {
    const before = next.subtract({ nanoseconds: 1 }).offset;
    const local = next.toInstant().toZonedDateTimeISO(before).toPlainDateTime();
    changes.push({ local, before, after: next.offset });
    next = next.getTimeZoneTransition('next');
  }
  // A change long ago, with none to come, leaves the clock as it is by now.
  return changes.some(({ local }) => local.year >= start.year) ? changes : [];
}

/** Changes of the same clock to the same clock, in order of time. */
function bySort(changes: readonly Change[]): Iterable<readonly Change[]> {
  const sorts = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.before} ${change.after}`;
    sorts.set(key, [...(sorts.get(key) ?? []), change]);
  }
  return sorts.values();
}

function observance(changes: readonly Change[]): readonly string[] {
  const [first] = changes;
  if (first === undefined) return [];
  const name = first.after > first.before ? 'DAYLIGHT' : 'STANDARD';
  const rule = ruleOf(changes);
  // The first too: some readers of dates pass over the start.
  const dates = changes.map(({ local }) => `RDATE:${stamp(local)}`);
  return part(name, first, rule === null ? dates : [`RRULE:${rule}`]);
}

function part(name: string, { local, before, after }: Change, more: readonly string[]): readonly string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${stamp(local)}`,
    `TZOFFSETFROM:${before.replaceAll(':', '')}`,
    `TZOFFSETTO:${after.replaceAll(':', '')}`,
    ...more,
    `END:${name}`,
  ];
}

/** The yearly rule that all changes keep, such as the last Sunday of March; `null` where there is none. */
function ruleOf(changes: readonly Change[]): string | null {
  const [first] = changes;
  if (first === undefined || changes.length < YEARS) return null;
  const { month, dayOfWeek } = first.local;
  const isYearly = changes.every(
    ({ local }, index) =>
      local.year === first.local.year + index &&
      local.month === month &&
      local.dayOfWeek === dayOfWeek &&
      local.toPlainTime().equals(first.local.toPlainTime()),
  );
  if (!isYearly) return null;
  const weekday = WEEKDAYS[dayOfWeek - 1] ?? 'SU';
  const fromEnd = changes.every(({ local }) => local.daysInMonth - local.day < 7);
  const nth = new Set(changes.map(({ local }) => Math.ceil(local.day / 7)));
  if (fromEnd) return `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1${weekday}`;
  const [only] = nth;
  return nth.size === 1 && only !== undefined ? `FREQ=YEARLY;BYMONTH=${month};BYDAY=${only}${weekday}` : null;
}

/** A local time as `20261129T120000`. */
export function stamp(local: Temporal.PlainDateTime): string {
  return local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

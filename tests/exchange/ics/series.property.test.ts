import fc from 'fast-check';
import { expect, it } from 'vitest';
import { busyTimes } from '../../../shared/exchange/ics/busy-times';
import { calendar, event } from './files';

// The oracle imports nothing from shared/: it goes day by day on the calendar and asks Intl what time it is where.
const ZONES = ['Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
const DAY = 86_400_000;
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const CLOCKS = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      ...{
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      },
    }),
  ]),
);

/** What the clocks of a zone show at an instant, as if it were UTC. */
function shown(instant: number, zone: string): number {
  const parts = CLOCKS.get(zone)?.formatToParts(instant) ?? [];
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const [date, time] = [
    ['year', 'month', 'day'],
    ['hour', 'minute', 'second'],
  ].map((types) => types.map(part));
  return Date.parse(`${date?.join('-') ?? ''}T${time?.join(':') ?? ''}Z`);
}

/** The first instant at which the clocks show `local`; where they never do, as much later as the clocks are put forward. */
function instantAt(local: number, zone: string): number {
  const offsets = [-1, 1].map((side) => shown(local + side * DAY, zone) - (local + side * DAY));
  const fitting = offsets.map((offset) => local - offset).filter((instant) => shown(instant, zone) === local);
  return fitting.length > 0 ? Math.min(...fitting) : local - (offsets[0] ?? 0);
}

const series = fc.record({
  zone: fc.constantFrom(...ZONES),
  // Around the changes of the clock in March, April, October and November.
  start: fc.constantFrom(
    ...['2026-03-20', '2026-03-01', '2026-09-28', '2026-10-17', '2026-02-10', '2025-10-20'],
  ),
  minuteOfDay: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 60, max: 240 })),
  lasts: fc.integer({ min: 1, max: 1439 }),
  weekly: fc.boolean(),
  every: fc.integer({ min: 1, max: 4 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
  count: fc.option(fc.integer({ min: 1, max: 40 })),
  except: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }),
  window: fc.integer({ min: -3, max: 60 }),
});

it('a daily or weekly series is busy when the calendar on the wall says so', () => {
  let found = 0;
  fc.assert(
    fc.property(
      series,
      ({ zone, start, minuteOfDay, lasts, weekly, every, weekdays, count, except, window }) => {
        const first = Date.parse(`${start}T00:00:00Z`) + minuteOfDay * 60_000;
        const days = weekly ? [...new Set([...weekdays, new Date(first).getUTCDay()])] : [];
        const monday = (at: number): number => Math.floor((at / DAY + 3) / 7);
        const locals: number[] = [];
        for (let at = first; locals.length < (count ?? 200) && at < first + 400 * DAY; at += DAY) {
          const fits = weekly
            ? days.includes(new Date(at).getUTCDay()) && (monday(at) - monday(first)) % every === 0
            : Math.round((at - first) / DAY) % every === 0;
          if (fits) locals.push(at);
        }
        const written = (local: number): string =>
          new Date(local).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
        const gone = except.flatMap((index) => locals[index] ?? []);
        const from = first + window * DAY;
        const to = from + 2 * DAY;
        const length = lasts * 60_000;
        const want = locals
          .filter((local) => !gone.includes(local))
          .map((local) => instantAt(local, zone))
          .map((at) => ({ from: Math.max(at, from), to: Math.min(at + length, to) }))
          .filter((span) => span.to > span.from);
        const rule = [
          `RRULE:FREQ=${weekly ? 'WEEKLY' : 'DAILY'};INTERVAL=${every}`,
          ...(weekly ? [`BYDAY=${days.map((day) => NAMES[day]).join(',')}`] : []),
          ...(count === null ? [] : [`COUNT=${count}`]),
        ].join(';');
        const exdates = gone.length === 0 ? '' : `\nEXDATE;TZID=${zone}:${gone.map(written).join(',')}`;
        const text = calendar(
          event(`DTSTART;TZID=${zone}:${written(first)}\nDURATION:PT${lasts}M\n${rule}${exdates}`),
        );
        const got = busyTimes(text, from, to, 'UTC');
        if (!got.ok) throw new Error(got.reason);
        found += want.length;
        // Two that overlap in an hour that comes twice are one: only what is covered counts.
        const covered = (spans: typeof want): readonly number[] =>
          spans.flatMap((span) => [span.from, span.to]);
        expect(covered([...got.busy])).toEqual(covered(joined(want)));
        expect(got.unread).toBe(0);
      },
    ),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

function joined(spans: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
  }
  return all;
}

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { DayEvent, WorkStarted, WorkStopped } from '../../shared/workday/events';
import { hoursOf } from '../../shared/workday/hours';
import { daysOf } from '../../shared/workday/workday';
import * as a from './arbitraries';
import { Daybook } from './daybook';
import { snapshotOf, startCompanion, step } from './engine';
import { HOUR, Machine, MINUTE } from './machine';
import { asserts, holds } from './property';
import type { Action } from './script';
import { PLAIN_DAY, reading, STOCKHOLM } from './timezones';
import type { World } from './world';

/** A clock that was set, or a sleep, may cost what an uptime in whole seconds hides. */
const GRAIN = 2_000;
const ROUNDING = 2;

const DAY = [a.busy, a.rest, a.lock, a.plainSleep, a.hiccup, a.zone, a.home];
const PAUSES = [a.saying(a.startPause, a.endPause, a.extendPause), a.saying(a.stopDay, a.startDay)];

type Span = readonly [from: number, to: number];

/** One machine's spans of work, in whole minutes from the start of the day, one after the other. */
const SPANS: fc.Arbitrary<readonly Span[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 480 }), { minLength: 2, maxLength: 6 })
  .map((minutes) => minutes.sort((x, y) => x - y))
  .map((minutes) => minutes.flatMap((to, i): Span[] => (i % 2 === 1 ? [[minutes[i - 1] ?? to, to]] : [])));

const fact = (minute: number): Pick<WorkStarted, 'day' | 'at' | 'zone'> => ({
  ...{ day: reading(PLAIN_DAY, STOCKHOLM).date, at: PLAIN_DAY + minute * MINUTE, zone: STOCKHOLM },
});
const started = (minute: number): Omit<WorkStarted, 'id'> => ({
  ...fact(minute),
  type: 'work.started',
  place: 'home',
});
const stopped = (minute: number): Omit<WorkStopped, 'id'> => ({
  ...fact(minute),
  type: 'work.stopped',
  by: 'person',
});

/** How many minutes lie in one span or another, counted one by one. */
function minutesCovered(spans: readonly Span[]): number {
  return Array.from({ length: 481 }, (_, minute) => minute).filter((minute) =>
    spans.some(([from, to]) => from <= minute && minute < to),
  ).length;
}

/** A minute of that day as an instant. */
const minute = (n: number): number => PLAIN_DAY + n * MINUTE;
const EVENING = new Machine({
  ...{ clocks: 'linux', wall: PLAIN_DAY + 9 * HOUR, zone: STOCKHOLM, grain: 1 },
}).moment();

/** Behind a locked screen for longer than anybody leaves unasked (W5). */
const LONG_LOCK: fc.Arbitrary<Action> = a.shape({
  do: fc.constant('lock' as const),
  ms: fc.integer({ min: 21 * MINUTE, max: 90 * MINUTE }),
  byHand: fc.boolean(),
});

/** No two of them share a moment; the clock was not set that day. */
function disjoint(
  stretches: readonly { readonly fromAt: number; readonly toAt: number | null }[],
  now: number,
): void {
  for (const [n, { toAt }] of stretches.entries())
    expect(toAt ?? now).toBeLessThanOrEqual((stretches[n + 1]?.fromAt ?? Infinity) + ROUNDING);
}

function matchesDaybook(world: World): void {
  const book = new Daybook(world);
  let grains = 0;
  let counted = 0;
  for (const entry of world.log) {
    if (entry.type === 'scene' && entry.scene.asleep) grains += 1;
    if (entry.type === 'note' && entry.text.includes('clock set')) grains += 1;
    if (entry.type !== 'look') continue;
    const { look } = entry;
    book.read(look);
    const { day, repair } = look.after;
    if (day === null || repair !== null) continue;
    const want = book.figures(day.date, look.t);
    const room = ROUNDING + grains * GRAIN;
    counted += 1;
    for (const part of ['elapsed', 'paused', 'worked'] as const) {
      const off = Math.abs(day[part] - want[part]);
      expect(off, `${part} at ${look.t}: ${day[part]}, should be ${want[part]}`).toBeLessThanOrEqual(room);
    }
  }
  expect(counted).toBeGreaterThan(0);
}

function addsUp(world: World): void {
  for (const { after } of world.looks) {
    const { day } = after;
    if (day === null) continue;
    expect(day.worked).toBeGreaterThanOrEqual(0);
    expect(day.paused).toBeGreaterThanOrEqual(0);
    expect(day.elapsed).toBe(day.worked + day.paused);
  }
}

describe('W2: worked time is the spans of work less pauses', () => {
  holds('agrees with the hours in true time', 20, a.setups({ actions: [...DAY, ...PAUSES] }), matchesDaybook);

  holds(
    'and so it does when the clock is set and the zone changes',
    20,
    a.setups({ actions: [a.clock, ...DAY, ...PAUSES] }),
    matchesDaybook,
  );

  holds(
    'and when the clock is set while the machine sleeps',
    20,
    a.setups({ actions: [a.busy, a.sleep, a.sleep], most: 6 }),
    matchesDaybook,
  );

  holds(
    'and when a long time away is said to have been lunch or a pause',
    30,
    a.setups({ actions: [...DAY, ...PAUSES, LONG_LOCK, LONG_LOCK, a.saying(a.answerAway, a.answerAway)] }),
    (world) => {
      matchesDaybook(world);
      for (const { after, wall } of world.looks) disjoint(after.day?.pauses ?? [], wall);
    },
  );

  asserts(
    'told times are counted as they are told, the last of them, and those before stay on record',
    40,
    fc.array(a.shape({ spans: SPANS, pauses: SPANS }), { minLength: 1, maxLength: 3 }),
    (tellings) => {
      let state = startCompanion({
        ...{ settings: a.PLAIN_SETTINGS, events: [], pulse: null, at: EVENING, seed: [1, 2, 3, 4] },
      });
      const day = reading(PLAIN_DAY, STOCKHOLM).date;
      const events: DayEvent[] = [];
      let last: (typeof tellings)[number] | null = null;
      for (const telling of tellings) {
        const pauses = telling.pauses.filter(([from, to]) =>
          telling.spans.some((span) => span[0] <= from && to <= span[1]),
        );
        const times = {
          spans: telling.spans.map(([from, to]) => ({ from: minute(from), to: minute(to) })),
          pauses: pauses.map(([from, to]) => ({
            kind: 'other' as const,
            from: minute(from),
            to: minute(to),
          })),
        };
        const command = { type: 'times.correct', day, times, place: 'home' } as const;
        const taken = step(state, { type: 'command', command, at: EVENING, idle: 0 });
        expect(taken.result).toEqual({ ok: true });
        state = taken.state;
        events.push(...taken.events);
        last = { spans: telling.spans, pauses };
      }
      const [told] = daysOf(events);
      if (told === undefined || last === null) throw new Error('no day');
      const worked = minutesCovered(last.spans) - minutesCovered(last.pauses);
      expect(hoursOf(told, EVENING.wall)).toEqual({
        worked: worked * MINUTE,
        paused: minutesCovered(last.pauses) * MINUTE,
        elapsed: minutesCovered(last.spans) * MINUTE,
      });
      const before = told.corrections.map(({ spans }) => spans.map(({ from, to }) => [from.wall, to?.wall]));
      const tellingsBefore = tellings.slice(0, -1).map(({ spans }) => spans.map((span) => span.map(minute)));
      expect(before).toEqual([[], ...tellingsBefore]);
    },
  );

  asserts(
    'two machines at work at once count as the union of their spans',
    25,
    a.shape({ one: SPANS, other: SPANS }),
    ({ one, other }) => {
      const events = [...one, ...other]
        .flatMap(([from, to]) => [started(from), stopped(to)])
        .sort((x, y) => x.at - y.at)
        .map((event, i) => ({ ...event, id: `0190163d-8694-7000-8000-${String(i).padStart(12, '0')}` }));
      const at = new Machine({
        clocks: 'linux',
        wall: PLAIN_DAY + 9 * HOUR,
        zone: STOCKHOLM,
        grain: 1,
      }).moment();
      const state = startCompanion({
        settings: a.PLAIN_SETTINGS,
        events,
        pulse: null,
        at,
        seed: [1, 2, 3, 4],
      });
      const { day } = snapshotOf(state, at);
      expect(day?.elapsed, events.map((event) => `${event.at - PLAIN_DAY} ${event.type}`).join(', ')).toBe(
        minutesCovered([...one, ...other]) * MINUTE,
      );
      expect(day?.worked).toBe(day?.elapsed);
    },
  );

  holds(
    'the parts are never negative and add up to the whole',
    25,
    a.setups({
      actions: [
        a.clock,
        ...DAY,
        ...PAUSES,
        a.stall,
        a.restart,
        a.saying(a.answerContinued),
        a.saying(a.anyCommand),
      ],
      settings: a.anySettings,
    }),
    addsUp,
  );
});

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { kindsOf } from './kinds';
import * as a from './arbitraries';
import { step, startCompanion } from './engine';
import { factsOf } from './facts';
import { HOUR } from './machine';
import { asserts, holds, told } from './property';
import { newWorld, play, type Action } from './script';
import { done } from './sightings';
import { reading } from './timezones';
import type { Look, World } from './world';

const MOST_AT_WORK = 240;
const MOST_OFF = 12;

const EVERYTHING = [
  ...[
    a.busy,
    a.rest,
    a.lock,
    a.sleep,
    a.clock,
    a.zone,
    a.stall,
    a.hiccup,
    a.home,
    a.hear,
    a.calendar,
    a.paint,
    a.idleKnown,
    a.restart,
  ],
  ...[a.notice, a.until('nudge', 'break', 'pauseOver', 'prompt'), a.saying(a.answerContinued)],
  ...[a.saying(a.anyCommand), a.saying(a.anyCommand), a.saying(a.anyCommand)],
];
const CHAOS = a.setups({ settings: a.anySettings, actions: EVERYTHING, most: 30, prelude: [] });
const CHAOS_AT_WORK = a.setups({ settings: a.anySettings, actions: EVERYTHING, most: 24 });

/** True for what JSON and the structured clone both carry unchanged. */
function expectPlain(value: unknown, path: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    expect(Number.isFinite(value), `${path} is ${value}`).toBe(true);
    return;
  }
  expect(typeof value, path).toBe('object');
  if (Array.isArray(value)) {
    value.forEach((item, i) => expectPlain(item, `${path}[${i}]`));
    return;
  }
  expect(Object.getPrototypeOf(value), path).toBe(Object.prototype);
  for (const [key, item] of Object.entries(value ?? {})) expectPlain(item, `${path}.${key}`);
}

function expectConsistent(look: Look): void {
  const { after, t, wall, zone } = look;
  const { status, quiet, nudge, prompt, pauseOver, nextBreak, repair, day, settings } = after;
  const shown = after.break;
  const at = `at ${t}`;
  expect(after.now, at).toBe(wall);
  expect(after.zone, at).toBe(zone);
  expect(after.date, at).toBe(reading(wall, zone).date);
  expect(nudge !== null && shown !== null, `nudge and break at once ${at}`).toBe(false);
  if (status.type === 'off') {
    for (const one of [nudge, shown, prompt, pauseOver, nextBreak]) expect(one, `off work ${at}`).toBeNull();
  }
  if (status.type !== 'work') expect(nudge, `nudge in ${status.type} ${at}`).toBeNull();
  if (status.type === 'pause') expect(shown, `break in a pause ${at}`).toBeNull();
  if (status.type !== 'pause') expect(pauseOver, at).toBeNull();
  if (status.type !== 'off') expect(day?.open, at).toBe(true);
  if (repair !== null) {
    expect(nudge, `nudge before the repair ${at}`).toBeNull();
    expect(shown, `break before the repair ${at}`).toBeNull();
    expect(quiet?.reason, at).toBe('repair');
  }
  if (quiet?.reason === 'breaks-off' || quiet?.reason === 'meeting')
    expect(nudge, `${quiet.reason} ${at}`).toBeNull();
  if (!settings.breaks.on) expect(nextBreak, `breaks are off ${at}`).toBeNull();
  else if (status.type === 'work' && repair === null) expect(nextBreak, at).not.toBeNull();
  if (nextBreak !== null) {
    expect(kindsOf(look.after).map(({ id }) => id)).toContain(nextBreak.kind);
    expect(nextBreak.inMs, at).toBeGreaterThanOrEqual(0);
  }
}

function expectGoodEvents(world: World): void {
  const ids = new Set(world.events.map(({ id }) => id));
  expect(ids.size, 'ids are unique').toBe(world.events.length);
  for (const look of world.looks) {
    for (const { id, day, at, zone, type } of look.events) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(zone).toBe(look.zone);
      expect(at, `${type} in the future`).toBeLessThanOrEqual(look.wall);
    }
  }
}

function agreesWithEvents(world: World): void {
  const facts = factsOf(world);
  for (const look of world.looks) {
    const now = facts.get(look);
    const { status, repair } = look.after;
    if (now === undefined || repair !== null) continue;
    const want = now.open ? (now.pause === null ? 'work' : 'pause') : 'off';
    expect(status.type, `at ${look.t}`).toBe(want);
  }
}

/** The most wakes in any hour. */
function mostWakes(world: World, from: number): number {
  const wakes = world.looks.filter(({ t, input }) => t >= from && input.type === 'wake').map(({ t }) => t);
  let start = 0;
  let most = 0;
  for (const [i, t] of wakes.entries()) {
    while ((wakes[start] ?? t) < t - HOUR) start += 1;
    most = Math.max(most, i - start + 1);
  }
  return most;
}

describe('whatever happens', () => {
  holds(
    'nothing throws, every delay can be waited for, and every view agrees with itself',
    25,
    CHAOS,
    (world) => {
      for (const look of world.looks) expectConsistent(look);
      expectGoodEvents(world);
      agreesWithEvents(world);
    },
  );

  holds('and so it is at work', 25, CHAOS_AT_WORK, (world) => {
    for (const look of world.looks) expectConsistent(look);
    expectGoodEvents(world);
    agreesWithEvents(world);
  });

  holds(
    'snapshots, events and effects cross processes and files unchanged',
    25,
    CHAOS_AT_WORK,
    ({ looks }) => {
      for (const { after, events, effects, result } of looks)
        expectPlain([after, events, effects, result], 'look');
      const last = looks[looks.length - 1]?.after;
      expect(JSON.parse(JSON.stringify(last))).toStrictEqual(last);
      expect(structuredClone(last)).toStrictEqual(last);
    },
  );

  holds('a command that is refused leaves no event of its own', 20, CHAOS_AT_WORK, ({ looks }) => {
    const own = {
      'day.start': 'work.started',
      'pause.start': 'pause.started',
      'meeting.start': 'meeting.started',
    } as const;
    for (const { input, result, events } of looks) {
      if (input.type !== 'command' || result.ok) continue;
      for (const [command, event] of Object.entries(own)) {
        if (input.command.type === command) expect(events.map(({ type }) => type)).not.toContain(event);
      }
    }
  });

  asserts(
    'step is a function: the same state and input give the same, and the state stays as it was',
    30,
    CHAOS_AT_WORK,
    (setup) => {
      told(setup, (world) => {
        play(world, setup.script);
        const { machine, manners, events, pulse } = world;
        const at = machine.moment();
        const state = startCompanion({ settings: manners.settings, events, pulse, at, seed: manners.seed });
        const before = JSON.stringify(state);
        const commands = setup.script.flatMap((action) => (action.do === 'say' ? [action.command] : []));
        for (const command of commands) {
          const input = { type: 'command' as const, command, at, idle: 0 };
          const [one, two] = [step(state, input), step(state, input)];
          expect(JSON.stringify(one)).toBe(JSON.stringify(two));
          expect(JSON.stringify(state)).toBe(before);
        }
      });
    },
  );
});

describe('W1: off work it is silent', () => {
  holds('no sound and no notification but of the repair', 20, CHAOS, ({ looks }) => {
    for (const { before, after, effects, t } of looks) {
      if (before.status.type !== 'off' || after.status.type !== 'off') continue;
      for (const effect of effects) {
        expect(effect.type, `at ${t}`).not.toBe('sound');
        if (effect.type === 'notify') expect(effect.notice.type, `at ${t}`).toBe('repair');
      }
    }
  });
});

describe('few wakes', () => {
  const idle: fc.Arbitrary<readonly Action[]> = fc.constantFrom<readonly Action[]>(
    [],
    [a.say({ type: 'meeting.start', minutes: null })],
    [a.say({ type: 'pause.start', kind: 'errand', minutes: 30 })],
    [{ do: 'home', open: true }],
    [{ do: 'until', sight: 'nudge', ms: HOUR, period: 700 }],
    [{ do: 'until', sight: 'break', ms: HOUR, period: 700 }],
  );

  asserts(
    'at work without input at most 240 an hour',
    20,
    fc.record({ setup: a.setups({ actions: [a.busy, a.rest], most: 3 }), ahead: idle, locked: fc.boolean() }),
    ({ setup, ahead, locked }) => {
      told(setup, (world) => {
        play(world, [...setup.script, ...ahead]);
        const from = world.now;
        play(world, [locked ? { do: 'lock', ms: 3 * HOUR, byHand: false } : { do: 'rest', ms: 3 * HOUR }]);
        expect(mostWakes(world, from)).toBeLessThanOrEqual(MOST_AT_WORK);
      });
    },
  );

  asserts(
    'off work at most 12 an hour, whoever types',
    20,
    fc.record({
      setup: a.setups({ actions: [a.busy, a.rest], most: 3, settings: a.anySettings }),
      period: a.period,
      begun: fc.boolean(),
    }),
    ({ setup, period, begun }) => {
      const script = begun ? [...setup.script, a.say({ type: 'day.stop' as const })] : [];
      told(setup, (world) => {
        play(world, [...script, { do: 'busy', ms: 30 * HOUR, period }]);
        const from = world.looks.findLast((look) => done(look) === 'day.stop')?.t ?? 0;
        // A lid that was opened another day asks before it stops (W3).
        if (world.snapshot.repair !== null) return;
        expect(world.snapshot.status.type).toBe('off');
        expect(mostWakes(world, from)).toBeLessThanOrEqual(MOST_OFF);
      });
    },
  );

  asserts(
    'a wake early by a hair does no harm',
    20,
    a.setups({ actions: [a.busy, a.rest], most: 4 }),
    (setup) => {
      const early = { ...setup, jitter: -0.75 };
      const world = newWorld(early);
      play(world, [...setup.script, { do: 'busy', ms: HOUR, period: 700 }]);
      expect(mostWakes(world, 0)).toBeLessThanOrEqual(6 * MOST_AT_WORK);
    },
  );
});

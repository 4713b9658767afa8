import fc from 'fast-check';
import { describe, expect } from 'vitest';
import * as a from './arbitraries';
import { kindsOf } from './kinds';
import { HOUR, MINUTE, SECOND } from './machine';
import { absences } from './presence';
import { asserts, holds, told } from './property';
import { play, type Action } from './script';
import { appears, done } from './sightings';
import type { World } from './world';

const HOLD = 2 * MINUTE;
const ROOM = 1_000;

const SCRIPTS = a.setups({
  prelude: a.UNHURRIED,
  actions: [
    ...[
      a.busy,
      a.busy,
      a.rest,
      a.lock,
      a.lock,
      a.plainSleep,
      a.plainSleep,
      a.clock,
      a.until('nudge', 'break'),
    ],
    ...[a.saying(a.startMeeting, a.endMeeting), a.saying(a.postpone, a.skip, a.breakNow), a.paint, a.hiccup],
  ],
});

/** True times at which somebody came back to the machine at work. */
function returns(world: World): readonly number[] {
  return absences(world).flatMap(({ from, to, sure, locked, asleep }) => {
    if (to === null || !sure) return [];
    // Silence in a meeting is no absence (B1).
    const met = world.looks.some(
      ({ t, before }) => t >= from && t <= to && before.quiet?.reason === 'meeting',
    );
    return met && !locked && !asleep ? [] : [to];
  });
}

/** True when the longest kind of the profile is due within ten minutes. */
function longerIsNear(world: World): boolean {
  const longest = kindsOf(world.snapshot).at(-1);
  return longest !== undefined && (world.pulseNow()?.earned[longest.id] ?? 0) > longest.every - 10 * MINUTE;
}

describe('B3: nothing overdue right after a return', () => {
  holds(
    'no nudge before 2 min of new activity, and no break that was not there before',
    120,
    SCRIPTS,
    (world) => {
      const all = returns(world);
      for (const look of world.looks) {
        const back = all.findLast((t) => t <= look.t);
        if (back === undefined || look.t >= back + HOLD - ROOM) continue;
        const asked = world.looks.some(
          (one) => one.t >= back && one.t <= look.t && done(one) === 'break.now',
        );
        if (asked) continue;
        const since = `${look.t - back} ms after the return at ${back}`;
        if (look.t > back) expect(look.after.nudge, since).toBeNull();
        expect(appears(look, 'break'), since).toBeNull();
      }
    },
  );

  asserts(
    'a nudge that was there when the person left is gone when they are back, for 2 min',
    20,
    fc.record({
      setup: a.setups({ actions: [a.busy], most: 1, prelude: a.UNHURRIED }),
      seen: fc.integer({ min: 0, max: 7 * SECOND }),
      ms: a.lasting(6 * SECOND, 110 * SECOND),
      way: fc.constantFrom('lock' as const, 'sleep' as const, 'silent' as const),
    }),
    ({ setup, seen, ms, way }) => {
      told(setup, (world) => {
        play(world, setup.script);
        play(world, [{ do: 'until', sight: 'nudge', ms: HOUR, period: 700 }]);
        play(world, [{ do: 'busy', ms: seen, period: 700 }]);
        if (world.snapshot.nudge === null) return;
        // A short sleep that nothing reports shows in the boot clock alone.
        const quiet = way === 'silent' && setup.machine.clocks === 'linux';
        const asleep: Action = { do: 'sleep', ms, told: !quiet, clock: 0, locks: false };
        play(world, [way === 'lock' ? { do: 'lock', ms, byHand: false } : asleep]);
        const back = world.now;
        play(world, [{ do: 'busy', ms: HOLD - ROOM, period: 2_500 }]);
        for (const { t, after } of world.looks.filter((look) => look.t > back)) {
          expect(after.nudge, `${t - back} ms after the return`).toBeNull();
          expect(after.break, `${t - back} ms after the return`).toBeNull();
        }
        // A return that nothing reports is noticed by looking, and the two minutes begin there.
        if (way !== 'lock') return;
        // A longer break that is near takes the place of a shorter one (B6).
        if (longerIsNear(world)) return;
        play(world, [{ do: 'busy', ms: 3 * ROOM, period: 2_500 }]);
        expect(world.snapshot.nudge, 'the hold is over').not.toBeNull();
      });
    },
  );

  holds('nothing new comes up while the screen is locked', 25, SCRIPTS, (world) => {
    for (const look of world.looks) {
      if (!look.locked || look.input.type !== 'wake') continue;
      expect(appears(look, 'nudge'), `at ${look.t}`).toBeNull();
      expect(appears(look, 'break'), `at ${look.t}`).toBeNull();
    }
  });

  holds('a break whose end has passed is never shown', 25, SCRIPTS, ({ looks }) => {
    for (const { after, t, delay } of looks) {
      if (after.break === null) continue;
      const { leftMs, lastsMs, endsAt, startedAt } = after.break;
      expect(leftMs, `at ${t}`).toBeGreaterThan(0);
      expect(leftMs).toBeLessThanOrEqual(lastsMs);
      expect(delay, `nobody ends the break, ${t}`).not.toBeNull();
      expect(delay).toBeLessThanOrEqual(leftMs + 1);
      expect(Math.abs(endsAt - startedAt - lastsMs)).toBeLessThanOrEqual(ROOM);
    }
  });
});

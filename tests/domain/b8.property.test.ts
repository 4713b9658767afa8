import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { BreakKindId } from '../../shared/breaks/kinds';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import * as a from './arbitraries';
import { kindsOf } from './kinds';
import { MINUTE, SECOND } from './machine';
import { asserts, told } from './property';
import { play, type Action } from './script';
import type { World } from './world';

const ROOM = 2_000;

/** Active time towards each kind of the profile. */
function earned(world: World): ReadonlyMap<BreakKindId, number> {
  const pulse = world.lookNow();
  if (pulse === null) throw new Error('no sign of life');
  return new Map(kindsOf(world.snapshot).map(({ id }) => [id, pulse.earned[id] ?? 0]));
}

/** After `since` ms of work each kind has earned that much more than in `before`. */
function expectMore(
  world: World,
  before: ReadonlyMap<BreakKindId, number>,
  since: number,
  room = ROOM,
): void {
  const now = earned(world);
  for (const [kind, was] of before) {
    const { every } = kindsOf(world.snapshot).find(({ id }) => id === kind) ?? { every: Infinity };
    const off = Math.abs(Math.min(now.get(kind) ?? 0, every) - Math.min(was + since, every));
    expect(off, `${kind}: ${was} before, ${now.get(kind)} after ${since} more`).toBeLessThanOrEqual(room);
  }
}

/** Some work since the last break of any kind, and no break due yet. */
const SETUPS = fc.record({
  setup: a.setups({ actions: [a.hiccup], most: 1, prelude: a.UNHURRIED }),
  ahead: fc.integer({ min: 0, max: 12 * 60 }).map((s) => s * SECOND),
});

describe('B8: time earned is kept', () => {
  asserts(
    'through an errand or another pause',
    25,
    fc.record({
      base: SETUPS,
      kind: fc.constantFrom('errand' as const, 'other' as const),
      length: fc.integer({ min: 1, max: 3 * 60 * 60 }).map((s) => s * SECOND),
      asks: fc.boolean(),
    }),
    ({ base: { setup, ahead }, kind, length, asks }) => {
      told(setup, (world) => {
        play(world, [...setup.script, { do: 'busy', ms: ahead, period: 700 }]);
        const before = earned(world);
        const pause: readonly Action[] = [
          a.say({
            type: 'pause.start',
            kind,
            minutes: asks ? Math.max(1, Math.floor(length / MINUTE / 2)) : 200,
          }),
          { do: 'busy', ms: Math.min(length, asks ? MINUTE : length), period: 2_500 },
          a.say({ type: 'pause.end' }),
        ];
        play(world, pause);
        expectMore(world, before, 0);
      });
    },
  );

  asserts(
    'through a pause away from the machine only what the credit table leaves',
    30,
    fc.record({ base: SETUPS, minutes: fc.constantFrom(1, 10, 60), lock: fc.boolean() }),
    ({ base: { setup, ahead }, minutes, lock }) => {
      told(setup, (world) => {
        play(world, [...setup.script, { do: 'busy', ms: ahead, period: 700 }]);
        const before = earned(world);
        play(world, [
          a.say({ type: 'pause.start', kind: 'errand', minutes: 90 }),
          lock ? { do: 'lock', ms: minutes * MINUTE, byHand: true } : { do: 'rest', ms: minutes * MINUTE },
          a.say({ type: 'pause.end' }),
        ]);
        // A lid that was opened another day asks first (W3).
        if (world.snapshot.repair !== null) return;
        expectMore(world, minutes >= 10 ? new Map([...before].map(([kind]) => [kind, 0])) : before, 0);
      });
    },
  );

  asserts('a sign of life tells what is earned at its own moment', 30, SETUPS, ({ setup, ahead }) => {
    told(setup, (world) => {
      play(world, [...setup.script, { do: 'busy', ms: ahead, period: 700 }]);
      const kept = world.pulseNow()?.earned;
      for (const [kind, now] of earned(world))
        expect(Math.abs(now - (kept?.[kind] ?? 0)), kind).toBeLessThanOrEqual(ROOM);
    });
  });

  asserts(
    'through a restart, at work or in a pause',
    25,
    fc.record({
      base: SETUPS,
      paused: fc.boolean(),
      reboots: fc.boolean(),
      /** With the minute since the last pulse still short of the 2 min that count as a break. */
      down: fc.integer({ min: 1, max: 55 }).map((s) => s * SECOND),
    }),
    ({ base: { setup, ahead }, paused, reboots, down }) => {
      told(setup, (world) => {
        play(world, [...setup.script, { do: 'busy', ms: ahead, period: 700 }]);
        const before = earned(world);
        if (paused)
          play(world, [
            a.say({ type: 'pause.start', kind: 'errand', minutes: 60 }),
            { do: 'busy', ms: 90 * SECOND, period: 700 },
          ]);
        play(world, [{ do: 'restart', ms: down, reboots }]);
        expect(world.snapshot.repair).not.toBeNull();
        play(world, [a.say({ type: 'repair.answer', answer: 'continued' })]);
        expect(world.snapshot.repair).toBeNull();
        if (world.snapshot.status.type === 'pause') play(world, [a.say({ type: 'pause.end' })]);
        // The minute since the last sign of life may be lost, and the time that the program did not run may count.
        expectMore(world, before, (down - MINUTE) / 2, (down + MINUTE) / 2 + ROOM);
      });
    },
  );

  asserts('changed settings let a running break end on its old values', 30, SETUPS, ({ setup, ahead }) => {
    told(setup, (world) => {
      play(world, [...setup.script, { do: 'busy', ms: ahead, period: 700 }]);
      play(world, [a.say({ type: 'break.now', kind: null })]);
      const running = world.snapshot.break;
      if (running === null) throw new Error('no break came');
      play(world, [{ do: 'rest', ms: running.lastsMs / 3 }]);
      const other = setup.settings.breaks.profile === 'often' ? ('gentle' as const) : ('often' as const);
      play(world, [
        a.say(
          { type: 'settings.change', change: { breaks: { ...DEFAULT_SETTINGS.breaks, profile: other } } },
          false,
        ),
      ]);
      const { id, kind, endsAt, lastsMs } = running;
      expect(world.snapshot.break).toMatchObject({ id, kind, endsAt, lastsMs });
      play(world, [{ do: 'rest', ms: running.lastsMs }]);
      expect(world.snapshot.break).toBeNull();
      const ended = world.events.flatMap((event) =>
        event.type === 'break.ended' && event.outcome === 'taken' ? [event.kind] : [],
      );
      expect(ended).toEqual([kind]);
    });
  });

  asserts(
    'what is earned towards a kind that both profiles have carries over',
    30,
    fc.record({ base: SETUPS, to: fc.constantFrom('default' as const, 'often' as const, 'gentle' as const) }),
    ({ base: { setup, ahead }, to }) => {
      told(setup, (world) => {
        play(world, [...setup.script, { do: 'busy', ms: ahead, period: 700 }]);
        const before = earned(world).get('short') ?? 0;
        play(world, [
          a.say({ type: 'settings.change', change: { breaks: { ...DEFAULT_SETTINGS.breaks, profile: to } } }),
        ]);
        expectMore(world, new Map([['short', before]]), 0);
      });
    },
  );
});

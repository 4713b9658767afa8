import fc from 'fast-check';
import { describe, expect } from 'vitest';
import * as a from './arbitraries';
import { HOUR, MINUTE, SECOND } from './machine';
import { asserts, holds, told } from './property';
import { play } from './script';
import type { Look } from './world';

const LONG_AWAY = 20 * MINUTE;

describe('W3: a sign of life', () => {
  const SCRIPTS = a.setups({
    actions: [a.busy, a.rest, a.lock, a.home, a.saying(a.startPause, a.endPause), a.until('nudge', 'break')],
  });

  holds(
    'at work it says now, after a long absence when the person was last there; off work there is none',
    20,
    SCRIPTS,
    (world) => {
      let look: Look | undefined;
      for (const entry of world.log) {
        if (entry.type === 'look') look = entry.look;
        if (entry.type !== 'pulse' || look?.after.repair !== null) continue;
        const { pulse, t, wall } = entry;
        const { touched } = look;
        expect(pulse === null, `at ${t}`).toBe(look.after.status.type === 'off');
        if (pulse === null) continue;
        expect(pulse.day).toBe(look.after.day?.date);
        const seen = wall - (t - touched);
        const least = t - touched < LONG_AWAY ? wall - 1 : seen - 1;
        expect(pulse.at, `at ${t}`).toBeGreaterThanOrEqual(least);
        expect(pulse.at, `at ${t}`).toBeLessThanOrEqual(wall);
      }
    },
  );

  asserts(
    'a kill at any time asks when work stopped, by the last sign of life, and breaks wait for the answer',
    25,
    fc.record({
      setup: SCRIPTS,
      down: a.lasting(SECOND, 4 * HOUR),
      reboots: fc.boolean(),
      continued: fc.boolean(),
    }),
    ({ setup, down, reboots, continued }) => {
      told(setup, (world) => {
        play(world, setup.script);
        const killed = world.machine.wall;
        const open = world.snapshot.status.type !== 'off';
        const lastSign = Math.max(world.pulse?.at ?? 0, ...world.events.map(({ at }) => at));
        play(world, [{ do: 'restart', ms: down, reboots }]);
        const { repair } = world.snapshot;
        expect(repair !== null).toBe(open);
        if (repair === null) return;
        expect(repair.stoppedAt).toBeLessThanOrEqual(killed);
        expect(repair.stoppedAt).toBeGreaterThanOrEqual(lastSign);
        const from = world.looks.length;
        play(world, [{ do: 'busy', ms: 70 * MINUTE, period: 9_000 }]);
        for (const { after } of world.looks.slice(from)) {
          if (after.repair !== null) expect(after.nudge ?? after.break).toBeNull();
        }
        const asked = world.snapshot.repair;
        if (asked === null) throw new Error('the question went away by itself');
        const answer = continued && asked.today ? ('continued' as const) : { stoppedAt: asked.stoppedAt };
        expect(world.command({ type: 'repair.answer', answer })).toEqual({ ok: true });
        expect(world.snapshot.repair).toBeNull();
        expect(world.snapshot.status.type === 'off').toBe(answer !== 'continued');
      });
    },
  );
});

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { BreakKindId } from '../../shared/breaks/kinds';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import * as a from './arbitraries';
import { kindOf, kindsOf } from './kinds';
import { Ledger } from './ledger';
import { MINUTE, SECOND } from './machine';
import { asserts, holds, told } from './property';
import { play, type Action } from './script';
import { appears, done, sightings } from './sightings';
import { PLAIN_DAY, reading, STOCKHOLM } from './timezones';

const TOGETHER = 5 * MINUTE;
const BEFORE = 10 * MINUTE;
const ROOM = 2 * SECOND;

const SCRIPTS = a.setups({
  prelude: a.UNHURRIED,
  actions: [
    ...[a.busy, a.busy, a.busy, a.lock, a.until('nudge', 'break'), a.saying(a.postpone, a.skip, a.leave)],
    ...[a.saying(a.startMeeting, a.endMeeting), a.rest, a.plainSleep],
  ],
});

/** `hh:mm` in Stockholm at `ms` after ten in the morning of the plain day. */
function clockTime(ms: number): string {
  return reading(PLAIN_DAY + ms, STOCKHOLM).time;
}

describe('B6: of two breaks only the longer', () => {
  holds('a shorter break is not asked for when a longer one is due within 5 min', 20, SCRIPTS, (world) => {
    Ledger.replay(world, (look, earned) => {
      const kind = appears(look, 'nudge');
      const every = kind === null ? undefined : kindOf(look.after, kind)?.every;
      if (kind === null || every === undefined) return;
      for (const longer of kindsOf(look.after).filter((one) => one.every > every)) {
        const left = longer.every - earned(longer.id).lo;
        expect(left, `${kind} at ${look.t}, ${longer.id} due in ${left}`).toBeGreaterThan(TOGETHER - ROOM);
      }
    });
  });

  holds('nor within 5 min after a longer one was held', 25, SCRIPTS, (world) => {
    const shown = sightings(world);
    for (const { type, kind, first } of shown) {
      if (type !== 'nudge' || kind !== 'short') continue;
      const longer = world.events.findLast(
        (event) => event.type === 'break.ended' && event.kind !== 'short' && event.at <= first.wall,
      );
      if (longer !== undefined) expect(first.wall - longer.at).toBeGreaterThan(TOGETHER);
    }
  });
});

describe('B6: a break that falls due shortly before lunch or the end of the day is dropped', () => {
  const planned = fc.record({
    what: fc.constantFrom('lunch' as const, 'end' as const),
    profile: fc.constantFrom('default' as const, 'often' as const, 'gentle' as const),
    /** Minutes from the start of the day to the planned hour. */
    after: fc.integer({ min: 1, max: 100 }),
    byPlan: fc.boolean(),
    period: a.typing,
    clocks: fc.constantFrom('linux' as const, 'windows' as const, 'bare' as const),
  });

  asserts(
    'none is asked for, and none is made up for',
    25,
    planned,
    ({ what, profile, after, byPlan, period, clocks }) => {
      const at = after * MINUTE;
      const office = { from: '06:00', to: what === 'end' && !byPlan ? clockTime(at) : '23:58' };
      const lunchAt = what === 'lunch' && !byPlan ? clockTime(at) : '00:01';
      const settings: Settings = {
        ...a.PLAIN_SETTINGS,
        hours: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: office, 7: office },
        lunch: { at: lunchAt, minutes: 30 },
        breaks: { ...DEFAULT_SETTINGS.breaks, profile },
      };
      const plan: Action = a.say({
        type: 'plan.save',
        plan: {
          goals: [],
          lunchAt: what === 'lunch' ? clockTime(at) : null,
          lunchMinutes: 30,
          freshAirAt: null,
          endAt: what === 'end' ? clockTime(at) : null,
        },
      });
      const script: readonly Action[] = [
        a.START,
        ...(byPlan ? [plan] : []),
        { do: 'busy', ms: at + 20 * MINUTE, period },
      ];
      const setup = {
        machine: { clocks, grain: 1, wall: PLAIN_DAY, zone: STOCKHOLM },
        settings,
        jitter: 0,
        script,
      };
      told(setup, (world) => {
        play(world, script);
        const { day } = world.snapshot;
        const hour = PLAIN_DAY + at;
        expect(what === 'lunch' ? day?.lunchAt : day?.plannedEndAt, `planned for ${clockTime(at)}`).toBe(
          hour,
        );
        for (const look of world.looks) {
          if (appears(look, 'nudge') === null || lastHeld(world, look.t)) continue;
          const inWindow = look.wall > hour - BEFORE + ROOM && look.wall < hour - ROOM;
          expect(inWindow, `nudge at ${look.t}, ${what} at ${at}`).toBe(false);
        }
        for (const { id, every } of kindsOf(world.snapshot)) {
          const due = firstDue(world, id, every);
          if (due === null || due <= at - BEFORE + ROOM || due >= at - ROOM) continue;
          const next = sightings(world).find(
            ({ type, kind, first }) => type === 'nudge' && kind === id && first.t >= due,
          );
          expect(next?.first.t ?? Infinity, `${id} dropped at ${due}`).toBeGreaterThan(at + ROOM);
        }
      });
    },
  );

  holds(
    'a lunch that was held is no longer ahead',
    30,
    a.setups({ actions: [a.hiccup], machine: a.morning, most: 1 }),
    (_, setup) => {
      const settings: Settings = { ...a.PLAIN_SETTINGS, lunch: { at: clockTime(34 * MINUTE), minutes: 30 } };
      told({ ...setup, settings }, (world) => {
        play(world, [...a.UNHURRIED, { do: 'busy', ms: 25 * MINUTE, period: 700 }]);
        expect(sightings(world).map(({ kind }) => kind)).toContain('short');
      });
    },
  );
});

/** Whether something held a due break back, so that it shows later than it was due. */
function lastHeld(world: { looks: readonly Parameters<typeof done>[0][] }, t: number): boolean {
  return world.looks.some((look) => look.t <= t && look.t > t - BEFORE && done(look) === 'break.postpone');
}

/** When the active time for `kind` was first full, in a day without anything but typing and breaks of other kinds. */
function firstDue(world: Parameters<typeof Ledger.replay>[0], id: BreakKindId, every: number): number | null {
  let due: number | null = null;
  Ledger.replay(world, (look, earned) => {
    if (due === null && earned(id).hi >= every) due = look.t;
  });
  return due;
}

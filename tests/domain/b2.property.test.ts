import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { ReadyProfile } from '../../shared/breaks/profiles';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import * as a from './arbitraries';
import { kindOf, kindsOf } from './kinds';
import { builtIn } from './kinds';
import { Ledger, type Range } from './ledger';
import { HOUR, MINUTE, SECOND } from './machine';
import { absences, AWAY } from './presence';
import { asserts, holds, told } from './property';
import { play, type Action } from './script';
import { appears, done } from './sightings';
import { PLAIN_DAY, STOCKHOLM } from './timezones';
import type { World } from './world';

const ROOM = 100;
const QUIET_TIME = 2 * MINUTE;
const TOGETHER = 5 * MINUTE;

const LIFE = [a.busy, a.busy, a.rest, a.lock, a.plainSleep, a.hiccup, a.home];
const BREAKS = a.saying(a.breakNow, a.postpone, a.skip, a.leave, a.breakHad);
const PAUSES = a.saying(a.startPause, a.endPause, a.endPause);
const MEETINGS = a.saying(a.startMeeting, a.endMeeting);
const SCRIPTS = a.setups({
  prelude: a.UNHURRIED,
  actions: [...LIFE, a.until('nudge', 'break'), BREAKS, PAUSES, MEETINGS, a.paint],
});
const OTHER_PROFILES = a.setups({
  prelude: a.UNHURRIED,
  actions: [...LIFE, a.until('nudge', 'break'), a.saying(a.changeBreaks)],
});

/** Checks what the sign of life after each step says was earned. */
function checkPulses(world: World): void {
  Ledger.replay(world, (look, earned) => {
    if (look.pulse === null || !look.after.settings.breaks.on) return;
    for (const { id, every } of kindsOf(look.after)) {
      const said = Math.min(look.pulse.earned[id] ?? 0, every);
      const { lo, hi } = earned(id);
      const where = `${id} at ${look.t}: ${said} earned, should be ${lo} to ${hi}`;
      expect(said, where).toBeGreaterThanOrEqual(Math.min(lo, every) - ROOM);
      expect(said, where).toBeLessThanOrEqual(Math.min(hi, every) + ROOM);
    }
  });
}

describe('B2: active time drives breaks', () => {
  holds(
    'the time earned is the time at the keyboard, less what the credit table takes',
    150,
    SCRIPTS,
    checkPulses,
  );

  holds('so it is when the profile changes', 25, OTHER_PROFILES, checkPulses);

  holds('and the next break is as far away as that leaves', 20, SCRIPTS, (world) => {
    const postponed = new Set<string>();
    Ledger.replay(world, (look, earned) => {
      const { nextBreak, nudge, break: shown, quiet, status } = look.after;
      const before = look.before.nudge?.kind ?? look.before.break?.kind;
      if (done(look) === 'break.postpone' && before !== undefined) postponed.add(before);
      for (const event of look.events) if (event.type === 'break.ended') postponed.clear();
      if (nextBreak === null || nudge !== null || shown !== null || quiet !== null || status.type !== 'work')
        return;
      const kind = kindOf(look.after, nextBreak.kind);
      expect(kind, `${nextBreak.kind} is not of this profile`).toBeDefined();
      if (kind === undefined || postponed.size > 0) return;
      const { lo, hi } = earned(kind.id);
      const where = `${kind.id} at ${look.t}: in ${nextBreak.inMs}, earned ${lo} to ${hi}`;
      expect(nextBreak.inMs, where).toBeGreaterThanOrEqual(Math.max(0, kind.every - hi) - ROOM);
      expect(nextBreak.inMs, where).toBeLessThanOrEqual(Math.max(0, kind.every - lo) + ROOM);
    });
  });

  holds('no break is asked for before its time is earned', 20, SCRIPTS, (world) => {
    const last = new Map<string, Range>();
    Ledger.replay(world, (look, earned) => {
      const kind = appears(look, 'nudge');
      const every = kind === null ? undefined : kindOf(look.after, kind)?.every;
      if (kind !== null && every !== undefined) {
        const hi = Math.max(earned(kind).hi, last.get(kind)?.hi ?? 0);
        expect(hi, `${kind} at ${look.t} with ${hi} of ${every}`).toBeGreaterThanOrEqual(every - ROOM);
      }
      for (const { id } of kindsOf(look.after)) last.set(id, earned(id));
    });
  });

  holds('and none is forgotten once it is', 20, SCRIPTS, (world) => {
    let quietUntil = 0;
    let postponed = 0;
    Ledger.replay(world, (look, earned) => {
      const { after, t } = look;
      if (done(look) === 'break.postpone') postponed = t;
      if (
        after.quiet !== null ||
        after.status.type !== 'work' ||
        look.idle === 'unknown' ||
        look.idle >= AWAY
      ) {
        quietUntil = t + QUIET_TIME + SECOND;
      }
      if (t < quietUntil || t < postponed + TOGETHER + SECOND) return;
      if (after.nudge !== null || after.break !== null || !after.settings.breaks.on) return;
      const kinds = kindsOf(after);
      for (const { id, every } of kinds) {
        const soon = kinds.some(
          (one) => one.every > every && earned(one.id).hi >= one.every - TOGETHER - SECOND,
        );
        const { lo } = earned(id);
        if (!soon) expect(lo, `${id} overdue at ${t}, nothing in sight`).toBeLessThan(every + SECOND);
      }
    });
  });

  holds('an absence is noticed while it lasts, and its end soon after', 20, SCRIPTS, (world) => {
    if (world.looks.some(({ after }) => after.repair !== null)) return;
    for (const { from, to, outFrom } of absences(world)) {
      if (to === null || outFrom !== null) continue;
      const ahead = world.looks.findLast((look) => look.t <= from)?.after;
      if (ahead?.status.type !== 'work' || ahead.quiet?.reason === 'meeting' || !ahead.settings.breaks.on)
        continue;
      const during = world.looks.filter(({ t }) => t >= from + AWAY && t < to);
      const other = during.some(
        ({ after }) => after.status.type !== 'work' || after.quiet?.reason === 'meeting',
      );
      if (other || to - from < AWAY + MINUTE) continue;
      expect(during[0]?.t, `away since ${from}`).toBeLessThanOrEqual(from + AWAY + 30 * SECOND);
      const next = world.looks.find(({ t }) => t >= to);
      if (next !== undefined)
        expect(next.t - to, `back since ${to}`).toBeLessThanOrEqual(30 * SECOND + 20 * SECOND);
    }
  });

  asserts(
    'a return that nothing reports is noticed within 30 s, at work and when a pause is over',
    20,
    fc.record({
      setup: a.setups({ actions: [a.hiccup], most: 1, prelude: a.UNHURRIED, machine: a.morning }),
      ms: a.lasting(3 * MINUTE, 40 * MINUTE),
      paused: fc.boolean(),
    }),
    ({ setup, ms, paused }) => {
      told(setup, (world) => {
        const pause: readonly Action[] = [a.say({ type: 'pause.start', kind: 'errand', minutes: 2 })];
        play(world, [...setup.script, ...(paused ? pause : []), { do: 'rest', ms }]);
        const back = world.now;
        play(world, [{ do: 'busy', ms: MINUTE, period: 700 }]);
        const seen = world.looks.find(
          ({ t, after }) => t > back && after.status.type === 'work' && after.quiet?.reason !== 'away',
        );
        expect((seen?.t ?? Infinity) - back).toBeLessThanOrEqual(30 * SECOND + ROOM);
      });
    },
  );

  asserts(
    'the credit table: locked, asleep or idle counts from 2 min as the short pause, from the kind’s own time as it',
    25,
    fc.record({
      kind: fc.constantFrom('short' as const, 'movement' as const, 'often' as const),
      way: fc.constantFrom('rest' as const, 'lock' as const, 'sleep' as const),
      off: fc.constantFrom(-60, -5, 0, 5, 60, 600).map((s) => s * SECOND),
      clocks: fc.constantFrom('linux' as const, 'windows' as const, 'bare' as const),
    }),
    ({ kind, way, off, clocks }) => {
      const { credit } = builtIn(kind);
      const ms = credit + off;
      // A return from idle is seen by looking, a few seconds late: near the limit that may fall on either side.
      if (way === 'rest' && Math.abs(off) < MINUTE) return;
      const profile: ReadyProfile = kind === 'often' ? 'often' : 'default';
      const away = { rest: { do: 'rest' as const, ms }, lock: { do: 'lock' as const, ms, byHand: true } };
      const asleep = { do: 'sleep' as const, ms, told: true, clock: 0, locks: false };
      const setup = {
        machine: { clocks, grain: 1, wall: PLAIN_DAY, zone: STOCKHOLM },
        settings: { ...a.PLAIN_SETTINGS, breaks: { ...DEFAULT_SETTINGS.breaks, profile } },
        jitter: 0,
        script: [
          ...a.UNHURRIED,
          { do: 'busy' as const, ms: 15 * MINUTE, period: 700 },
          way === 'sleep' ? asleep : away[way],
          { do: 'busy' as const, ms: 90 * SECOND, period: 700 },
        ],
      };
      told(setup, (world) => {
        play(world, setup.script);
        const counted = world.events.flatMap((event) =>
          event.type === 'break.ended' && event.outcome === 'counted' ? [event] : [],
        );
        const { earned } = world.lookNow() ?? {};
        expect((earned?.[kind] ?? 0) <= 90 * SECOND + 50, `${kind}: ${earned?.[kind]} earned`).toBe(off >= 0);
        const longest = kindsOf(world.snapshot).findLast((one) => builtIn(one.id).credit <= ms);
        expect(counted.map((event) => event.kind)).toEqual(longest === undefined ? [] : [longest.id]);
      });
    },
  );

  holds('time in a break that was held does not count as time away too', 40, SCRIPTS, ({ events }) => {
    const breaks = events.flatMap((event) => (event.type === 'break.ended' ? [event] : []));
    for (const held of breaks) {
      if (held.outcome !== 'taken') continue;
      const within = breaks.filter(
        ({ outcome, at }) => outcome === 'counted' && at > held.from && at < held.at,
      );
      expect(within, `in the break from ${held.from} to ${held.at}`).toEqual([]);
    }
  });

  asserts(
    'time that nobody observed is away: a timer that comes minutes late counts as the time it was late',
    20,
    fc.record({
      setup: a.setups({ actions: [a.busy], most: 1, prelude: a.UNHURRIED }),
      late: a.lasting(8 * MINUTE, 2 * HOUR),
      typing: fc.boolean(),
      /** Whether the timer fires before the person's first input or after it. */
      timerFirst: fc.boolean(),
    }),
    ({ setup, late, typing, timerFirst }) => {
      told(setup, (world) => {
        play(world, [...setup.script, { do: typing ? 'busy' : 'rest', ms: 0, period: 700 }]);
        if (timerFirst) play(world, [{ do: 'stall', ms: late }]);
        else world.stall(late);
        play(world, [{ do: 'busy', ms: 3 * MINUTE, period: 700 }]);
        if (world.snapshot.repair !== null) return;
        const pulse = world.lookNow();
        for (const { id } of kindsOf(world.snapshot)) {
          expect(pulse?.earned[id] ?? Infinity, id).toBeLessThanOrEqual(3 * MINUTE + ROOM);
        }
      });
    },
  );

  holds('nothing counts as a break that was not long enough for it', 25, SCRIPTS, (world) => {
    const all = absences(world);
    for (const look of world.looks) {
      for (const event of look.events) {
        if (event.type !== 'break.ended' || event.outcome !== 'counted') continue;
        if (done(look) === 'break.had' || look.events.some(({ type }) => type.startsWith('pause.'))) continue;
        const { credit } = builtIn(event.kind);
        const longest = Math.max(
          0,
          ...all
            .filter((one) => one.from <= look.t)
            .map((one) => Math.min(one.to ?? look.t, look.t) - one.from),
          look.t - look.touched,
        );
        expect(longest, `${event.kind} counted at ${look.t}`).toBeGreaterThanOrEqual(credit - 2_000);
      }
    }
  });
});

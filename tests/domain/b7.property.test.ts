import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { BreakKindId } from '../../shared/breaks/kinds';
import type { Command } from '../../shared/companion/commands';
import * as a from './arbitraries';
import { kindsOf } from './kinds';
import { MINUTE, SECOND } from './machine';
import { AWAY } from './presence';
import { asserts, holds, told } from './property';
import { play, type Action } from './script';
import { appears, done, sightings } from './sightings';
import type { Look, World } from './world';

const LATER = 5 * MINUTE;
const MOST = 2;
const ROOM = 1_500;

const SCRIPTS = a.setups({
  prelude: a.UNHURRIED,
  actions: [
    ...[a.until('nudge'), a.until('nudge', 'break'), a.busy, a.rest, a.lock, a.hiccup],
    ...[a.saying(a.postpone), a.saying(a.postpone), a.saying(a.skip, a.leave, a.breakNow, a.breakHad)],
    ...[
      a.saying(a.startPause, a.endPause),
      a.saying(a.startMeeting, a.endMeeting),
      a.saying(a.stopDay, a.startDay),
    ],
  ],
  most: 24,
});

function commanded(look: Look): Command['type'] | null {
  return look.input.type === 'command' ? look.input.command.type : null;
}

describe('B7: postpone 5 min, twice', () => {
  holds('a postpone is taken while one is left, and the nudge says so', 20, SCRIPTS, (world) => {
    const used = new Map<BreakKindId, number>();
    for (const look of world.looks) {
      const { before, after, result, t } = look;
      const asked = before.nudge ?? before.break;
      if (commanded(look) === 'break.postpone' && before.nudge !== null) {
        const { kind, canPostpone } = before.nudge;
        const count = used.get(kind) ?? 0;
        expect(canPostpone, `${kind} at ${t}, postponed ${count} times`).toBe(count < MOST);
        expect(result, `at ${t}`).toEqual(
          count < MOST ? { ok: true } : { ok: false, reason: 'no-postpone-left' },
        );
      }
      if (commanded(look) === 'break.postpone' && asked === null)
        expect(result.ok, `postponed nothing at ${t}`).toBe(false);
      if (done(look) === 'break.postpone' && asked !== null) {
        used.set(asked.kind, (used.get(asked.kind) ?? 0) + 1);
        expect(after.nudge).toBeNull();
        expect(after.break).toBeNull();
      }
      const cleared = look.events.some(
        (event) =>
          event.type === 'work.stopped' || (event.type === 'pause.started' && event.kind === 'lunch'),
      );
      if (cleared) used.clear();
      for (const event of look.events) {
        if (event.type !== 'break.ended') continue;
        const { every } = kindsOf(after).find(({ id }) => id === event.kind) ?? { every: Infinity };
        for (const { id, every: own } of kindsOf(after)) if (own <= every) used.delete(id);
      }
    }
  });

  holds('what was postponed does not come before 5 min have passed', 25, SCRIPTS, ({ looks }) => {
    const since = new Map<BreakKindId, number>();
    for (const look of looks) {
      const asked = look.before.nudge ?? look.before.break;
      if (done(look) === 'break.now') since.clear();
      const kind = appears(look, 'nudge') ?? appears(look, 'break');
      const at = kind === null ? undefined : since.get(kind);
      if (kind !== null && at !== undefined) {
        expect(look.t - at, `${kind} at ${look.t}, postponed at ${at}`).toBeGreaterThanOrEqual(LATER - ROOM);
        since.delete(kind);
      }
      if (done(look) === 'break.postpone' && asked !== null) since.set(asked.kind, look.t);
    }
  });

  asserts(
    'it comes after 5 min of work, and after the second time a last time',
    30,
    fc.record({ setup: a.setups({ actions: [a.hiccup], most: 1, prelude: a.UNHURRIED }), period: a.typing }),
    ({ setup, period }) => {
      const nudge: Action = { do: 'until', sight: 'nudge', ms: 70 * MINUTE, period };
      const [first, second, last] = [
        [nudge],
        [a.say({ type: 'break.postpone' }), nudge],
        [a.say({ type: 'break.postpone' }), nudge],
      ];
      told(setup, (world) => {
        play(world, setup.script);
        const shown: { t: number; kind: BreakKindId | undefined }[] = [];
        for (const part of [first, second, last]) {
          play(world, part);
          shown.push({ t: world.now, kind: world.snapshot.nudge?.kind });
        }
        for (const [i, { t, kind }] of shown.entries()) {
          const ahead = shown[i - 1];
          if (ahead === undefined) continue;
          // A longer break may be due by then: only that one shows (B6).
          if (kind !== ahead.kind) return;
          expect(Math.abs(t - ahead.t - LATER), `nudges at ${ahead.t} and ${t}`).toBeLessThanOrEqual(ROOM);
        }
        expect(world.snapshot.nudge?.canPostpone).toBe(false);
        expect(world.command({ type: 'break.postpone' })).toEqual({ ok: false, reason: 'no-postpone-left' });
      });
    },
  );

  asserts(
    'lunch and stop clear what was postponed',
    20,
    fc.record({
      setup: a.setups({ actions: [a.busy], most: 1, prelude: a.UNHURRIED }),
      times: fc.integer({ min: 1, max: MOST }),
      lunch: fc.boolean(),
      after: fc.integer({ min: 1, max: 280 }),
    }),
    ({ setup, times, lunch, after }) => {
      const postponed: readonly Action[] = [
        { do: 'until', sight: 'nudge', ms: 70 * MINUTE, period: 700 },
        a.say({ type: 'break.postpone' }),
      ];
      const gap: readonly Action[] = lunch
        ? [a.say({ type: 'pause.start', kind: 'lunch', minutes: 30 }), a.say({ type: 'pause.end' })]
        : [a.say({ type: 'day.stop' }), a.say({ type: 'day.start', place: 'home' })];
      told(setup, (world) => {
        play(world, setup.script);
        for (let i = 0; i < times; i += 1) play(world, postponed);
        play(world, [{ do: 'busy', ms: after * SECOND, period: 700 }, ...gap]);
        const from = world.now;
        play(world, [{ do: 'busy', ms: 12 * MINUTE, period: 700 }]);
        expect(
          sightings(world)
            .filter(({ first }) => first.t >= from)
            .map(({ kind }) => kind),
        ).toEqual([]);
      });
    },
  );
});

describe('B7: how a break is scored', () => {
  holds(
    'held to the end or for half its time: taken; a nudge that is skipped, a break left sooner: passed',
    100,
    SCRIPTS,
    (world) => {
      for (const look of world.looks) {
        const { before, wall, t } = look;
        for (const event of look.events) {
          if (event.type !== 'break.ended' || event.outcome === 'counted') continue;
          const command = done(look);
          if (command === 'break.had') continue;
          if (event.outcome === 'taken' && hiddenBreak(world, look, event.kind)) continue;
          const running = before.break;
          if (event.outcome === 'taken') {
            expect(running?.kind, `taken at ${t} without a break`).toBe(event.kind);
            const half = (running?.startedAt ?? Infinity) + (running?.lastsMs ?? 0) / 2;
            const left = command === 'break.leave' || command === 'break.skip';
            const least = left ? half : (running?.endsAt ?? Infinity);
            expect(wall, `${event.kind} taken at ${t} by ${command}`).toBeGreaterThanOrEqual(least - 25);
          } else {
            expect(['break.skip', 'break.leave', 'break.postpone', 'break.now', null]).toContain(command);
            const half = (running?.startedAt ?? wall) + (running?.lastsMs ?? 0) / 2;
            if (running !== null && command !== null)
              expect(wall, `left after half at ${t}`).toBeLessThan(half + 25);
            if (command === null) expect(running, `passed by itself at ${t}`).toBeNull();
          }
        }
      }
    },
  );

  holds('each break is scored once at most; skip and leave say how', 25, SCRIPTS, (world) => {
    for (const look of world.looks) {
      const ended = look.events.flatMap((event) =>
        event.type === 'break.ended' && event.outcome !== 'counted' ? [event.outcome] : [],
      );
      expect(ended.length).toBeLessThanOrEqual(1);
      const skipped = done(look) === 'break.skip' && look.before.nudge !== null;
      if (skipped) expect(ended, `skipped at ${look.t}`).toEqual(['passed']);
      if (done(look) === 'break.leave') expect(ended.length, `left at ${look.t}`).toBe(1);
      const unscored = done(look) === 'day.stop' || done(look) === 'meeting.start';
      if (unscored) expect(ended, `at ${look.t}`).toEqual([]);
      const gone = look.before.break !== null && look.after.break?.id !== look.before.break.id;
      const byTime =
        look.input.type === 'wake' && !look.locked && look.idle !== 'unknown' && look.idle < AWAY;
      if (gone && byTime && !unpainted(look)) expect(ended, `over at ${look.t}`).toEqual(['taken']);
    }
  });

  holds(
    'three in a row passed over: a gentler profile is offered, and only then',
    25,
    SCRIPTS,
    ({ looks }) => {
      let row = 0;
      for (const { events, before, after, t } of looks) {
        for (const event of events) {
          if (event.type !== 'break.ended') continue;
          row = event.outcome === 'passed' ? row + 1 : 0;
        }
        if (after.offerGentler && !before.offerGentler) expect(row, `at ${t}`).toBeGreaterThanOrEqual(3);
      }
    },
  );

  asserts(
    'and it is offered',
    20,
    fc.record({
      setup: a.setups({ actions: [a.hiccup], most: 1, prelude: a.UNHURRIED }),
      ways: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    }),
    ({ setup, ways }) => {
      if (setup.settings.breaks.profile === 'gentle') return;
      told(setup, (world) => {
        play(world, setup.script);
        for (const skips of ways) {
          expect(world.snapshot.offerGentler).toBe(false);
          const sight = skips ? ('nudge' as const) : ('break' as const);
          play(world, [{ do: 'until', sight, ms: 70 * MINUTE, period: 700 }]);
          play(world, [a.say({ type: skips ? 'break.skip' : 'break.leave' })]);
        }
        expect(world.snapshot.offerGentler).toBe(true);
      });
    },
  );
});

/** A break whose window never drew may be held all the same: the notification took the window's place (B9). */
function hiddenBreak(world: World, look: Look, kind: BreakKindId): boolean {
  const torn = world.looks.findLast((one) => one.t < look.t && unpainted(one))?.before.break;
  return torn?.kind === kind && look.wall >= torn.endsAt - 25;
}

function unpainted({ effects }: Look): boolean {
  return effects.some((effect) => effect.type === 'notify' && effect.notice.type === 'break-without-window');
}

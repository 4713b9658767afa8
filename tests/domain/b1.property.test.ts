import fc from 'fast-check';
import { describe, expect } from 'vitest';
import * as a from './arbitraries';
import { factsOf } from './facts';
import { kindsOf } from './kinds';
import { Ledger } from './ledger';
import { MINUTE, SECOND } from './machine';
import { holds, asserts, told } from './property';
import { play } from './script';
import { sightings } from './sightings';

const MEETINGS = a.saying(a.startMeeting);
const SCRIPTS = a.setups({
  settings: a.anySettings,
  actions: [
    ...[
      a.busy,
      a.busy,
      a.rest,
      a.lock,
      a.plainSleep,
      a.clock,
      a.zone,
      a.until('nudge', 'break'),
      MEETINGS,
      MEETINGS,
    ],
    ...[a.saying(a.endMeeting), a.until('meetingOver'), a.saying(a.breakNow, a.postpone, a.breakHad)],
  ],
});

/** How long the question at the end of a meeting waits. */
const ASKS = 5 * MINUTE;

describe('B1: a meeting is quiet', () => {
  holds('no nudge, no break, no sound and no new prompt in a meeting', 25, SCRIPTS, (world) => {
    const facts = factsOf(world);
    for (const look of world.looks) {
      const now = facts.get(look);
      if (now === undefined || now.meeting === null || now.pause !== null || !now.open) continue;
      const { after, effects, events, t } = look;
      if (after.repair !== null) continue;
      expect(after.nudge, `nudge in a meeting at ${t}`).toBeNull();
      expect(after.break, `break in a meeting at ${t}`).toBeNull();
      expect(effects.filter(({ type }) => type === 'sound')).toEqual([]);
      expect(events.filter(({ type }) => type === 'prompt.shown')).toEqual([]);
      expect(after.quiet?.reason).toBe('meeting');
    }
  });

  holds(
    'a meeting asks at its planned end, and five minutes later it was over then',
    30,
    a.setups({ actions: [a.busy, a.rest, MEETINGS] }),
    (world) => {
      const facts = factsOf(world);
      for (const look of world.looks) {
        const endsAt = facts.get(look)?.meeting?.endsAt ?? null;
        if (endsAt === null) continue;
        const over = look.wall >= endsAt;
        expect(look.wall).toBeLessThan(endsAt + ASKS);
        expect(look.after.meetingOver !== null, `asked at ${look.t}`).toBe(over);
        expect(look.delay).not.toBeNull();
        expect(look.delay).toBeLessThanOrEqual(endsAt + (over ? ASKS : 0) - look.wall + 1);
      }
    },
  );

  holds('a break that a meeting cut short is not scored', 20, SCRIPTS, (world) => {
    for (const look of world.looks) {
      if (look.input.type !== 'command' || look.input.command.type !== 'meeting.start' || !look.result.ok)
        continue;
      // An absence that ends with the word "in a meeting" is one all the same.
      const scored = look.events.filter(
        (event) => event.type === 'break.ended' && event.outcome !== 'counted',
      );
      expect(scored).toEqual([]);
    }
  });

  asserts(
    'after it comes one break only, the longest that is due',
    20,
    fc.record({
      setup: a.setups({ machine: a.morning, prelude: a.UNHURRIED, actions: [a.hiccup], most: 1 }),
      minutes: fc.integer({ min: 1, max: 120 }),
      ahead: fc.integer({ min: 0, max: 55 * 60 }),
      idle: fc.boolean(),
    }),
    ({ setup, minutes, ahead, idle }) => {
      const script: typeof setup.script = [
        ...setup.script,
        { do: 'busy', ms: ahead * SECOND, period: 700 },
        a.say({ type: 'meeting.start', minutes: null }),
        idle ? { do: 'rest', ms: minutes * MINUTE } : { do: 'busy', ms: minutes * MINUTE, period: 9_000 },
        a.say({ type: 'meeting.end' }),
        { do: 'busy', ms: 18 * MINUTE, period: 3_000 },
      ];
      told({ ...setup, script }, (world) => {
        play(world, script);
        const end = world.looks.find(
          ({ input }) => input.type === 'command' && input.command.type === 'meeting.end',
        );
        if (end === undefined) throw new Error('the meeting did not end');
        const due = new Map<string, boolean>();
        let soon = false;
        Ledger.replay(world, (look, earned) => {
          if (look !== end) return;
          for (const { id, every } of kindsOf(look.after)) {
            const { lo, hi } = earned(id);
            if (lo >= every || hi < every) due.set(id, lo >= every);
            if (lo < every && hi >= every - 6 * MINUTE) soon = true;
          }
        });
        const longest = kindsOf(end.after).findLast(({ id }) => due.get(id) === true);
        const shown = sightings(world).filter(({ type, first }) => type === 'break' && first.t >= end.t);
        if (longest === undefined || due.size < kindsOf(end.after).length || soon) return;
        expect(shown[0]?.kind, 'the longest that is due').toBe(longest.id);
        if (longest.id === 'short') return;
        expect(shown.length, 'one break only').toBe(1);
      });
    },
  );
});

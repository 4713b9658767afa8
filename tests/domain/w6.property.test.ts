import fc from 'fast-check';
import { describe, expect } from 'vitest';
import * as a from './arbitraries';
import { holds } from './property';
import { done } from './sightings';
import { reading } from './timezones';

const ACTIONS = [
  ...[a.busy, a.rest, a.lock, a.until('nudge', 'break'), a.home],
  ...[
    a.saying(a.stopDay),
    a.saying(a.startDay),
    a.saying(a.closeOut),
    a.saying(a.startPause, a.startMeeting),
  ],
];

const PLACES = a.setups({ actions: [...ACTIONS, a.zone] });

describe('W6: stop ends the day at once', () => {
  holds(
    'nothing is on the screen after it, and the day is closed at that moment',
    25,
    a.setups({ actions: ACTIONS }),
    (world) => {
      for (const look of world.looks) {
        if (look.input.type !== 'command' || look.input.command.type !== 'day.stop') continue;
        const { after, before, result, events, wall, zone } = look;
        if (before.status.type === 'off') {
          expect(result).toEqual({ ok: false, reason: 'not-at-work' });
          continue;
        }
        expect(result.ok).toBe(true);
        expect(after.status).toEqual({ type: 'off' });
        for (const shown of ['nudge', 'break', 'prompt', 'pauseOver', 'nextBreak'] as const)
          expect(after[shown]).toBeNull();
        const stops = events.filter((event) => event.type === 'work.stopped');
        expect(stops.map(({ at, by, day }) => ({ at, by, day }))).toEqual([
          { at: wall, by: 'person', day: before.day?.date },
        ]);
        if (reading(wall, zone).date === before.day?.date) {
          expect(after.day).toMatchObject({ open: false, stoppedAt: wall });
        }
      }
    },
  );

  holds(
    'the day that was stopped is there to be closed, also past midnight and in another zone',
    35,
    PLACES,
    (world) => {
      for (const look of world.looks) {
        if (done(look) !== 'day.stop') continue;
        const { after, before, wall } = look;
        expect(after.day).toMatchObject({ open: false, stoppedAt: wall, date: before.day?.date });
      }
      if (world.snapshot.status.type === 'off' || world.snapshot.repair !== null) return;
      const date = world.snapshot.day?.date;
      world.command({ type: 'day.stop' });
      const words = { done: 'a', tomorrow: 'b', worked: '', change: '' };
      expect(world.command({ type: 'closeout.save', closeOut: words })).toEqual({ ok: true });
      expect(world.events.findLast(({ type }) => type === 'closeout.saved')?.day).toBe(date);
    },
  );

  holds('and off work the hours stand still', 30, a.setups({ actions: ACTIONS }), (world) => {
    for (const { before, after } of world.looks) {
      if (before.status.type !== 'off' || after.status.type !== 'off' || before.day?.date !== after.day?.date)
        continue;
      expect(after.day?.worked).toBe(before.day?.worked);
      expect(after.day?.elapsed).toBe(before.day?.elapsed);
      expect(after.day?.breaks.length).toBe(before.day?.breaks.length);
    }
  });

  holds('starting again on the same date reopens the day and its close-out', 25, PLACES, (world) => {
    let last: string | null = null;
    let spans = 0;
    for (const look of world.looks) {
      const { after, before, result, wall, zone, events } = look;
      if (
        look.input.type === 'command' &&
        look.input.command.type === 'day.start' &&
        before.status.type !== 'off'
      ) {
        const reason = before.repair === null ? 'already-at-work' : 'answer-repair-first';
        expect(result).toEqual({ ok: false, reason });
      }
      if (done(look) !== 'day.start') continue;
      const today = reading(wall, zone).date;
      const day = after.day?.date;
      expect(events.filter(({ type }) => type === 'work.started').map((event) => event.day)).toEqual([day]);
      expect([today, last]).toContain(day);
      spans = day === last ? spans + 1 : 1;
      if (today === last) {
        expect(day).toBe(today);
        expect(after.day?.closeOut).toEqual(before.day?.closeOut);
        expect(after.day?.worked).toBe(before.day?.worked);
      }
      expect(after.day?.spans.length).toBe(spans);
      expect(after.day).toMatchObject({ open: true, stoppedAt: null });
      last = day ?? null;
    }
  });

  holds(
    'the close-out can be saved after the stop, and again',
    20,
    a.setups({
      actions: [a.saying(a.closeOut)],
      prelude: [a.START, { do: 'busy', ms: 60_000, period: 700 }, a.say({ type: 'day.stop' })],
      most: 3,
    }),
    (world, { script }) => {
      const words = script.flatMap((action) =>
        action.do === 'say' && action.command.type === 'closeout.save' ? [action.command.closeOut] : [],
      );
      const said = world.events.flatMap((event) => (event.type === 'closeout.saved' ? [event.closeOut] : []));
      expect(said).toEqual(words);
      expect(world.snapshot.day?.closeOut).toEqual(words[words.length - 1]);
      expect(fc.stringify(words)).not.toBe('[]');
    },
  );
});

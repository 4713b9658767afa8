import { describe, expect } from 'vitest';
import * as a from './arbitraries';
import { MINUTE, SECOND } from './machine';
import { absences, AWAY, someoneThere, type Absence } from './presence';
import { holds } from './property';
import type { World } from './world';

const QUESTION = 5 * MINUTE;
/** How soon a return without any report has to be noticed. */
const NOTICED = 30 * SECOND;
const SLACK = 25;

const START_PAUSE = a.saying(a.startPause);
const ACTIONS = [
  a.busy,
  a.busy,
  a.rest,
  a.lock,
  a.plainSleep,
  START_PAUSE,
  a.saying(a.endPause, a.extendPause),
];
const SCRIPTS = a.setups({ actions: [...ACTIONS, a.until('pauseOver')], most: 10 });

/** The pauses by their events, in true time. */
function pauses(
  world: World,
): readonly { from: number; to: number | null; endsAt: number; command: boolean }[] {
  const found: { from: number; to: number | null; endsAt: number; command: boolean }[] = [];
  for (const look of world.looks) {
    for (const event of look.events) {
      const last = found[found.length - 1];
      if (event.type === 'pause.started')
        found.push({ from: look.t, to: null, endsAt: event.endsAt, command: false });
      if (last?.to !== null) continue;
      if (event.type === 'pause.extended') last.endsAt = event.endsAt;
      if (event.type === 'pause.ended' || event.type === 'work.stopped') {
        last.to = world.machine.trueTime(event.at) ?? look.t;
        last.command = look.input.type === 'command';
      }
    }
  }
  return found;
}

/** The absence that covers `t`, if nobody was there. */
function absentAt(all: readonly Absence[], t: number): Absence | undefined {
  return all.find(({ from, to }) => from <= t && (to === null || t < to));
}

describe('W4: every pause ends', () => {
  holds('every pause has an end time ahead of its start', 20, SCRIPTS, (world) => {
    for (const { after } of world.looks) {
      if (after.status.type !== 'pause') continue;
      expect(Number.isFinite(after.status.endsAt)).toBe(true);
      expect(after.status.endsAt).toBeGreaterThan(after.status.sinceAt);
    }
  });

  holds('asks at the end if somebody is there, and neither earlier nor otherwise', 25, SCRIPTS, (world) => {
    for (const look of world.looks) {
      const { after, wall, t, delay } = look;
      const { status, pauseOver } = after;
      if (after.repair !== null) continue;
      if (status.type !== 'pause') {
        expect(pauseOver, `a question without a pause at ${t}`).toBeNull();
        continue;
      }
      if (wall < status.endsAt - SLACK) {
        expect(pauseOver, `asked too early at ${t}`).toBeNull();
        expect(delay, `nobody will look at the end of the pause, ${t}`).not.toBeNull();
        expect(delay).toBeLessThanOrEqual(status.endsAt - wall + SLACK);
      }
      if (pauseOver !== null) {
        expect(pauseOver.kind).toBe(status.kind);
        expect(pauseOver.endedAt).toBe(status.endsAt);
        expect(pauseOver.untilAt).toBeGreaterThanOrEqual(status.endsAt + QUESTION);
        expect(wall, `asked on after the time for an answer at ${t}`).toBeLessThan(pauseOver.untilAt + SLACK);
      }
      if (
        wall > status.endsAt + SLACK &&
        someoneThere(look) &&
        look.idle !== 'unknown' &&
        look.idle < AWAY - SECOND
      ) {
        expect(pauseOver, `over, somebody there, not asked at ${t}`).not.toBeNull();
      }
    }
  });

  holds('ends by itself 5 min after the question if somebody was there all along', 20, SCRIPTS, (world) => {
    if (world.looks.some(({ after }) => after.repair !== null)) return;
    const all = absences(world);
    for (const { to, endsAt, command } of pauses(world)) {
      const end = world.machine.trueTime(endsAt);
      if (end === null || end + QUESTION > world.now) continue;
      if (all.some((one) => one.from < end + QUESTION + SLACK && (one.to ?? Infinity) > end - SLACK))
        continue;
      expect(to, 'goes on without end').not.toBeNull();
      if (to === null || command) continue;
      expect(to).toBeGreaterThanOrEqual(end - SLACK);
      expect(to).toBeLessThanOrEqual(end + QUESTION + SLACK);
    }
  });

  holds('goes on until the first input if nobody was there, and is not asked about', 25, SCRIPTS, (world) => {
    if (world.looks.some(({ after }) => after.repair !== null)) return;
    const all = absences(world);
    for (const { from, to, endsAt, command } of pauses(world)) {
      const end = world.machine.trueTime(endsAt);
      if (end === null || end > world.now) continue;
      const absence = absentAt(all, end);
      const gone = absence === undefined ? 0 : end - absence.from;
      const out = absence?.outFrom !== undefined && absence.outFrom !== null && absence.outFrom < end - SLACK;
      if (absence === undefined || !absence.sure || !absence.told || (!out && gone < AWAY + SECOND)) continue;
      const back = absence.touched;
      if (to !== null && (command || to <= from)) continue;
      // Where idle time stands still through sleep, the machine's waking looks like an input.
      if (absence.asleep && world.machine.options.clocks !== 'windows' && absence.to !== back) continue;
      // Who comes only to lock the screen is gone again.
      const locks = world.looks.some(
        ({ t, input }) =>
          input.type === 'presence' &&
          input.report === 'locked' &&
          back !== null &&
          t >= back &&
          t <= back + NOTICED,
      );
      if (locks) continue;
      if (back === null) {
        expect(to, 'ended though nobody came').toBeNull();
        continue;
      }
      if (to === null) expect(world.now - back, 'nobody saw the return').toBeLessThanOrEqual(NOTICED + SLACK);
      else {
        expect(to, 'ended before anybody came').toBeGreaterThanOrEqual(back - SLACK);
        expect(to, 'ended long after somebody came').toBeLessThanOrEqual(back + NOTICED + SLACK);
      }
      const asked = world.looks.some(
        (look) => look.t >= end && look.t < back && look.after.pauseOver !== null,
      );
      expect(asked, 'asked an empty room').toBe(false);
    }
  });

  holds(
    'lasts as long as it was meant to when the clock is set meanwhile',
    20,
    a.setups({
      actions: [a.clock],
      most: 3,
      prelude: [a.START, a.say({ type: 'pause.start', kind: 'errand', minutes: 30 })],
    }),
    (world) => {
      const since = world.looks[world.looks.length - 1]?.t ?? 0;
      world.enter({ hands: 700 });
      world.pass(29 * MINUTE);
      expect(world.snapshot.status.type).toBe('pause');
      expect(world.snapshot.pauseOver).toBeNull();
      world.pass(since + 30 * MINUTE + 5 * SECOND - world.now);
      expect(world.snapshot.status.type).toBe('pause');
      expect(world.snapshot.pauseOver).not.toBeNull();
      expect(world.looks.some(someoneThere)).toBe(true);
    },
  );
});

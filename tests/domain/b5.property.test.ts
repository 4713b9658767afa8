import { describe, expect } from 'vitest';
import * as a from './arbitraries';
import { MINUTE, SECOND } from './machine';
import { holds } from './property';
import { done, sightings } from './sightings';
import type { World } from './world';

const AT_LEAST = 8 * SECOND;
const LULL = 4 * SECOND;
const AT_MOST = 5 * MINUTE;
const ROOM = 25;

const SCRIPTS = a.setups({
  prelude: a.UNHURRIED,
  actions: [
    ...[a.busy, a.busy, a.rest, a.hiccup, a.until('nudge'), a.until('nudge', 'break'), a.clock, a.zone],
    ...[a.saying(a.postpone), a.saying(a.skip, a.leave, a.breakNow), a.saying(a.startMeeting, a.endMeeting)],
  ],
});
const ON_TIME = a.setups({
  prelude: a.UNHURRIED,
  actions: [a.busy, a.busy, a.rest, a.until('nudge'), a.saying(a.postpone, a.skip)],
});

/** Breaks that began by themselves. */
function ownBreaks(world: World): ReturnType<typeof sightings> {
  return sightings(world).filter(({ type, first }) => type === 'break' && done(first) !== 'break.now');
}

describe('B5: first a nudge, then the break in a lull', () => {
  holds('every break that nobody asked for follows 8 s or more of its nudge', 20, SCRIPTS, (world) => {
    const nudges = sightings(world).filter(({ type }) => type === 'nudge');
    for (const { kind, first } of ownBreaks(world)) {
      const nudge = nudges.find(({ gone }) => gone === first);
      expect(nudge?.kind, `the nudge that made way for the break at ${first.t}`).toBe(kind);
      expect(first.t - (nudge?.first.t ?? first.t)).toBeGreaterThanOrEqual(AT_LEAST - ROOM);
    }
  });

  holds('it begins in a lull, or 5 min after it was due', 20, SCRIPTS, (world) => {
    for (const { first } of ownBreaks(world)) {
      const { nudge } = first.before;
      if (nudge === null || first.idle === 'unknown') continue;
      const late = first.input.at.wall >= nudge.latestAt - ROOM;
      const at = `break at ${first.t}, idle ${first.idle}, latest in ${nudge.latestAt - first.wall}`;
      if (!late && !clockWasSet(world, first.t)) expect(first.idle, at).toBeGreaterThanOrEqual(LULL - 1);
    }
  });

  holds('a nudge says when the break comes at the latest: at most 5 min ahead', 25, SCRIPTS, ({ looks }) => {
    for (const { after, wall, t, delay, effects } of looks) {
      if (after.nudge === null) continue;
      const ahead = after.nudge.latestAt - wall;
      expect(ahead, `nudge at ${t}`).toBeLessThanOrEqual(AT_MOST + ROOM);
      expect(ahead, `nudge at ${t} past its time`).toBeGreaterThan(-ROOM);
      expect(delay, `nobody looks for a lull, ${t}`).not.toBeNull();
      // The sensors of calls have a second to answer before the break (B12).
      const waits = effects.some(({ type }) => type === 'ask-sensors') ? SECOND : 0;
      expect(delay).toBeLessThanOrEqual(Math.max(ahead, 0) + waits + ROOM);
    }
  });

  holds('no lull is missed: the break is there before one has lasted 6 s', 20, ON_TIME, (world) => {
    const nudges = sightings(world).filter(({ type }) => type === 'nudge');
    for (const look of world.looks) {
      const { after, idle, t } = look;
      if (after.nudge === null || idle === 'unknown') continue;
      const shown = nudges.findLast(({ first }) => first.t <= t);
      if (shown === undefined || t < shown.first.t + AT_LEAST + ROOM) continue;
      expect(idle, `still a nudge at ${t}`).toBeLessThan(LULL + ROOM);
    }
    for (const { kind, first, gone } of nudges) {
      const next = world.looks.find(({ t }) => t > first.t + AT_LEAST);
      if (gone === null && next === undefined) continue;
      const until = gone?.t ?? world.now;
      const quiet = longestLull(world, first.t + AT_LEAST, until);
      expect(quiet, `${kind} nudge from ${first.t} to ${until}`).toBeLessThanOrEqual(6 * SECOND);
    }
  });
});

function clockWasSet(world: World, t: number): boolean {
  return world.log.some(
    (entry) => entry.type === 'note' && entry.text.startsWith('clock set') && entry.t <= t,
  );
}

/** The longest time without input between two moments, by the scenes alone; longer lulls count from `from`. */
function longestLull(world: World, from: number, to: number): number {
  const touches = [from, to];
  let scene = { t: 0, hands: null as number | null };
  const fill = (until: number): void => {
    if (scene.hands === null) return;
    const first = Math.max(0, Math.ceil((from - scene.t) / scene.hands));
    for (let t = scene.t + first * scene.hands; t <= Math.min(until, to); t += scene.hands) touches.push(t);
  };
  for (const entry of world.log) {
    if (entry.type === 'touch') touches.push(entry.t);
    if (entry.type !== 'scene') continue;
    fill(entry.t);
    scene = { t: entry.t, hands: entry.scene.hands };
  }
  fill(to);
  const within = touches.filter((t) => t >= from && t <= to).sort((x, y) => x - y);
  return Math.max(0, ...within.map((t, i) => t - (within[i - 1] ?? t)));
}

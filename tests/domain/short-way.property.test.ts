import { afterAll, describe, expect } from 'vitest';
import * as a from './arbitraries';
import { step } from './engine';
import { holds, runs } from './property';
import type { Look, World } from './world';

const DESK = [
  a.busy,
  a.busy,
  a.rest,
  a.rest,
  a.lock,
  a.sleep,
  a.hiccup,
  a.home,
  a.idleKnown,
  a.paint,
  a.hear,
  a.calendar,
];
const WORLD = [a.clock, a.zone, a.stall, a.restart, a.until('nudge', 'break', 'pauseOver', 'prompt')];
const WORDS = [a.saying(a.anyCommand), a.saying(a.anyCommand), a.saying(a.answerContinued)];
const DAYS = a.setups({ settings: a.anySettings, actions: [...DESK, ...WORLD, ...WORDS], most: 30 });

/** What a step answers when it may not take the short way for looks of which nothing comes. */
function theLongWay({ from, input }: Look): ReturnType<typeof step> {
  return step({ ...from, restUntil: -Infinity }, input);
}

function expectSame(look: Look): void {
  const long = theLongWay(look);
  const at = `at ${look.t}`;
  // `restUntil` may have been taken from an earlier look; what it does is tested by all the others being right.
  expect({ ...look.to, restUntil: null }, at).toEqual({ ...long.state, restUntil: null });
  expect(look.events, at).toEqual(long.events);
  expect(look.effects, at).toEqual(long.effects);
  expect(look.delay, at).toBe(long.next.delay);
}

describe('a look of which nothing comes', () => {
  let short = 0;
  holds('ends the same the short way and the long', 60, DAYS, (world: World) => {
    for (const look of world.looks) {
      expectSame(look);
      if (look.to.restUntil === look.from.restUntil && look.input.type === 'wake') short += 1;
    }
  });
  afterAll(() => {
    expect(short, 'looks that took the short way').toBeGreaterThan(runs(1_000));
  });
});

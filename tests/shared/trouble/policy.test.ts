import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time/moment';
import { comesBack, judge, NO_TROUBLE, type Judgement } from '../../../shared/trouble/policy';
import type { Gone, Trouble } from '../../../shared/trouble/trouble';

const GONE: Gone = { reason: 'crashed', exitCode: 5 };
const ERROR: Trouble = { what: 'main-error', error: { name: 'Error', code: null, frames: [] } };
const HOME_ANEW: Trouble = { what: 'page-gone', window: 'home', ...GONE, left: 'made-anew' };
const HOME_CLOSED: Trouble = { what: 'page-gone', window: 'home', ...GONE, left: 'closed' };
const BREAK_ANEW: Trouble = { what: 'page-gone', window: 'break', ...GONE, left: 'made-anew' };
const BREAK_CLOSED: Trouble = { what: 'page-gone', window: 'break', ...GONE, left: 'closed' };
const SIGN: Trouble = { what: 'page-gone', window: 'sign', ...GONE, left: 'closed' };
const HOME_HUNG: Trouble = { what: 'page-hung', window: 'home' };
const BREAK_HUNG: Trouble = { what: 'page-hung', window: 'break' };
const GPU: Trouble = { what: 'child-gone', process: 'GPU', ...GONE };
const STARTS: Trouble = { what: 'failed-starts', count: 3 };
const ALL = [
  ...[ERROR, HOME_ANEW, HOME_CLOSED, BREAK_ANEW, BREAK_CLOSED],
  ...[SIGN, HOME_HUNG, BREAK_HUNG, GPU, STARTS],
];

/** Judges troubles one after the other; times are in minutes. */
function judged(story: readonly (readonly [at: number, trouble: Trouble])[]): readonly Judgement[] {
  let history = NO_TROUBLE;
  return story.map(([at, trouble]) => {
    const judgement = judge(history, trouble, at * MINUTE);
    ({ history } = judgement);
    return judgement;
  });
}

const story = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 15 * MINUTE }), fc.constantFrom(...ALL)), { maxLength: 60 })
  .map((steps) => {
    let at = 0;
    return steps.map(([later, trouble]) => [(at += later) / MINUTE, trouble] as const);
  });

describe('a home whose page dies', () => {
  it.each([
    [[], true],
    [[1], true],
    [[1, 2], false],
    [[1, 2, 3], false],
    // Ten minutes after the first of them, there is one left.
    [[-7, 2], true],
  ])('after deaths at the minutes %j comes back at the third: %s', (earlier, comes) => {
    const times = earlier.map((minute) => minute * MINUTE);
    expect(comesBack(times, 3 * MINUTE)).toBe(comes);
  });

  it('never comes back by itself more than twice in ten minutes, however it dies', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 * MINUTE }), { maxLength: 40 }), (gaps) => {
        let at = 0;
        const deaths: number[] = [];
        const back: number[] = [];
        for (const gap of gaps) {
          at += gap;
          if (comesBack(deaths, at)) back.push(at);
          deaths.push(at);
        }
        for (const [index, first] of back.entries()) {
          const third = back[index + 2];
          expect(third === undefined || third - first >= 10 * MINUTE).toBe(true);
        }
      }),
    );
  });
});

describe('the first of a kind', () => {
  it.each([
    [ERROR, true],
    [HOME_ANEW, true],
    [HOME_CLOSED, true],
    [SIGN, true],
    [HOME_HUNG, true],
    [STARTS, true],
    [BREAK_CLOSED, true],
    [BREAK_ANEW, false],
    [BREAK_HUNG, false],
    [GPU, false],
  ])('%j is told: %s', (trouble, told) => {
    expect(judged([[0, trouble]])[0]).toMatchObject({ tell: told, log: true });
  });
});

describe('the same again', () => {
  it('is told anew when it is given up, and then not for an hour', () => {
    const tells = judged([
      [0, ERROR],
      [1, ERROR],
      [2, ERROR],
      [3, ERROR],
      [58, ERROR],
      [61, ERROR],
    ]);
    expect(tells.map(({ tell }) => tell)).toEqual([true, false, true, false, false, true]);
    expect(tells.map(({ givesUp }) => givesUp)).toEqual([false, false, true, true, false, false]);
  });

  it('of the process that draws is told at the third within ten minutes, and alone', () => {
    const near = judged([
      [0, GPU],
      [1, GPU],
      [2, ERROR],
      [3, GPU],
    ]);
    expect(near.map(({ tell }) => tell)).toEqual([false, false, true, true]);
    const far = judged([
      [0, GPU],
      [9, GPU],
      [11, GPU],
    ]);
    expect(far.map(({ tell }) => tell)).toEqual([false, false, false]);
  });
});

describe('any troubles at any times', () => {
  it('are told at most twice an hour for each thing that breaks, but for a home that hangs, whose dialog is the way out', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const told = judged(steps).flatMap(({ tell }, index) => {
          const [at, trouble] = steps[index] ?? [0, ERROR];
          if (trouble === HOME_HUNG) expect(tell).toBe(true);
          const thing = 'window' in trouble ? `${trouble.what} ${trouble.window}` : trouble.what;
          return tell && trouble !== HOME_HUNG ? [{ at: at * MINUTE, thing }] : [];
        });
        for (const { at, thing } of told) {
          const within = told.filter((one) => one.thing === thing && one.at >= at && one.at < at + HOUR);
          expect(within.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('fill neither the log nor the memory, however fast they come', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.integer({ min: 11, max: 500 }), (trouble, times) => {
        const all = judged(Array.from({ length: times }, () => [0, trouble] as const));
        expect(all.filter(({ log }) => log)).toHaveLength(10);
        expect(all.at(-1)?.history.seen).toHaveLength(10);
        expect(all.at(-1)?.history.told.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

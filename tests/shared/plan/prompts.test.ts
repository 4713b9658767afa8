import { describe, expect, it } from 'vitest';
import {
  duePrompt,
  nextPromptLook,
  PROMPT_STAYS,
  PROMPTS_A_DAY,
  PROMPTS_APART,
  type PromptLook,
  type PromptState,
} from '../../../shared/plan/prompts';
import type { Schedule } from '../../../shared/plan/schedule';
import { HOUR, MINUTE } from '../../../shared/time/moment';
import type { PromptKind } from '../../../shared/workday/events';
import type { Workday } from '../../../shared/workday/workday';
import { at, lunch } from '../days';
import { day, look, NEVER, NOTHING, OFFICE, QUIET } from './prompt-looks';

describe('which prompt is due', () => {
  it.each<[string, string, Schedule, Workday, Partial<PromptLook>, PromptKind | null]>([
    ['nothing at the start', '08:00', OFFICE, day(), {}, null],
    ['lunch at its time', '12:00', OFFICE, day([['tip', '09:45']]), {}, 'lunch'],
    ['no lunch a minute before', '11:59', OFFICE, day([['tip', '11:30']]), {}, null],
    [
      'no lunch when it was had already',
      '12:00',
      OFFICE,
      day([], lunch('11:00', '11:30')),
      { tips: false },
      null,
    ],
    ['no lunch when it was said already', '12:20', OFFICE, day([['lunch', '12:00']]), { tips: false }, null],
    ['no lunch when it is long past', '13:30', OFFICE, day(), { tips: false }, null],
    ['lunch when it is a little past', '13:29', OFFICE, day(), { tips: false }, 'lunch'],
    [
      'the end before lunch when both are due',
      '12:00',
      { ...OFFICE, endAt: at('12:15') },
      day(),
      {},
      'wind-down',
    ],
    ['lunch before a tip', '12:00', OFFICE, day(), { afterBreak: true }, 'lunch'],
    ['a tip after a break, an hour in', '09:00', NOTHING, day(), { afterBreak: true }, 'tip'],
    ['no tip before an hour, break or not', '08:59', NOTHING, day(), { afterBreak: true }, null],
    ['no tip in the middle of work', '09:44', NOTHING, day(), {}, null],
    ['a tip when no break came for a while', '09:45', NOTHING, day(), {}, 'tip'],
    ['no second tip before its time', '10:29', NOTHING, day([['tip', '09:00']]), { afterBreak: true }, null],
    [
      'a second tip late in the morning',
      '10:30',
      NOTHING,
      day([['tip', '09:00']]),
      { afterBreak: true },
      'tip',
    ],
    [
      'no tip within an hour of the last',
      '11:29',
      NOTHING,
      day([['tip', '10:30']]),
      { afterBreak: true },
      null,
    ],
    ['a tip an hour after the last', '11:30', NOTHING, day([['tip', '10:30']]), { afterBreak: true }, 'tip'],
    [
      'no third tip before noon',
      '12:29',
      NOTHING,
      day([
        ['tip', '09:00'],
        ['tip', '10:30'],
      ]),
      { afterBreak: true },
      null,
    ],
    [
      'a third tip in the afternoon',
      '12:30',
      NOTHING,
      day([
        ['tip', '09:00'],
        ['tip', '10:30'],
      ]),
      { afterBreak: true },
      'tip',
    ],
    [
      'no fourth tip',
      '17:00',
      NOTHING,
      day([
        ['tip', '09:00'],
        ['tip', '10:30'],
        ['tip', '12:30'],
      ]),
      { afterBreak: true },
      null,
    ],
    ['no tip when they are off', '09:45', NOTHING, day(), { afterBreak: true, tips: false }, null],
    ['no lunch where none is planned', '12:00', NOTHING, day(), { tips: false }, null],
  ])('%s', (_name, time, schedule, today, over, expected) => {
    expect(duePrompt(NEVER, today, schedule, look(time, over))).toBe(expected);
  });

  it('keeps a quarter of an hour between two (B14)', () => {
    const last = look('12:00').t;
    const state: PromptState = { showing: null, lastAt: last - PROMPTS_APART + 1 };
    expect(duePrompt(state, day(), OFFICE, look('12:00'))).toBeNull();
    expect(duePrompt({ ...state, lastAt: last - PROMPTS_APART }, day(), OFFICE, look('12:00'))).toBe('lunch');
  });

  it('gives six a day and no seventh, whatever they were (B14)', () => {
    const tips = (count: number): Workday =>
      day(Array.from({ length: count }, () => ['tip', '09:00'] as const));
    expect(PROMPTS_A_DAY).toBe(6);
    expect(duePrompt(NEVER, tips(5), OFFICE, look('12:00'))).toBe('lunch');
    expect(duePrompt(NEVER, tips(6), OFFICE, look('12:00'))).toBeNull();
    expect(nextPromptLook(NEVER, tips(6), OFFICE, look('12:00'))).toBe(Infinity);
  });
});

describe('when to look again for a prompt', () => {
  it('is when the one that shows has stood long enough', () => {
    const state: PromptState = { showing: { kind: 'tip', tip: 'a', since: 7 }, lastAt: 7 };
    expect(nextPromptLook(state, day(), OFFICE, look('09:00'))).toBe(7 + PROMPT_STAYS);
  });

  it('is never when nothing is wanted any more', () => {
    const done = day([
      ['tip', '09:00'],
      ['tip', '10:30'],
      ['lunch', '12:00'],
      ['tip', '12:30'],
      ['wind-down', '16:15'],
    ]);
    expect(nextPromptLook(NEVER, done, OFFICE, look('18:15'))).toBe(Infinity);
  });

  it('waits out the quarter of an hour', () => {
    const state: PromptState = { showing: null, lastAt: look('11:55').t };
    const next = nextPromptLook(state, day(), OFFICE, look('11:56', QUIET));
    expect(next).toBe(look('12:10').t);
  });

  it('is never late: looking only when asked to finds each prompt in the minute it is due', () => {
    let today = day();
    let state = NEVER;
    const given: string[] = [];
    const shown: (readonly [PromptKind, string])[] = [];
    for (let t = 0, looks = 0; t < 10 * HOUR && looks < 100; looks++) {
      const now = look('08:00', { t, wall: at('08:00') + t, steady: at('08:00') + t });
      const prompt = duePrompt(state, today, OFFICE, now);
      if (prompt !== null) {
        const minutes = t / MINUTE;
        const time = `${String(Math.floor(minutes / 60) + 8).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        given.push(`${time} ${prompt}`);
        shown.push([prompt, time]);
        today = day(shown);
        state = { showing: null, lastAt: t };
      }
      const next = nextPromptLook(state, today, OFFICE, { ...now, t });
      expect(next).toBeGreaterThan(t);
      t = next;
    }
    expect(given).toEqual([
      '09:45 tip',
      '11:30 tip',
      '12:00 lunch',
      '13:15 tip',
      '16:15 wind-down',
      '16:45 planned-end',
    ]);
  });
});

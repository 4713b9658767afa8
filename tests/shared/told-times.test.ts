import { describe, expect, it } from 'vitest';
import { problemOfTimes, type TimesFrame, type TimesProblem } from '../../shared/workday/told-times';
import type { ToldTimes } from '../../shared/workday/events';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { STOCKHOLM } from '../domain/timezones';

const DATE = '2026-11-23';
/** An instant of that Monday, in Stockholm an hour ahead of UTC. */
const at = (time: string, date = 23): number => Date.parse(`2026-11-${date}T${time}:00+01:00`);

const EVENING: TimesFrame = { date: DATE, zone: STOCKHOLM, now: at('20:00'), isOpen: false, others: [] };
const AT_WORK: TimesFrame = { ...EVENING, now: at('14:00'), isOpen: true };

type Stretch = readonly [from: string, to: string | null];

function times(spans: readonly Stretch[], pauses: readonly (readonly [string, string])[] = []): ToldTimes {
  return {
    spans: spans.map(([from, to]) => ({ from: at(from), to: to === null ? null : at(to) })),
    pauses: pauses.map(([from, to]) => ({ kind: 'other', from: at(from), to: at(to) })),
  };
}

const DAY = times([['08:00', '16:30']], [['12:00', '12:30']]);

describe('told times are taken', () => {
  it.each<[string, ToldTimes, TimesFrame]>([
    ['a day with a pause', DAY, EVENING],
    [
      'two stretches, one right after the other',
      times([
        ['08:00', '12:00'],
        ['12:00', '16:00'],
      ]),
      EVENING,
    ],
    [
      'two pauses, one right after the other',
      times(
        [['08:00', '16:00']],
        [
          ['10:00', '10:15'],
          ['10:15', '10:30'],
        ],
      ),
      EVENING,
    ],
    ['a pause as long as the work', times([['08:00', '16:00']], [['08:00', '16:00']]), EVENING],
    ['up to this moment', times([['08:00', '20:00']]), EVENING],
    ['no times at all', times([]), EVENING],
    ['work that goes on', times([['08:00', null]], [['12:00', '12:30']]), AT_WORK],
    [
      'work that goes on after a stretch',
      times([
        ['08:00', '11:00'],
        ['12:00', null],
      ]),
      AT_WORK,
    ],
    ['beside the day before', DAY, { ...EVENING, others: [{ from: at('20:00', 22), to: at('08:00') }] }],
    [
      'past midnight, a whole day long',
      { spans: [{ from: at('00:00'), to: at('00:00', 24) }], pauses: [] },
      { ...EVENING, now: at('09:00', 24) },
    ],
  ])('%s', (_, told, frame) => {
    expect(problemOfTimes(told, frame)).toBeNull();
  });

  it('by the dates of the zone of that day', () => {
    const late = { spans: [{ from: at('00:30'), to: at('02:00') }], pauses: [] };
    expect(problemOfTimes(late, EVENING)).toBeNull();
    expect(problemOfTimes(late, { ...EVENING, zone: 'UTC' })).toBe('times-other-date');
  });
});

describe('told times are refused', () => {
  it.each<[string, ToldTimes, TimesProblem, TimesFrame]>([
    ['an end before its beginning', times([['16:00', '08:00']]), 'times-backwards', EVENING],
    ['no length', times([['08:00', '08:00']]), 'times-backwards', EVENING],
    [
      'a pause that ends before it begins',
      times([['08:00', '16:00']], [['12:30', '12:00']]),
      'times-backwards',
      EVENING,
    ],
    ['work that goes on and begins now', times([['14:00', null]]), 'times-backwards', AT_WORK],
    [
      'two stretches at once',
      times([
        ['08:00', '12:00'],
        ['11:59', '16:00'],
      ]),
      'times-overlap',
      EVENING,
    ],
    [
      'two stretches out of order',
      times([
        ['13:00', '16:00'],
        ['08:00', '12:00'],
      ]),
      'times-overlap',
      EVENING,
    ],
    [
      'two pauses at once',
      times(
        [['08:00', '16:00']],
        [
          ['10:00', '10:30'],
          ['10:15', '10:45'],
        ],
      ),
      'times-overlap',
      EVENING,
    ],
    [
      'a pause before work',
      times([['08:00', '16:00']], [['07:59', '08:10']]),
      'times-pause-outside',
      EVENING,
    ],
    ['a pause after work', times([['08:00', '16:00']], [['15:50', '16:01']]), 'times-pause-outside', EVENING],
    [
      'a pause over two stretches',
      times(
        [
          ['08:00', '12:00'],
          ['12:00', '16:00'],
        ],
        [['11:50', '12:10']],
      ),
      'times-pause-outside',
      EVENING,
    ],
    ['a pause without work', times([], [['12:00', '12:30']]), 'times-pause-outside', EVENING],
    ['an end to come', times([['08:00', '20:01']]), 'times-in-future', EVENING],
    ['a beginning to come', times([['15:00', null]]), 'times-in-future', AT_WORK],
    ['a pause to come', times([['08:00', null]], [['13:50', '14:10']]), 'times-in-future', AT_WORK],
    [
      'a beginning on another date',
      { spans: [{ from: at('23:30', 22), to: at('08:00') }], pauses: [] },
      'times-other-date',
      EVENING,
    ],
    [
      'more than a day and a night',
      {
        spans: [
          { from: at('08:00'), to: at('12:00') },
          { from: at('07:00', 24), to: at('08:01', 24) },
        ],
        pauses: [],
      },
      'times-too-long',
      { ...EVENING, now: at('12:00', 24) },
    ],
    [
      'in the work of another day',
      DAY,
      'times-other-day',
      { ...EVENING, others: [{ from: at('20:00', 22), to: at('08:01') }] },
    ],
    [
      'in work of another day that goes on',
      DAY,
      'times-other-day',
      { ...EVENING, others: [{ from: at('15:00'), to: null }] },
    ],
    ['an end of work that goes on', DAY, 'times-open', AT_WORK],
    ['none for work that goes on', times([]), 'times-open', AT_WORK],
    ['no end of work that is over', times([['08:00', null]]), 'times-open', EVENING],
    [
      'no end of an earlier stretch',
      times([
        ['08:00', null],
        ['12:00', null],
      ]),
      'times-open',
      AT_WORK,
    ],
  ])('%s', (_, told, problem, frame) => {
    expect(problemOfTimes(told, frame)).toBe(problem);
  });

  it('by the instant: a minute more is too long', () => {
    const from = at('08:00');
    const now = from + 30 * HOUR;
    const told = (to: number): ToldTimes => ({ spans: [{ from, to }], pauses: [] });
    expect(problemOfTimes(told(from + 24 * HOUR), { ...EVENING, now })).toBeNull();
    expect(problemOfTimes(told(from + 24 * HOUR + MINUTE), { ...EVENING, now })).toBe('times-too-long');
  });
});

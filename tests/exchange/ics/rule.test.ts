import { describe, expect, it } from 'vitest';
import { FREQUENCIES, readRule } from '../../../shared/exchange/ics/rule';

/** A rule of which nothing but its frequency was given. */
const BARE = {
  frequency: 'WEEKLY',
  interval: 1,
  count: null,
  until: null,
  weekStart: 1,
  months: null,
  weeks: null,
  yearDays: null,
  monthDays: null,
  days: null,
  hours: null,
  minutes: null,
  seconds: null,
  positions: null,
};

describe('a recurrence rule', () => {
  it.each(FREQUENCIES)('comes %s', (freq) => {
    expect(readRule({ freq })).toEqual({ ...BARE, frequency: freq });
  });

  it.each<[string, object, object]>([
    ['every second', { interval: 2 }, { interval: 2 }],
    ['three times', { count: 3 }, { count: 3 }],
    ['once', { count: 1 }, { count: 1 }],
    ['until a date', { until: '2026-11-23' }, { until: '2026-11-23' }],
    ['in one month', { bymonth: 11 }, { months: [11] }],
    ['in several months', { bymonth: [1, 12] }, { months: [1, 12] }],
    ['in months written as text', { bymonth: ['1', '+2'] }, { months: [1, 2] }],
    ['in one month written twice', { bymonth: [2, '2'] }, { months: [2] }],
    ['in weeks', { byweekno: [-53, -1, 1, 53] }, { weeks: [-53, -1, 1, 53] }],
    ['on days of the year', { byyearday: [-366, 366] }, { yearDays: [-366, 366] }],
    ['on days of the month', { bymonthday: [-31, 31] }, { monthDays: [-31, 31] }],
    ['on the last but one as text', { bymonthday: '-2' }, { monthDays: [-2] }],
    ['at hours', { byhour: [0, 23] }, { hours: [0, 23] }],
    ['at minutes', { byminute: [0, 59] }, { minutes: [0, 59] }],
    ['at seconds', { bysecond: [0, 59] }, { seconds: [0, 59] }],
    ['by positions', { bysetpos: [-366, 366] }, { positions: [-366, 366] }],
    [
      'on each day of the week',
      { byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] },
      { days: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, nth: null })) },
    ],
    ['on a day in small letters', { byday: 'fr' }, { days: [{ weekday: 5, nth: null }] }],
    [
      'on the first, the second and the last of a weekday',
      { byday: ['1MO', '+2TU', '-1FR', '53SU'] },
      {
        days: [
          { weekday: 1, nth: 1 },
          { weekday: 2, nth: 2 },
          { weekday: 5, nth: -1 },
          { weekday: 7, nth: 53 },
        ],
      },
    ],
    ['in weeks from Sunday, as ical.js says it', { wkst: 1 }, { weekStart: 7 }],
    ['in weeks from Monday, as ical.js says it', { wkst: 2 }, { weekStart: 1 }],
    ['in weeks from Saturday, as ical.js says it', { wkst: 7 }, { weekStart: 6 }],
    ['in weeks from Sunday, as a file says it', { wkst: 'su' }, { weekStart: 7 }],
    ['in weeks from nowhere', { wkst: 'XX' }, { weekStart: 1 }],
    ['in weeks from the eighth day', { wkst: 8 }, { weekStart: 1 }],
    ['in weeks from day nought', { wkst: 0 }, { weekStart: 1 }],
    ['in weeks from half a day', { wkst: 1.5 }, { weekStart: 1 }],
  ])('%s', (_, given, read) => {
    expect(readRule({ freq: 'WEEKLY', ...given })).toEqual({ ...BARE, ...read });
  });

  it('has its parts whatever the letters of their names', () => {
    expect(readRule({ FREQ: 'DAILY', Interval: 2, BYMONTH: 3 })).toEqual({
      ...BARE,
      frequency: 'DAILY',
      interval: 2,
      months: [3],
    });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'FREQ=DAILY'],
    ['nothing at all', undefined],
    ['without a frequency', {}],
    ['of a frequency that is none', { freq: 'SOMETIMES' }],
    ['that never comes on', { freq: 'DAILY', interval: 0 }],
    ['that goes backwards', { freq: 'DAILY', interval: -1 }],
    ['by halves', { freq: 'DAILY', interval: 1.5 }],
    ['by text', { freq: 'DAILY', interval: '2' }],
    ['beyond counting', { freq: 'DAILY', interval: 2 ** 53 }],
    ['no times', { freq: 'DAILY', count: 0 }],
    ['half a time', { freq: 'DAILY', count: 0.5 }],
    ['some times', { freq: 'DAILY', count: 'some' }],
    ['until a number', { freq: 'DAILY', until: 20261123 }],
    ['in month nought', { freq: 'DAILY', bymonth: 0 }],
    ['in the 13th month', { freq: 'DAILY', bymonth: 13 }],
    ['in a month and in one that is none', { freq: 'DAILY', bymonth: [1, 13] }],
    ['in no month', { freq: 'DAILY', bymonth: [] }],
    ['in a month in words', { freq: 'DAILY', bymonth: 'May 1' }],
    ['in a month with a word after it', { freq: 'DAILY', bymonth: '1st' }],
    ['in week nought', { freq: 'DAILY', byweekno: 0 }],
    ['in the 54th week', { freq: 'DAILY', byweekno: 54 }],
    ['in the 54th week from the end', { freq: 'DAILY', byweekno: -54 }],
    ['on day nought of the year', { freq: 'DAILY', byyearday: 0 }],
    ['on the 367th day', { freq: 'DAILY', byyearday: 367 }],
    ['on the 367th day from the end', { freq: 'DAILY', byyearday: -367 }],
    ['on day nought of the month', { freq: 'DAILY', bymonthday: 0 }],
    ['on the 32nd', { freq: 'DAILY', bymonthday: 32 }],
    ['on the 32nd from the end', { freq: 'DAILY', bymonthday: -32 }],
    ['at the 25th hour', { freq: 'DAILY', byhour: 24 }],
    ['before the first hour', { freq: 'DAILY', byhour: -1 }],
    ['at the 61st minute', { freq: 'DAILY', byminute: 60 }],
    ['before the first minute', { freq: 'DAILY', byminute: -1 }],
    ['at the 61st second', { freq: 'DAILY', bysecond: 60 }],
    ['before the first second', { freq: 'DAILY', bysecond: -1 }],
    ['at position nought', { freq: 'DAILY', bysetpos: 0 }],
    ['at the 367th position', { freq: 'DAILY', bysetpos: 367 }],
    ['at the 367th position from the end', { freq: 'DAILY', bysetpos: -367 }],
    ['on a day of no week', { freq: 'DAILY', byday: 'XX' }],
    ['on days, one of them of no week', { freq: 'DAILY', byday: ['MO', 'XX'] }],
    ['on a number', { freq: 'DAILY', byday: 1 }],
    ['on a day with a word before it', { freq: 'DAILY', byday: 'a1MO' }],
    ['on a day with a word after it', { freq: 'DAILY', byday: '1MOx' }],
    ['on the 0th Monday', { freq: 'DAILY', byday: '0MO' }],
    ['on the 0th Monday in two digits', { freq: 'DAILY', byday: '00MO' }],
    ['on the 0th Monday from the end', { freq: 'DAILY', byday: '-0MO' }],
    ['on the 54th Monday', { freq: 'DAILY', byday: '54MO' }],
    ['on the 54th Monday from the end', { freq: 'DAILY', byday: '-54MO' }],
    ['on the 100th Monday', { freq: 'DAILY', byday: '100MO' }],
  ])('%s is none', (_, raw) => {
    expect(readRule(raw)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { exactly, formatter, hourOf, left, length, wholeHours } from '../../shared/messages/format';
import { parseTime, shiftTime } from '../../shared/time/time-text';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { at, DATE, ZONE } from './base';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('lengths', () => {
  test.each([
    [0, '0 min'],
    [59 * SECOND, '0 min'],
    [12 * MINUTE, '12 min'],
    [HOUR, '1 h'],
    [200 * MINUTE, '3 h 20 min'],
    [-MINUTE, '0 min'],
  ])('%d ms is %s', (ms, text) => {
    expect(spaced(length(ms))).toBe(text);
  });

  test.each([
    [0, '0 s'],
    [30 * SECOND, '30 s'],
    [90 * SECOND, '1 min 30 s'],
    [30 * MINUTE, '30 min'],
    [HOUR, '1 h'],
    [HOUR + MINUTE + SECOND, '1 h 1 min 1 s'],
  ])('%d ms that somebody chose is %s', (ms, text) => {
    expect(spaced(exactly(ms))).toBe(text);
  });

  test.each([
    [1, '1 min'],
    [11.2 * MINUTE, '12 min'],
    [60 * MINUTE, '1 h'],
  ])('%d ms left is %s', (ms, text) => {
    expect(spaced(left(ms))).toBe(text);
  });

  test('a figure never leaves its unit', () => {
    expect(length(200 * MINUTE)).not.toContain(' ');
  });
});

describe('times and dates', () => {
  test('24 hours in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const format = formatter(language, ZONE);
      expect(format.time(at('08:12'))).toBe('08:12');
      expect(format.time(at('00:05'))).toBe('00:05');
    }
  });

  test('the zone of the snapshot decides, not that of the machine', () => {
    expect(formatter('sv', 'Asia/Kathmandu').time(at('08:12'))).toBe('12:57');
    expect(hourOf(at('08:12'), 'Asia/Kathmandu')).toBe(12);
  });

  test('dates in words', () => {
    expect(formatter('sv', ZONE).date(DATE)).toBe('måndag 23 november');
    expect(formatter('en', ZONE).date(DATE)).toMatch(/^Monday,? 23 November$/);
    expect(formatter('sv', ZONE).weekday(7)).toBe('söndag');
    expect(formatter('sv', ZONE).weekdayOfDate('2026-11-20')).toBe('fredag');
    expect(formatter('sv', ZONE).dayAndTime(at('14:05'))).toBe('23 november 14:05');
  });

  test('whole hours in a zone that is off by three quarters', () => {
    const hours = wholeHours(at('08:00'), at('10:00'), 'Asia/Kathmandu');
    expect(hours.map((hour) => formatter('sv', 'Asia/Kathmandu').time(hour))).toEqual(['13:00', '14:00']);
  });
});

describe('times as they are typed', () => {
  test.each([
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['830', '08:30'],
    ['0830', '08:30'],
    [' 08:30 ', '08:30'],
    ['24:00', null],
    ['12:60', null],
    ['', null],
    ['lunch', null],
  ])('"%s" is %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  test('moves round the clock', () => {
    expect(shiftTime('23:58', 5)).toBe('00:03');
    expect(shiftTime('00:02', -5)).toBe('23:57');
  });
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  instantOf,
  isLocalDate,
  isLocalTime,
  localDate,
  localTime,
  minutesOf,
  monthOf,
  weekdayOf,
} from '../../shared/time/calendar';
import { HOUR, MINUTE } from '../../shared/time/moment';

const STOCKHOLM = 'Europe/Stockholm';
const NEW_YORK = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';
const KOLKATA = 'Asia/Kolkata';

describe('a clock time as an instant', () => {
  // Instants from the tz database, by hand.
  it.each([
    ['an ordinary winter day', '2026-11-23', '08:00', STOCKHOLM, Date.UTC(2026, 10, 23, 7)],
    ['an ordinary summer day', '2026-07-01', '08:00', STOCKHOLM, Date.UTC(2026, 6, 1, 6)],
    [
      'west of Greenwich, on the next UTC day',
      '2026-11-23',
      '22:30',
      NEW_YORK,
      Date.UTC(2026, 10, 24, 3, 30),
    ],
    [
      'half an hour off, without daylight saving',
      '2026-11-23',
      '08:00',
      KOLKATA,
      Date.UTC(2026, 10, 23, 2, 30),
    ],
    ['the last minute before the gap', '2026-03-29', '01:59', STOCKHOLM, Date.UTC(2026, 2, 29, 0, 59)],
    ['the first minute of the gap', '2026-03-29', '02:00', STOCKHOLM, Date.UTC(2026, 2, 29, 1)],
    ['the middle of the gap', '2026-03-29', '02:30', STOCKHOLM, Date.UTC(2026, 2, 29, 1)],
    ['the last minute of the gap', '2026-03-29', '02:59', STOCKHOLM, Date.UTC(2026, 2, 29, 1)],
    ['the first minute after the gap', '2026-03-29', '03:00', STOCKHOLM, Date.UTC(2026, 2, 29, 1)],
    ['the gap in New York', '2026-03-08', '02:15', NEW_YORK, Date.UTC(2026, 2, 8, 7)],
    ['a gap of half an hour', '2026-10-04', '02:10', LORD_HOWE, Date.UTC(2026, 9, 3, 15, 30)],
    ['after a gap of half an hour', '2026-10-04', '02:30', LORD_HOWE, Date.UTC(2026, 9, 3, 15, 30)],
    ['a gap that ends with its hour', '2016-05-01', '02:45', 'America/Caracas', Date.UTC(2016, 4, 1, 7)],
    ['the same time where there is no gap', '2026-03-29', '02:30', KOLKATA, Date.UTC(2026, 2, 28, 21)],
    ['the repeated hour is the first', '2026-10-25', '02:30', STOCKHOLM, Date.UTC(2026, 9, 25, 0, 30)],
    ['after the repeated hour', '2026-10-25', '03:00', STOCKHOLM, Date.UTC(2026, 9, 25, 2)],
    ['the repeated hour in New York', '2026-11-01', '01:30', NEW_YORK, Date.UTC(2026, 10, 1, 5, 30)],
    ['the repeated half hour', '2026-04-05', '01:45', LORD_HOWE, Date.UTC(2026, 3, 4, 14, 45)],
    ['before the repeated half hour', '2026-04-05', '01:29', LORD_HOWE, Date.UTC(2026, 3, 4, 14, 29)],
    ['a date that a zone left out', '2011-12-30', '12:00', 'Pacific/Apia', Date.UTC(2011, 11, 30, 10)],
  ])('%s', (_name, date, time, zone, expected) => {
    expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('never goes back while the clock time goes on, on days with 23, 24 and 25 hours', () => {
    const days = [
      ['2026-03-29', STOCKHOLM, 23 * HOUR],
      ['2026-10-25', STOCKHOLM, 25 * HOUR],
      ['2026-04-05', LORD_HOWE, 24.5 * HOUR],
      ['2026-10-04', LORD_HOWE, 23.5 * HOUR],
      ['2026-11-01', NEW_YORK, 25 * HOUR],
      ['2026-11-01', KOLKATA, 24 * HOUR],
    ] as const;
    for (const [date, zone, length] of days) {
      const times = Array.from({ length: 24 * 60 }, (_, minute) => {
        const hour = String(Math.floor(minute / 60)).padStart(2, '0');
        return instantOf(date, `${hour}:${String(minute % 60).padStart(2, '0')}`, zone);
      });
      expect(times.every((at, index) => index === 0 || at >= (times[index - 1] ?? Infinity))).toBe(true);
      const midnight = instantOf(date, '00:00', zone);
      expect(instantOf(addDays(date, 1), '00:00', zone) - midnight, `${date} ${zone}`).toBe(length);
    }
  });

  it('throws on a date that does not exist and does not invent one', () => {
    expect(() => instantOf('2026-13-01', '08:00', STOCKHOLM)).toThrow(RangeError);
    expect(() => instantOf('2026-11-23', '25:00', STOCKHOLM)).toThrow(RangeError);
    expect(() => instantOf('2026-11-23', '08:00', 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('an instant as date and time', () => {
  it.each([
    [STOCKHOLM, '2026-11-24', '00:30'],
    [NEW_YORK, '2026-11-23', '18:30'],
    [LORD_HOWE, '2026-11-24', '10:30'],
    [KOLKATA, '2026-11-24', '05:00'],
  ])('is that of %s', (zone, date, time) => {
    const at = Date.UTC(2026, 10, 23, 23, 30);
    expect([localDate(at, zone), localTime(at, zone)]).toEqual([date, time]);
  });

  it('shows a minute until it is over, and takes parts of a millisecond', () => {
    const at = Date.UTC(2026, 10, 23, 7, 59, 59) + 0.4;
    expect(localTime(at, STOCKHOLM)).toBe('08:59');
    expect(localDate(Date.UTC(2026, 10, 23, 22, 59, 59) + 999.2, STOCKHOLM)).toBe('2026-11-23');
  });

  it('reads the repeated hour twice', () => {
    const first = instantOf('2026-10-25', '02:30', STOCKHOLM);
    expect([localTime(first, STOCKHOLM), localTime(first + HOUR, STOCKHOLM)]).toEqual(['02:30', '02:30']);
    expect(localTime(Date.UTC(2026, 2, 29, 1) - MINUTE, STOCKHOLM)).toBe('01:59');
    expect(localTime(Date.UTC(2026, 2, 29, 1), STOCKHOLM)).toBe('03:00');
  });
});

describe('dates', () => {
  it('knows the weekday, Monday first', () => {
    const week = Array.from({ length: 7 }, (_, day) => weekdayOf(addDays('2026-11-23', day)));
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('counts days over months, years and leap days, both ways', () => {
    const far = Temporal.PlainDate.from('1970-01-01');
    for (let days = -40_000; days <= 80_000; days += 17) {
      const date = far.add({ days });
      expect(addDays('1970-01-01', days)).toBe(date.toString());
      expect(addDays(date.toString(), -days)).toBe('1970-01-01');
      expect(weekdayOf(date.toString()), date.toString()).toBe(date.dayOfWeek);
    }
    expect(addDays('9999-12-31', 1)).toBe('+010000-01-01');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
    expect(daysBetween('9999-12-31', addDays('9999-12-31', 1))).toBe(1);
    expect(() => addDays('soon', 1)).toThrow(RangeError);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(monthOf('2026-03-01')).toBe('2026-03');
  });

  it.each(['2026-11-23', '2028-02-29', '0001-01-01', '9998-12-31'])('%s is a date', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    ...['2026-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '2026-11-00', '26-11-23', '2026-1-1'],
    ...['', ' 2026-11-23', '2026-11-23 ', '2026-11-23\n', '20261123', '2026-11-23T08:00', '+002026-11-23'],
    ...['0000-12-31', '9999-01-01', '9999-12-31'],
  ])('%j is no date', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it.each(['00:00', '08:30', '19:59', '23:59'])('%s is a time of day', (text) => {
    expect(isLocalTime(text)).toBe(true);
  });

  it.each(['24:00', '8:30', '108:30', '08:60', '08:3', '', '08.30', '08:30:00', '08:30\n', '٠٨:٣٠', 'aa:bb'])(
    '%j is no time of day',
    (text) => {
      expect(isLocalTime(text)).toBe(false);
    },
  );

  it('counts the minutes of a time of day', () => {
    expect([minutesOf('00:00'), minutesOf('08:30'), minutesOf('23:59')]).toEqual([0, 510, 1439]);
  });
});

import { describe, expect, it } from 'vitest';
import { daysAround, sketchOf, type Sketch } from '../../../shared/exchange/ics/event';

const DAYS = { first: '20261122', last: '20261124' };
const sketch = (...lines: readonly string[]): Sketch =>
  sketchOf({ name: 'VEVENT', lines, whole: true }, DAYS);

describe('an event that is only glanced at', () => {
  it('has its id and its version, and is no exception', () => {
    expect(sketch('UID:1@example.org', 'SEQUENCE:3', 'DTSTART:20261123T090000Z')).toEqual({
      uid: '1@example.org',
      sequence: 3,
      isException: false,
      elsewhere: false,
    });
  });

  it('has no id and the first version where it says nothing, or nothing that can be read', () => {
    expect(sketch('SEQUENCE:new', 'DTSTART:20261123')).toEqual({
      uid: '',
      sequence: 0,
      isException: false,
      elsewhere: false,
    });
  });

  it('is known by the names of its lines, whatever their letters and parameters', () => {
    expect(sketch('uid;X-NOTE=1:a', 'Recurrence-Id;TZID=Europe/Stockholm:20261123T100000')).toMatchObject({
      uid: 'a',
      isException: true,
      elsewhere: false,
    });
    expect(sketch('X-UID:a', '-UID:b', ' UID:c', 'DTSTART:20261123').uid).toBe('');
  });

  it.each<[string, readonly string[], boolean]>([
    ['on a day before', ['DTSTART:20261121T230000Z', 'DTEND:20261121T235900Z'], true],
    ['that lasts into the days', ['DTSTART:20261121T230000Z', 'DTEND:20261122T010000Z'], false],
    ['on the first of the days', ['DTSTART:20261122T000000Z'], false],
    ['on the last of the days', ['DTSTART:20261124T235900Z'], false],
    ['on a day after', ['DTSTART:20261125T000000Z', 'DTEND:20261125T010000Z'], true],
    ['from before until after', ['DTSTART:20261120', 'DTEND:20261130'], false],
    ['without a date', [], false],
    ['on a date that is none, of a year long ago', ['DTSTART:1999', 'DTEND:19990101'], false],
    ['on a date in words', ['DTSTART:aaaaaaaa'], false],
    ['on a date with words after it', ['DTSTART:2026112x'], false],
    ['on two dates, one of which is none', ['DTSTART:19990101', 'DTEND:1999-01-'], false],
    ['that repeats from before', ['DTSTART:20261101T090000Z', 'RRULE:FREQ=WEEKLY'], false],
    ['that repeats from after', ['DTSTART:20261125T090000Z', 'RRULE:FREQ=WEEKLY'], true],
    ['that repeats from the last day on', ['DTSTART:20261124T090000Z', 'RRULE:FREQ=WEEKLY'], false],
    ['that repeated until before', ['DTSTART:20261101', 'RRULE:FREQ=WEEKLY;UNTIL=20261121'], true],
    ['that repeats until the first day', ['DTSTART:20261101', 'RRULE:FREQ=WEEKLY;UNTIL=20261122'], false],
    [
      'that repeated, in small letters',
      ['DTSTART:20261101', 'RRULE:FREQ=WEEKLY;until=20261121T000000Z'],
      true,
    ],
    [
      'that repeated, and comes on dates',
      ['DTSTART:20261101', 'RRULE:FREQ=WEEKLY;UNTIL=20261110', 'RDATE:20261123'],
      false,
    ],
    [
      'that comes on dates, and repeated',
      ['DTSTART:20261101', 'RDATE:20261123', 'RRULE:FREQ=WEEKLY;UNTIL=20261110'],
      false,
    ],
    [
      'that repeated by one rule and repeats by another',
      ['DTSTART:20261101', 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=DAILY;UNTIL=20261110'],
      false,
    ],
    ['that comes on dates from before', ['DTSTART:20261101T090000Z', 'RDATE:20261123T090000Z'], false],
    ['an exception to a day before, on a day before', ['RECURRENCE-ID:20261101', 'DTSTART:20261102'], true],
    [
      'an exception to a day before, on one of the days',
      ['RECURRENCE-ID:20261101', 'DTSTART:20261123'],
      false,
    ],
    [
      'an exception to one of the days, on a day after',
      ['RECURRENCE-ID:20261123', 'DTSTART:20261201'],
      false,
    ],
    [
      'an exception from a day before on',
      ['RECURRENCE-ID;RANGE=THISANDFUTURE:20261101', 'DTSTART:20261102'],
      false,
    ],
    [
      'an exception from a day before on, in small letters',
      ['RECURRENCE-ID;range=thisandfuture:20261101', 'DTSTART:20261102'],
      false,
    ],
  ])('%s', (_, lines, elsewhere) => {
    expect(sketch(...lines).elsewhere).toBe(elsewhere);
  });
});

describe('the days around a stretch', () => {
  const at = (iso: string): number => Date.parse(iso);

  it('are so many more on both sides', () => {
    expect(daysAround(at('2026-11-23T10:00:00Z'), at('2026-11-24T10:00:00Z'), 2)).toEqual({
      first: '20261121',
      last: '20261126',
    });
  });

  it('end where years of four digits do', () => {
    expect(daysAround(at('0001-01-01T00:00:00Z'), at('9999-12-31T00:00:00Z'), 3)).toEqual({
      first: '00010101',
      last: '99991231',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { durationOf, listOf, parsePart, timeOf } from '../../../shared/exchange/ics/properties';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a written time', () => {
  it.each<[string, string, 'date' | 'local' | 'utc', string]>([
    ['a date', '2026-11-23', 'date', '2026-11-23T00:00:00Z'],
    ['on a wall clock', '2026-11-23T10:20:30', 'local', '2026-11-23T10:20:30Z'],
    ['in UTC', '2026-11-23T10:20:30Z', 'utc', '2026-11-23T10:20:30Z'],
    ['at the last second of a day', '2026-11-23T23:59:59', 'local', '2026-11-23T23:59:59Z'],
    ['at a leap second', '2016-12-31T23:59:60Z', 'utc', '2017-01-01T00:00:00Z'],
    ['at 24:00', '2026-11-23T24:00:00', 'local', '2026-11-24T00:00:00Z'],
    ['on a leap day', '2028-02-29', 'date', '2028-02-29T00:00:00Z'],
    ['on New Year', '2026-01-01', 'date', '2026-01-01T00:00:00Z'],
    ['in the first century', '0099-12-31', 'date', '0099-12-31T00:00:00Z'],
  ])('%s', (_, raw, kind, iso) => {
    expect(timeOf(raw)).toEqual({ local: Date.parse(iso), kind });
  });

  it.each<[string, unknown]>([
    ['a number', 20261123],
    ['nothing', undefined],
    ['the 31st of February', '2026-02-31'],
    ['the 29th of February in most years', '2026-02-29'],
    ['month nought', '2026-00-10'],
    ['the 13th month', '2026-13-10'],
    ['day nought', '2026-11-00'],
    ['the 25th hour', '2026-11-23T25:00:00'],
    ['the 61st minute', '2026-11-23T10:60:00'],
    ['two seconds too many', '2026-11-23T10:00:61'],
    ['words before it', 'on 2026-11-23'],
    ['words after it', '2026-11-23 at ten'],
    ['a time without seconds', '2026-11-23T10:00'],
    ['a date as iCalendar has it', '20261123'],
    ['a year of five digits', '12026-11-23'],
  ])('%s is none', (_, raw) => {
    expect(timeOf(raw)).toBeNull();
  });
});

describe('a length', () => {
  it.each<[string, number, number]>([
    ['P1W', 7 * DAY, 0],
    ['P2D', 2 * DAY, 0],
    ['P1W2D', 9 * DAY, 0],
    ['PT1H', 0, HOUR],
    ['PT15M', 0, HOUR / 4],
    ['PT30S', 0, 30_000],
    ['P1DT2H3M4S', DAY, 2 * HOUR + 3 * 60_000 + 4_000],
    ['+PT1H', 0, HOUR],
    ['-P1DT1H', -DAY, -HOUR],
    ['PT0S', 0, 0],
    ['P9999D', 9_999 * DAY, 0],
  ])('%s', (raw, days, rest) => {
    const length = durationOf(raw);
    expect([length?.days, length?.rest].map((ms) => (ms ?? NaN) + 0)).toEqual([days, rest]);
  });

  it.each<[unknown]>([
    [undefined],
    [3600],
    ['1H'],
    ['P1H'],
    ['PT1D'],
    ['P1Y'],
    ['P-1D'],
    ['about PT1H'],
    ['PT1H or so'],
    ['P10000D'],
    ['P10000W'],
    ['PT100000H'],
    ['PT1000000M'],
    ['PT100000000S'],
  ])('%j is none', (raw) => {
    expect(durationOf(raw)).toBeNull();
  });
});

describe('a component', () => {
  it('is read with its properties, their parameters and its parts', () => {
    const part = parsePart('VEVENT', [
      'UID:1@example.org',
      'DTSTART;TZID=Europe/Stockholm:20261123T100000',
      'EXDATE:20261124T100000Z,20261125T100000Z',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
    ]);
    expect(part?.name).toBe('vevent');
    expect(part?.properties.map(({ name, type, values }) => ({ name, type, values }))).toEqual([
      { name: 'uid', type: 'text', values: ['1@example.org'] },
      { name: 'dtstart', type: 'date-time', values: ['2026-11-23T10:00:00'] },
      { name: 'exdate', type: 'date-time', values: ['2026-11-24T10:00:00Z', '2026-11-25T10:00:00Z'] },
    ]);
    expect([...(part?.properties[1]?.parameters ?? [])]).toEqual([['tzid', 'Europe/Stockholm']]);
    expect(part?.parts.map(({ name, properties }) => [name, properties.length])).toEqual([['valarm', 1]]);
  });

  it('passes over parameters that are lists', () => {
    const part = parsePart('VEVENT', [
      'ATTENDEE;MEMBER="mailto:a@example.org","mailto:b@example.org";CN=Bo:mailto:b@example.org',
    ]);
    expect([...(part?.properties[0]?.parameters ?? [])]).toEqual([['cn', 'Bo']]);
  });

  it('has parts within parts to a depth of three', () => {
    const nested = (depth: number): string[] =>
      depth === 0 ? ['X-DEEP:1'] : ['BEGIN:X', ...nested(depth - 1), 'END:X'];
    const depthOf = (part: ReturnType<typeof parsePart>): number =>
      part === null ? -1 : 1 + Math.max(-1, ...part.parts.map(depthOf));
    expect([0, 1, 3, 4, 9].map((depth) => depthOf(parsePart('VEVENT', nested(depth))))).toEqual([
      0, 1, 3, 3, 3,
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['a line without a colon', ['NOTHING']],
    ['a part that does not end', ['BEGIN:VALARM']],
  ])('with %s is none', (_, lines) => {
    expect(parsePart('VEVENT', lines)).toBeNull();
  });
});

it('has a list for what is one', () => {
  expect([listOf(1), listOf([1, 2]), listOf([]), listOf(undefined)]).toEqual([[1], [1, 2], [], [undefined]]);
});

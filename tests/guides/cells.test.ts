import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, readCell, weekdaysOf, WEEKDAY_CELLS } from '../../shared/guides/cells';
import { formatter } from '../../shared/messages/format';

const SV = formatter('sv', 'UTC');
const EN = formatter('en', 'UTC');

describe('a weekday', () => {
  it.each([
    ['1', 'Måndag', 'måndagar', 'på måndagar', 'mån', 'Monday', 'on Mondays', 'Mon.'],
    ['2', 'tisdag', 'Tisdagen', 'varje tisdag', 'Tis', 'Tuesday', 'every Tuesday', 'tue'],
    ['3', 'onsdag', 'Onsdagarna', 'ons', 'Wednesday', 'wednesdays', 'Wed'],
    ['4', 'torsdag', 'tors', 'tor', 'Thursday', 'Thu', 'Thurs'],
    ['5', ' fredag ', 'FREDAG', 'fre', 'Friday', 'fri'],
    ['6', 'lördag', 'lör', 'Saturday', 'Sat'],
    ['7', 'söndag', 'sön', 'Sunday', 'Sun'],
  ])('%s is read from %s and other ways to write it', (day, ...words) => {
    for (const written of [day, ...words]) {
      expect(readCell('weekday', written), written).toBe(day);
      expect(weekdaysOf(written), written).toEqual([Number(day)]);
    }
  });

  it.each([
    ...['1-5', 'vardagar', 'Alla vardagar', 'varje vardag', 'arbetsdagar', 'weekdays', 'every workday'],
    ...['mån-fre', 'Mån–fre', 'måndag till fredag', 'Måndag - fredag', 'Mon-Fri', 'Monday to Friday'],
  ])('is each of five where it says %s', (written) => {
    expect(readCell('weekday', written)).toBe('1-5');
    expect(weekdaysOf(written)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    '',
    ' ',
    '0',
    '8',
    '1-3',
    'dag',
    'tisdag och torsdag',
    'tis-tor',
    'mån-ons',
    'tis-fre',
    'mån-tis-fre',
    'fredag-',
    'inte på tisdag',
    'varannan fredag',
    'fredag em',
    '-',
  ])('is not guessed from %j', (written) => {
    expect(readCell('weekday', written)).toBeNull();
    expect(weekdaysOf(written)).toEqual([]);
    expect(cellText('weekday', written, SV)).toBe(written.trim());
  });

  it('is told in the language of the reader', () => {
    expect(['3', 'Onsdagar', '1-5', 'vardagar'].map((cell) => cellText('weekday', cell, SV))).toEqual([
      'onsdag',
      'onsdag',
      'måndag–fredag',
      'måndag–fredag',
    ]);
    expect(['3', 'Onsdagar', '1-5'].map((cell) => cellText('weekday', cell, EN))).toEqual([
      'Wednesday',
      'Wednesday',
      'Monday–Friday',
    ]);
  });
});

describe('a time', () => {
  it.each([
    ['9', '09:00'],
    ['kl 9', '09:00'],
    ['Kl. 9.15', '09:15'],
    ['klockan 13:05', '13:05'],
    ['kl.9', '09:00'],
    ['0830', '08:30'],
    ['at 9', '09:00'],
    ['9 am', '09:00'],
    ['9:30 p.m.', '21:30'],
    ['12 am', '00:00'],
    ['1 pm', '13:00'],
    ['9pm', '21:00'],
    [' 9 ', '09:00'],
    ['12.15 pm', '12:15'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('is read from %s as %s', (written, time) => {
    expect(readCell('time', written)).toBe(time);
    expect(cellText('time', written, SV)).toBe(time);
  });

  it.each([
    '',
    '24',
    '9-10',
    '9–10',
    'efter lunch',
    'kl',
    '9:60',
    '13 pm',
    '0 am',
    '9:60 am',
    'pm',
    'kl 9 eller 10',
  ])('is not guessed from %j', (written) => {
    expect(readCell('time', written)).toBeNull();
    expect(cellText('time', written, EN)).toBe(written.trim());
  });
});

describe('a cell of any sort', () => {
  it('is a date only where it is a real one', () => {
    expect(readCell('date', ' 2026-12-01 ')).toBe('2026-12-01');
    expect([readCell('date', '2026-02-30'), readCell('date', '1/12'), readCell('date', '')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(cellText('date', '2026-12-01', SV)).toBe('tisdag 1 december 2026');
    expect(cellText('date', 'före jul', SV)).toBe('före jul');
  });

  it('is read the same once it was put in order, and words are never lost', () => {
    const types = fc.constantFrom('text', 'number', 'date', 'weekday', 'time');
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Tisdagar', 'kl 9', 'vardagar', '12 am', 'varje on', ...WEEKDAY_CELLS),
    );
    fc.assert(
      fc.property(types, words, (type, cell) => {
        const read = readCell(type, cell);
        if (read === null) expect(cellText(type, cell, SV)).toBe(cell.trim());
        else expect(readCell(type, read)).toBe(read);
      }),
    );
  });
});

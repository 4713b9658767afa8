import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_IMPORT } from '../../shared/exchange/exchange';
import { EXTENTS, monthsOf, nameOf, stretchOf, weekOf } from '../../shared/exchange/extent';

const DAY = 86_400_000;
const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** How many days a stretch has; 0 and less where it ends before it begins. */
const days = ({ first, last }: { first: string; last: string }): number =>
  (Date.parse(last) - Date.parse(first)) / DAY + 1;

describe('how much goes into a file', () => {
  it('is one of four', () => {
    expect(EXTENTS).toEqual(['day', 'week', 'month', 'all']);
  });

  it.each([
    ['day', '2026-11-23', { first: '2026-11-23', last: '2026-11-23' }],
    ['week', '2026-11-23', { first: '2026-11-23', last: '2026-11-29' }],
    ['week', '2026-11-29', { first: '2026-11-23', last: '2026-11-29' }],
    ['week', '2027-01-01', { first: '2026-12-28', last: '2027-01-03' }],
    ['month', '2026-11-23', { first: '2026-11-01', last: '2026-11-30' }],
    ['month', '2026-12-31', { first: '2026-12-01', last: '2026-12-31' }],
    ['month', '2026-02-01', { first: '2026-02-01', last: '2026-02-28' }],
    ['month', '2028-02-29', { first: '2028-02-01', last: '2028-02-29' }],
    ['all', '2026-11-23', null],
  ] as const)('reaches for a %s around %s over %o', (extent, date, stretch) => {
    expect(stretchOf(extent, date)).toEqual(stretch);
  });

  it('holds the day that it was asked around, in seven days from a Monday or in one calendar month', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const week = stretchOf('week', date);
        const month = stretchOf('month', date);
        if (week === null || month === null) throw new Error('no stretch');
        for (const { first, last } of [week, month]) expect(first <= date && date <= last).toBe(true);
        expect(days(week)).toBe(7);
        expect(new Date(week.first).getUTCDay()).toBe(1);
        expect(month.first.slice(8)).toBe('01');
        expect(later(month.last, 1).slice(8)).toBe('01');
        expect(days(month)).toBeLessThanOrEqual(31);
      }),
    );
  });

  it.each([
    ['2026-11-23', '2026-11-29', ['2026-11']],
    ['2026-11-30', '2026-12-06', ['2026-11', '2026-12']],
    ['2026-12-28', '2027-01-03', ['2026-12', '2027-01']],
  ])('from %s to %s lies in the months %o', (first, last, months) => {
    expect(monthsOf({ first, last })).toEqual(months);
  });
});

describe('the name of a stretch', () => {
  // First and last days of ISO 8601's years of 52 and of 53 weeks.
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2026-03-02', '2026-W10'],
    ['2026-02-26', '2026-W09'],
  ])('%s lies in the week %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });

  it('names one week by each of its days, and the next week by the number that follows', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const monday = stretchOf('week', date)?.first ?? '';
        const name = weekOf(date);
        for (let day = 0; day < 7; day += 1) expect(weekOf(later(monday, day))).toBe(name);
        const number = Number(name.slice(6));
        const following = `${name.slice(0, 6)}${String(number + 1).padStart(2, '0')}`;
        const next = weekOf(later(monday, 7));
        if (number < 52) expect(next).toBe(following);
        else expect([following, `${String(Number(name.slice(0, 4)) + 1)}-W01`]).toContain(next);
      }),
    );
  });

  it('sorts by time, and is empty for all there is', () => {
    expect(EXTENTS.map((extent) => nameOf(extent, '2026-11-23'))).toEqual([
      '2026-11-23',
      '2026-W48',
      '2026-11',
      '',
    ]);
  });
});

it('takes in files of 64 MiB at the most', () => {
  expect(LARGEST_IMPORT).toBe(67_108_864);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekByThursday } from '../../oracle/week';
import {
  datesIn,
  isWithin,
  mondaysOf,
  mondayOf,
  periodAfter,
  periodBefore,
  periodOf,
  PERIOD_UNITS,
  weekOf,
} from '../../../shared/summary/period';

const span = (unit: (typeof PERIOD_UNITS)[number], date: string): string => {
  const { first, last } = periodOf(unit, date);
  return `${first} ${last}`;
};

const DAY = 86_400_000;
const aDate = fc
  .integer({ min: Date.UTC(1999, 0, 1) / DAY, max: Date.UTC(2101, 0, 1) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

describe('a period', () => {
  it('is a day, a week from Monday, a month or a year', () => {
    expect(span('day', '2026-11-28')).toBe('2026-11-28 2026-11-28');
    expect(span('week', '2026-11-28')).toBe('2026-11-23 2026-11-29');
    expect(span('week', '2026-11-23')).toBe('2026-11-23 2026-11-29');
    expect(span('month', '2026-11-28')).toBe('2026-11-01 2026-11-30');
    expect(span('month', '2028-02-03')).toBe('2028-02-01 2028-02-29');
    expect(span('year', '2026-11-28')).toBe('2026-01-01 2026-12-31');
  });

  it('has all its dates, and the weeks that touch it', () => {
    expect(datesIn(periodOf('week', '2026-12-30'))).toEqual([
      ...['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
      ...['2027-01-01', '2027-01-02', '2027-01-03'],
    ]);
    expect(mondaysOf(periodOf('month', '2026-11-28'))).toEqual([
      ...['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'],
    ]);
    expect(mondaysOf(periodOf('day', '2026-11-29'))).toEqual(['2026-11-23']);
    expect(datesIn(periodOf('year', '2028-01-01'))).toHaveLength(366);
  });

  it('has an end where the years of four digits have theirs', () => {
    expect(mondaysOf(periodOf('year', '9999-12-31')).at(-1)).toBe('9999-12-27');
    expect(datesIn(periodOf('week', '9999-12-31')).at(-1)).toBe('+010000-01-02');
    expect(datesIn({ first: '2026-11-24', last: '2026-11-23' })).toEqual([]);
  });

  it('comes right after the one before, for every unit and date', () => {
    fc.assert(
      fc.property(aDate, fc.constantFrom(...PERIOD_UNITS), (date, unit) => {
        const period = periodOf(unit, date);
        expect(isWithin(period, date)).toBe(true);
        expect(periodAfter(periodBefore(period))).toEqual(period);
        expect(periodBefore(periodAfter(period))).toEqual(period);
        const [before, after] = [periodBefore(period), periodAfter(period)];
        expect(isWithin(before, period.first) || isWithin(after, period.last)).toBe(false);
        expect([...datesIn(before), ...datesIn(period)].sort()).toEqual(
          datesIn({ first: before.first, last: period.last }),
        );
      }),
    );
  });

  it('of a week has the name of ISO 8601', () => {
    expect(weekOf('2026-11-23')).toBe('2026-W48');
    expect(weekOf('2026-12-31')).toBe('2026-W53');
    expect(weekOf('2027-01-03')).toBe('2026-W53');
    expect(weekOf('2024-12-30')).toBe('2025-W01');
    fc.assert(
      fc.property(aDate, (date) => {
        expect(weekOf(date)).toBe(weekByThursday(date));
        expect(weekOf(mondayOf(date))).toBe(weekOf(date));
      }),
    );
  });
});

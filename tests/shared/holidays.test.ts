import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/time/calendar';
import { holidayOn } from '../../shared/time/holidays';
import { easter } from './easter.json';

/** The holidays of a year, as `06-19 midsummer-eve`. */
function holidaysOf(year: number): readonly string[] {
  const found: string[] = [];
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    const holiday = holidayOn(date);
    if (holiday !== null) found.push(`${date.slice(5)} ${holiday}`);
  }
  return found;
}

describe('Swedish holidays', () => {
  it('are these in 2026, as printed in the almanac', () => {
    expect(holidaysOf(2026)).toEqual([
      ...['01-01 new-year', '01-06 epiphany', '04-03 good-friday', '04-05 easter-sunday'],
      ...['04-06 easter-monday', '05-01 may-day', '05-14 ascension', '05-24 pentecost'],
      ...['06-06 national-day', '06-19 midsummer-eve', '06-20 midsummer-day', '10-31 all-saints'],
      ...['12-24 christmas-eve', '12-25 christmas-day', '12-26 boxing-day', '12-31 new-years-eve'],
    ]);
  });

  it('have their latest midsummer and All Saints, and two on one day', () => {
    expect(['2021-06-26', '2021-11-06'].map(holidayOn)).toEqual(['midsummer-day', 'all-saints']);
    // In 2008 Ascension fell on the first of May.
    expect(holidayOn('2008-05-01')).toBe('may-day');
    expect(['2026-06-27', '2026-06-18', '2026-11-07', '2026-10-30'].map(holidayOn)).toEqual([
      ...[null, null, null, null],
    ]);
  });

  it('follow Easter as python-dateutil reckons it, 1990 to 2100', () => {
    expect(easter).toHaveLength(111);
    for (const sunday of easter) {
      const around = [-2, 0, 1, 39, 49].map((days) => holidayOn(addDays(sunday, days)));
      const plain = ['good-friday', 'easter-sunday', 'easter-monday', 'ascension', 'pentecost'];
      const fixed = around.map((holiday, n) =>
        holiday === 'may-day' || holiday === 'national-day' ? plain[n] : holiday,
      );
      expect(fixed, sunday).toEqual(plain);
    }
  });
});

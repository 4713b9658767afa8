import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/calendar';
import { KEPT, keptOf } from '../../../main/store/snapshots/keep';
import type { DataSnapshot } from '../../../main/store/snapshots/manifest';

const DAY = 86_400_000;
const snapshot = (day: number, more: Partial<DataSnapshot> = {}): DataSnapshot => {
  const date = addDays('2026-01-01', day);
  const files = [{ name: '2026-01.json', sha256: `${day}`, size: 10, mark: '' }];
  return { id: date, date, at: day * DAY, reason: 'daily', files, ...more };
};
const dates = (kept: readonly DataSnapshot[]): readonly string[] => kept.map(({ date }) => date).toSorted();

describe('which snapshots stay', () => {
  it('after a year of days: the last seven, then a Sunday of each week, then the last of each month', () => {
    const year = Array.from({ length: 365 }, (_none, day) => snapshot(day));
    expect(dates(keptOf(year))).toEqual(
      [
        ...['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31'],
        ...['11-15', '11-22', '11-29', '11-30', '12-06', '12-13', '12-20'],
        ...['12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'],
      ].map((date) => `2026-${date}`),
    );
  });

  it('day after day are the same as if all had been kept until now', () => {
    let kept: readonly DataSnapshot[] = [];
    const all: DataSnapshot[] = [];
    for (let day = 0; day < 500; day++) {
      if (day % 7 > 4) continue;
      all.push(snapshot(day));
      kept = keptOf([...kept, snapshot(day)]);
      expect(dates(kept)).toEqual(dates(keptOf(all)));
    }
  });

  it('are those that are new enough where they are too large, and always the newest', () => {
    const year = Array.from({ length: 30 }, (_none, day) => snapshot(day));
    expect(dates(keptOf(year, 35))).toEqual(['2026-01-28', '2026-01-29', '2026-01-30']);
    expect(dates(keptOf(year, 1))).toEqual(['2026-01-30']);
  });

  it('count bytes that several have once', () => {
    const same = (day: number): DataSnapshot => ({ ...snapshot(day), files: snapshot(0).files });
    expect(keptOf([1, 2, 3, 4, 5].map(same), 10)).toHaveLength(5);
  });

  it('of those from before something was put back are the last five', () => {
    const before = Array.from({ length: 9 }, (_none, day) =>
      snapshot(day, { reason: 'before-restore', id: `2026-01-01.${day + 2}` }),
    );
    expect(keptOf(before).map(({ at }) => at / DAY)).toEqual([8, 7, 6, 5, 4]);
  });

  it('are never more than the bounds say, and never without the newest', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 500 }), (some, most) => {
        const kept = keptOf(
          some.map((day) => snapshot(day)),
          most,
        );
        expect(kept.length).toBeLessThanOrEqual(KEPT.dates + KEPT.weeks + KEPT.months);
        expect(kept.some(({ at }) => at === Math.max(...some) * DAY)).toBe(true);
        expect(kept.length === 1 || kept.length * 10 <= most).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localTime } from '../../shared/time/calendar';
import { MINUTE } from '../../shared/time/moment';
import type { Desk } from '../../shared/workplace/light/desk';
import { SHORT_REST, spellsOfMonth, spellsOn, timeOf } from '../../shared/workplace/light/spells';
import { apparentSun, type Coordinates } from '../../shared/workplace/light/sun';
import { spanOfDate, sunDay } from '../../shared/workplace/light/sun-day';
import { desks } from './desks';
import { minuteByMinute } from './minute-by-minute';
import { desks as knownDesks, places, spells as known } from './pyephem.json';

const ZONES = ['Europe/Stockholm', 'America/St_Johns', 'Pacific/Auckland', 'Australia/Lord_Howe', 'UTC'];
const dates = fc.nat({ max: 730 }).map((days) => addDays('2026-01-01', days));
const anywhere: fc.Arbitrary<Coordinates> = fc.oneof(
  fc.record({
    latitude: fc.integer({ min: 540, max: 720 }).map((tenth) => tenth / 10),
    longitude: fc.integer({ min: -20, max: 31 }),
  }),
  fc.record({
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
  }),
);
const days = [dates, fc.constantFrom(...ZONES), anywhere] as const;
const STOCKHOLM = places.Stockholm;
const look = (date: string, desk: Desk): readonly string[] =>
  spellsOn(date, 'Europe/Stockholm', STOCKHOLM, desk).map(
    ({ from, to, kind, side }) =>
      `${localTime(from, 'Europe/Stockholm')}-${localTime(to, 'Europe/Stockholm')} ${kind} ${side}`,
  );

describe('the spells of glare on a date', () => {
  it.each(known)(
    'are those that PyEphem finds in $place on $date: $desk',
    ({ place, date, zone, ...ephem }) => {
      const desk = knownDesks[ephem.desk as keyof typeof knownDesks];
      const found = spellsOn(date, zone, places[place as keyof typeof places], desk);
      const expected = ephem.spells.map((line) => line.split(' '));
      expect(found.map(({ kind }) => kind)).toEqual(expected.map(([kind]) => kind));
      for (const [n, { from, to }] of found.entries()) {
        const [, first, last] = expected[n] ?? [];
        expect(Math.abs(from - Date.parse(first ?? ''))).toBeLessThanOrEqual(2 * MINUTE);
        expect(Math.abs(to - Date.parse(last ?? ''))).toBeLessThanOrEqual(2 * MINUTE);
      }
    },
  );

  it('are those that a look at each minute finds', () => {
    let spells = 0;
    fc.assert(
      fc.property(...days, desks, (date, zone, place, desk) => {
        const { from, to } = spanOfDate(date, zone);
        const found = spellsOn(date, zone, place, desk);
        spells += found.length;
        expect(found).toEqual(minuteByMinute(from, to, desk, (at) => apparentSun(at, place)));
      }),
      { numRuns: 400 },
    );
    expect(spells).toBeGreaterThan(200);
  });

  it('lie between sunrise and sunset, in order, and on the date', () => {
    fc.assert(
      fc.property(...days, desks, (date, zone, place, desk) => {
        const { date: day, up } = sunDay(date, zone, place);
        let last = day.from - SHORT_REST - MINUTE;
        for (const { from, to } of spellsOn(date, zone, place, desk)) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(last);
          for (const at of [from, to - MINUTE])
            expect(up.some((span) => span.from <= at && at <= span.to)).toBe(true);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(day.to);
      }),
    );
  });

  it('are none without windows, and none behind windows that the sun never reaches', () => {
    const north: Desk = { facing: 0, windows: [{ bearing: 0, width: 90, top: 40, hiddenBelow: 0 }] };
    expect(look('2026-12-21', north)).toEqual([]);
    expect(look('2026-06-21', { facing: 0, windows: [] })).toEqual([]);
    // On a midsummer morning and evening it does.
    expect(look('2026-06-21', north)).toHaveLength(2);
  });

  it('go on behind the post between two panes, and not over a wall', () => {
    // The sun moves 15 degrees an hour and, low in the south, as fast along the horizon: 2 degrees are some 8 minutes.
    const panes = (post: number): Desk => ({
      facing: 180,
      windows: [180 - 15 - post / 2, 180 + 15 + post / 2].map((bearing) => ({
        ...{ bearing, width: 30, top: 60, hiddenBelow: 0 },
      })),
    });
    expect(look('2026-12-21', panes(2))).toHaveLength(1);
    expect(look('2026-12-21', panes(4))).toHaveLength(2);
  });

  it('say the side that lasts longest', () => {
    // The sun rises at 08:43 in the south-east (138) and is south (180) at 11:46: it moves some 14 degrees an hour.
    const wide: Desk = { facing: 150, windows: [{ bearing: 180, width: 120, top: 60, hiddenBelow: 0 }] };
    expect(look('2026-12-21', wide)).toEqual(['08:48-13:47 eyes ahead']);
    expect(look('2026-12-21', { ...wide, facing: 120 })).toEqual(['08:48-11:30 eyes right']);
    expect(look('2026-12-21', { ...wide, facing: 350 })).toEqual(['08:48-14:44 screen behind']);
  });
});

describe('a month of glare', () => {
  const desk: Desk = { facing: 200, windows: [{ bearing: 180, width: 60, top: 35, hiddenBelow: 4 }] };

  it('is that of its dates', () => {
    const month = spellsOfMonth('2028-02', 'Europe/Stockholm', STOCKHOLM, desk);
    expect(month).toHaveLength(29);
    expect(month[0]?.date).toBe('2028-02-01');
    for (const { date, spells } of month)
      expect(spells).toEqual(spellsOn(date, 'Europe/Stockholm', STOCKHOLM, desk));
    expect(month.some(({ spells }) => spells.length > 0)).toBe(true);
  });

  it('adds up by kind', () => {
    const spell = { side: 'ahead', from: MINUTE } as const;
    const spells = [
      { ...spell, kind: 'eyes', to: 31 * MINUTE },
      { ...spell, kind: 'screen', to: 8 * MINUTE },
      { ...spell, kind: 'eyes', to: 11 * MINUTE },
    ] as const;
    expect(timeOf('eyes', spells)).toBe(40 * MINUTE);
    expect(timeOf('screen', spells)).toBe(7 * MINUTE);
    expect(timeOf('eyes', [])).toBe(0);
  });
});

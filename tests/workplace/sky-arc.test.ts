import { describe, expect, it } from 'vitest';
import { localTime } from '../../shared/time/calendar';
import { MINUTE } from '../../shared/time/moment';
import type { Desk } from '../../shared/workplace/light/desk';
import { skyArc, type SkyPoint } from '../../shared/workplace/light/sky-arc';
import { spellsOn } from '../../shared/workplace/light/spells';
import { apparentSun } from '../../shared/workplace/light/sun';
import { sunDay } from '../../shared/workplace/light/sun-day';
import { places } from './pyephem.json';

const SWEDEN = 'Europe/Stockholm';
const desk: Desk = {
  facing: 200,
  windows: [
    { bearing: 170, width: 60, top: 45, hiddenBelow: 5 },
    { bearing: 350, width: 60, top: 30, hiddenBelow: 0 },
  ],
};
const ends = (path: readonly SkyPoint[]): readonly (number | undefined)[] => [path[0]?.at, path.at(-1)?.at];

describe('the picture of the sun over the windows', () => {
  it('has the way from sunrise to sunset, south in the middle', () => {
    const arc = skyArc('2026-03-20', SWEDEN, places.Stockholm, desk);
    const { up } = sunDay('2026-03-20', SWEDEN, places.Stockholm);
    expect(arc.middle).toBe(180);
    expect(arc.facing).toBe(20);
    expect(arc.path).toHaveLength(1);
    const [way = []] = arc.path;
    expect(ends(way)).toEqual([up[0]?.from, up[0]?.to]);
    // At the equinox from due east to due west, and highest in the middle: 90 degrees less the latitude.
    expect(way[0]?.x).toBeCloseTo(-90, -1);
    expect(way.at(-1)?.x).toBeCloseTo(90, -1);
    const highest = way.reduce((high, point) => (point.y > high.y ? point : high));
    expect(highest.y).toBeCloseTo(90 - 59.33, 0);
    expect(Math.abs(highest.x)).toBeLessThan(3);
    for (const [n, { at, x, y }] of way.entries()) {
      expect(apparentSun(at, places.Stockholm)).toEqual({ azimuth: x + 180, altitude: y });
      if (n > 0) expect(at - (way[n - 1]?.at ?? 0)).toBeLessThanOrEqual(10 * MINUTE);
    }
  });

  it('has the windows on the strip, in two where they lie across its ends', () => {
    expect(skyArc('2026-03-20', SWEDEN, places.Stockholm, desk).windows).toEqual([
      { left: -40, right: 20, bottom: 5, top: 45 },
      { left: -180, right: -160, bottom: 0, top: 30 },
      { left: 140, right: 180, bottom: 0, top: 30 },
    ]);
    const east: Desk = { facing: 0, windows: [{ bearing: 10, width: 60, top: 30, hiddenBelow: 0 }] };
    expect(skyArc('2026-03-20', SWEDEN, places.Stockholm, east).windows).toEqual([
      { left: -180, right: -140, bottom: 0, top: 30 },
      { left: 160, right: 180, bottom: 0, top: 30 },
    ]);
    expect(skyArc('2026-03-20', 'Australia/Sydney', places.Sydney, desk).windows).toEqual([
      { left: -180, right: -160, bottom: 5, top: 45 },
      { left: 140, right: 180, bottom: 5, top: 45 },
      { left: -40, right: 20, bottom: 0, top: 30 },
    ]);
    const touching = [220, 140].map((bearing) => ({ bearing, width: 80, top: 30, hiddenBelow: 0 }));
    expect(
      skyArc('2026-06-21', 'Australia/Sydney', places.Sydney, { facing: 0, windows: touching }).windows,
    ).toEqual([
      { left: -180, right: -100, bottom: 0, top: 30 },
      { left: 100, right: 180, bottom: 0, top: 30 },
    ]);
    const glass: Desk = { facing: 0, windows: [{ bearing: 77, width: 360, top: 90, hiddenBelow: 0 }] };
    expect(skyArc('2026-03-20', SWEDEN, places.Stockholm, glass).windows).toEqual([
      { left: -180, right: 180, bottom: 0, top: 90 },
    ]);
  });

  it('marks the spells, each with its part of the way', () => {
    const arc = skyArc('2026-03-20', SWEDEN, places.Stockholm, desk);
    const spells = spellsOn('2026-03-20', SWEDEN, places.Stockholm, desk);
    expect(spells.length).toBeGreaterThan(0);
    expect(arc.spells.map(({ path: _, ...spell }) => spell)).toEqual(spells);
    for (const { path, from, to } of arc.spells) expect(ends(path.flat())).toEqual([from, to]);
  });

  it('labels the full hours while the sun is up', () => {
    const labels = (date: string, zone: string, place: keyof typeof places): readonly string[] =>
      skyArc(date, zone, places[place], desk).hours.map(({ label }) => label);
    expect(labels('2026-12-21', SWEDEN, 'Stockholm')).toEqual([
      ...['09:00', '10:00', '11:00', '12:00', '13:00', '14:00'],
    ]);
    // Stockholm's clock leaves the hour from two out in spring and has it twice in autumn; the sun of Sydney is up then.
    const spring = labels('2026-03-29', SWEDEN, 'Sydney');
    expect(spring).not.toContain('02:00');
    expect(new Set(spring).size).toBe(spring.length);
    const autumn = skyArc('2026-10-25', SWEDEN, places.Sydney, desk).hours;
    expect(autumn.filter(({ label }) => label === '02:00')).toHaveLength(1);
    for (const { at, label } of autumn) expect(localTime(at, SWEDEN)).toBe(label);
    expect(labels('2026-12-21', SWEDEN, 'Kiruna')).toEqual([]);
  });

  it('cuts the way of the midnight sun where it leaves the strip, and has none in the polar night', () => {
    const { path } = skyArc('2026-06-21', SWEDEN, places.Kiruna, desk);
    expect(path).toHaveLength(2);
    for (const piece of path)
      for (const [n, { x }] of piece.entries()) {
        expect(Math.abs(x)).toBeLessThanOrEqual(180);
        if (n > 0) expect(x).toBeGreaterThan(piece[n - 1]?.x ?? 0);
      }
    expect(skyArc('2026-12-21', SWEDEN, places.Kiruna, desk)).toMatchObject({
      path: [],
      spells: [],
      hours: [],
    });
  });

  it('has north in the middle where the sun stands there at noon', () => {
    const arc = skyArc('2026-06-21', 'Australia/Sydney', places.Sydney, desk);
    expect(arc.middle).toBe(0);
    // It goes from right to left there.
    const [way = []] = arc.path;
    expect(way[0]?.x).toBeGreaterThan(60);
    expect(way.at(-1)?.x).toBeLessThan(-60);
    expect(
      ['2026-06-21', '2026-12-21'].map((date) => skyArc(date, 'UTC', places.Quito, desk).middle),
    ).toEqual([0, 180]);
  });
});

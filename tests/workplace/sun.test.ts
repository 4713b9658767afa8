import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { angleBetween } from '../../shared/workplace/light/direction';
import { apparentSun, CIVIL_TWILIGHT, RISING } from '../../shared/workplace/light/sun';
import { daylightLeft, sunDay, type SunDay } from '../../shared/workplace/light/sun-day';
import { days, places, positions } from './pyephem.json';

type PlaceName = keyof typeof places;
const placeOf = (name: string): (typeof places)[PlaceName] => places[name as PlaceName];
const at = Date.parse;

describe('the position of the sun', () => {
  it('is known for nine places, in four seasons, by day and night', () => {
    expect(positions.length).toBeGreaterThan(140);
    expect(positions.filter(({ altitude }) => altitude > 0).length).toBeGreaterThan(50);
    expect(positions.filter(({ altitude }) => altitude < 0).length).toBeGreaterThan(50);
    expect(Math.max(...positions.map(({ altitude }) => altitude))).toBeGreaterThan(88);
  });

  // Of the 0.3 degrees that are asked for, most would be room for a mistake: what is there is better.
  it.each(positions)('is what PyEphem says over $place at $at', (ephem) => {
    const sun = apparentSun(at(ephem.at), placeOf(ephem.place));
    const shown = ephem.altitude > 0 ? ephem.apparent : ephem.altitude + 0.484;
    expect(angleBetween(sun, { azimuth: ephem.azimuth, altitude: shown })).toBeLessThan(0.05);
  });
});

describe('the sun on a date', () => {
  const eventsOf = ({ events }: SunDay): readonly string[] => events.map(({ kind }) => kind);

  it.each(days)('is what PyEphem says over $place on $date in $zone', ({ place, date, zone, ...ephem }) => {
    const found = sunDay(date, zone, placeOf(place));
    expect(found.sun).toBe(ephem.sun);
    expect(eventsOf(found)).toEqual(ephem.events.map((event) => event.split(' ')[0]));
    const late = found.events.map((event, n) => event.at - at(ephem.events[n]?.split(' ')[1] ?? ''));
    expect(Math.max(0, ...late.map(Math.abs))).toBeLessThan(2 * MINUTE);
    expect(Math.abs(found.noon - at(ephem.noon))).toBeLessThan(MINUTE);
  });

  it('tells the second in which the sun comes or goes', () => {
    const limits = { dawn: CIVIL_TWILIGHT, sunrise: RISING, sunset: RISING, dusk: CIVIL_TWILIGHT };
    for (const { place, date, zone } of days)
      for (const { kind, at: when } of sunDay(date, zone, placeOf(place)).events) {
        const isUp = (t: number): boolean => apparentSun(t, placeOf(place)).altitude >= limits[kind];
        const comes = kind === 'dawn' || kind === 'sunrise';
        expect([isUp(when - SECOND), isUp(when)]).toEqual([!comes, comes]);
      }
  });

  it('has every turn that a date can take', () => {
    const turns = days.map(({ events }) => events.filter((event) => event.startsWith('sun')));
    const kinds = new Set(turns.map((turn) => turn.map((event) => event.slice(3, 6)).join(' ')));
    expect([...kinds].sort()).toEqual(['', 'ris', 'ris set', 'set', 'set ris', 'set ris set']);
    expect(new Set(days.map(({ sun }) => sun)).size).toBe(3);
  });

  it('is as long as the clock makes it, and its times lie in it', () => {
    const length = (date: string): number => {
      const { date: day } = sunDay(date, 'Europe/Stockholm', placeOf('Stockholm'));
      return (day.to - day.from) / HOUR;
    };
    expect(['2026-03-29', '2026-06-01', '2026-10-25'].map(length)).toEqual([23, 24, 25]);
    for (const { place, date, zone } of days) {
      const { date: day, up, light, events } = sunDay(date, zone, placeOf(place));
      const ends = [...up, ...light].flatMap(({ from, to }) => [from, to]);
      expect([...ends, ...events.map((event) => event.at)].every((t) => t >= day.from && t <= day.to)).toBe(
        true,
      );
      for (const { from, to } of up)
        expect(light.some((around) => around.from <= from && around.to >= to)).toBe(true);
    }
  });

  it('has the times of light cut at both of its ends', () => {
    // A date of the white nights: the sun sets after midnight and it never gets dark.
    const { date, up, light, events } = sunDay('2026-06-21', 'Atlantic/Reykjavik', placeOf('Reykjavík'));
    const [sunset, sunrise] = events;
    expect(light).toEqual([date]);
    expect(up).toEqual([
      { from: date.from, to: sunset?.at },
      { from: sunrise?.at, to: date.to },
    ]);
    expect(sunDay('2026-06-21', 'Europe/Stockholm', placeOf('Kiruna')).up).toHaveLength(1);
    expect(sunDay('2026-12-21', 'Europe/Stockholm', placeOf('Kiruna')).up).toEqual([]);
  });

  it('cannot be told of a date or a zone that does not exist', () => {
    expect(() => sunDay('2026-02-30', 'Europe/Stockholm', placeOf('Malmö'))).toThrow(RangeError);
    expect(() => sunDay('2026-02-20', 'Europe/Nowhere', placeOf('Malmö'))).toThrow(RangeError);
  });
});

describe('the daylight that is left', () => {
  const left = (time: string, place: string, end: 'sunset' | 'dusk'): string => {
    const found = daylightLeft(at(time), placeOf(place), end);
    return found.kind === 'until' ? new Date(found.at).toISOString().slice(0, 16) : found.kind;
  };

  it.each([
    ['a winter morning', '2026-12-21T09:00Z', 'Stockholm', 'sunset', '2026-12-21T13:48'],
    ['the same until it is dark', '2026-12-21T09:00Z', 'Stockholm', 'dusk', '2026-12-21T14:43'],
    ['between sunset and dusk', '2026-12-21T14:15Z', 'Stockholm', 'sunset', 'dark'],
    [
      'between sunset and dusk, until it is dark',
      '2026-12-21T14:15Z',
      'Stockholm',
      'dusk',
      '2026-12-21T14:43',
    ],
    ['night', '2026-12-21T17:00Z', 'Stockholm', 'dusk', 'dark'],
    ['the polar night has a twilight', '2026-12-21T10:00Z', 'Kiruna', 'dusk', '2026-12-21T13:18'],
    ['the polar night has no sun', '2026-12-21T10:00Z', 'Kiruna', 'sunset', 'dark'],
    ['the midnight sun', '2026-06-21T12:00Z', 'Kiruna', 'sunset', 'no-end'],
    ['a sunset after midnight', '2026-06-20T20:00Z', 'Reykjavík', 'sunset', '2026-06-21T00:03'],
    ['a night without dark', '2026-06-20T20:00Z', 'Reykjavík', 'dusk', 'no-end'],
  ] as const)('%s', (_name, time, place, end, expected) => {
    expect(left(time, place, end)).toBe(expected);
  });
});

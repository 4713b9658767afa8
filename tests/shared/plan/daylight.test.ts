import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daylightOn, inDaylight, NO_DAYLIGHT } from '../../../shared/plan/daylight';
import { morningDraft } from '../../../shared/plan/draft';
import { scheduleOf } from '../../../shared/plan/schedule';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings';
import { localTime } from '../../../shared/time/calendar';
import { HOUR, MINUTE } from '../../../shared/time/moment';
import { desks, places } from '../../workplace/pyephem.json';

const ZONE = 'Europe/Stockholm';
const LIGHT = {
  place: { name: '', ...places.Stockholm },
  desk: desks['window ahead'],
  glareHint: true,
  duskHint: true,
};
/** PyEphem has the sun set at 14:48 on that Monday in Stockholm, and at 12:06 on 8 December in Kiruna. */
const MIDWINTER = '2026-12-21';

const withAir = (at: string, place: keyof typeof places | null): Settings => ({
  ...DEFAULT_SETTINGS,
  slots: { ...DEFAULT_SETTINGS.slots, air: at === 'after-lunch' ? at : { at } },
  light: { ...LIGHT, place: place === null ? null : { name: '', ...places[place] } },
});
const DAY = { kind: 'work', nextKind: 'work', plan: null, startedAt: null } as const;

describe('the light of a day', () => {
  it('has what is wanted of it, and nothing without a place', () => {
    const all = daylightOn(MIDWINTER, ZONE, LIGHT);
    expect(all.lampsAt).toBe(all.sun?.to);
    expect(all.glare.length).toBeGreaterThan(0);
    expect(daylightOn(MIDWINTER, ZONE, { ...LIGHT, duskHint: false }).lampsAt).toBeNull();
    expect(daylightOn(MIDWINTER, ZONE, { ...LIGHT, glareHint: false }).glare).toEqual([]);
    expect(daylightOn(MIDWINTER, ZONE, { ...LIGHT, desk: null }).glare).toEqual([]);
    expect(daylightOn(MIDWINTER, ZONE, { ...LIGHT, place: null })).toEqual(NO_DAYLIGHT);
  });

  it.each(['2026-06-21', '2026-07-17', MIDWINTER])(
    'has no end on %s in Kiruna, where the sun does not rise and set that day',
    (date) => {
      const place = { name: '', ...places.Kiruna };
      expect(daylightOn(date, ZONE, { ...LIGHT, place })).toMatchObject({ sun: null, lampsAt: null });
    },
  );
});

describe('the usual time for fresh air', () => {
  it.each<[string, string, string, keyof typeof places | null, string]>([
    ['stays after lunch', MIDWINTER, 'after-lunch', 'Stockholm', '12:30'],
    ['is over by sunset', MIDWINTER, '15:30', 'Stockholm', '14:30'],
    ['stays where it just fits', MIDWINTER, '14:30', 'Stockholm', '14:30'],
    ['moves by little where it just does not', MIDWINTER, '14:40', 'Stockholm', '14:30'],
    ['comes before lunch in the far north', '2026-12-08', 'after-lunch', 'Kiruna', '11:45'],
    ['stays in the polar night', MIDWINTER, '15:30', 'Kiruna', '15:30'],
    ['stays in summer', '2026-06-22', '15:30', 'Stockholm', '15:30'],
    ['stays where no place is known', MIDWINTER, '15:30', null, '15:30'],
  ])('%s', (_what, date, air, place, expected) => {
    const settings = withAir(air, place);
    const { freshAirAt } = scheduleOf({ ...DAY, date }, settings, ZONE);
    expect(localTime(freshAirAt ?? 0, ZONE)).toBe(expected);
    expect(morningDraft(date, ZONE, settings, null).plan.freshAirAt).toBe(expected);
  });

  it('is what the plan of the day says, where there is one', () => {
    const plan = { goals: [], lunchAt: null, lunchMinutes: 30, freshAirAt: '15:30', endAt: null };
    const { freshAirAt } = scheduleOf({ ...DAY, date: MIDWINTER, plan }, withAir('12:30', 'Stockholm'), ZONE);
    expect(localTime(freshAirAt ?? 0, ZONE)).toBe('15:30');
  });

  it('lies in daylight or where it was, never later and never before the day', () => {
    const times = fc.integer({ min: 0, max: 24 * 60 }).map((minutes) => minutes * MINUTE);
    let moved = 0;
    fc.assert(
      fc.property(times, times, times, times, (air, begins, rise, length) => {
        const sun = { from: rise, to: Math.min(24 * HOUR, rise + length) };
        const at = inDaylight(air, sun, begins);
        if (at === air) return;
        moved += 1;
        expect(at).toBeLessThan(air);
        expect(at).toBeGreaterThanOrEqual(Math.max(begins, sun.from));
        expect(at + 15 * MINUTE).toBeLessThanOrEqual(sun.to);
        expect(sun.to - at).toBeLessThan(30 * MINUTE);
      }),
    );
    expect(moved).toBeGreaterThan(5);
  });
});

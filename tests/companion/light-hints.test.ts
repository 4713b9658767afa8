import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS, type LightSettings, type Settings } from '../../shared/settings';
import { localTime } from '../../shared/time/calendar';
import { HOUR, MINUTE } from '../../shared/time/moment';
import type { Place } from '../../shared/workday/events';
import { days, desks, places, spells } from '../workplace/pyephem.json';
import { Driver, NOTHING_SENSED, TIPS_ALONE } from './driver';

const ZONE = 'Europe/Stockholm';
/** Those of `spells` at that desk: from 09:51 to 14:07, as PyEphem finds. */
const DATE = '2026-01-20';
const LIGHT: LightSettings = {
  place: { name: 'Stockholm', ...places.Stockholm },
  desk: desks['window ahead'],
  glareHint: true,
  duskHint: false,
};
/** Nothing but what is told of the light: no break holds it back, no reminder takes its turn. */
const LIGHT_ALONE: Partial<Settings> = {
  ...TIPS_ALONE,
  tips: false,
  breaks: { ...DEFAULT_SETTINGS.breaks, on: false },
};

function begun(
  time: string,
  light: Partial<LightSettings>,
  more: Partial<Settings> = {},
  date = DATE,
): Driver {
  const settings = { ...LIGHT_ALONE, light: { ...LIGHT, ...light }, ...more };
  return new Driver(ZONE, `${date}T${time}`, settings);
}

interface Elsewhere {
  readonly place?: Place;
  readonly more?: Partial<Settings>;
  readonly date?: string;
}

/** At work there since `time`, for so long. */
function worked(
  time: string,
  ms: number,
  light: Partial<LightSettings> = {},
  { place = 'home', more = {}, date = DATE }: Elsewhere = {},
): Driver {
  const day = begun(time, light, more, date);
  day.command({ type: 'day.start', place });
  day.pass(ms);
  return day;
}

/** When prompts were shown, and which. */
function shown({ events }: Driver): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'prompt.shown' ? [`${localTime(event.at, ZONE)} ${event.prompt}`] : [],
  );
}

const moved = (change: Partial<LightSettings>): Command => ({
  type: 'settings.change',
  change: { light: { ...LIGHT, ...change } },
});

describe('the hint of low sun', () => {
  it('comes five minutes before the spell that PyEphem finds, and says from where until when', () => {
    const day = worked('08:00', 9 * HOUR);
    const told = day.events.filter((event) => event.type === 'prompt.shown');
    const [, from = '', to = ''] =
      spells
        .find(({ place, date, desk }) => place === 'Stockholm' && date === DATE && desk === 'window ahead')
        ?.spells[0]?.split(' ') ?? [];
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ prompt: 'glare', tip: null });
    // The two reckonings agree on the spells to two minutes.
    expect(Math.abs((told[0]?.at ?? 0) - (Date.parse(from) - 5 * MINUTE))).toBeLessThanOrEqual(2 * MINUTE);

    const then = worked('08:00', (told[0]?.at ?? 0) - Date.parse(`${DATE}T07:00Z`));
    const { prompt } = then.snapshot;
    expect(prompt).toMatchObject({ kind: 'glare', spell: { kind: 'eyes', side: 'ahead' } });
    const spell = prompt?.kind === 'glare' ? prompt.spell : null;
    expect((spell?.from ?? 0) - (told[0]?.at ?? 0)).toBe(5 * MINUTE);
    expect(Math.abs((spell?.to ?? 0) - Date.parse(to))).toBeLessThanOrEqual(2 * MINUTE);
  });

  it('comes for who begins in the middle of a spell, and not for its last quarter of an hour', () => {
    expect(shown(worked('12:00', HOUR))).toEqual(['12:02 glare']);
    const ends = begun('08:00', {}).state.schedule.daylight.glare[0]?.to ?? 0;
    // Two minutes pass before anything comes to who has just begun.
    const start = (left: number): string => localTime(ends - left * MINUTE - 2 * MINUTE, ZONE);
    expect(shown(worked(start(15), HOUR))).toHaveLength(1);
    expect(shown(worked(start(14), HOUR))).toEqual([]);
  });

  it('comes once a spell and twice a day, over a restart too', () => {
    // Three windows that the sun passes in turn, with walls between: it moves some fourteen degrees an hour.
    const windows = [145, 170, 195, 210].map((bearing) => ({ bearing, width: 8, top: 60, hiddenBelow: 0 }));
    const desk = { facing: 180, windows };
    const day = begun('08:00', { desk });
    expect(day.state.schedule.daylight.glare.length).toBeGreaterThanOrEqual(3);
    day.command({ type: 'day.start', place: 'home' });
    const [first, second] = day.state.schedule.daylight.glare;
    day.pass(9 * HOUR);
    const before = (at = 0): string => `${localTime(at - 5 * MINUTE, ZONE)} glare`;
    expect(shown(day)).toEqual([before(first?.from), before(second?.from)]);

    const half = begun('08:00', { desk });
    half.command({ type: 'day.start', place: 'home' });
    half.pass((first?.from ?? 0) + 20 * MINUTE - Date.parse(`${DATE}T07:00Z`));
    half.command({ type: 'day.stop' });
    const again = new Driver(
      ZONE,
      `${DATE}T${localTime(half.now().wall + MINUTE, ZONE)}`,
      { ...LIGHT_ALONE, light: { ...LIGHT, desk } },
      { events: half.events, pulse: null },
    );
    again.command({ type: 'day.start', place: 'home' });
    again.pass(7 * HOUR);
    expect(shown(half)).toEqual([before(first?.from)]);
    expect(shown(again)).toEqual([before(second?.from)]);
  });

  it('leaves out a spell that is hardly one', () => {
    // Two degrees of sky last some eight minutes.
    const desk = { facing: 180, windows: [{ bearing: 180, width: 2, top: 60, hiddenBelow: 0 }] };
    expect(begun('08:00', { desk }).state.schedule.daylight.glare).toHaveLength(1);
    expect(shown(worked('08:00', 9 * HOUR, { desk }))).toEqual([]);
  });

  it.each<[string, Driver]>([
    ['at the office', worked('08:00', 9 * HOUR, {}, { place: 'office' })],
    ['when it is switched off', worked('08:00', 9 * HOUR, { glareHint: false })],
    ['without a place', worked('08:00', 9 * HOUR, { place: null, duskHint: true })],
    ['without a desk', worked('08:00', 9 * HOUR, { desk: null })],
  ])('does not come %s', (_where, day) => {
    expect(shown(day)).toEqual([]);
  });

  it('waits for the end of a call', () => {
    const day = worked('08:00', HOUR);
    day.hear({ ...NOTHING_SENSED, call: true });
    day.pass(2 * HOUR);
    expect(shown(day)).toEqual([]);
    day.hear(NOTHING_SENSED);
    day.pass(10 * MINUTE);
    expect(shown(day)).toHaveLength(1);
    expect(day.snapshot.now).toBeLessThan(Date.parse(`${DATE}T12:00Z`));
  });

  it('goes with the desk that it was about', () => {
    const day = worked('12:00', 2 * MINUTE);
    expect(day.snapshot.prompt?.kind).toBe('glare');
    day.command(moved({ desk: null }));
    expect(day.snapshot.prompt).toBeNull();
  });

  it('follows a desk that is moved during the day', () => {
    const day = worked('08:00', HOUR, { desk: null });
    day.command(moved({}));
    day.pass(HOUR);
    expect(shown(day)).toHaveLength(1);
  });

  it('gives way to what the day keeps its prompts for', () => {
    const day = worked('08:00', 10 * HOUR, { duskHint: true }, { more: { ...ALL_WANTED } });
    const kinds = shown(day).map((line) => line.slice(6));
    expect(kinds.length).toBeLessThanOrEqual(6);
    for (const kind of ['lunch', 'contact', 'wind-down', 'planned-end', 'glare'])
      expect(kinds).toContain(kind);
  });
});

const ALL_WANTED: Partial<Settings> = {
  reminders: { ...DEFAULT_SETTINGS.reminders, air: true, readUp: true },
  tips: true,
};

describe('the hint to light the room', () => {
  const MIDWINTER = '2026-12-21';
  const DUSK: Partial<LightSettings> = { desk: null, duskHint: true };
  const sunset = (place: string): number | undefined => {
    const found = days.find((day) => day.place === place && day.date === MIDWINTER);
    const line = found?.events.find((event) => event.startsWith('sunset'));
    return line === undefined ? undefined : Date.parse(line.replace('sunset ', ''));
  };

  it('comes once, at the sunset that PyEphem finds', () => {
    const day = worked('08:00', 10 * HOUR, DUSK, { date: MIDWINTER });
    const told = day.events.filter((event) => event.type === 'prompt.shown');
    expect(told.map(({ prompt }) => prompt)).toEqual(['dusk']);
    expect(Math.abs((told[0]?.at ?? 0) - (sunset('Stockholm') ?? 0))).toBeLessThanOrEqual(MINUTE);
    expect(Math.abs((day.snapshot.day?.sunsetAt ?? 0) - (told[0]?.at ?? 0))).toBeLessThanOrEqual(1);
    const then = worked('08:00', (told[0]?.at ?? 0) - Date.parse(`${MIDWINTER}T07:00Z`), DUSK, {
      date: MIDWINTER,
    });
    expect(then.snapshot.prompt).toEqual({ kind: 'dusk', tip: null, checkLamps: true });
  });

  it('points to the lamps the first time in a season, and not on the day after', () => {
    const day = worked('08:00', 10 * HOUR, DUSK, { date: '2026-12-01' });
    day.command({ type: 'day.stop' });
    day.pass(14 * HOUR);
    day.command({ type: 'day.start', place: 'home' });
    while (day.snapshot.prompt === null && day.snapshot.now < Date.parse('2026-12-02T16:00Z'))
      day.pass(MINUTE);
    expect(day.snapshot.prompt).toEqual({ kind: 'dusk', tip: null, checkLamps: false });
  });

  it('does not come where the sun does not rise', () => {
    const place = { name: 'Kiruna', ...places.Kiruna };
    expect(sunset('Kiruna')).toBeUndefined();
    const day = worked('08:00', 10 * HOUR, { ...DUSK, place }, { date: MIDWINTER });
    expect(shown(day)).toEqual([]);
    expect(day.snapshot.day?.sunsetAt).toBeNull();
  });

  it.each<[string, Driver]>([
    ['to who begins after it', worked('15:00', 3 * HOUR, DUSK, { date: MIDWINTER })],
    ['at the office', worked('08:00', 10 * HOUR, DUSK, { date: MIDWINTER, place: 'office' })],
    ['when it is switched off', worked('08:00', 10 * HOUR, { desk: null }, { date: MIDWINTER })],
  ])('does not come %s', (_when, day) => {
    expect(shown(day)).toEqual([]);
  });
});

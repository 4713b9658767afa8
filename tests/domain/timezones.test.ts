import { afterAll, describe, expect, it } from 'vitest';
import * as a from './arbitraries';
import { HOUR, MINUTE } from './machine';
import { newWorld, play, type Action } from './script';
import { PLAIN_DAY, reading, TRANSITIONS, ZONES } from './timezones';

const own = process.env['TZ'];

/** A day with one of everything, across midnight and a change of zone. */
const SCRIPT: readonly Action[] = [
  ...a.UNHURRIED,
  { do: 'until', sight: 'break', ms: HOUR, period: 2_500 },
  { do: 'rest', ms: 6 * MINUTE },
  { do: 'zone', zone: 'America/New_York' },
  { do: 'busy', ms: 2 * HOUR, period: 9_000 },
  { do: 'sleep', ms: 3 * HOUR, told: true, clock: HOUR, locks: true },
  { do: 'busy', ms: HOUR, period: 700 },
  a.say({ type: 'day.stop' }),
  a.say({ type: 'day.start', place: 'office' }),
];

function runIn(zone: string): string {
  process.env['TZ'] = zone;
  return TRANSITIONS.map(({ at, zone: there }) => {
    const machine = { clocks: 'linux' as const, grain: 1, wall: at - 3 * HOUR, zone: there };
    const world = newWorld({ machine, settings: a.OFFICE_SETTINGS, jitter: 0, script: SCRIPT });
    play(world, SCRIPT);
    return JSON.stringify([world.looks.map(({ t, after }) => [t, after]), world.events]);
  }).join('\n');
}

describe('the zone of the process does not matter, only that of the moment', () => {
  const wanted = runIn('UTC');
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;

  afterAll(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it.each([...ZONES])('a day looks the same in %s', (zone) => {
    const same = runIn(zone) === wanted;
    expect(new Date(PLAIN_DAY).getHours()).toBe(Number(reading(PLAIN_DAY, zone).time.slice(0, 2)));
    expect(same).toBe(true);
  });

  it('daylight saving begins and ends where the tests say', () => {
    for (const { zone, at } of TRANSITIONS) {
      const minutes = (wall: number): number => {
        const { time } = reading(wall, zone);
        return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      };
      const moved = (minutes(at) - minutes(at - MINUTE) + 24 * 60) % (24 * 60);
      expect(moved, `${zone} at ${at}`).not.toBe(1);
    }
  });
});

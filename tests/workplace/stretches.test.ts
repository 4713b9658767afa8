import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../shared/time/moment';
import type { Desk } from '../../shared/workplace/light/desk';
import { readGlare } from '../../shared/workplace/light/glare';
import { stretches } from '../../shared/workplace/light/stretches';
import { apparentSun, FASTEST } from '../../shared/workplace/light/sun';
import { spanOfDate } from '../../shared/workplace/light/sun-day';
import { angleBetween } from '../../shared/workplace/light/direction';
import { places } from './pyephem.json';

describe('the stretches of a day', () => {
  const day = spanOfDate('2026-03-20', 'Europe/Stockholm');

  it('follow each other from its first minute to its last', () => {
    let last = day.from;
    for (const { from, to } of stretches(day, places.Stockholm, () => ({ value: 1, margin: 3 }))) {
      expect([from, to - from]).toEqual([last, Math.min(11 * MINUTE, day.to - from)]);
      last = to;
    }
    expect(last).toBe(day.to);
  });

  it('go minute by minute where nothing is known of the next, and at once to the end where nothing can change', () => {
    const count = (margin: number): number =>
      [...stretches(day, places.Stockholm, () => ({ value: 1, margin }))].length;
    expect([count(0), count(FASTEST), count(2 * FASTEST), count(Infinity)]).toEqual([1440, 1440, 720, 1]);
  });

  it('are few when glare is looked for: the sun is asked for a hundred times, and not 1440', () => {
    const desk: Desk = { facing: 150, windows: [{ bearing: 170, width: 60, top: 40, hiddenBelow: 5 }] };
    let asked = 0;
    for (const stretch of stretches(day, places.Stockholm, (sun) => readGlare(sun, desk)))
      asked += stretch.to > stretch.from ? 1 : 0;
    expect(asked).toBeLessThan(120);
  });

  it('trust that the sun is never faster than is said', () => {
    let fastest = 0;
    for (const place of Object.values(places))
      for (const date of ['2026-03-20', '2026-06-21', '2026-12-21'])
        for (let { from: at } = spanOfDate(date, 'UTC'), n = 0; n < 1440; n += 1, at += MINUTE) {
          const [now, then] = [at, at + MINUTE].map((time) => apparentSun(time, place));
          if (now !== undefined && then !== undefined && now.altitude > -60)
            fastest = Math.max(fastest, angleBetween(now, then));
        }
    expect(fastest).toBeLessThan(FASTEST);
    expect(fastest).toBeGreaterThan(0.25);
  });
});

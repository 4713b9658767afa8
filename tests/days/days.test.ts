import { expect, it, vi } from 'vitest';
import { liveDay, tellDay } from './day';

vi.mock('electron', () => import('./desktop/paper-electron'));

const DAYS = 200;
/** `npm run test:long` looks further. */
const FIRST = 1;

it(`${DAYS} random days from seed ${FIRST} on: every rule holds at every step`, { timeout: 300_000 }, () => {
  const broken = new Map<string, { readonly seeds: number[]; readonly what: string }>();
  let steps = 0;
  for (let seed = FIRST; seed < FIRST + DAYS; seed += 1) {
    const day = liveDay(seed);
    steps += day.steps;
    for (const { rule, what } of day.faults) {
      const found = broken.get(rule) ?? { seeds: [], what };
      found.seeds.push(seed);
      broken.set(rule, found);
    }
  }
  const told = [...broken].map(([rule, { seeds, what }]) => {
    const [first = 0] = seeds;
    const again = `npm run test:long -- --days 1 --seed ${first}`;
    return `${rule} does not hold on days ${seeds.join(', ')}: ${what}\n${tellDay(first, undefined, rule)}\n${again}`;
  });
  expect(told.join('\n\n')).toBe('');
  expect(steps / DAYS, 'days with something in them').toBeGreaterThan(100);
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHarness, type Harness } from './harness';
import { STATES } from './states';

/** What is drawn on what, and the least contrast that WCAG 2.2 AA asks for: text 4.5, shapes and borders of inputs 3. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['--ink', '--ground', 4.5],
  ['--ink', '--surface', 4.5],
  ['--ink', '--accent-soft', 4.5],
  ['--ink-soft', '--ground', 4.5],
  ['--ink-soft', '--surface', 4.5],
  ['--accent', '--ground', 4.5],
  ['--accent', '--surface', 4.5],
  ['--accent', '--accent-soft', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--edge', '--ground', 3],
  ['--edge', '--surface', 3],
  ['--bar', '--ground', 3],
  ['--bar', '--surface', 3],
];

async function contrast(page: Page, front: string, back: string): Promise<number> {
  const colors = await page.evaluate(
    (names) => names.map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
    [front, back],
  );
  const [a = 0, b = 0] = colors.map(luminance);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [...color.matchAll(/[\d.]+/g)].map((match) => {
    const value = Number(match[0]) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('contrast of the tokens', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });
  afterAll(() => harness.close());

  for (const scheme of ['light', 'dark'] as const) {
    for (const name of ['typical', 'closed'] as const) {
      test.each(PAIRS)(`%s on %s (${scheme}, ${name})`, async (front, back, least) => {
        const state = STATES.today[name];
        if (state === undefined) throw new Error('No such state');
        const { page } = await harness.open('today', state, { scheme });
        expect(await contrast(page, front, back)).toBeGreaterThanOrEqual(least);
      });
    }
  }
});

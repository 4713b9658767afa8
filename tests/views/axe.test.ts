import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASES } from './cases';
import { openHarness, violations, type Harness } from './harness';
import { readTree } from './tree/accessible-tree';
import { faultsIn } from './tree/faults';

/** All four looks of each case by `npm run views:all`; else two of them, so that over the cases each language meets each theme. */
const EVERY_LOOK = process.env['ARBETSRO_EVERY_LOOK'] === '1';

/**
 * Every view in every state, in both languages and both themes: WCAG 2.2 AA and axe's best practices, no exceptions; and
 * what axe does not look for in the names and the order of the tree.
 */
describe('axe and the tree find nothing', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });
  afterAll(() => harness.close());

  for (const scheme of ['light', 'dark'] as const) {
    for (const language of ['sv', 'en'] as const) {
      const isCrossed = (language === 'sv') !== (scheme === 'light');
      const cases = CASES.filter((_, at) => EVERY_LOOK || (at % 2 === 1) === isCrossed);
      test.each(cases)(`$view, $name (${language}, ${scheme})`, async ({ view, state, clicks }) => {
        const { page, troubles } = await harness.open(view, state, { language, scheme, clicks });
        expect(await violations(page)).toEqual([]);
        expect(faultsIn(await readTree(page))).toEqual([]);
        expect(troubles).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      });
    }
  }
});

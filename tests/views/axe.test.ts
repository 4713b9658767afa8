import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesInLook } from './cases';
import { openHarness, violations, type Harness } from './harness';
import { readTree } from './tree/accessible-tree';
import { faultsIn } from './tree/faults';

/** Two languages, two themes. */
const LOOKS = [
  { language: 'sv', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
  { language: 'en', scheme: 'light' },
  { language: 'sv', scheme: 'dark' },
] as const;

/**
 * Every state of every view, and every view in both languages and both themes: WCAG 2.2 AA and axe's best practices, no exceptions; and
 * what axe does not look for in the names and the order of the tree.
 */
describe('axe and the tree find nothing', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });
  afterAll(() => harness.close());

  for (const [look, { language, scheme }] of LOOKS.entries()) {
    const cases = casesInLook(look, LOOKS.length);
    test.each(cases)(`$view, $name (${language}, ${scheme})`, async ({ view, state, clicks }) => {
      const { page, troubles } = await harness.open(view, state, { language, scheme, clicks });
      expect(await violations(page)).toEqual([]);
      expect(faultsIn(await readTree(page))).toEqual([]);
      expect(troubles).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    });
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASES } from './cases';
import { openHarness, violations, type Harness } from './harness';

/** Every view in every state, in both languages and themes: WCAG 2.2 AA and axe's best practices, no exceptions. */
describe('axe finds nothing', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });
  afterAll(() => harness.close());

  for (const scheme of ['light', 'dark'] as const) {
    for (const language of ['sv', 'en'] as const) {
      test.each(CASES)(`$view, $name (${language}, ${scheme})`, async ({ view, state, clicks }) => {
        const { page, troubles } = await harness.open(view, state, { language, scheme, clicks });
        expect(await violations(page)).toEqual([]);
        expect(troubles).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      });
    }
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { CASES } from './cases';
import { openHarness, type Harness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const HYPHENATED = /[\p{L}]+(?:\u00ad\p{L}+)+/gu;

test.each(['sv', 'en'] as const)(
  'words of 13 to 20 letters have soft hyphens in a narrow window with large text alone, and in Swedish (%s)',
  async (language) => {
    const found = CASES.find(({ view, name }) => view === 'workplace' && name === 'full');
    if (found === undefined) throw new Error('no such case');
    const { page } = await harness.open('workplace', found.state, { language, clicks: found.clicks });
    const hyphenated = async (): Promise<readonly string[]> => {
      const words = (await page.locator('main').innerText()).match(HYPHENATED) ?? [];
      return words.map((word) => word.replaceAll('\u00ad', '')).filter((word) => word.length <= 20);
    };
    const narrow = page.locator('[data-narrow]');
    expect(await hyphenated()).toEqual([]);

    await page.setViewportSize({ width: 320, height: 780 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await narrow.waitFor();
    const words = await hyphenated();
    if (language === 'en') expect(words).toEqual([]);
    else {
      expect(words).toContain('Överenskommelse');
      expect(words.filter((word) => word.length < 13)).toEqual([]);
    }

    // A window of 320 px whose text is not enlarged has room for them.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await narrow.waitFor({ state: 'detached' });
    expect(await hyphenated()).toEqual([]);
  },
);

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASES } from './cases';
import { openHarness, type Harness, type OpenPage } from './harness';
import { partedWords } from './operable/measures';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

/** A page with all of its tables unfolded. */
async function unfolded(name: string, width: number, text: number): Promise<OpenPage['page']> {
  const found = CASES.find((one) => `${one.view} ${one.name}` === name);
  if (found === undefined) throw new Error(name);
  const { view, state, clicks } = found;
  const { page } = await harness.open(view, state, { language: 'sv', clicks, width, fresh: true });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
    for (const folded of document.querySelectorAll('details'))
      if (folded.querySelector('table') !== null) folded.open = true;
  }, text);
  return page;
}

const TABLES = [
  'today planned',
  'today planned-full',
  'look-back full',
  'look-back full-day',
  'look-back full-month',
  'look-back full-year',
  'workplace page-light-summer',
  'diagnostics typical',
];

describe('tables', () => {
  test.each(TABLES)(
    '%s, at 320 px with text of 200 percent: rows are lists, and nothing goes out of the window',
    async (name) => {
      const page = await unfolded(name, 320, 200);
      const found = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        rows: [
          ...new Set([...document.querySelectorAll('tbody tr')].map((row) => getComputedStyle(row).display)),
        ],
        cut: [...document.querySelectorAll('tbody :is(th, td)')].filter(
          (cell) => cell.scrollWidth > cell.clientWidth + 1,
        ).length,
      }));
      expect(found).toEqual({ width: 320, rows: ['grid'], cut: 0 });
      await page.locator('[data-narrow]').waitFor();
      expect(await partedWords(page)).toEqual([]);
    },
  );

  test.each(TABLES)('%s has columns in a wide window', async (name) => {
    const page = await unfolded(name, 1040, 100);
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) => [...new Set(all.map((row) => getComputedStyle(row).display))]);
    expect(rows).toEqual(['table-row']);
  });

  test('are the same for a screen reader in the narrowest window, empty cells too', async () => {
    const counted = async (width: number, text: number): Promise<readonly number[]> => {
      const page = await unfolded('workplace page-light-summer', width, text);
      const session = await page.context().newCDPSession(page);
      // What Chromium itself hands to a screen reader, which is not what the elements are called.
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return ['table', 'row', 'columnheader', 'rowheader', 'cell'].map(
        (role) => nodes.filter((node) => node.role?.value === role && !node.ignored).length,
      );
    };
    const wide = await counted(1040, 100);
    expect(wide.every((count) => count > 1)).toBe(true);
    expect(await counted(320, 200)).toEqual(wide);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewState } from '../../shared/contract';
import { openHarness, type Harness } from './harness';
import { STATES } from './states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const PAGES = ['today', 'plan', 'closeout'] as const;

const state = (of: (typeof PAGES)[number], name: string): ViewState => {
  const found = STATES[of][name];
  if (found === undefined) throw new Error(`No state ${name}`);
  return found;
};

const buttons = async (page: (typeof PAGES)[number], name: string): Promise<readonly string[]> => {
  const opened = await harness.open(page, state(page, name));
  expect(opened.troubles).toEqual([]);
  return opened.page.locator('main').getByRole('button').allTextContents();
};

describe('a question', () => {
  test.each(PAGES)('about a day that nobody ended is all that %s has to act on', async (page) => {
    const name = page === 'today' ? 'repair-friday' : 'repair';
    expect(await buttons(page, name)).toEqual(['Ja, 16:42', 'Spara tiden']);
  });

  test('about a day of the same day can also be answered with having worked on', async () => {
    expect(await buttons('today', 'repair-today')).toEqual([
      'Ja, 10:42',
      'Nej, jag jobbade vidare',
      'Spara tiden',
    ]);
  });

  test('at the end of a pause is the only place for its answers', async () => {
    expect(await buttons('today', 'pause-over')).toEqual([
      'Jag är tillbaka',
      '10 minuter till',
      'Avsluta arbetsdagen',
    ]);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATA_WALKS } from './data-files';
import { view, WORK } from './base';
import { openHarness, type Harness } from './harness';
import type { FakeState } from './fake-main';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const walk = (name: string): FakeState => {
  const found = DATA_WALKS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found.state;
};

test('a file is asked for by its sort, its stretch and its day; a calendar needs no day', async () => {
  const opened = await harness.open('data', view(WORK), { fresh: true });
  const { page } = opened;
  const dates = page.locator('.settings-section').first().locator('.date-input');
  const save = page.getByRole('button', { name: 'Välj plats och spara' });
  await page.getByRole('radio', { name: 'Kalkylblad (CSV)' }).check();
  await page.getByRole('radio', { name: 'En månad' }).first().check();
  await page.getByLabel('En dag i månaden').fill('2026-10-05');
  await save.click();
  expect(await dates.count()).toBe(1);
  await page.getByRole('radio', { name: 'Allt', exact: true }).first().check();
  expect(await dates.count()).toBe(0);
  await save.click();
  await page.getByRole('radio', { name: 'Kalender (iCalendar)' }).check();
  expect(await page.getByText('Hur mycket?').count()).toBe(0);
  await save.click();
  expect((await opened.sent()).asks).toEqual([
    { what: 'month', date: '2026-10-05', format: 'csv' },
    { what: 'all', date: '2026-11-23', format: 'csv' },
    { what: 'all', date: '2026-11-23', format: 'calendar' },
  ]);
});

test('without a day nothing is asked, and the page says what is missing', async () => {
  const opened = await harness.open('data', view(WORK), { fresh: true });
  const { page } = opened;
  await page.getByLabel('En dag i veckan').fill('');
  await page.getByRole('button', { name: 'Välj plats och spara' }).click();
  await page.getByText('Välj först vilken dag det gäller.').waitFor();
  expect((await opened.sent()).asks).toEqual([]);
});

test('a preview takes the focus, asks once, and gives the focus back', async () => {
  const opened = await harness.open('data', walk('preview-full'), { fresh: true });
  const { page } = opened;
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('button', { name: 'Välj fil' }).click();
  await expect.poll(focused).toMatch(/^Så här blir det med/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Klart. 3 dagar har fått nya uppgifter.').waitFor();
  expect((await opened.sent()).asks).toEqual([{ bringBack: true }]);
  expect(await focused()).toBe('Välj fil');
});

test('a preview that is cancelled asks for nothing', async () => {
  const opened = await harness.open('data', walk('preview'), { fresh: true });
  const { page } = opened;
  await page.getByRole('button', { name: 'Välj fil' }).click();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  expect(await page.getByText('Så här blir det med').count()).toBe(0);
  expect((await opened.sent()).asks).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { EARLIER_WALKS } from './earlier-states';
import type { FakeState } from './fake-main';
import { openHarness, type Harness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

function state(name: string): FakeState {
  const found = EARLIER_WALKS.find((one) => one.name === `earlier-${name}`);
  if (found === undefined) throw new Error(`No ${name}`);
  return found.state;
}

test('what is missing is chosen from the start, and what would replace something is not', async () => {
  const opened = await harness.open('data', state('much'), { fresh: true });
  const { page } = opened;
  await page.getByRole('button', { name: 'Visa vad som skiljer' }).click();
  const focused = page.locator(':focus');
  await expect.poll(() => focused.textContent()).toMatch(/^Det här skiljer sig från/);
  await page.getByText('6 dagar till').click();
  await page.getByRole('checkbox', { name: 'tisdag 13 oktober' }).uncheck();
  await page.getByRole('checkbox', { name: 'lunch' }).check();
  await page.getByRole('button', { name: 'Hämta tillbaka det valda' }).click();
  await page.getByText('Klart. Det som ersattes').waitFor();
  expect(await focused.textContent()).toBe('Som det var förut');
  const [ask] = (await opened.sent()).asks;
  expect(ask).toMatchObject({
    source: { type: 'snapshot', id: '2026-11-23.2' },
    parts: [
      { value: 'guides', place: 'sheets/a' },
      { value: 'people', place: 'persons/b' },
      { value: 'settings', place: 'settings/lunch' },
    ],
  });
  const days = ask !== undefined && 'days' in ask ? ask.days : [];
  expect(days).toHaveLength(13);
  expect(days).not.toContain('2026-10-13');
});

test('without a choice nothing is asked, and the page says so', async () => {
  const opened = await harness.open('data', state('few'), { fresh: true });
  const { page } = opened;
  await page.getByLabel('Hur det såg ut').selectOption('2026-10-30');
  await page.getByRole('button', { name: 'Visa vad som skiljer' }).click();
  for (const box of await page.locator('.earlier').getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('button', { name: 'Hämta tillbaka det valda' }).click();
  await page.getByRole('alert').getByText('Välj först vad du vill hämta tillbaka.').waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  expect(await page.locator('.earlier').count()).toBe(0);
  expect((await opened.sent()).asks).toEqual([]);
});

test('a look that goes on is a progress bar with its figures', async () => {
  const { page } = await harness.open('data', state('much'), { fresh: true });
  const bar = page.getByRole('progressbar', { name: 'Läser igenom alla månader: 84 av 118' });
  await bar.waitFor();
  expect(await bar.evaluate((one: HTMLProgressElement) => [one.value, one.max])).toEqual([84, 118]);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIAGNOSED, diagnosed, IN_CALL, PROVIDERS } from './diagnosed';
import { view, WORK } from './base';
import type { FakeState } from './fake-main';
import { openHarness, type Harness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const fresh = { fresh: true } as const;
const { typical } = DIAGNOSED;

describe('the diagnostics', () => {
  test('say why it is quiet, what was sensed by whom, and what was decided, the latest first', async () => {
    const { page } = await harness.open('diagnostics', typical, fresh);
    const main = page.locator('main');
    await main.getByText('Tyst: mikrofonen eller kameran används sedan 11:20.').waitFor();
    const row = main.getByRole('row', { name: /^Delas skärmen/ });
    expect((await row.innerText()).replaceAll('\u00a0', ' ')).toMatch(
      /vet inte\s+ingen källa svarar\s+Lagd åt sidan: pipewire \(screen\), svarade inte i tid\. Frågas igen om 7 min\./,
    );
    const items = main.locator('.decisions').getByRole('listitem');
    expect(await items.count()).toBe(9);
    expect(await items.first().innerText()).toMatch(/^11:20:05\s+Kort paus väntar: samtal$/);
    expect(await items.last().innerText()).toMatch(/^08:33:01\s/);
  });

  test('a table that a screen reader knows as one: columns and rows have names', async () => {
    const { page } = await harness.open('diagnostics', typical, fresh);
    const table = page.getByRole('table', { name: 'Vad datorn svarar' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Fråga', 'Svar', 'Källa']);
    expect(await table.getByRole('rowheader').count()).toBe(PROVIDERS.length);
  });

  test('the table is one for a screen reader in the narrowest window too', async () => {
    const { page } = await harness.open('diagnostics', typical, { fresh: true, width: 320 });
    expect(
      await page
        .locator('tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).display),
    ).toBe('grid');
    const session = await page.context().newCDPSession(page);
    // What Chromium itself hands to a screen reader, which is not what the elements are called.
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const count = (role: string): number =>
      nodes.filter((node) => node.role?.value === role && !node.ignored).length;
    expect(['table', 'row', 'columnheader', 'rowheader', 'cell'].map(count)).toEqual([1, 5, 3, 4, 8]);
    await session.detach();
  });

  test('say that calls cannot be sensed where nothing senses them, and nothing of the kind off work', async () => {
    const words = 'Arbetsro kan inte märka samtal här.';
    const sensed = await harness.open('diagnostics', DIAGNOSED['nothing-sensed'], fresh);
    expect(await sensed.page.getByText(words).count()).toBe(1);
    const off = await harness.open('diagnostics', DIAGNOSED['before-start'], fresh);
    expect(await off.page.getByText(words).count()).toBe(0);
    await off.page.getByText('När du är ledig frågar Arbetsro inte datorn om något.').waitFor();
    expect(await off.page.getByRole('table').count()).toBe(0);
  });

  test('are asked for once, again when something new is shown, and by the button', async () => {
    const opened = await harness.open('diagnostics', typical, fresh);
    const { page } = opened;
    await page.evaluate(() => globalThis.fakeMain.forget());
    const later: FakeState = { ...view(WORK), diagnostics: diagnosed(WORK, { sensesCalls: true }) };
    await opened.push(later);
    await page.getByText('Inget håller tillbaka pauserna.').waitFor();
    expect((await opened.sent()).diagnostics).toEqual(['read']);
    await page.getByRole('button', { name: 'Läs av igen' }).click();
    // It is there to be heard: on the page the time stands already.
    const heard = page.getByRole('status').filter({ hasText: 'Avläst 11:32:00.' });
    await heard.waitFor({ state: 'attached' });
    expect((await opened.sent()).diagnostics).toEqual(['read', 'read']);
  });

  test('are copied by main, and the page says so', async () => {
    const opened = await harness.open('diagnostics', typical, fresh);
    await opened.page.getByRole('button', { name: 'Kopiera som text' }).click();
    await opened.page.getByRole('status').filter({ hasText: 'Texten är kopierad.' }).waitFor();
    expect((await opened.sent()).diagnostics.at(-1)).toBe('copy');
    expect((await opened.sent()).commands).toEqual([]);
  });

  test('that cannot be read or copied say so, and what was read stays', async () => {
    const opened = await harness.open('diagnostics', typical, fresh);
    await opened.push(view(IN_CALL));
    await opened.page.getByRole('alert').filter({ hasText: 'Det gick inte att läsa av.' }).waitFor();
    expect(await opened.page.getByRole('table').count()).toBe(1);
    await opened.page.getByRole('button', { name: 'Kopiera som text' }).click();
    await opened.page.getByRole('status').filter({ hasText: 'gick inte att kopiera' }).waitFor();
  });

  test('are a link away from the settings', async () => {
    const { page } = await harness.open('settings', { ...typical }, fresh);
    await page.getByRole('link', { name: 'Varför är det tyst?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Diagnostik' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

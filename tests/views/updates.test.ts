import { afterAll, beforeAll, expect, test } from 'vitest';
import { view, WORK } from './base';
import { tabTo } from './by-keyboard';
import { openHarness, type Harness } from './harness';
import { NEWER, UPDATE_STATES } from './update-states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

test('a newer version is answered on Today, and is gone from there once it is', async () => {
  const opened = await harness.open('today', NEWER, { fresh: true });
  await tabTo(opened, 'Hämta när jag är ledig');
  await opened.page.keyboard.press('Enter');
  await expect.poll(async () => (await opened.sent()).updates).toEqual(['off-work']);
  await opened.push({ ...NEWER, updates: { ...NEWER.updates, asksAbout: null, answer: 'off-work' } });
  expect(await opened.page.getByText('Arbetsro 0.2.0 finns').count()).toBe(0);
});

test('the settings ask once, whether it may look and what is to become of what was found', async () => {
  const opened = await harness.open('settings', UPDATE_STATES['updates-found'], { fresh: true });
  expect(await opened.page.getByRole('button', { name: 'Hämta nu' }).count()).toBe(1);
  await opened.push(UPDATE_STATES['updates-off']);
  const looks = opened.page.getByRole('group', { name: 'Nya versioner' });
  await looks.getByText('Leta och fråga mig').click();
  await opened.page.getByRole('button', { name: 'Leta nu' }).click();
  const { commands, updates } = await opened.sent();
  expect([commands, updates]).toEqual([[{ type: 'settings.change', change: { updates: 'ask' } }], ['look']]);
});

test('a copy that others keep up to date says so in a line and offers nothing', async () => {
  const opened = await harness.open('settings', view(WORK), { fresh: true });
  const line = 'Version 0.1.0. Nya versioner kommer genom datorns paketsystem.';
  expect(await opened.page.getByText(line).count()).toBe(1);
  expect(await opened.page.getByRole('button', { name: 'Leta nu' }).count()).toBe(0);
});

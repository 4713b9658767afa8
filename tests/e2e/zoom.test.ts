import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { MONDAY, press, say } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

/** Width of a page, CSS pixels: the larger its text, the fewer there are in the same window. */
const widthOf = (page: Page): Promise<number> => page.evaluate(() => innerWidth);

test('text and pictures become larger by keys, by buttons and in every window, and stay so', async () => {
  const userData = welcomedFolder();
  const app = await launch({ userData, now: MONDAY });
  running = app;
  await app.cli('open', 'settings');
  const home = await app.page('home');
  await home.waitForSelector('h1');
  const usual = await widthOf(home);
  const isAt = (zoom: number): Promise<void> =>
    expect.poll(() => widthOf(home)).toBe(Math.round((usual * 100) / zoom));

  await home.keyboard.press('Control++');
  await isAt(110);
  await press(home, say('settings.zoom.larger'));
  await isAt(125);
  await home.getByText(say('settings.zoom.now', { zoom: 125 }), { exact: true }).waitFor();

  // The handbook has the size, and keys that change it for all.
  await home.keyboard.press('F1');
  const help = await app.page('handbook/sv/settings');
  const helpWidth = await widthOf(help);
  await help.keyboard.press('Control+0');
  await isAt(100);
  await expect.poll(() => widthOf(help)).toBe(Math.round(helpWidth * 1.25));

  // The card is as much larger as its words.
  await app.cli('setting', 'zoom', '150');
  await isAt(150);
  await app.cli('start');
  await app.cli('break', 'short');
  const card = await app.page('nudge');
  const bounds = async () => (await app.windows()).find(({ url }) => url.includes('/nudge.html'))?.bounds;
  expect(await bounds()).toMatchObject({ width: 600, height: 300 });
  await expect.poll(() => widthOf(card)).toBe(400);
  await app.cli('setting', 'zoom', '200');
  await expect.poll(bounds).toMatchObject({ width: 800, height: 400 });

  await app.kill();
  const again = await launch({ userData, now: MONDAY });
  running = again;
  await again.cli('open');
  const later = await again.page('home');
  await expect.poll(() => widthOf(later)).toBe(Math.round(usual / 2));

  // The window may be gone before the key is let go.
  await later.keyboard.down('Control');
  await later.keyboard.down('w').catch(() => undefined);
  await expect
    .poll(async () => (await again.windows()).some(({ url }) => url.includes('/home.html')))
    .toBe(false);
}, 120_000);

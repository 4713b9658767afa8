import { afterAll, expect, test } from 'vitest';
import { MONDAY, say } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

test('F1 opens the packaged handbook where the person is; it leads nowhere else, and Escape closes it', async () => {
  const app = await launch({ userData: welcomedFolder(), now: MONDAY });
  running = app;
  await app.cli('open');
  const home = await app.page('home');
  await home.waitForSelector('h1');
  await home.keyboard.press('F1');
  const help = await app.page('handbook/sv/workday');
  expect(await help.innerText('h1')).toBe('Arbetsdagen');
  // The pictures and the style come with it, and nothing of the app is there to be called.
  // (A picture that failed to come is complete, too, and has no width.)
  const widths = (): Promise<number[]> =>
    help.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
  await expect.poll(async () => (await widths()).length > 3 && !(await widths()).includes(0)).toBe(true);
  expect(await help.evaluate(() => 'arbetsro' in window)).toBe(false);

  await help.click('a[hreflang="en"]');
  await expect.poll(() => help.url()).toContain('/handbook/en/workday.html');
  await help.click('.wide a[href="../reference/testing.html"]');
  await expect.poll(() => help.url()).toContain('/handbook/reference/testing.html');

  // A link that leads out is asked about, and not followed here.
  await help.click('.wide a[href="readme.html"]');
  await expect.poll(() => help.url()).toContain('readme.html');
  await help.click('main a[href="https://nodejs.org"]');
  await expect
    .poll(async () => (await app.messageBoxes()).map(({ message }) => message))
    .toEqual([say('link.ask.https')]);
  expect(help.url()).toContain('readme.html');

  // There is no menu: the keys for going back and forth are the handbook's own.
  // A page that has its address may not hear keys yet.
  const isAt = async (address: string): Promise<void> => {
    await expect.poll(() => help.url()).toContain(address);
    await help.waitForFunction(() => document.readyState === 'complete' && document.hasFocus());
  };
  await help.keyboard.press('Alt+ArrowLeft');
  await isAt('/handbook/reference/testing.html');
  await help.keyboard.press('Alt+ArrowRight');
  await isAt('readme.html');

  // The window may be gone before the key is let go.
  await help.keyboard.down('Escape').catch(() => undefined);
  const shown = async (): Promise<boolean> =>
    (await app.windows()).some(({ url }) => url.includes('/handbook/'));
  await expect.poll(shown).toBe(false);
}, 120_000);

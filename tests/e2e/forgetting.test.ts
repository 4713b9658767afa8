import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { controlAddress } from '../../main/control/address';
import { ask } from '../../main/control/client';
import type { ArbetsroApi } from '../../shared/contract';
import { HOUR } from '../../shared/time/moment';
import { MONDAY, status } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';
import { eventually } from './driver/standin-driver';

const MARKER = 'MARKER-51c0';
const userData = welcomedFolder();

declare const window: { readonly arbetsro: ArbetsroApi };

let running: AppDriver | null = null;
afterAll(async () => {
  await ask(controlAddress(userData), { ask: 'command', command: { type: 'app.quit' } });
  await running?.kill();
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
});

/** What is deleted through the home window is in no file any more, and after everything the app is as on its first day. */
test('deleting a day and everything', { timeout: 120_000 }, async () => {
  const app = await launch({ userData, now: MONDAY });
  running = app;
  await workAndWrite(app);
  const home = await openHome(app);
  expect(await read(home)).toEqual([['2026-11-23', 60]]);
  expect(filesWith(MARKER)).not.toEqual([]);

  await showWhatGoes(home, 'day');
  await home.locator('[data-act=forget]').click();
  await home.locator('[data-act=forget]').waitFor({ state: 'detached' });
  expect(filesWith(MARKER)).toEqual([]);
  expect(await read(home)).toEqual([]);
  expect((await status(app)).status).toBe('off');

  await workAndWrite(app);
  expect(await read(home)).toEqual([['2026-11-23', 60]]);
  await showWhatGoes(home, 'everything');
  // The window may be gone before it has its answer.
  await home
    .locator('[data-act=forget]')
    .click()
    .catch(() => undefined);
  await app.exited();
  expect(filesWith(MARKER)).toEqual([]);

  // It has started again by itself, and greets as on the first day.
  await eventually('the app to start anew', async () => (await app.cli('status', '--json')).code === 0);
  expect(filesWith(MARKER)).toEqual([]);
  expect(readdirSync(join(userData, 'data')).filter((name) => name.endsWith('.json'))).toEqual([]);
});

/** An hour of work, and a close-out with the words. */
async function workAndWrite(app: AppDriver): Promise<void> {
  expect(await app.cli('start')).toMatchObject({ code: 0 });
  await app.bench('advance', HOUR);
  expect(await app.cli('stop')).toMatchObject({ code: 0 });
  const page = await openHome(app);
  const result = await page.evaluate((words) => {
    const closeOut = { done: words, tomorrow: '', worked: '', change: '' };
    return window.arbetsro.companion.command({ type: 'closeout.save', closeOut });
  }, MARKER);
  expect(result).toEqual({ ok: true });
}

async function openHome(app: AppDriver): Promise<Page> {
  await app.cli('open');
  return app.page('home');
}

function read(home: Page): Promise<readonly unknown[]> {
  return home.evaluate(async () => {
    const { days } = await window.arbetsro.lookBack.read({ unit: 'month', date: '2026-11-01' });
    await window.arbetsro.lookBack.search('marker');
    return days.map(({ date, worked }) => [date, worked]);
  });
}

/** On the page Your data, of today or of everything; nothing has gone by that. */
async function showWhatGoes(home: Page, what: 'day' | 'everything'): Promise<void> {
  await home.evaluate(() => {
    location.hash = 'data';
  });
  await home.locator(`.settings-section:last-child input[id$=-${what}]`).check();
  await home.locator('[data-act=what-goes]').click();
  await home.locator('[data-act=forget]').waitFor();
  expect(filesWith(MARKER)).not.toEqual([]);
}

function filesWith(text: string): readonly string[] {
  return (readdirSync(userData, { recursive: true }) as string[]).filter((name) => {
    const path = join(userData, name);
    return statSync(path).isFile() && readFileSync(path).includes(text);
  });
}

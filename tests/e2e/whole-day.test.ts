import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../shared/time/moment';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch } from './driver/launch';
import { eventually } from './driver/standin-driver';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

test('a whole day, from the tray menu to the next start', { timeout: 240_000 }, async () => {
  const userData = freshFolder();
  const app = await launch({ userData, now: '2026-11-23T08:00:00+01:00[Europe/Stockholm]' });
  running = app;
  console.log(`end to end on: ${app.runtime}`);
  const welcome = await app.page('home');
  expect(await welcome.locator('h1').count()).toBe(1);
  console.log(await welcome.locator('body').innerText());

  expect(await app.bench('tray', 'start')).toBe(true);
  await app.bench('advance', 20 * MINUTE);
  const nudge = await app.page('nudge');
  console.log(await nudge.locator('body').innerText());
  await app.bench('typing', false);
  await app.bench('advance', 9 * SECOND);
  console.log(await nudge.locator('body').innerText());
  expect(JSON.parse((await app.cli('status', '--json')).out)).toMatchObject({ break: { kind: 'short' } });
  await app.bench('advance', 30 * SECOND);
  expect(JSON.parse((await app.cli('status', '--json')).out)).toMatchObject({ break: null });
  await app.bench('typing', true);
  await app.bench('advance', 35 * MINUTE);
  await app.bench('typing', false);
  await app.bench('advance', 10 * SECOND);
  const window = await app.page('break');
  console.log(await window.locator('body').innerText(), await app.windows());
  const text = readFileSync(join(userData, 'data', '2026-11.json'), 'utf8');
  console.log(text);
  await app.cli('quit');
  await eventually('the end', async () => (await app.exited()) === 0);
});

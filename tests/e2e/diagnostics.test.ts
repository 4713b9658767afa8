import { afterAll, expect, test } from 'vitest';
import { MINUTE } from '../../shared/time/moment';
import { MONDAY, press, say, status, welcome } from './day';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch } from './driver/launch';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

test('the diagnostics say what was decided: on their page, copied, and in a terminal', async () => {
  const app = await launch({ userData: freshFolder(), now: MONDAY });
  running = app;
  const home = await welcome(app);
  await press(home, say('start.now'));
  await expect.poll(async () => (await status(app)).status).toBe('work');
  await home.getByRole('link', { name: say('page.settings'), exact: true }).click();
  await home.getByRole('link', { name: say('settings.diagnostics') }).click();
  await home.getByText(say('diagnostics.decisions.none')).waitFor();

  // The page follows without being asked.
  await app.bench('typing', true);
  await app.bench('advance', 20 * MINUTE);
  const nudged = say('decided.nudged', { kind: say('kind.short') });
  await home.getByRole('listitem').filter({ hasText: nudged }).waitFor();

  await press(home, say('diagnostics.copy'));
  await home
    .getByRole('status')
    .filter({ hasText: say('diagnostics.copied') })
    .waitFor();

  const { code, out } = await app.cli('status', '--verbose');
  expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`^08:20:0\\d ${nudged}$`, 'm'))]);
  const json: unknown = JSON.parse((await app.cli('status', '--verbose', '--json')).out);
  expect(json).toMatchObject({
    status: 'work',
    diagnostics: { decisions: expect.arrayContaining([expect.objectContaining({ what: 'nudged' })]) },
  });
}, 120_000);

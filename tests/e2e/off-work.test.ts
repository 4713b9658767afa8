import { afterEach, expect, test } from 'vitest';
import { MINUTE } from '../../shared/time/moment';
import { answerCard, gone, isOpen, MONDAY, say, status } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

const running: AppDriver[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
});

test(
  'who sits down to work is asked once whether the day begins, and yes begins it',
  { timeout: 90_000 },
  async () => {
    const app = await launch({ userData: welcomedFolder(), now: MONDAY });
    running.push(app);
    await app.bench('advance', 1 * MINUTE);
    await answerCard(app, say('off-work.start.act'));
    await expect.poll(async () => (await status(app)).status).toBe('work');
    await gone(app, 'nudge');
  },
);

test('what a long time away was is asked where the person is', { timeout: 90_000 }, async () => {
  const app = await launch({ userData: welcomedFolder({ boundary: { suggestStart: false } }), now: MONDAY });
  running.push(app);
  await app.cli('start');
  await app.bench('advance', 5 * MINUTE);
  await app.bench('typing', false);
  await app.bench('advance', 45 * MINUTE);
  expect(await isOpen(app, 'nudge')).toBe(false);
  await app.bench('typing', true);
  await app.bench('advance', 1 * MINUTE);
  await answerCard(app, say('long-away.pause'));
  await gone(app, 'nudge');
  await expect.poll(async () => (await status(app)).pausedSeconds).toBeGreaterThan(40 * 60);
});

import { afterAll, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { activate, focus, openMenuAnd } from './by-keyboard';
import { eventsOnDisk, MONDAY, say, status } from './day';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch } from './driver/launch';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

test('every action of the day with the keyboard alone', { timeout: 240_000 }, async () => {
  const userData = freshFolder();
  const app = await launch({ userData, now: MONDAY });
  running = app;
  const home = await app.page('home');

  // First run.
  for (const name of ['welcome.next', 'welcome.next', 'welcome.done'] as const)
    await activate(home, 'button', say(name));
  await activate(home, 'button', say('start.now'));
  await expect.poll(async () => (await status(app)).status).toBe('work');

  // Plan.
  await activate(home, 'link', say('page.plan'));
  await focus(home, 'textbox', say('plan.goal', { number: 1 }));
  await home.keyboard.type('Svara på remissen');
  await activate(home, 'button', say('plan.save'));
  await expect.poll(() => eventsOnDisk(userData).some(({ type }) => type === 'plan.saved')).toBe(true);
  await focus(home, 'checkbox', 'Svara på remissen');
  await home.keyboard.press('Space');
  await expect.poll(() => eventsOnDisk(userData).some(({ type }) => type === 'goal.marked')).toBe(true);

  // Breaks: had one, take one, leave it by Enter and by held Esc.
  await openMenuAnd(home, say('act.break'), say('act.break.had'));
  await expect.poll(() => eventsOnDisk(userData).some(({ type }) => type === 'break.ended')).toBe(true);
  await openMenuAnd(home, say('act.break'), say('act.break.now'));
  await expect.poll(async () => (await status(app)).break?.kind).toBe('short');
  const card = await app.page('nudge');
  await activate(card, 'button', say('break.leave'));
  await expect.poll(async () => (await status(app)).break).toBeNull();
  await app.bench('advance', 26 * MINUTE);
  await app.bench('advance', 25 * MINUTE);
  await app.bench('typing', false);
  await app.bench('advance', 8 * SECOND);
  const scene = await app.page('break');
  await scene.getByRole('button', { name: say('break.leave') }).waitFor();
  await expect
    .poll(() => scene.evaluate(() => document.querySelector('[data-armed="true"]') !== null), {
      timeout: 10_000,
    })
    .toBe(true);
  await scene.keyboard.down('Escape');
  await expect.poll(async () => (await status(app)).break, { timeout: 15_000 }).toBeNull();

  // Meeting, pause and back.
  await app.bench('typing', true);
  await openMenuAnd(home, say('act.meeting'), say('act.meeting.30'));
  await expect.poll(async () => (await status(app)).quiet?.reason).toBe('meeting');
  await activate(home, 'button', say('act.meeting-end'));
  await openMenuAnd(home, say('act.pause'), say('act.pause.errand'));
  await expect.poll(async () => (await status(app)).status).toBe('pause');
  await activate(home, 'button', say('act.back'));
  await expect.poll(async () => (await status(app)).status).toBe('work');

  // Settings.
  await activate(home, 'link', say('page.settings'));
  await focus(home, 'checkbox', new RegExp(say('settings.sound')));
  await home.keyboard.press('Space');
  await home.getByText(say('settings.saved')).waitFor();

  // End of the day.
  await activate(home, 'link', say('page.today'));
  await activate(home, 'button', say('act.stop'));
  await expect.poll(async () => (await status(app)).status).toBe('off');
  await focus(home, 'textbox', say('closeout.tomorrow'));
  await home.keyboard.type('Skicka den');
  await activate(home, 'button', say('closeout.save'));
  await expect.poll(() => eventsOnDisk(userData).some(({ type }) => type === 'closeout.saved')).toBe(true);
});

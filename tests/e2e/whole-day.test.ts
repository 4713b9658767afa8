import { afterAll, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { eventsOnDisk, gone, isOpen, MONDAY, press, say, status, welcome } from './day';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch } from './driver/launch';

const running: AppDriver[] = [];
afterAll(async () => {
  for (const app of running) await app.kill();
});

test('a whole day, from the tray menu to the next start', { timeout: 240_000 }, async () => {
  const userData = freshFolder();
  const app = await launch({ userData, now: MONDAY });
  running.push(app);
  console.log(`end to end on: ${app.runtime}`);

  // The first run shows itself; then the tray starts the day.
  const home = await welcome(app);
  expect(await app.bench('tray', 'start')).toBe(true);
  expect(await status(app)).toMatchObject({ status: 'work', since: '2026-11-23T08:00:00+01:00' });

  // The plan.
  await home.getByRole('link', { name: say('plan.make') }).click();
  await home.getByLabel(say('plan.goal', { number: 1 })).fill('Svara på remissen');
  await home.getByLabel(say('plan.goal', { number: 2 })).fill('Ring Anna');
  await press(home, say('plan.save'));
  await home.getByRole('checkbox', { name: 'Svara på remissen' }).waitFor();

  // 20 min of typing: the nudge. A lull: the card. 30 s: over by itself.
  await app.bench('advance', 20 * MINUTE - 1);
  expect(await isOpen(app, 'nudge')).toBe(false);
  await app.bench('advance', 1);
  const nudge = await app.page('nudge');
  await nudge.getByRole('heading', { name: say('nudge.coming', { kind: say('kind.short') }) }).waitFor();
  await app.bench('typing', false);
  await app.bench('advance', 8 * SECOND);
  expect(await status(app)).toMatchObject({ break: { kind: 'short', until: '2026-11-23T08:20:38+01:00' } });
  await nudge.getByRole('button', { name: say('break.leave') }).waitFor();
  await app.bench('advance', 30 * SECOND);
  await gone(app, 'nudge');
  expect(await status(app)).toMatchObject({ break: null });

  // 50 min of active time: the movement break in a full window.
  await app.bench('typing', true);
  await app.bench('advance', 20 * MINUTE);
  await app.bench('typing', false);
  await app.bench('advance', 38 * SECOND);
  await app.bench('typing', true);
  await app.bench('advance', 10 * MINUTE);
  await app.bench('typing', false);
  await app.bench('advance', 8 * SECOND);
  expect(await status(app)).toMatchObject({ break: { kind: 'movement' } });
  const scene = await app.page('break');
  await scene.getByRole('button', { name: say('break.leave') }).waitFor();
  expect(await app.windows()).toContainEqual(
    expect.objectContaining({ url: 'app://arbetsro/break.html', visible: true, fullscreen: true }),
  );
  const until = Date.parse((await status(app)).break?.until ?? '');
  const { wall } = (await app.bench('now')) as { wall: number };
  expect(until - wall).toBeGreaterThan(4 * MINUTE);
  await app.bench('advance', until - wall);
  await scene.getByText(say('break.over')).waitFor();
  await app.bench('advance', 2 * SECOND);
  await gone(app, 'break');

  // Lunch at twelve: nothing is asked in it, and it counts as every break.
  await app.bench('typing', true);
  await app.bench('advance', 3 * HOUR);
  expect(await app.bench('tray', 'pause.lunch')).toBe(true);
  await gone(app, 'nudge');
  await app.bench('typing', false);
  await expect.poll(() => eventsOnDisk(userData).at(-1)?.type).toBe('pause.started');
  const beforeLunch = eventsOnDisk(userData).length;
  await app.bench('advance', 29 * MINUTE);
  expect(await isOpen(app, 'nudge')).toBe(false);
  expect(await isOpen(app, 'break')).toBe(false);
  expect(eventsOnDisk(userData)).toHaveLength(beforeLunch);
  await app.bench('advance', 5 * MINUTE);
  await app.bench('typing', true);
  await app.bench('advance', MINUTE);
  expect(await status(app)).toMatchObject({ status: 'work', nextBreak: { kind: 'short' } });
  expect((await status(app)).nextBreak?.inSeconds).toBeGreaterThan(18 * 60);

  // Stop: the day ends at once, then the close-out is offered.
  await app.bench('advance', HOUR);
  expect(await app.bench('tray', 'stop')).toBe(true);
  await expect.poll(async () => (await status(app)).status).toBe('off');
  const stopped = await status(app);
  await home.getByRole('heading', { level: 1, name: say('closeout.title') }).waitFor();
  await home.getByLabel(say('closeout.tomorrow')).fill('Skicka remissen vid nio');
  await home.getByLabel(say('closeout.change')).fill('Gå ut före lunch');
  await press(home, say('closeout.save'));
  await home.getByText('Gå ut före lunch').waitFor();

  await expect.poll(() => eventsOnDisk(userData).at(-1)?.type).toBe('closeout.saved');
  const events = eventsOnDisk(userData);
  expect(await app.cli('quit')).toMatchObject({ code: 0 });
  expect(await app.exited()).toBe(0);

  // Later the same day: everything is there, to the second.
  const again = await launch({ userData, now: '2026-11-23T19:00:00+01:00[Europe/Stockholm]' });
  running.push(again);
  expect(await status(again)).toMatchObject({
    status: 'off',
    repair: null,
    workedSeconds: stopped.workedSeconds,
    pausedSeconds: stopped.pausedSeconds,
  });
  expect(eventsOnDisk(userData)).toEqual(events);
  await again.cli('open');
  const evening = await again.page('home');
  await evening.getByText('Gå ut före lunch').waitFor();
  await again.cli('quit');
  expect(await again.exited()).toBe(0);

  // Next morning yesterday's words greet.
  const morning = await launch({ userData, now: '2026-11-24T07:55:00+01:00[Europe/Stockholm]' });
  running.push(morning);
  await morning.cli('open');
  await (await morning.page('home')).getByText('Gå ut före lunch').waitFor();
});

test('only the tray: no renderer is alive', { timeout: 120_000 }, async () => {
  const userData = freshFolder();
  const app = await launch({ userData, now: MONDAY });
  running.push(app);
  const home = await welcome(app);
  expect(await app.rendererCount()).toBeGreaterThan(0);
  await home.close();
  await gone(app, 'home');
  await app.cli('start');
  await app.bench('advance', 5 * MINUTE);
  expect(await app.windows()).toEqual([]);
  // Chromium ends a renderer a moment after its window.
  await expect.poll(() => app.rendererCount(), { timeout: 15_000 }).toBe(0);
});

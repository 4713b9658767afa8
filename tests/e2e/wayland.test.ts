import { afterEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { eventsOnDisk, isOpen, MONDAY, say, status } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

const running: AppDriver[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
});

test('on Wayland a nudge is a notification with buttons, and a break an ordinary full window', async (context) => {
  const userData = welcomedFolder();
  const displays = [
    { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } },
    { id: 2, bounds: { x: 1280, y: 0, width: 1280, height: 800 } },
  ];
  const app = await launch({ now: MONDAY, userData, displays, args: ['--ozone-platform=wayland'] });
  running.push(app);
  const { desk } = app;
  if (desk === null) return context.skip('notifications can only be read on the stand-in');
  await app.cli('start');
  await app.bench('advance', 20 * MINUTE);
  expect(await app.windows()).toEqual([]);
  const [nudge] = await desk.notifications();
  expect(nudge).toMatchObject({
    title: say('nudge.coming', { kind: say('kind.short') }),
    actions: [say('nudge.now'), say('nudge.postpone', { minutes: 5 }), say('nudge.skip')],
  });

  // "Now": the short pause has no card here; its words come as a notification, and count if the hands rest.
  await desk.pressNotification(nudge?.id ?? -1, say('nudge.now'));
  await expect.poll(async () => (await status(app)).break?.kind).toBe('short');
  await app.bench('typing', false);
  await app.bench('advance-undrawn', 4 * SECOND);
  expect(await app.windows()).toEqual([]);
  expect(await desk.notifications()).toEqual([
    expect.objectContaining({ title: expect.stringContaining(say('kind.short')) as string }),
  ]);
  await app.bench('advance', 30 * SECOND);
  await expect
    .poll(() => eventsOnDisk(userData).at(-1))
    .toMatchObject({ type: 'break.ended', outcome: 'taken' });

  // The full window fills a display of the compositor's choice; the others cannot be covered.
  await app.bench('typing', true);
  await app.cli('break', 'movement');
  await (await app.page('break')).getByRole('button', { name: say('break.leave') }).waitFor();
  await app.bench('advance', 0.1 * SECOND);
  expect(await app.windows()).toMatchObject([{ visible: true, fullscreen: true, focused: true }]);
  await app.cli('stop');
  expect(await isOpen(app, 'break')).toBe(false);
}, 120_000);

test('a nudge that is over takes its notification along', async (context) => {
  const app = await launch({ now: MONDAY, userData: welcomedFolder(), args: ['--ozone-platform=wayland'] });
  running.push(app);
  const { desk } = app;
  if (desk === null) return context.skip('notifications can only be read on the stand-in');
  await app.cli('start');
  await app.bench('advance', 20 * MINUTE);
  expect(await desk.notifications()).toHaveLength(1);
  await app.cli('stop');
  expect(await desk.notifications()).toEqual([]);
}, 90_000);

import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { answerCard, eventsOnDisk, gone, isOpen, MONDAY, say, status } from './day';
import type { AppDriver, LaunchOptions, WindowSeen } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

const running: AppDriver[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
});

/** Somebody at work since eight on Monday, at the keyboard. */
async function atWork(options: Partial<LaunchOptions> = {}): Promise<{ app: AppDriver; userData: string }> {
  const userData = options.userData ?? welcomedFolder();
  const app = await launch({ now: MONDAY, ...options, userData });
  running.push(app);
  await app.cli('start');
  return { app, userData };
}

/** A movement break asked for by hand, drawn. */
async function inABreak(app: AppDriver): Promise<Page> {
  await app.cli('break', 'movement');
  const scene = await app.page('break');
  await scene
    .getByText(say('break.hold-esc'))
    .or(scene.getByText(say('break.only-esc')))
    .waitFor();
  await drawn(app);
  return scene;
}

/** Lets the window report its first frame: the bench waits for it before time goes on. */
const drawn = (app: AppDriver): Promise<unknown> => app.bench('advance', 0.1 * SECOND);

async function seen(app: AppDriver, window: 'home' | 'nudge' | 'break'): Promise<WindowSeen | undefined> {
  return (await app.windows()).find(({ url }) => url.includes(`/${window}.html`));
}

/** What is left of the running break, ms. */
async function leftOfBreak(app: AppDriver): Promise<number> {
  const { wall } = (await app.bench('now')) as { wall: number };
  return Date.parse((await status(app)).break?.until ?? '') - wall;
}

const breaksOf = (userData: string): readonly unknown[] =>
  eventsOnDisk(userData).flatMap((event) =>
    event.type === 'break.ended' ? [{ kind: event.kind, outcome: event.outcome }] : [],
  );

/** Brings one animation of a page to its end: a page's only clock. */
const finish = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSAnimation && animation.animationName === wanted) animation.finish();
  }, name);

test('the window is made while the nudge shows, comes up in the lull and gives the focus back', async () => {
  const { app } = await atWork();
  await app.cli('open');
  await app.page('home');
  await expect.poll(async () => (await seen(app, 'home'))?.focused).toBe(true);
  // The short pause of 25 min is over when the movement break falls due.
  await app.bench('advance', 26 * MINUTE);
  await app.bench('advance', 25 * MINUTE);
  await (
    await app.page('nudge')
  )
    .getByRole('heading', { name: say('nudge.coming', { kind: say('kind.movement') }) })
    .waitFor();
  await (await app.page('break')).locator('main').waitFor({ state: 'attached' });
  expect(await seen(app, 'break')).toMatchObject({ visible: false, focused: false });
  expect(await seen(app, 'home')).toMatchObject({ focused: true });

  await app.bench('typing', false);
  await app.bench('advance', 8 * SECOND);
  expect(await seen(app, 'break')).toMatchObject({ visible: true, focused: true });
  await app.bench('advance', await leftOfBreak(app));
  await (await app.page('break')).getByText(say('break.over')).waitFor();
  await app.bench('advance', 2 * SECOND);
  await gone(app, 'break');
  await expect.poll(async () => (await seen(app, 'home'))?.focused).toBe(true);
}, 120_000);

test('a window that never paints goes after 3 s; a notification takes its place and the break ends in time', async (context) => {
  const { app, userData } = await atWork();
  if (app.desk === null) return context.skip('only the stand-in can keep a page from painting');
  await app.desk.blockPaint('/break.html');
  await app.cli('break', 'movement');
  await app.page('break');
  await app.bench('advance-undrawn', 2.9 * SECOND);
  expect(await isOpen(app, 'break')).toBe(true);
  expect(await app.desk.notifications()).toEqual([]);
  await app.bench('advance-undrawn', 0.2 * SECOND);
  await gone(app, 'break');
  expect(await app.desk.notifications()).toEqual([
    expect.objectContaining({ title: expect.stringContaining(say('kind.movement')) as string }),
  ]);
  await app.bench('typing', false);
  await app.bench('advance', 5 * MINUTE);
  await expect.poll(() => breaksOf(userData)).toEqual([{ kind: 'movement', outcome: 'taken' }]);
}, 90_000);

test('a renderer that dies in a break comes back; one that dies each time gives way to a notification', async () => {
  const { app, userData } = await atWork();
  await inABreak(app);
  for (let times = 0; times < 2; times += 1) {
    const before = await app.page('break');
    await app.crash('break');
    await expect.poll(() => before.isClosed()).toBe(true);
    await (await app.page('break')).getByRole('button', { name: say('break.leave') }).waitFor();
    expect(await seen(app, 'break')).toMatchObject({ visible: true, fullscreen: true });
  }
  await app.crash('break');
  await gone(app, 'break');
  if (app.desk !== null) expect(await app.desk.notifications()).toHaveLength(1);
  expect(await status(app)).toMatchObject({ break: { kind: 'movement' } });
  await app.bench('advance', 5 * MINUTE);
  expect(await status(app)).toMatchObject({ break: null });
  await expect.poll(() => breaksOf(userData)).toEqual([{ kind: 'movement', outcome: 'taken' }]);
  expect(await app.windows()).toEqual([]);
}, 120_000);

test('in full screen nothing shows; after an hour a nudge, and words in place of the window', async () => {
  const { app } = await atWork();
  await app.bench('signals', { fullScreen: true });
  await app.bench('advance', 59 * MINUTE);
  expect(await app.windows()).toEqual([]);
  expect(await status(app)).toMatchObject({ quiet: { reason: 'full-screen' }, break: null });
  await app.bench('advance', 2 * MINUTE);
  await (
    await app.page('nudge')
  )
    .getByRole('heading', { name: say('nudge.coming', { kind: say('kind.movement') }) })
    .waitFor();
  await app.bench('typing', false);
  await app.bench('advance', 8 * SECOND);
  await gone(app, 'nudge');
  expect(await isOpen(app, 'break')).toBe(false);
  if (app.desk !== null) {
    const [shown] = await app.desk.notifications();
    expect(shown?.title).toContain(say('kind.movement'));
  }
}, 90_000);

test('a break is not ended by full screen, which its own window may look like', async () => {
  const { app, userData } = await atWork();
  await inABreak(app);
  await app.bench('signals', { fullScreen: true });
  expect(await seen(app, 'break')).toMatchObject({ visible: true });
  await app.bench('advance', 5 * MINUTE);
  await expect.poll(() => breaksOf(userData)).toEqual([{ kind: 'movement', outcome: 'taken' }]);
}, 90_000);

test('after 3 h of sleep no nudge is left; it is asked what that was, and nothing else comes before 2 min of new activity', async () => {
  const { app } = await atWork();
  await app.bench('advance', 20 * MINUTE);
  await app.page('nudge');
  await app.bench('typing', false);
  await app.bench('sleep', { ms: 3 * HOUR, behaviour: 'linux' });
  await gone(app, 'nudge');
  await app.bench('typing', true);
  await app.bench('advance', 1 * MINUTE);
  await answerCard(app, say('long-away.pause'));
  await gone(app, 'nudge');
  await app.bench('advance', 1 * MINUTE - SECOND);
  expect(await app.windows()).toEqual([]);
  // So long away counts as every break: the next is a whole round away.
  expect((await status(app)).nextBreak?.inSeconds).toBeGreaterThan(17 * 60);
}, 90_000);

test('a break whose end passed in sleep is not painted again', async () => {
  const { app, userData } = await atWork();
  await inABreak(app);
  await app.bench('typing', false);
  await app.bench('sleep', { ms: 3 * HOUR, behaviour: 'linux' });
  expect(await status(app)).toMatchObject({ break: null });
  await app.bench('advance', 2 * SECOND);
  await gone(app, 'break');
  await expect.poll(() => breaksOf(userData)).toHaveLength(1);
}, 90_000);

test('a Space typed just as the window comes changes nothing', async () => {
  const { app, userData } = await atWork();
  const scene = await inABreak(app);
  for (const key of ['Space', 'Enter', 'Space']) await scene.keyboard.press(key);
  await finish(scene, 'arming');
  await scene.locator('[data-armed="true"]').waitFor();
  await scene.keyboard.press('Space');
  expect(await status(app)).toMatchObject({ break: { kind: 'movement' } });
  await app.bench('advance', 5 * MINUTE);
  await expect.poll(() => breaksOf(userData)).toEqual([{ kind: 'movement', outcome: 'taken' }]);
}, 90_000);

/** How a break is set; a stricter way to hold one must keep this one way out. */
const WAYS: readonly {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Ways out by a click. */
  readonly buttons: number;
}[] = [
  { name: 'as it comes', settings: {}, buttons: 1 },
  { name: 'strict', settings: { breaks: { strict: true } }, buttons: 0 },
];

test.each(WAYS)(
  'Esc held for 2 s leaves a break ($name)',
  { timeout: 90_000 },
  async ({ settings, buttons }) => {
    const { app, userData } = await atWork({ userData: welcomedFolder(settings) });
    const scene = await inABreak(app);
    expect(await scene.getByRole('button', { name: say('break.leave') }).count()).toBe(buttons);
    await finish(scene, 'arming');
    await scene.locator('[data-armed="true"]').waitFor();
    await scene.keyboard.down('Escape');
    await scene.locator('.esc-filling').waitFor({ state: 'attached' });
    await finish(scene, 'esc-filling');
    await expect.poll(async () => (await status(app)).break).toBeNull();
    await expect.poll(() => breaksOf(userData)).toEqual([{ kind: 'movement', outcome: 'passed' }]);
  },
);

test('a call that begins during the nudge takes it away, and no break comes', async () => {
  const { app, userData } = await atWork();
  await app.bench('advance', 20 * MINUTE);
  await app.page('nudge');
  await app.bench('signals', { call: true });
  await gone(app, 'nudge');
  await app.bench('typing', false);
  await app.bench('advance', 10 * MINUTE);
  expect(await app.windows()).toEqual([]);
  expect(await status(app)).toMatchObject({ quiet: { reason: 'call' }, break: null });
  expect(breaksOf(userData)).toEqual([]);
}, 90_000);

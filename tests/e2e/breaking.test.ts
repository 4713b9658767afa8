import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { eventsOnDisk, gone, MONDAY, press, say, status } from './day';
import type { AppDriver } from './driver/driver';
import { electronBinary, launch, welcomedFolder } from './driver/launch';

const running: AppDriver[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
});

async function start(userData: string, env: Readonly<Record<string, string>> = {}): Promise<AppDriver> {
  const app = await launch({ now: MONDAY, userData, env });
  running.push(app);
  return app;
}

async function atWork(): Promise<{ app: AppDriver; userData: string }> {
  const userData = welcomedFolder();
  const app = await start(userData);
  await app.cli('start');
  return { app, userData };
}

const logOf = (userData: string): string => readFileSync(join(userData, 'logs', 'arbetsro.log'), 'utf8');
const messages = async (app: AppDriver): Promise<readonly string[]> =>
  (await app.messageBoxes()).map(({ message }) => message);

/** Something is drawn. */
const HAS_HEADING = `document.querySelector('h1') !== null`;

/** Words that a report must not hold, saved, being typed, and in an error's message. */
const SECRETS = ['hemligmål', 'halvskrivet', 'ordagrant'];

test('home dies while a plan is written: the day goes on, the page comes back twice, no word is told', async () => {
  const { app, userData } = await atWork();
  await app.cli('open');
  const home = await app.page('home');
  await home.getByRole('link', { name: say('page.plan'), exact: true }).click();
  await home.getByLabel(say('plan.goal', { number: 1 })).fill('hemligmål');
  await press(home, say('plan.save'));
  // Saving leads to another page; only then is the plan opened again.
  await home.getByLabel(say('plan.goal', { number: 1 })).waitFor({ state: 'detached' });
  await home.getByRole('link', { name: say('page.plan'), exact: true }).click();
  await home.getByLabel(say('plan.goal', { number: 1 })).fill('halvskrivet');

  await app.pressInNextBox(say('trouble.choice.copy'));
  await app.crash('home');
  // The page that was there is there again, with what was saved.
  const goal = `document.querySelector('[aria-label="${say('plan.goal', { number: 1 })}"]')`;
  await expect.poll(() => app.evaluate('home', `location.hash + ${goal}?.value`)).toBe('#planhemligmål');
  expect(await status(app)).toMatchObject({ status: 'work' });
  expect(await messages(app)).toEqual([say('trouble.home-anew'), say('trouble.home-anew')]);
  expect((await app.messageBoxes())[1]).toMatchObject({
    detail: say('trouble.copied'),
    buttons: [say('trouble.choice.close')],
  });
  const report = await app.clipboard();
  expect(report).toMatch(/^Arbetsro \S+, .*: page of home gone \(\w+, -?\d+\), made anew$/);

  await app.crash('home');
  await expect.poll(() => logOf(userData).match(/page of home gone/g)?.length).toBe(2);
  await expect.poll(() => app.evaluate('home', HAS_HEADING)).toBe(true);
  expect(await messages(app)).toHaveLength(2);
  await app.crash('home');
  await gone(app, 'home');
  expect((await messages(app)).slice(2)).toEqual([say('trouble.home-closed')]);

  // It is the person's to open, and the day went on all the time.
  await app.bench('tray', 'open');
  await (await app.page('home')).getByRole('heading', { level: 1 }).waitFor();
  await app.bench('advance', 20 * MINUTE);
  await app.page('nudge');
  for (const secret of SECRETS) expect(logOf(userData) + report).not.toContain(secret);
}, 120_000);

test('a break that hangs comes back with its way out; what is to be said of it waits for the end of the break', async () => {
  const { app, userData } = await atWork();
  await app.cli('break', 'movement');
  for (let times = 0; times < 3; times += 1) {
    await (await app.page('break')).getByRole('button', { name: say('break.leave') }).waitFor();
    await app.bench('advance', 0.1 * SECOND);
    const before = await app.page('break');
    await app.hang('break');
    await expect.poll(() => before.isClosed(), { timeout: 10_000 }).toBe(true);
  }
  await gone(app, 'break');
  expect(await status(app)).toMatchObject({ break: { kind: 'movement' } });
  expect(await messages(app)).toEqual([]);
  await app.bench('advance', 5 * MINUTE);
  expect(await status(app)).toMatchObject({ status: 'work', break: null });
  expect(await messages(app)).toEqual([say('trouble.moment-closed')]);
  await expect
    .poll(() => eventsOnDisk(userData).filter(({ type }) => type === 'break.ended'))
    .toHaveLength(1);
}, 120_000);

test('a home that hangs is waited for, or opened anew by the person', async () => {
  const { app, userData } = await atWork();
  await app.cli('open');
  await app.page('home');
  await app.pressInNextBox(say('trouble.choice.reload'));
  await app.hang('home');
  await expect.poll(() => messages(app)).toEqual([say('trouble.home-hung')]);
  await expect.poll(() => app.evaluate('home', HAS_HEADING)).toBe(true);
  expect(await messages(app)).toHaveLength(1);
  expect(logOf(userData)).toContain('page of home does not answer');
}, 90_000);

test('errors of main that nobody caught: the day goes on, and it is told once, without their words', async () => {
  const { app, userData } = await atWork();
  await app.bench('throw', 'ordagrant\n    at ordagrant (/home/ordagrant/main.js:1:2)');
  await app.bench('reject', 'ordagrant');
  await expect
    .poll(() => logOf(userData).match(/uncaught \w+/g))
    .toEqual(['uncaught RangeError', 'uncaught TypeError']);
  expect(await messages(app)).toEqual([say('trouble.error')]);
  await app.bench('advance', 20 * MINUTE);
  await app.page('nudge');
  await app.bench('typing', false);
  await app.bench('advance', 60 * SECOND);
  expect(await status(app)).toMatchObject({ status: 'work' });
  expect(await app.cli('stop')).toMatchObject({ code: 0 });
  for (const secret of SECRETS) expect(logOf(userData)).not.toContain(secret);
}, 90_000);

test('after three starts that ended early the fourth is a careful one, and says so once work begins', async () => {
  const userData = welcomedFolder();
  const marker = join(userData, 'starts.json');
  const calendar = join(userData, 'calendar.ics');
  writeFileSync(calendar, 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n');
  const first = await start(userData);
  await first.cli('calendar', calendar);
  await first.kill();
  const { unfinished } = JSON.parse(readFileSync(marker, 'utf8')) as { unfinished: readonly number[] };
  expect(unfinished).toHaveLength(1);
  writeFileSync(marker, JSON.stringify({ version: 1, unfinished: [0, 0, 0].flatMap(() => unfinished) }));
  const careful = await start(userData);
  await careful.bench('advance', MINUTE);
  expect(await careful.messageBoxes()).toEqual([]);
  await careful.cli('start');
  await expect.poll(() => messages(careful)).toEqual([say('trouble.careful', { count: 3 })]);
  expect(existsSync(marker)).toBe(true);
  await careful.bench('advance', 2 * MINUTE);
  expect(existsSync(marker)).toBe(false);
  await careful.cli('quit');
  await careful.exited();
  const next = await start(userData);
  await next.cli('open');
  await next.page('home');
  expect(await next.messageBoxes()).toEqual([]);
}, 90_000);

test('an app that cannot be built says so and ends, and its lock with it', async (context) => {
  if (electronBinary() !== null) context.skip('its message box would wait for a person');
  const userData = welcomedFolder();
  const broken = start(userData, { ARBETSRO_BENCH: join(userData, 'hemligmål.js') });
  await expect(broken).rejects.toThrow(say('trouble.no-start'));
  expect(logOf(userData)).toMatch(/uncaught Error ERR_MODULE_NOT_FOUND/);
  for (const secret of SECRETS) expect(logOf(userData)).not.toContain(secret);
  await start(userData);
}, 60_000);

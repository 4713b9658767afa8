import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { controlAddress } from '../../main/control/address';
import { LIMITS } from '../../shared/companion/commands';
import { MINUTE } from '../../shared/time/moment';
import { eventsOnDisk, MONDAY, say, status, welcome } from './day';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch, welcomedFolder } from './driver/launch';
import { eventually } from './driver/standin-driver';

const running: AppDriver[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
});

async function start(options: Parameters<typeof launch>[0]): Promise<AppDriver> {
  const app = await launch({ now: MONDAY, ...options });
  running.push(app);
  return app;
}

/** A folder with one short day in it. */
async function folderWithADay(): Promise<string> {
  const userData = welcomedFolder();
  const app = await start({ userData });
  await app.cli('start');
  await app.bench('advance', 10 * MINUTE);
  await app.cli('stop');
  await app.cli('quit');
  await app.exited();
  return userData;
}

async function todaySays(app: AppDriver, words: string | RegExp): Promise<void> {
  await app.cli('open');
  await (await app.page('home')).getByText(words).first().waitFor();
}

test('unknown settings values cost only themselves', { timeout: 90_000 }, async () => {
  const userData = welcomedFolder({
    theme: 'purple',
    sound: true,
    lunch: { at: '25:99', minutes: 45 },
    future: { x: 1 },
  });
  const app = await start({ userData });
  await todaySays(app, /inställningar gick inte att läsa/);
  await app.cli('quit');
  await app.exited();
  const kept = JSON.parse(readFileSync(join(userData, 'data', 'settings.json'), 'utf8')) as {
    settings: Record<string, unknown>;
  };
  expect(kept.settings['sound']).toBe(true);
  expect(kept.settings['future']).toEqual({ x: 1 });
});

test('a month file cut in half is set aside and its copy restored', { timeout: 90_000 }, async () => {
  const userData = await folderWithADay();
  const file = join(userData, 'data', '2026-11.json');
  const whole = eventsOnDisk(userData);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.length / 2));
  const app = await start({ userData });
  await todaySays(app, /Filen för november 2026 gick inte att läsa/);
  expect(eventsOnDisk(userData)).toEqual(whole);
  const aside = readdirSync(join(userData, 'data', 'set-aside'));
  expect(readFileSync(join(userData, 'data', 'set-aside', aside[0] ?? ''), 'utf8')).toBe(
    text.slice(0, text.length / 2),
  );
});

test('a month file that may not be opened is left alone', { timeout: 90_000 }, async () => {
  // A folder in its place cannot be read by anybody, not even by root.
  const userData = welcomedFolder();
  const file = join(userData, 'data', '2026-11.json');
  mkdirSync(file);
  const app = await start({ userData });
  await app.cli('start');
  await todaySays(app, /går inte att öppna just nu/);
  expect(statSync(file).isDirectory()).toBe(true);
  expect((await status(app)).notSaved).toBeGreaterThan(0);
});

test(
  'a data folder that cannot be written: the day goes on in memory, and says so',
  { timeout: 90_000 },
  async () => {
    const userData = freshFolder();
    const blocked = join(userData, 'nothing-here');
    writeFileSync(blocked, 'a file where a folder should be');
    const app = await start({ userData, dataFolder: join(blocked, 'data') });
    const ran = await app.cli('start');
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.err).toContain(say('refusal.not-saved'));
    expect(await status(app)).toMatchObject({ status: 'work' });
    const home = await welcome(app);
    await home.getByText(say('notice.not-saved', { count: 1 })).waitFor();
  },
);

test('a data folder that does not exist is made, for this person alone', { timeout: 90_000 }, async () => {
  const userData = freshFolder();
  const dataFolder = join(userData, 'elsewhere');
  const app = await start({ userData, dataFolder });
  expect(await app.cli('start')).toMatchObject({ code: 0 });
  expect(statSync(dataFolder).mode & 0o777).toBe(
    process.platform === 'win32' ? statSync(dataFolder).mode & 0o777 : 0o700,
  );
  expect(existsSync(join(dataFolder, '2026-11.json'))).toBe(true);
});

test('a drive that goes away and comes back: nothing is put in its place', { timeout: 90_000 }, async () => {
  const userData = welcomedFolder();
  const drive = join(userData, 'drive');
  const dataFolder = join(drive, 'data');
  mkdirSync(dataFolder, { recursive: true });
  const app = await start({ userData, dataFolder });
  expect(await app.cli('start')).toMatchObject({ code: 0 });
  renameSync(drive, `${drive}-away`);
  expect(await app.cli('pause')).toMatchObject({ code: 1 });
  expect(await status(app)).toMatchObject({ status: 'pause', notSaved: 1 });
  expect(existsSync(drive)).toBe(false);
  renameSync(`${drive}-away`, drive);
  await app.bench('advance', 2 * MINUTE);
  await eventually('the events to be saved', async () => (await status(app)).notSaved === 0);
  const { events } = JSON.parse(readFileSync(join(dataFolder, '2026-11.json'), 'utf8')) as {
    events: { type: string }[];
  };
  expect(events.map(({ type }) => type)).toEqual(['work.started', 'pause.started']);
});

test('a second launch brings the window up and ends', { timeout: 90_000 }, async () => {
  const userData = welcomedFolder();
  const app = await start({ userData });
  expect(await app.windows()).toEqual([]);
  expect(await app.secondLaunch()).toBe(0);
  await app.page('home');
});

test(
  'a stale control socket is taken over; unknown commands have their exit code',
  { timeout: 90_000 },
  async () => {
    const userData = welcomedFolder();
    const address = controlAddress(userData);
    if (process.platform !== 'win32') {
      // Left behind as a killed process leaves it: a socket that nobody answers.
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(address, resolve));
      chmodSync(address, 0o600);
      await new Promise<void>((resolve) => {
        (server as unknown as { _handle: { close(): void } })._handle.close();
        resolve();
      });
    }
    const app = await start({ userData });
    const arbetsro = (...words: readonly string[]) => app.startCli(...words).ended;
    expect(await arbetsro('status')).toMatchObject({ code: 0, out: `${say('cli.off')}\n` });
    const unknown = await arbetsro('dance');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain(say('cli.unknown', { command: 'dance' }));
    expect(await arbetsro('pause', '--minutes', 'many')).toMatchObject({ code: 2 });
    const early = await arbetsro('stop');
    expect(early).toMatchObject({ code: 1, err: `${say('refusal.not-at-work')}\n` });
  },
);

test('a goal of 10,000 characters is answered in words and loses nothing', { timeout: 90_000 }, async () => {
  const userData = welcomedFolder();
  const app = await start({ userData });
  await app.cli('start');
  await app.cli('open');
  const home = await app.page('home');
  await home.getByRole('link', { name: say('page.plan'), exact: true }).click();
  const goal = home.getByLabel(say('plan.goal', { number: 1 }));
  await goal.fill('å'.repeat(10_000));
  await home.getByRole('button', { name: say('plan.save'), exact: true }).click();
  await home
    .getByText(say('plan.problem.goal-too-long', { limit: LIMITS.goal }))
    .first()
    .waitFor();
  expect((await goal.inputValue()).length).toBe(10_000);
  expect(eventsOnDisk(userData).some(({ type }) => type === 'plan.saved')).toBe(false);
});

test(
  'a full disk: what could not be written is written when there is room again',
  { timeout: 90_000 },
  async (context) => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
      context.skip('needs Linux and root for a small file system');
    const { execFileSync } = await import('node:child_process');
    const userData = welcomedFolder();
    const dataFolder = join(userData, 'small');
    mkdirSync(dataFolder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', dataFolder], { stdio: 'ignore' });
    } catch {
      context.skip('no file system can be mounted here');
    }
    try {
      writeFileSync(
        join(dataFolder, 'settings.json'),
        JSON.stringify({ version: 1, settings: { welcomed: true } }),
      );
      const app = await start({ userData, dataFolder });
      expect(await app.cli('start')).toMatchObject({ code: 0 });
      execFileSync('sh', ['-c', `cat /dev/zero > '${join(dataFolder, 'ballast')}' || true`], {
        stdio: 'ignore',
      });
      expect(await app.cli('pause')).toMatchObject({ code: 1 });
      expect((await status(app)).notSaved).toBeGreaterThan(0);
      execFileSync('rm', [join(dataFolder, 'ballast')]);
      await app.bench('advance', 2 * MINUTE);
      await eventually('the events to be saved', async () => (await status(app)).notSaved === 0);
      const { events } = JSON.parse(readFileSync(join(dataFolder, '2026-11.json'), 'utf8')) as {
        events: { type: string }[];
      };
      expect(events.map(({ type }) => type)).toEqual(['work.started', 'pause.started']);
      // The same file system may not be written to for a while, as a stick with its switch set.
      execFileSync('mount', ['-o', 'remount,ro', dataFolder], { stdio: 'ignore' });
      expect(await app.cli('resume')).toMatchObject({ code: 1 });
      expect((await status(app)).notSaved).toBeGreaterThan(0);
      execFileSync('mount', ['-o', 'remount,rw', dataFolder], { stdio: 'ignore' });
      await app.bench('advance', 2 * MINUTE);
      await eventually('the events to be saved', async () => (await status(app)).notSaved === 0);
      expect(readFileSync(join(dataFolder, '2026-11.json'), 'utf8')).toContain('"pause.ended"');
      await app.kill();
    } finally {
      execFileSync('umount', ['-l', dataFolder], { stdio: 'ignore' });
    }
  },
);

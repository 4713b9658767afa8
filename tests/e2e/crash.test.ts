import { readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { Pulse } from '../../shared/companion/snapshot';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { eventsOnDisk, press, say, status } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

/** `npm run test:kills` asks for more, of other days. */
const KILLS = Number(process.env['ARBETSRO_KILLS'] ?? 5);

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

/**
 * The day goes on through some power cuts, each at a random instant of it. What was confirmed before the cut must be there
 * after it, and the next start must ask about the day.
 */
test(`kill -9 at ${KILLS} random instants of a day`, { timeout: 400_000 }, async () => {
  const seed = Number(process.env['ARBETSRO_SEED'] ?? randomInt(2 ** 31));
  console.log(`seed of the kills: ${seed} (repeat with ARBETSRO_SEED=${seed})`);
  const random = generator(seed);
  const userData = welcomedFolder();
  let minute = 8 * 60;
  let app = await launch({ userData, now: clockTime(minute) });
  running = app;
  let checked = 0;
  expect(await app.startCli('start').ended).toMatchObject({ code: 0 });
  for (let kill = 1; kill <= KILLS; kill += 1) {
    // A stretch of the day, with a command confirmed on the way.
    const length = 3 + Math.floor(random() * 40);
    await app.bench('advance', length * MINUTE);
    await app.cli('resume');
    const verb = random() < 0.5 ? 'pause' : 'break';
    expect(await app.cli(verb)).toMatchObject({ code: 0 });
    const confirmed = eventsOnDisk(userData).map(({ id }) => id);

    // Time runs on, and somewhere in it the power goes.
    const before = (await app.bench('now')) as { wall: number };
    // The minutes above took no time, in which the signs of life that belong to them would have been written.
    await expect.poll(() => lastSign(userData)).toBeGreaterThanOrEqual(before.wall - MINUTE);
    const advancing = app.bench('advance', 30 * MINUTE).catch(() => undefined);
    await wait(Math.floor(random() * 300));
    await app.kill();
    await advancing;

    const after = eventsOnDisk(userData).map(({ id }) => id);
    expect(after.slice(0, confirmed.length), `kill ${kill}: confirmed events`).toEqual(confirmed);
    checked += confirmed.length;
    minute += length + 31;
    app = await launch({ userData, now: clockTime(minute) });
    running = app;
    const { repair } = await status(app);
    expect(repair, `kill ${kill}: the repair is offered`).not.toBeNull();
    const stoppedAbout = Date.parse(repair?.stoppedAbout ?? '');
    // At most a minute of time is lost: the sign of life comes every 50 s, the offer is in whole seconds.
    expect(stoppedAbout, `kill ${kill}: the time it offers`).toBeGreaterThanOrEqual(
      before.wall - MINUTE - SECOND,
    );
    await answerRepair(app, kill);
  }
  // `npm run test:kills` reads it.
  console.log(`kills: ${KILLS}, confirmed events: ${checked}`);
});

/** The first cut of a day is answered with "yes", the others with "I went on working"; the day goes on after each. */
async function answerRepair(app: AppDriver, kill: number): Promise<void> {
  const { repair } = await status(app);
  const home = await app.page('home');
  if (kill === 1) {
    const time = repair?.stoppedAbout.slice(11, 16) ?? '';
    await press(home, say('repair.yes', { time }));
    await home.getByRole('heading', { level: 1, name: say('closeout.title') }).waitFor();
    expect(await app.cli('start')).toMatchObject({ code: 0 });
  } else {
    await press(home, say('repair.continued'));
    await home.getByRole('button', { name: say('repair.continued') }).waitFor({ state: 'detached' });
  }
  expect((await status(app)).repair).toBeNull();
}

/** When the app last left a sign of life on the disk, ms since the epoch. */
function lastSign(userData: string): number {
  const { pulse } = JSON.parse(readFileSync(join(userData, 'pulse.json'), 'utf8')) as { pulse: Pulse };
  return pulse.at;
}

function clockTime(minute: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `2026-11-23T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+01:00[Europe/Stockholm]`;
}

/** A small generator of numbers from 0 to 1 (mulberry32), so that a failure can be repeated. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

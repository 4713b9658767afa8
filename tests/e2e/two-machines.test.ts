import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import { eventsOnDisk, MONDAY, say, status } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

const running: AppDriver[] = [];
afterAll(async () => {
  for (const app of running) await app.kill();
});

async function start(options: Parameters<typeof launch>[0]): Promise<AppDriver> {
  const app = await launch({ now: MONDAY, ...options });
  running.push(app);
  return app;
}

const types = (events: readonly DayEvent[]): readonly string[] => events.map(({ type }) => type);

test(
  'two machines at work in one folder: nothing is lost, and the day is the union of both',
  { timeout: 180_000 },
  async () => {
    const [home, office] = [welcomedFolder({ breaks: { on: false } }), welcomedFolder()];
    const dataFolder = join(home, 'data');
    const first = await start({ userData: home });
    const second = await start({ userData: office, dataFolder });
    await first.cli('start', 'home');
    await first.bench('advance', 1 * HOUR);
    await second.bench('advance', 1 * HOUR);
    await second.cli('start', 'office');
    await first.bench('advance', 1 * HOUR);
    await first.cli('stop');
    await second.bench('advance', 3 * HOUR);
    await second.cli('stop');
    const told = types(eventsOnDisk(home)).filter((type) => type.startsWith('work.'));
    expect(told).toEqual(['work.started', 'work.started', 'work.stopped', 'work.stopped']);

    // The first hears of what the second did, and shows the whole day, from 8 to 12.
    await first.bench('advance', 3 * HOUR);
    await expect.poll(async () => (await status(first)).workedSeconds).toBe((4 * HOUR) / SECOND);

    // What is chosen on one holds on the other.
    await second.cli('open');
    const there = await second.page('home');
    await there.getByRole('link', { name: say('page.settings'), exact: true }).click();
    await there.getByLabel(say('settings.sound')).click();
    await there.getByText(say('settings.saved')).waitFor();
    await first.cli('open');
    const here = await first.page('home');
    await here.getByRole('link', { name: say('page.settings'), exact: true }).click();
    await expect
      .poll(async () => {
        await first.bench('advance', 3 * SECOND);
        return here.getByLabel(say('settings.sound')).isChecked();
      })
      .toBe(true);
  },
);

test(
  'a copy that a sync program put beside the month is taken in while the app runs',
  { timeout: 120_000 },
  async () => {
    const [one, other] = [
      welcomedFolder({ breaks: { on: false } }),
      welcomedFolder({ breaks: { on: false } }),
    ];
    // Another machine's Sunday, which comes as a conflict copy.
    const there = await start({ userData: other, now: '2026-11-22T10:00:00+01:00[Europe/Stockholm]' });
    await there.cli('start');
    await there.bench('advance', 2 * HOUR);
    await there.cli('stop');
    await there.kill();
    const app = await start({ userData: one });
    await app.cli('start');
    const copy = join(one, 'data', '2026-11 (Annas konfliktkopia 2026-11-22).json');
    writeFileSync(`${copy}.part`, readFileSync(join(other, 'data', '2026-11.json')));
    renameSync(`${copy}.part`, copy);
    await app.bench('advance', 6 * MINUTE);
    await expect
      .poll(() => types(eventsOnDisk(one)).filter((type) => type === 'work.started').length)
      .toBe(2);
    await expect
      .poll(() => readdirSync(join(one, 'data')).filter((name) => name.includes('konfliktkopia')))
      .toEqual([]);
    await app.cli('open');
    const window = await app.page('home');
    await window.getByRole('link', { name: say('page.look-back'), exact: true }).click();
    await window.getByRole('button', { name: say('look.before.week'), exact: true }).click();
    await window.getByText('2 h').first().waitFor();
  },
);

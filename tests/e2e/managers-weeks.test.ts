import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Sheet } from '../../shared/guides/sheet';
import type { TeamMember } from '../../shared/people/team';
import { HOUR } from '../../shared/time/moment';
import { MONDAY, press, say, welcome } from './day';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch } from './driver/launch';

const running: AppDriver[] = [];
afterAll(async () => {
  for (const app of running) await app.kill();
});

async function started(userData: string, now: string): Promise<AppDriver> {
  const app = await launch({ userData, now });
  running.push(app);
  return app;
}

/** A file of the data folder, as any text editor would read it. */
function onDisk(
  userData: string,
  file: string,
): { sheets?: readonly Sheet[]; members?: readonly TeamMember[] } {
  const path = join(userData, 'data', file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {};
}

const toManager = (home: Page): Promise<void> =>
  home
    .getByRole('link', { name: say('page.manager'), exact: true })
    .first()
    .click();

test(
  'a manager’s weeks: whom one has not talked to, the agenda of the talk, and a note that is gone in half a year',
  { timeout: 180_000 },
  async () => {
    const folder = freshFolder();
    const app = await started(folder, MONDAY);
    const home = await welcome(app);
    await home.getByRole('link', { name: say('page.settings'), exact: true }).click();
    await home.getByLabel(say('settings.manager.show')).click();
    await toManager(home);
    await press(home, say('team.new'));
    await home.getByLabel(say('team.form.initials')).fill('AB');
    await press(home, say('content.form.save'));

    const due = home.locator('[data-part=team-due]');
    await due.getByRole('button', { name: `${say('team.agenda')}: AB` }).click();
    await home.getByRole('heading', { level: 1, name: 'Avstämning med en medarbetare: AB' }).waitFor();
    await home.getByText('raderas av sig själv söndag 23 maj 2027').waitFor();
    await home.locator('.guide-part input[type=radio]').first().click();
    await home.getByLabel(say('guide.note')).first().fill('Ny skärm');
    await expect.poll(() => JSON.stringify(onDisk(folder, 'guides.json'))).toContain('Ny skärm');

    await toManager(home);
    await due.getByRole('button', { name: `${say('team.talked')}: AB` }).click();
    await due.getByText(say('team.due.none')).waitFor();
    await due.getByRole('button', { name: `${say('team.talked.undo')}: AB` }).click();
    await due.getByRole('button', { name: `${say('team.talked')}: AB` }).click();
    await expect.poll(() => onDisk(folder, 'team.json').members?.[0]?.lastTalked).toBe('2026-11-23');

    await app.bench('advance', 6 * 24 * HOUR);
    expect(await due.getByRole('heading', { level: 3 }).count()).toBe(0);
    await app.bench('advance', 24 * HOUR);
    await due.getByRole('heading', { level: 3, name: 'AB' }).waitFor();
    expect(onDisk(folder, 'guides.json').sheets?.map(({ name }) => name)).toEqual(['AB']);

    await app.kill();
    const later = await started(folder, '2027-06-14T08:00:00+02:00[Europe/Stockholm]');
    await expect.poll(() => onDisk(folder, 'guides.json').sheets).toEqual([]);
    await expect.poll(() => JSON.stringify(onDisk(folder, 'backup/guides.json'))).not.toContain('Ny skärm');
    expect((await later.cli('open')).code).toBe(0);
    const again = await later.page('home');
    await toManager(again);
    await again.locator('[data-part=team-due]').getByRole('heading', { level: 3, name: 'AB' }).waitFor();
  },
);

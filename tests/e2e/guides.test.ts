import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Sheet } from '../../shared/guides/sheet';
import { byNodeIcal } from '../exchange/by-node-ical';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { missing } from '../presence/tools';
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

/** The guides on disk, as any text editor would read them. */
function sheetsOnDisk(userData: string): readonly Sheet[] {
  const file = JSON.parse(readFileSync(join(userData, 'data', 'guides.json'), 'utf8')) as {
    sheets: readonly Sheet[];
  };
  return file.sheets;
}

async function openGuide(home: Page, page: 'workplace' | 'manager', title: string): Promise<void> {
  await home
    .getByRole('link', { name: say(`page.${page}`), exact: true })
    .first()
    .click();
  await home.getByRole('link', { name: title, exact: true }).click();
  await home.getByRole('heading', { level: 1, name: title }).waitFor();
}

const toPart = (home: Page, title: string): Promise<void> =>
  home.locator('.guide-steps').getByRole('button', { name: title, exact: true }).click();

test(
  'the readiness guide is filled in, printed, and there again after a crash',
  { timeout: 120_000 },
  async () => {
    const folder = freshFolder();
    const app = await started(folder, MONDAY);
    const home = await welcome(app);
    await openGuide(home, 'workplace', 'Redo att arbeta hemifrån');
    await press(home, say('guide.begin'));
    await toPart(home, 'Du själv');
    const lettingGo = home.getByRole('group', { name: 'Har du svårt att släppa jobbet när dagen är slut?' });
    await lettingGo.getByLabel('Ja', { exact: true }).check();
    await lettingGo.getByLabel(say('guide.note')).fill('Räksmörgås & <b>kväll</b>');
    await toPart(home, say('guide.result'));
    await press(home, say('guide.offer.turn-on'));
    await home.getByText(say('guide.offer.on')).waitFor();

    const pdf = join(folder, 'redo.pdf');
    await app.chooseFile('save', pdf);
    await press(home, say('guide.save.pdf'));
    await home.getByText(say('data.saved', { file: 'redo.pdf' })).waitFor();
    const bytes = readFileSync(pdf, 'latin1');
    for (const part of ['%PDF-', '/StructTreeRoot', '/Marked true', '/Lang (sv)', '/Outlines'])
      expect(bytes).toContain(part);
    if (missing(['pdftotext']).length > 0) console.log('PDF: its text is not read here, without pdftotext');
    else {
      const text = execFileSync('pdftotext', ['-layout', pdf, '-']).toString();
      expect(text).toContain('Redo att arbeta hemifrån');
      expect(text).toContain(say('guide.talk'));
      expect(text).toContain('Räksmörgås & <b>kväll</b>');
    }

    await app.kill();
    const again = await started(folder, '2026-12-07T08:00:00+01:00[Europe/Stockholm]');
    expect((await again.cli('open')).code).toBe(0);
    const window = await again.page('home');
    await openGuide(window, 'workplace', 'Redo att arbeta hemifrån');
    await window.locator('.guide-talk', { hasText: 'Räksmörgås & <b>kväll</b>' }).waitFor();
    expect(await window.getByText(say('guide.offer.on')).count()).toBe(1);

    await press(window, say('guide.again.begin'));
    await expect.poll(() => sheetsOnDisk(folder).length).toBe(2);
    await toPart(window, 'Du själv');
    const now = window.getByRole('group', { name: 'Har du svårt att släppa jobbet när dagen är slut?' });
    await now.getByLabel('Nej', { exact: true }).check();
    await toPart(window, say('guide.result'));
    await window.getByLabel(say('guide.compare.with')).selectOption({ label: 'måndag 23 november 2026' });
    await window.locator('.guide-changes dd', { hasText: 'Nej' }).waitFor();
    const kept = sheetsOnDisk(folder).map(({ begun, answers }) => [begun, answers['letting-go']]);
    expect(kept).toEqual([
      ['2026-11-23', { type: 'choice', choice: 'yes', note: 'Räksmörgås & <b>kväll</b>' }],
      ['2026-12-07', { type: 'choice', choice: 'no', note: 'Räksmörgås & <b>kväll</b>' }],
    ]);
  },
);

test(
  'a manager turns their side on, and has a talk with each of two over a week',
  { timeout: 120_000 },
  async () => {
    const folder = freshFolder();
    const app = await started(folder, MONDAY);
    const home = await welcome(app);
    expect(await home.getByRole('link', { name: say('page.manager'), exact: true }).count()).toBe(0);
    await home.getByRole('link', { name: say('page.settings'), exact: true }).click();
    await home.getByLabel(say('settings.manager.show')).click();
    const title = 'Avstämning med en medarbetare';
    for (const [initials, days] of [
      ['AB', 0],
      ['CD', 3],
    ] as const) {
      await app.bench('advance', days * 24 * HOUR);
      await openGuide(home, 'manager', title);
      await home.getByLabel(/^Initialer/).fill(initials);
      await press(home, say('guide.begin'));
      await home.getByRole('heading', { level: 1, name: `${title}: ${initials}` }).waitFor();
      await home.locator('.guide-part input[type=radio]').first().click();
      await home.getByLabel(say('guide.note')).first().fill(`Samtal med ${initials}`);
      await expect.poll(() => JSON.stringify(sheetsOnDisk(folder))).toContain(`Samtal med ${initials}`);
    }
    expect(sheetsOnDisk(folder).map(({ guide, name, begun }) => [guide, name, begun])).toEqual([
      ['check-in', 'AB', '2026-11-23'],
      ['check-in', 'CD', '2026-11-26'],
    ]);
    await home
      .getByRole('link', { name: say('page.manager'), exact: true })
      .first()
      .click();
    await home.getByText(say('guide.count', { count: 2, date: 'torsdag 26 november 2026' })).waitFor();
  },
);

test(
  'a manager puts open hours into the calendar, and another program reads when they are',
  { timeout: 120_000 },
  async () => {
    const folder = freshFolder();
    const app = await started(folder, MONDAY);
    const home = await welcome(app);
    await home.getByRole('link', { name: say('page.settings'), exact: true }).click();
    await home.getByLabel(say('settings.manager.show')).click();
    await openGuide(home, 'manager', 'Öppen kontakttid');
    await press(home, say('guide.begin'));
    await home.getByLabel('Dag', { exact: true }).selectOption({ label: 'tisdag' });
    await home.getByLabel('Från', { exact: true }).fill('9');
    await home.getByLabel('Till', { exact: true }).fill('10.30');
    await toPart(home, say('guide.result'));
    await home.getByText(say('guide.calendar', { count: 1 })).waitFor();

    const file = join(folder, 'tider.ics');
    await app.chooseFile('save', file);
    await press(home, say('guide.save.calendar'));
    await home.getByText(say('data.saved', { file: 'tider.ics' })).waitFor();
    const from = Date.UTC(2026, 10, 23);
    const found = byNodeIcal(readFileSync(file, 'utf8'), from, from + 14 * 24 * HOUR);
    expect(found).toEqual(
      [Date.UTC(2026, 10, 24, 8), Date.UTC(2026, 11, 1, 8)].map((start) => ({
        start,
        minutes: 90,
        summary: 'Öppen kontakttid',
      })),
    );
  },
);
test('a new season asks for the seasonal check, and opens it', { timeout: 120_000 }, async () => {
  const folder = freshFolder();
  const app = await started(folder, MONDAY);
  const home = await welcome(app);
  await openGuide(home, 'workplace', 'Årstidskollen');
  await press(home, say('guide.begin'));
  await home.locator('.guide-part input[type=radio]').first().click();
  await expect
    .poll(() => sheetsOnDisk(folder).map(({ answers }) => Object.keys(answers)))
    .toEqual([['light']]);
  await home.getByRole('link', { name: say('page.today'), exact: true }).click();
  await app.bench('advance', 8 * 24 * HOUR);
  await app.cli('start', 'home');
  await app.bench('typing', true);
  await app.bench('advance', 11 * MINUTE);
  await press(await app.page('nudge'), say('prompt.season-check.act'));
  await home.getByRole('heading', { level: 1, name: 'Årstidskollen' }).waitFor();
});

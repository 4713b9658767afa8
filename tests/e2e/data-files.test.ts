import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MINUTE } from '../../shared/time/moment';
import { missing } from '../presence/tools';
import { openData, save } from './data-page';
import { eventsOnDisk, MONDAY, press, say, status, welcome } from './day';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch } from './driver/launch';

const running: AppDriver[] = [];
afterAll(async () => {
  for (const app of running) await app.kill();
});

async function started(userData: string): Promise<AppDriver> {
  const app = await launch({ userData, now: MONDAY });
  running.push(app);
  return app;
}

test('a day is printed, saved and taken in on another machine', async () => {
  const folder = freshFolder();
  const app = await started(folder);
  const home = await welcome(app);
  await press(home, say('start.now'));
  await expect.poll(async () => (await status(app)).status).toBe('work');
  await app.bench('advance', 95 * MINUTE);
  expect((await app.cli('stop')).code).toBe(0);
  await home.getByRole('link', { name: say('page.closeout'), exact: true }).click();
  await home.getByLabel(say('closeout.done')).fill('Räksmörgås & <b>åäö</b>');
  await press(home, say('closeout.save'));
  await openData(home);

  const pdf = join(folder, 'days.pdf');
  await save(app, home, 'pdf', pdf);
  const bytes = readFileSync(pdf, 'latin1');
  expect(bytes.slice(0, 5)).toBe('%PDF-');
  // Tags for screen readers, the language, and an outline of the headings.
  for (const part of ['/StructTreeRoot', '/Marked true', '/Lang (sv)', '/Outlines'])
    expect(bytes).toContain(part);
  expect((await app.windows()).filter(({ url }) => url.includes('made-'))).toEqual([]);
  if (missing(['pdftotext']).length > 0) console.log('PDF: its text is not read here, without pdftotext');
  else {
    const text = execFileSync('pdftotext', ['-layout', pdf, '-']).toString();
    expect(text).toContain('Arbetsdagar vecka 48, 2026');
    expect(text).toContain('Räksmörgås & <b>åäö</b>');
    expect(text).toMatch(/1\sh\s35\smin/);
  }

  const json = join(folder, 'days.json');
  await save(app, home, 'json', json);
  await save(app, home, 'csv', join(folder, 'days.csv'));
  expect(readFileSync(join(folder, 'days.csv'), 'utf8')).toContain(';95;95;0;');

  const other = freshFolder();
  const second = await started(other);
  const window = await welcome(second);
  await openData(window);
  await second.chooseFile('open', json);
  await press(window, say('data.open'));
  await window.getByText(say('data.preview.new', { days: 1 })).waitFor();
  await press(window, say('data.take-in'));
  await window
    .getByRole('status')
    .filter({ hasText: say('data.taken', { days: 1 }) })
    .waitFor();
  expect(eventsOnDisk(other)).toEqual(eventsOnDisk(folder));

  await second.chooseFile('open', pdf);
  await press(window, say('data.open'));
  await window.getByText(say('data.problem.not-json')).waitFor();
}, 120_000);

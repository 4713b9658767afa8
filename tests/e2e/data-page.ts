import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { press, say } from './day';
import type { AppDriver } from './driver/driver';

/** Goes to the page on the person's own data. */
export async function openData(home: Page): Promise<void> {
  await home.getByRole('link', { name: say('page.settings'), exact: true }).click();
  await home.getByRole('link', { name: say('settings.data'), exact: true }).click();
  await home.getByRole('heading', { level: 1, name: say('page.data') }).waitFor();
}

/** Saves the days that the page has chosen to a file. */
export async function save(
  app: AppDriver,
  home: Page,
  format: 'pdf' | 'json' | 'csv',
  path: string,
): Promise<void> {
  await app.chooseFile('save', path);
  await home.getByRole('radio', { name: say(`data.format.${format}`) }).check();
  await press(home, say('data.save'));
  await home
    .getByRole('status')
    .filter({ hasText: say('data.saved', { file: basename(path) }) })
    .waitFor();
}

/** Chooses the month in which a date lies. */
export async function chooseMonth(home: Page, date: string): Promise<void> {
  const extent = home.getByRole('group', { name: say('data.what'), exact: true });
  await extent.getByRole('radio', { name: say('data.what.month'), exact: true }).check();
  await home.getByLabel(say('data.date.month'), { exact: true }).fill(date);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { StatusReport } from '../../main/control/status';
import { translator } from '../../shared/messages';
import { MINUTE, SECOND } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import type { WindowName } from '../../shared/contract';
import type { AppDriver } from './driver/driver';
import { eventually } from './driver/standin-driver';

/** The words of the windows, as a Swedish person reads them. */
export const say = translator('sv');

export const MONDAY = '2026-11-23T08:00:00+01:00[Europe/Stockholm]';

/** The events of a month on disk, as any text editor would read them. */
export function eventsOnDisk(userData: string, month = '2026-11'): readonly DayEvent[] {
  const file = JSON.parse(readFileSync(join(userData, 'data', `${month}.json`), 'utf8')) as {
    events: DayEvent[];
  };
  return file.events;
}

/** What `arbetsro status --json` says. */
export async function status(app: AppDriver): Promise<StatusReport> {
  return JSON.parse((await app.cli('status', '--json')).out) as StatusReport;
}

/** Clicks the button with this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Presses a button of the card. One that comes just after another may be looked for in the page of that, which goes. */
export async function answerCard(app: AppDriver, name: string): Promise<void> {
  await eventually(`the card to be answered with ${name}`, async () => {
    const card = await app.page('nudge');
    try {
      await card.getByRole('button', { name, exact: true }).click();
      return true;
    } catch (error) {
      if (!card.isClosed()) throw error;
      return false;
    }
  });
}

/** Goes through the first run with the keyboard's own default: three times onwards. */
export async function welcome(app: AppDriver): Promise<Page> {
  const home = await app.page('home');
  await press(home, say('welcome.next'));
  await press(home, say('welcome.next'));
  await press(home, say('welcome.done'));
  await home.getByRole('heading', { level: 1 }).waitFor();
  return home;
}

/** Types until the nudge, rests until the break begins, and lets the break run to its end. */
export async function holdBreak(app: AppDriver, minutesUntilDue: number, seconds: number): Promise<void> {
  await app.bench('typing', true);
  await app.bench('advance', minutesUntilDue * MINUTE);
  await app.bench('typing', false);
  await app.bench('advance', 8 * SECOND);
  await app.bench('advance', seconds * SECOND);
  await app.bench('typing', true);
}

/** Waits until a window is gone. */
export async function gone(app: AppDriver, window: WindowName): Promise<void> {
  await eventually(`the ${window} window to go`, async () => !(await isOpen(app, window)));
}

export async function isOpen(app: AppDriver, window: WindowName): Promise<boolean> {
  return (await app.windows()).some(({ url }) => url.includes(`/${window}.html`));
}

import { afterAll, expect, test } from 'vitest';
import { MINUTE } from '../../shared/time/moment';
import { activate, focus } from './by-keyboard';
import { eventsOnDisk, MONDAY, say } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

test(
  'a place and a window are set with keys alone, and the sun is told of five minutes before it dazzles',
  { timeout: 180_000 },
  async () => {
    const folder = welcomedFolder({ breaks: { on: false }, tips: false });
    const app = await launch({ userData: folder, now: MONDAY });
    running = app;
    await app.cli('open');
    const home = await app.page('home');
    await activate(home, 'link', say('page.workplace'));
    await activate(home, 'link', say('light.title'));
    await focus(home, 'textbox', say('light.place.search'));
    await home.keyboard.type('götebo');
    await activate(home, 'button', /^Göteborg/);

    // From south to south-west, and a window straight ahead.
    await focus(home, 'slider', say('light.desk.facing'));
    await home.keyboard.press('PageUp');
    await activate(home, 'button', say('light.window.add'));
    const spell = home.locator('.light-spells li').first();
    await spell.waitFor();
    const [, from = '', to = ''] = /(\d\d:\d\d) till (\d\d:\d\d)/.exec(await spell.innerText()) ?? [];

    await app.cli('start', 'home');
    await app.bench('typing', true);
    await app.bench('advance', (minuteOf(from) - minuteOf('08:00') - 6) * MINUTE);
    expect(timesToldOf(folder, 'glare')).toEqual([]);
    await app.bench('advance', MINUTE);
    const card = await app.page('nudge');
    await card.getByRole('heading', { name: `Låg sol framifrån ${from}–${to}` }).waitFor();
    // Once a spell.
    await app.bench('advance', 60 * MINUTE);
    expect(timesToldOf(folder, 'glare').map(minuteOf)).toEqual([minuteOf(from) - 5]);
  },
);

/** When, by the clock on the wall in Sweden's winter, a prompt was shown: from the file of the month. */
function timesToldOf(folder: string, prompt: string): readonly string[] {
  return eventsOnDisk(folder).flatMap((event) => {
    if (event.type !== 'prompt.shown' || event.prompt !== prompt) return [];
    return [new Date(event.at + 60 * MINUTE).toISOString().slice(11, 16)];
  });
}

/** Minutes since midnight. */
function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

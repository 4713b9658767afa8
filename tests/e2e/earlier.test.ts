import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { controlAddress } from '../../main/control/address';
import { ask } from '../../main/control/client';
import { HOUR } from '../../shared/time/moment';
import { openData } from './data-page';
import { MONDAY, press, say } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

const DAY = 24 * HOUR;
const userData = welcomedFolder();
const month = join(userData, 'data', '2026-11.json');
const copy = join(userData, 'data', 'backup', '2026-11.json');

let running: AppDriver | null = null;
afterAll(async () => {
  await ask(controlAddress(userData), { ask: 'command', command: { type: 'app.quit' } });
  await running?.kill();
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
});

/** What another program took away is shown by day and put back, and what a torn file still holds too. */
test('a month that was emptied, and one that was torn', { timeout: 120_000 }, async () => {
  const first = await launch({ userData, now: MONDAY });
  running = first;
  await first.cli('start');
  await first.bench('advance', HOUR);
  await first.cli('stop');
  await first.bench('advance', DAY);
  // The second day keeps what the first left.
  await first.cli('start');
  await first.bench('advance', HOUR);
  await first.cli('quit');
  await first.exited();
  const whole = readFileSync(month, 'utf8');
  const empty = '{"version":1,"month":"2026-11","events":[]}';
  for (const path of [month, copy]) writeFileSync(path, empty);

  const second = await launch({ userData, now: '2026-11-24T13:00:00+01:00[Europe/Stockholm]' });
  running = second;
  await second.cli('open');
  const home = await second.page('home');
  await openData(home);
  await press(home, say('earlier.look'));
  await home.getByText(say('earlier.day.gone', { events: eventsOf(whole, '2026-11-23') })).waitFor();
  await press(home, say('earlier.put-back'));
  await home.getByText(say('earlier.done')).waitFor();
  expect(eventsOf(readFileSync(month, 'utf8'), '2026-11-23')).toBe(eventsOf(whole, '2026-11-23'));
  await second.cli('quit');
  await second.exited();

  // The file of the second day is torn in its last line, and no copy knows of it.
  writeFileSync(month, whole.slice(0, whole.lastIndexOf('"id"')));
  writeFileSync(copy, empty);
  const third = await launch({ userData, now: '2026-11-24T14:00:00+01:00[Europe/Stockholm]' });
  running = third;
  await third.cli('open');
  const again = await third.page('home');
  await openData(again);
  await again.locator('[data-act=salvage]').click();
  await press(again, say('earlier.put-back'));
  await again.getByText(say('earlier.done')).waitFor();
  expect(eventsOf(readFileSync(month, 'utf8'))).toBe(eventsOf(whole) - 1);
});

function eventsOf(text: string, day?: string): number {
  const { events } = JSON.parse(text) as { readonly events: readonly { readonly day: string }[] };
  return events.filter((event) => day === undefined || event.day === day).length;
}

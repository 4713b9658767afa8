import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { gone, isOpen } from '../e2e/day';
import type { AppDriver } from '../e2e/driver/driver';
import { welcomedFolder } from '../e2e/driver/launch';
import { launchStandin } from '../e2e/driver/standin-driver';
import { inDigits, type Row } from './figures';

const DAYS = 30;
/** What a program needs for its work it has by then. */
const SETTLED = 3;
/** More than this after the last day would be a leak. */
const MOST = 1.1;

/** A month of workdays in one process: what main holds after the last of them, in heaps of V8 after a collection, against the third. */
export async function measureSoak(): Promise<readonly Row[]> {
  const app = await launchStandin({ userData: welcomedFolder() });
  const heaps: number[] = [];
  try {
    for (let day = 0; day < DAYS; day += 1) {
      await liveADay(app);
      heaps.push(((await app.bench('heap')) as number) / 2 ** 20);
    }
  } finally {
    await app.kill();
  }
  const [early = NaN, late = NaN] = [heaps[SETTLED - 1], heaps[DAYS - 1]];
  const ratio = late / early;
  return [
    {
      what: `heap of main after ${DAYS} days in one process, against day ${SETTLED}`,
      figure: `${inDigits(ratio)} times`,
      note: `${inDigits(early)} MB, then ${inDigits(late)} MB; ${ratio <= MOST ? 'within' : 'MORE THAN'} ${MOST}; on the stand-in`,
    },
  ];
}

/** From eight to five, with breaks, lunch, a look at the pages and the sign; then the night. */
async function liveADay(app: AppDriver): Promise<void> {
  await app.cli('start');
  await app.bench('typing', true);
  for (let hour = 8; hour < 17; hour += 1) {
    if (hour === 12) await app.cli('pause', 'lunch');
    await app.bench('advance', 40 * MINUTE);
    if (hour === 12) await app.cli('resume');
    await app.bench('typing', false);
    await app.bench('advance', 3 * MINUTE);
    await app.bench('typing', true);
    await app.bench('advance', 17 * MINUTE);
  }
  await app.cli('open');
  const home = await app.page('home');
  for (const page of ['plan', 'look-back', 'people', 'settings', 'today']) {
    await home.evaluate((hash) => {
      window.location.hash = hash;
    }, page);
    await app.bench('advance', SECOND);
  }
  await home.close();
  if (await isOpen(app, 'home')) await gone(app, 'home');
  await app.cli('sign', 'open');
  await (await app.page('sign')).close();
  await app.cli('stop');
  await app.bench('typing', false);
  await app.bench('advance', 15 * HOUR);
}

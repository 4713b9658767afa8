import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inDigits, median, type Row } from './figures';
import { startApp } from './process';

const STARTS = 7;
/** Real ms after the start at which memory is read: long enough for what the start left behind to be let go. */
const REST = 5_000;

/** From the start of the process until the tray is up, and what the process holds once it rests there. */
export async function measureStart(): Promise<readonly Row[]> {
  const times: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    const app = await startApp();
    times.push(app.readyAfter);
    await app.end();
  }
  const note = `median of ${STARTS}; Node and the stand-in, from spawn until the control channel answers`;
  return [{ what: 'start to tray ready', figure: `${inDigits(median(times))} ms`, note }];
}

/** What main holds with no window open; the system's own file tells, and only Linux has one. */
export async function measureMemory(): Promise<readonly Row[]> {
  const what = 'memory of main, at rest in the tray';
  const note = 'PSS, no window; Node and the stand-in: Electron adds its own';
  if (!existsSync('/proc/self/smaps_rollup')) return [{ what, figure: '–', note: 'Linux only' }];
  const app = await startApp();
  await wait(REST);
  const rollup = readFileSync(`/proc/${app.pid}/smaps_rollup`, 'utf8');
  await app.end();
  const kilobytes = Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1]);
  return [{ what, figure: `${inDigits(kilobytes / 1024)} MB`, note }];
}

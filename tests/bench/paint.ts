import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { findBrowser } from '../../scripts/browser.mjs';
import { controlAddress } from '../../main/control/address';
import { ask } from '../../main/control/client';
import type { StatusReport } from '../../main/control/status';
import type { AppDriver } from '../e2e/driver/driver';
import { launchStandin } from '../e2e/driver/standin-driver';
import { inDigits, median, percentile, type Row } from './figures';
import { machineFolderWith } from './process';

const SAMPLES = 12;
/** A nudge stands for at least eight seconds of a person's time; the windows get this much of ours, real ms. */
const NUDGE_STANDS = 1_000;
/** Simulated ms per look for the break's beginning. */
const SLICE = 200;

/** From a break's beginning in main until its window says that it has drawn, on real windows of a real Chromium. */
export async function measurePaint(): Promise<readonly Row[]> {
  const dayOff = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null };
  const settings = { ...DEFAULT_SETTINGS, welcomed: true, tips: false, hours: dayOff };
  const userData = machineFolderWith(settings);
  const app = await launchStandin({ userData });
  try {
    await ask(controlAddress(userData), { ask: 'command', command: { type: 'day.start', place: 'home' } });
    const samples = { short: [] as number[], movement: [] as number[] };
    while (samples.short.length < SAMPLES || samples.movement.length < SAMPLES) {
      const { kind, ms } = await oneBreak(app, userData);
      samples[kind].push(ms);
    }
    return [row('card', samples.short), row('full window', samples.movement)];
  } finally {
    await app.kill();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

function row(what: string, samples: readonly number[]): Row {
  const figure = `${inDigits(median(samples))} / ${inDigits(percentile(samples, 0.95))} ms`;
  const { kind } = findBrowser({ allowBundled: true });
  const note = `p50 / p95 of ${samples.length}; ${kind} headless Chromium on the stand-in, looks every 10 ms`;
  return { what: `break begins to painted, ${what}`, figure, note };
}

/** Types until a nudge comes, stops, and times the slice of simulated time in which the break begins. */
async function oneBreak(
  app: AppDriver,
  userData: string,
): Promise<{ kind: 'short' | 'movement'; ms: number }> {
  await app.bench('typing', true);
  while (!(await app.windows()).some(({ url }) => url.includes('/nudge.html'))) {
    const left = (await status(userData)).nextBreak?.inSeconds ?? 0;
    await app.bench('advance', left === 0 ? MINUTE / 2 : (left + 1) * SECOND);
  }
  await app.page('nudge');
  await wait(NUDGE_STANDS);
  await app.bench('typing', false);
  const others: number[] = [];
  for (;;) {
    const ms = await timed(() => app.bench('advance', SLICE));
    const running = (await status(userData)).break;
    if (running === null) {
      others.push(ms);
      continue;
    }
    // Both kinds are over by then, and the silence is still no more than this break.
    await app.bench('advance', running.kind === 'short' ? MINUTE / 2 : 5 * MINUTE);
    const kind = running.kind === 'short' ? 'short' : 'movement';
    return { kind, ms: Math.max(0, ms - median(others)) };
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function status(userData: string): Promise<StatusReport> {
  const answer = await ask(controlAddress(userData), { ask: 'status' });
  if (answer?.ok && 'status' in answer) return answer.status;
  throw new Error('The app does not answer');
}

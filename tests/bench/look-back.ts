import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ArbetsroApi } from '../../shared/contract';
import type { PeriodUnit } from '../../shared/summary/period';
import { addDays } from '../../shared/time/calendar';
import { writeDemoData } from '../demo/demo-data';
import { PROJECT } from '../e2e/driver/environment';
import { launchStandin } from '../e2e/driver/standin-driver';
import { inDigits, median, percentile, type Row } from './figures';
import { Dice } from './person';

const YEARS = 10;
/** The bench's clock stands a little later. */
const UNTIL = '2026-11-20';
const OPENS = 200;
const SEARCHES = 100;
const COLD = 5;
/** Real ms until a stretch of work has come to rest. */
const REST = 5_000;
const UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'year'];
/** Words that stand in many places, in some, in none, in part of a word, and more than one. */
const QUERIES = [
  'remissen',
  'promenad',
  'xylofon',
  'mötet',
  'anna ring',
  'dagvatten',
  'e',
  'ÅKERVÄGEN',
  'nöjd',
];

declare const window: { readonly arbetsro: ArbetsroApi };

/** Periods of ten years as the home window asks for them, with and without an index; and what main holds afterwards. */
export async function measureLookBack(): Promise<readonly Row[]> {
  // What the messages alone cost shows where there is less to look back on.
  const one = await withYears(1, warmRun);
  return withYears(YEARS, async (desk) => {
    const cold: number[] = [];
    const whole: number[] = [];
    for (let run = 0; run < COLD; run += 1) {
      const { page, end } = await desk.open(join(desk.data, '..', `cold-${run}`));
      cold.push(await timedRead(page, 'month', UNTIL));
      whole.push(await timedSearch(page, 'remissen'));
      await end();
    }
    const { times, before, left, held } = await warmRun(desk, YEARS);
    const what = `${desk.days} days in ${YEARS} years`;
    const own = `own memory, from ${inDigits(before)} MB; Node and the stand-in`;
    return [
      line(
        `look back, ${what}, with an index`,
        times,
        `p50 / p95 of ${OPENS} days, weeks, months, years at random`,
      ),
      line('the same without one', cold, `p50 / p95 of ${COLD} first months after a start`),
      line('an index of all years made anew', whole, `p50 / p95 of ${COLD} first searches after that`),
      {
        what: 'memory of main: what all that holds, and the same over one year',
        figure: `${inDigits(held)} / ${inDigits(one.held)} MB`,
        note: Number.isNaN(before) ? 'Linux only' : `${own}; after a collection of garbage`,
      },
      {
        what: 'the same before that collection',
        figure: `${inDigits(left)} / ${inDigits(one.left)} MB`,
        note: 'V8 collects it when memory runs short or after a minute or two of rest',
      },
    ];
  });
}

/** What looking back did to the memory of main, MB. */
interface Growth {
  readonly before: number;
  /** What was more right afterwards, garbage included. */
  readonly left: number;
  /** What was more once the garbage was collected. */
  readonly held: number;
}

/** Opens many periods and searches in between, with an index that is there. */
async function warmRun(
  { data, open }: Desk,
  years: number,
): Promise<Growth & { readonly times: readonly number[] }> {
  const machine = join(data, '..', 'warm');
  const first = await open(machine);
  await timedSearch(first.page, 'remissen');
  await first.end();
  // From here on the index is there, and nothing of it is in memory.
  const { page, memory, end } = await open(machine);
  const before = await memory('as it is');
  const clean = await memory('collected');
  const dice = new Dice(1);
  const times: number[] = [];
  for (let turn = 0; turn < OPENS; turn += 1) {
    const date = addDays(UNTIL, -dice.between(0, years * 365 - 1));
    times.push(await timedRead(page, UNITS[turn % UNITS.length] ?? 'day', date));
    if (turn % 10 === 0) await timedSearch(page, QUERIES[turn % QUERIES.length] ?? '');
  }
  const left = (await memory('as it is')) - before;
  const held = (await memory('collected')) - clean;
  await end();
  return { times, before, left, held };
}

/** Searches in ten years of a person's own words, as the home window asks for them. */
export function measureSearch(): Promise<readonly Row[]> {
  return withYears(YEARS, async ({ data, days, open }) => {
    const { page, end } = await open(join(data, '..', 'warm'));
    await timedSearch(page, '');
    const times: number[] = [];
    for (let turn = 0; turn < SEARCHES; turn += 1)
      times.push(await timedSearch(page, QUERIES[turn % QUERIES.length] ?? ''));
    await end();
    return [line(`search in the words of ${days} days`, times, `p50 / p95 of ${SEARCHES}`)];
  });
}

interface Home {
  readonly page: Page;
  /** What main has for itself, MB; NaN where that cannot be told. */
  readonly memory: (how: 'as it is' | 'collected') => Promise<number>;
  readonly end: () => Promise<void>;
}

interface Desk {
  readonly data: string;
  readonly days: string;
  /** Opens the app on the data with a machine folder of its own. */
  readonly open: (machine: string) => Promise<Home>;
}

async function withYears<T>(years: number, measure: (desk: Desk, years: number) => Promise<T>): Promise<T> {
  // On the disk that the project lies on; the machine folders are short for the sake of a socket.
  mkdirSync(join(PROJECT, 'node_modules', '.cache'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, 'node_modules', '.cache', 'b-'));
  const data = join(folder, 'data');
  try {
    const { ok, text } = await writeDemoData(data, { years, until: UNTIL, seed: 1 });
    if (!ok) throw new Error(text);
    const open = (machine: string): Promise<Home> => openHome(data, machine);
    return await measure({ data, days: text.split(' ')[0] ?? '', open }, years);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openHome(dataFolder: string, userData: string): Promise<Home> {
  mkdirSync(userData, { recursive: true });
  const app = await launchStandin({ userData, dataFolder, args: ['--open'] });
  await app.cli('open');
  const memory = async (how: 'as it is' | 'collected'): Promise<number> => {
    if (how === 'collected') await app.bench('collect-garbage');
    // Pages that a collection leaves empty go back to the system a little later.
    await wait(REST);
    return ownMemory(app.pid);
  };
  return { page: await app.page('home'), memory, end: () => app.kill() };
}

/** From the question in the window to the answer in the window, real ms. */
function timedRead(page: Page, unit: PeriodUnit, date: string): Promise<number> {
  return page.evaluate(
    async ([asked, day]) => {
      const from = performance.now();
      await window.arbetsro.lookBack.read({ unit: asked, date: day });
      return performance.now() - from;
    },
    [unit, date] as const,
  );
}

function timedSearch(page: Page, query: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const from = performance.now();
    await window.arbetsro.lookBack.search(asked);
    return performance.now() - from;
  }, query);
}

/** What a process has for itself, MB: what it shares with others changes with them. Linux only. */
function ownMemory(pid: number): number {
  const file = `/proc/${pid}/smaps_rollup`;
  return existsSync(file)
    ? Number(/^Anonymous:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1]) / 1024
    : NaN;
}

function line(what: string, times: readonly number[], note: string): Row {
  const figure = `${inDigits(median(times))} / ${inDigits(percentile(times, 0.95))} ms`;
  return { what, figure, note: `${note}; question to answer in the home window, on the stand-in` };
}

import { cpus, loadavg } from 'node:os';
import { inDigits, table, type Row } from './figures';
import { HOUR } from '../../shared/time/moment';
import { measureLight } from './light';
import { measureLookBack, measureSearch } from './look-back';
import { measurePaint } from './paint';
import { measurePrograms } from './programs';
import { measureMemory, measureStart } from './start';
import { measureSoak } from './soak';
import { measureWakes } from './wakes';
import { liveThrough, mornings } from './workdays';
import { measureWrites } from './writes';

const WORKDAYS = 2_500;
const STRETCH = 100;

/** Every measure by the name that asks for it alone: `npm run bench -- start wakes`. */
const MEASURES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  start: measureStart,
  memory: measureMemory,
  wakes: measureWakes,
  programs: measurePrograms,
  paint: measurePaint,
  writes: measureWrites,
  lookback: measureLookBack,
  search: measureSearch,
  light: () => Promise.resolve(measureLight()),
  workdays: () => Promise.resolve(measureWorkdays()),
  soak: measureSoak,
};

/**
 * Ten years of work through the pure companion, after three years to warm up. On a busy machine the whole says little: the
 * pace of the fastest hundred days is what a quiet one would keep.
 */
function measureWorkdays(): readonly Row[] {
  const starts = mornings(WORKDAYS);
  liveThrough(starts.slice(0, 750));
  const evenings: number[] = [];
  const from = performance.now();
  const { steps, wakes, atWork } = liveThrough(starts, undefined, () => evenings.push(performance.now()));
  const ms = performance.now() - from;
  const hundreds = evenings.slice(STRETCH).map((evening, day) => evening - (evenings[day] ?? 0));
  const pace = (Math.min(...hundreds) * WORKDAYS) / STRETCH;
  const perHour = inDigits(wakes / (atWork / HOUR));
  const what = `${WORKDAYS} workdays through shared/companion`;
  const note = `${steps} steps, ${perHour} wake-ups per hour of work`;
  return [
    { what, figure: `${inDigits(ms)} ms`, note },
    { what: `the same at the pace of the fastest ${STRETCH} days`, figure: `${inDigits(pace)} ms`, note: '' },
  ];
}

/** A fixed piece of arithmetic, ms: how fast the machine is just now, to compare runs by. */
function yardstick(): number {
  const from = performance.now();
  let sum = 0;
  for (let turn = 0; turn < 100_000_000; turn += 1) sum = (sum * 31 + turn) | 0;
  return performance.now() - from + (sum & 0);
}

async function run(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(MEASURES, name));
  if (unknown !== undefined)
    throw new Error(`No measure ${unknown}; there are ${Object.keys(MEASURES).join(', ')}`);
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(`… ${name}`);
    rows.push(...(await measure()));
  }
  const load = loadavg().map(inDigits).join(' ');
  const processors = cpus();
  console.log(`npm run bench${names.map((name) => ` ${name}`).join('')}`);
  console.log(
    `${process.platform} ${process.arch}, Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model ?? 'unknown'}`,
  );
  console.log(`load ${load}; yardstick ${inDigits(yardstick())} ms (100 million additions)`);
  console.log('Machines are noisy: compare figures of one machine, at rest, by their yardstick.\n');
  console.log(table(rows));
}

await run(process.argv.slice(2));

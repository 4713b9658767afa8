import { availableParallelism, loadavg } from 'node:os';
import { spawn } from 'node:child_process';
import { liveDay, tellDay } from './day';

/** What was asked for on the command line. */
interface Asked {
  readonly days: number;
  readonly seed: number;
  readonly workers: number;
  /** Told from the first line to the last, rules broken or not. */
  readonly tell: boolean;
}

const USAGE = 'npm run test:long [-- --days N --seed S --workers W] [--tell]';
const EVERY_MS = 10_000;

function asked(words: readonly string[]): Asked {
  const number = (name: string, otherwise: number): number => {
    const at = words.indexOf(`--${name}`);
    const value = at < 0 ? otherwise : Number(words[at + 1]);
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(USAGE);
    return value;
  };
  return {
    days: number('days', 10_000),
    seed: number('seed', Math.floor(Math.random() * 1_000_000) * 1_000),
    workers: number('workers', 1),
    tell: words.includes('--tell'),
  };
}

/** Lives through days of consecutive seeds. The first day on which a rule does not hold is told for each rule. */
function live({ days, seed, tell }: Asked): number {
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 1000);
  const broken = new Map<string, number[]>();
  let [steps, hours, said] = [0, 0, began];
  for (let n = 0; n < days; n += 1) {
    const outcome = liveDay(seed + n);
    steps += outcome.steps;
    hours += outcome.lasted / 3_600_000;
    for (const { rule, what } of outcome.faults) {
      const seeds = broken.get(rule) ?? [];
      broken.set(rule, [...seeds, seed + n]);
      console.log(`BROKEN ${rule}, day ${seed + n}: ${what}`);
      if (seeds.length > 0 && !tell) continue;
      console.log(tellDay(seed + n, undefined, rule));
      console.log(`again: npm run test:long -- --days 1 --seed ${seed + n}`);
    }
    if (tell && outcome.faults.length === 0) console.log(tellDay(seed + n));
    if (performance.now() - said < EVERY_MS) continue;
    said = performance.now();
    console.log(`${n + 1} of ${days} days, ${seconds()} s`);
  }
  const failed = new Set([...broken.values()].flat()).size;
  const last = seed + days - 1;
  console.log(
    `seeds ${seed} to ${last}: ${days} days, ${Math.round(hours)} h, ${steps} steps, ${seconds()} s; ${failed} with a rule that did not hold`,
  );
  for (const [rule, seeds] of broken)
    console.log(`  ${rule}: ${seeds.length} (${seeds.slice(0, 20).join(', ')})`);
  return failed;
}

/** The same in several processes, each with its share of the seeds. */
async function share({ days, seed, workers }: Asked): Promise<number> {
  const each = Math.ceil(days / workers);
  const [program = ''] = process.argv.slice(1);
  const codes = Array.from({ length: workers }, async (_, n) => {
    const mine = Math.min(each, days - n * each);
    if (mine <= 0) return 0;
    const words = [program, '--days', String(mine), '--seed', String(seed + n * each)];
    const child = spawn(process.execPath, words, { stdio: 'inherit' });
    return new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
  });
  return Math.max(...(await Promise.all(codes)));
}

const wanted = asked(process.argv.slice(2));
console.log(
  `${wanted.days} random days from seed ${wanted.seed} on (${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'})`,
);
const failed = wanted.workers > 1 ? await share(wanted) : live(wanted);
process.exitCode = failed === 0 ? 0 : 1;

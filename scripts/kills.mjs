// `npm run test:kills [-- --kills 200 --seed S]`: kills the built app at random instants of days, ten to a day, as a table.
// Needs `npm run build` first. Exit code 1 when something that was confirmed was lost.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, PROJECT } from './installed.mjs';

ensureInstalled();
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string' } },
});
const first = Number(values.seed ?? randomInt(2 ** 30));
const days = Math.ceil(Number(values.kills) / 10);
const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
let [kills, confirmed, failed] = [0, 0, 0];
console.log('      seed   kills  confirmed');
for (let day = 0; day < days; day += 1) {
  const seed = first + day;
  const env = { ...process.env, ARBETSRO_SEED: String(seed), ARBETSRO_KILLS: '10', NO_COLOR: '1' };
  const words = [vitest, 'run', 'tests/e2e/crash.test.ts', '--disable-console-intercept'];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: PROJECT, env, encoding: 'utf8' });
  const [, some = '0', events = '0'] = /kills: (\d+), confirmed events: (\d+)/.exec(stdout) ?? [];
  console.log([String(seed).padStart(10), some.padStart(7), events.padStart(10)].join(' '));
  kills += Number(some);
  confirmed += Number(events);
  if (status === 0) continue;
  failed += 1;
  console.log(
    stdout
      .split('\n')
      .filter((line) => line.includes('Error'))
      .slice(0, 5)
      .join('\n'),
  );
}
console.log(
  `${kills} kills, ${confirmed} confirmed events looked for after them, ${failed} of ${days} days with a loss`,
);
process.exitCode = failed === 0 ? 0 : 1;

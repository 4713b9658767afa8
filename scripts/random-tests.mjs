// `npm run test:random`: the rules of the day and the store on new random sequences, of days ten times as many as in `npm test`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, PROJECT } from './installed.mjs';

ensureInstalled();
const env = { ARBETSRO_SEED: 'random', ARBETSRO_RUNS: '10', ...process.env };
const words = [join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/domain', 'tests/store'];
process.exitCode = spawnSync(process.execPath, words, { cwd: PROJECT, stdio: 'inherit', env }).status ?? 1;

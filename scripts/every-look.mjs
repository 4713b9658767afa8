// `npm run views:all`: the tests of the views, with every case in all four looks (two languages, two themes) for axe, and at each size in both languages.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, PROJECT } from './installed.mjs';

ensureInstalled();
const env = { ...process.env, ARBETSRO_EVERY_LOOK: '1' };
const words = [join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/views'];
process.exitCode = spawnSync(process.execPath, words, { cwd: PROJECT, stdio: 'inherit', env }).status ?? 1;

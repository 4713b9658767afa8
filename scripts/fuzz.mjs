// `npm run test:fuzz [-- --messages 100000 --seed 77]`: bad messages, lines, addresses and files, as a table. Exit code 1 when one did harm.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureInstalled, PROJECT } from './installed.mjs';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
ensureInstalled();
const folder = join(PROJECT, 'tests', 'fuzz');
const { module } = await runnerImport(join(folder, 'table.ts'), {
  root: PROJECT,
  configFile: false,
  logLevel: 'warn',
  // What registers its channels with Electron finds a stand-in that keeps them.
  resolve: { alias: { electron: join(folder, 'electron.ts') } },
});
const ask = { messages: Number(values.messages), seed: Number(values.seed) };
process.exitCode = await module.main(ask, (line) => console.log(line));

// `npm run test:faults`: every fault at every call of the disk, as a table. Exit code 1 when something was lost.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureInstalled, PROJECT } from './installed.mjs';

ensureInstalled();
const { module } = await runnerImport(join(PROJECT, 'tests', 'faults', 'table.ts'), {
  root: PROJECT,
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = await module.main((line) => console.log(line));

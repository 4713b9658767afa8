// `npm run cases [-- B3 W4 ...] [-- --without B3]`: the situations of tests/cases as a table. Exit code 1 when one is red.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureInstalled, PROJECT } from './installed.mjs';

ensureInstalled();
const { module } = await runnerImport(join(PROJECT, 'tests', 'cases', 'table.ts'), {
  root: PROJECT,
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = await module.main(process.argv.slice(2), {
  print: (line) => console.log(line),
  width: Math.min(process.stdout.columns ?? 140, 200),
  load: (href) => import(href),
});

// `ARBETSRO_DATA=folder npm run demo-data -- --years 10 [--until DATE] [--seed N]`: years of a made-up person's work.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureInstalled, PROJECT } from './installed.mjs';

ensureInstalled();
const { module } = await runnerImport(join(PROJECT, 'tests', 'demo', 'demo-data.ts'), {
  root: PROJECT,
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = await module.main(process.argv.slice(2), process.env, (line) => console.log(line));

// `npm run papers [-- --only NAME] [--out FOLDER]`: everything that the app prints, as PDF and as pictures of its pages.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureInstalled, PROJECT } from './installed.mjs';

ensureInstalled();
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, out: { type: 'string', default: 'papers' } },
});
const { module } = await runnerImport(join(PROJECT, 'tests', 'papers', 'draw.ts'), {
  root: PROJECT,
  configFile: false,
  logLevel: 'warn',
});
console.log(await module.drawPapers(values.out, values.only));

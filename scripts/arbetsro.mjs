// `npm run --silent arbetsro -- status`: the command line, from a checkout.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, PROJECT } from './installed.mjs';

const cli = join(PROJECT, 'build', 'main', 'cli.js');
if (!existsSync(cli)) {
  ensureInstalled();
  const { buildAll } = await import('./build.mjs');
  await buildAll();
}
process.exitCode =
  spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;

// Builds the app: renderer, main, three preloads, the handbook; then the stand-in that tests and the preview run on, and the tests' bench.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildHandbook } from './handbook.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const quiet = { logLevel: 'warn' };

export async function buildAll() {
  await rm(`${root}/build`, { recursive: true, force: true });
  await build({ configFile: `${root}/renderer/vite.config.ts`, ...quiet });
  await build({ configFile: `${root}/main/vite.config.ts`, ...quiet });
  for (const name of ['home', 'moment', 'sign']) {
    process.env.ARBETSRO_PRELOAD = name;
    await build({ configFile: `${root}/main/desktop/preload/vite.config.ts`, ...quiet });
  }
  await buildHandbook();
  await build({ configFile: `${root}/tests/standin/vite.config.ts`, ...quiet });
  await build({ configFile: `${root}/tests/e2e/vite.config.ts`, ...quiet });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();

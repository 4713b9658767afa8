import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { ensureInstalled, PROJECT } from './installed.mjs';

/** Builds the app, so that figures are of the code as it is, bundles a program of tests/bench and runs it with these words; answers its exit code. */
export async function runBundled(program, words) {
  ensureInstalled();
  const [{ build }, { buildAll }] = await Promise.all([import('vite'), import('./build.mjs')]);
  await buildAll();
  // Three folders deep, as the sources are: what they say about places in the project stays true.
  const outDir = join(PROJECT, 'node_modules', '.cache', `bench-${basename(program, '.ts')}`);
  await build({
    root: PROJECT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['playwright-core'] },
    build: {
      ssr: join(PROJECT, 'tests', 'bench', program),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        external: ['playwright-core'],
        output: { format: 'es', entryFileNames: 'bench.js' },
      },
    },
  });
  const { status } = spawnSync(process.execPath, [join(outDir, 'bench.js'), ...words], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  return status ?? 1;
}

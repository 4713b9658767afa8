import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from './installed.mjs';

/** Bundles a program of tests/bench and runs it with these words; answers its exit code. Needs a build of the app. */
export async function runBundled(program, words) {
  if (!existsSync(join(PROJECT, 'build', 'main', 'main.js'))) {
    console.error('There is no build yet: npm run build');
    return 1;
  }
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

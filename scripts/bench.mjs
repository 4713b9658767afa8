// `npm run bench [-- start memory wakes programs paint writes lookback search light workdays soak]`: the app's numbers as a table. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from './installed.mjs';

if (!existsSync(join(PROJECT, 'build', 'main', 'main.js'))) {
  console.error('There is no build yet: npm run build');
  process.exit(1);
}

// Three folders deep, as the sources are: what they say about places in the project stays true.
const outDir = join(PROJECT, 'node_modules', '.cache', 'bench');
await build({
  root: PROJECT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['playwright-core'] },
  build: {
    ssr: join(PROJECT, 'tests', 'bench', 'bench.ts'),
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
const { status } = spawnSync(process.execPath, [join(outDir, 'bench.js'), ...process.argv.slice(2)], {
  cwd: PROJECT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

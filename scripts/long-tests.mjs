// `npm run test:long [-- --days N --seed S --workers W]`: random whole days, every rule of breaks asserted at every step.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureInstalled, PROJECT } from './installed.mjs';

ensureInstalled();
const outDir = join(PROJECT, 'node_modules', '.cache', 'days');
await build({
  root: PROJECT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  resolve: { alias: { electron: join(PROJECT, 'tests', 'days', 'desktop', 'paper-electron.ts') } },
  build: {
    ssr: join(PROJECT, 'tests', 'days', 'long.ts'),
    target: 'node20',
    outDir,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'long.js' } },
  },
});
const { status } = spawnSync(process.execPath, [join(outDir, 'long.js'), ...process.argv.slice(2)], {
  cwd: PROJECT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

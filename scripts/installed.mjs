import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Installs what is missing, and says so; does nothing when all is there. Ends the process when it cannot be done. */
export function ensureInstalled() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages first (npm ci). This takes a minute or two, once.`);
  const { npm_execpath: npm } = process.env;
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const done = spawnSync(program, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: npm === undefined && process.platform === 'win32',
  });
  if (done.status === 0) return;
  console.error('The packages could not be installed. Is the npm registry within reach?');
  process.exit(1);
}

/** Names of the packages that package.json asks for and that are not there in that version. */
function missingPackages() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name, version]) => {
      const file = join(PROJECT, 'node_modules', name, 'package.json');
      return !existsSync(file) || JSON.parse(readFileSync(file, 'utf8')).version !== version;
    })
    .map(([name]) => name);
}

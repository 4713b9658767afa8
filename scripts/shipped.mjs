// What of other people is in the program that people get: packages that are installed beside it, Electron, and whatever the
// bundler took from packages into build/. The last is asked of the bundler itself: the modules of each chunk that it makes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from './installed.mjs';

/** The builds whose results `electron-builder.yml` packs. */
const BUILDS = [
  { config: 'renderer/vite.config.ts' },
  { config: 'main/vite.config.ts' },
  ...['home', 'moment', 'sign'].map((preload) => ({
    config: 'main/desktop/preload/vite.config.ts',
    preload,
  })),
];

/**
 * Names and versions of what is shipped, in order of their names, each with how: `runtime`, `installed` or `bundled`.
 */
export async function shippedPackages() {
  const how = new Map();
  for (const key of await bundledPackages()) how.set(key, 'bundled');
  for (const key of installedPackages()) how.set(key, 'installed');
  how.set(`electron@${versionOf(join(PROJECT, 'node_modules/electron'))}`, 'runtime');
  return [...how]
    .map(([key, way]) => ({
      name: key.slice(0, key.lastIndexOf('@')),
      version: key.slice(key.lastIndexOf('@') + 1),
      how: way,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What npm prints, whether it approves or not. */
export function askNpm(...words) {
  const { npm_execpath: npm } = process.env;
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { stdout, stderr } = spawnSync(program, [...first, ...words], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: npm === undefined && process.platform === 'win32',
  });
  if (stdout === null || stdout === '') throw new Error(`npm ${words[0]} said nothing: ${stderr}`);
  return stdout;
}

/** The production dependencies, and theirs. */
function installedPackages() {
  const folders = askNpm('ls', '--omit=dev', '--all', '--parseable')
    .split('\n')
    .filter((line) => line.includes('node_modules'));
  return new Set(folders.map((folder) => `${packageOf(`${folder}/`).name}@${versionOf(folder)}`));
}

async function bundledPackages() {
  const found = new Set();
  for (const { config, preload } of BUILDS) {
    if (preload !== undefined) process.env.ARBETSRO_PRELOAD = preload;
    const made = await build({
      configFile: join(PROJECT, config),
      logLevel: 'error',
      build: { write: false },
    });
    for (const { output } of [made].flat()) {
      for (const part of output) {
        for (const source of sourcesOf(part)) {
          const from = packageOf(source);
          if (from !== null) found.add(`${from.name}@${versionOf(from.folder)}`);
        }
      }
    }
  }
  return found;
}

/** The modules of which something is left in a chunk, or the files that another part was made from. */
function sourcesOf(part) {
  if (part.type !== 'chunk') return part.originalFileNames;
  return Object.entries(part.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
}

/** The package that a module comes from, and its folder; `null` for one of ours. Helpers of the bundler are the bundler's. */
function packageOf(source) {
  const path = source.replaceAll('\\', '/');
  const helper = /^\0(vite|rolldown)\//.exec(path);
  if (helper !== null) return { name: helper[1], folder: join(PROJECT, 'node_modules', helper[1]) };
  const at = path.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const [first, second] = path.slice(at + 'node_modules/'.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  const before = path.slice(0, at).replaceAll('\0', '');
  const folder = before.startsWith('/') || /^[a-z]:/i.test(before) ? before : PROJECT;
  return { name, folder: join(folder, 'node_modules', name) };
}

function versionOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

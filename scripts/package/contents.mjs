// What a package may hold, and what it must: the archive of the app, held against what was built and installed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { PROJECT } from '../installed.mjs';
import { shippedPackages } from '../shipped.mjs';

/** Most that the archive may weigh, bytes. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** Programs of node-notifier that run on a system, by the folders they lie in; Linux has notify-send of its own. */
const NOTIFIER_PROGRAMS = {
  linux: [],
  win32: ['snoreToast/snoretoast-x64.exe', 'snoreToast/LICENSE', 'notifu/notifu64.exe', 'notifu/LICENSE'],
  darwin: ['mac.noindex/'],
};

/** Never in a package, wherever it lies: sources, tests, maps, and what only people read who build. */
const NEVER = [
  /\.(map|tsx?|mts|cts|md)$/,
  // What icons are drawn from; the handbook shows some pictures as they are.
  /^(?!build\/handbook\/pictures\/).*\.svg$/,
  /(^|\/)(tests?|examples?|docs?)\//,
  /\.test\./,
  /(^|\/)\./,
  /(^|\/)build\/(bench|standin|system)/,
];

/** The files of an archive: path with `/`, bytes, and whether the file lies beside the archive instead. */
export function filesIn(archive) {
  const walk = (folder, before) =>
    Object.entries(folder.files).flatMap(([name, entry]) => {
      const path = `${before}${name}`;
      return 'files' in entry
        ? walk(entry, `${path}/`)
        : [{ path, bytes: entry.size ?? 0, unpacked: entry.unpacked === true }];
    });
  return walk(getRawHeader(archive).header, '');
}

/**
 * What belongs in the archive: `own` paths of this project, and the names of the installed `packages`; and all that is `shipped` of
 * other people. Needs a build.
 */
export async function expectation() {
  const shipped = await shippedPackages();
  const packages = shipped.filter(({ how }) => how === 'installed').map(({ name }) => name);
  return { own: ownFiles(), packages, shipped };
}

/** What is shipped and has no licence in a text of notices. Electron brings its own along. */
export function noticeFaults(text, shipped) {
  const lines = new Set(text.split('\n'));
  return shipped
    .filter(({ name, version, how }) => how !== 'runtime' && !lines.has(`${name} ${version}`))
    .map(({ name }) => `no licence is told of ${name}`);
}

/** What is wrong with the files of an archive for a system (`process.platform`), a line each; none when all is as expected. */
export function faultsOf(files, platform, { own, packages }) {
  const paths = new Set(files.map(({ path }) => path));
  const faults = [...own].filter((path) => !paths.has(path)).map((path) => `missing: ${path}`);
  for (const name of packages)
    if (!paths.has(`node_modules/${name}/package.json`)) faults.push(`missing: the package ${name}`);
  for (const { path, unpacked } of files) {
    const isNotifier = path.startsWith('node_modules/node-notifier/vendor/');
    if (isNotifier) faults.push(...notifierFaults(path, unpacked, platform));
    else if (NEVER.some((pattern) => pattern.test(path))) faults.push(`must not be packed: ${path}`);
    else if (!own.has(path) && !packages.some((name) => path.startsWith(`node_modules/${name}/`)))
      faults.push(`nobody asked for: ${path}`);
  }
  const bytes = files.reduce((sum, file) => sum + (file.unpacked ? 0 : file.bytes), 0);
  if (bytes > MOST_BYTES) faults.push(`too big: ${bytes} bytes, at most ${MOST_BYTES}`);
  return faults;
}

/** The bytes of each part of an archive, the biggest first. */
export function sizesByPart(files) {
  const sizes = new Map();
  for (const { path, bytes } of files) {
    const [first, second] = path.split('/');
    const part = second === undefined ? first : `${first}/${second}`;
    sizes.set(part, (sizes.get(part) ?? 0) + bytes);
  }
  return [...sizes].sort(([, a], [, b]) => b - a);
}

/** What of this project is packed: what was built but for the command line of a checkout, and the icons that are shown. */
function ownFiles() {
  const built = ['main', 'preload', 'renderer', 'handbook'].flatMap((part) => filesUnder(`build/${part}`));
  const tray = filesUnder('assets/icons/tray').filter((path) => path.endsWith('.png'));
  const own = new Set([...built, ...tray, 'assets/icons/app-256.png', 'package.json']);
  own.delete('build/main/cli.js');
  return own;
}

function filesUnder(folder) {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length).replaceAll('\\', '/'));
}

function notifierFaults(path, unpacked, platform) {
  const inVendor = path.slice('node_modules/node-notifier/vendor/'.length);
  const isText = inVendor === 'terminal-notifier-LICENSE' && platform !== 'linux';
  if (!isText && !NOTIFIER_PROGRAMS[platform].some((own) => inVendor.startsWith(own)))
    return [`of another system: ${path}`];
  return unpacked ? [] : [`cannot run from inside the archive: ${path}`];
}

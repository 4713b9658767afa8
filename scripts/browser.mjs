import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * A Chromium that can be started, and what it needs for that.
 * @typedef {object} Browser
 * @property {string} path the program
 * @property {'installed' | 'bundled'} kind where it comes from
 * @property {Record<string, string>} env variables to add to the environment it is started with
 * @property {string[]} args switches it needs
 */

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * The well-known places of a browser on this system, best first.
 * @returns {string[]}
 */
function installedPlaces() {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  switch (process.platform) {
    case 'darwin': {
      const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
      const roots = ['/Applications', join(homedir(), 'Applications')];
      return roots.flatMap((root) =>
        names.map((name) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
      );
    }
    case 'win32': {
      const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
        (name) => process.env[name] ?? [],
      );
      const tails = [
        join('Google', 'Chrome', 'Application', 'chrome.exe'),
        join('Chromium', 'Application', 'chrome.exe'),
        join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ];
      return tails.flatMap((tail) => roots.map((root) => join(root, tail)));
    }
    default: {
      const fixed = [
        '/opt/google/chrome/chrome',
        '/usr/lib/chromium/chromium',
        '/snap/bin/chromium',
        '/opt/microsoft/msedge/msedge',
      ];
      return [...commands.flatMap((command) => onPath.map((folder) => join(folder, command))), ...fixed];
    }
  }
}

/**
 * Switches that depend on who starts the browser: Chromium refuses its own sandbox to root.
 * @returns {string[]}
 */
function accountSwitches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * The folder the bundled browser is unpacked to: one per package version and account, so that no other account's files are run.
 * @param {string} packageFile
 * @returns {string}
 */
function cacheFolder(packageFile) {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const nearby = join(dirname(packageFile), '..', '..', '.cache', `bundled-chromium-${version}`);
  try {
    mkdirSync(nearby, { recursive: true });
    return nearby;
  } catch {
    const owner = createHash('sha256').update(`${homedir()}\n${packageFile}`).digest('hex').slice(0, 12);
    const folder = join(tmpdir(), `bundled-chromium-${version}-${owner}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (process.getuid !== undefined && statSync(folder).uid !== process.getuid()) {
      throw new Error(`${folder} belongs to another account`);
    }
    return folder;
  }
}

/**
 * Makes a file or folder appear whole or not at all, however many processes try at once.
 * @param {string} target
 * @param {(unfinished: string) => void} make
 */
function once(target, make) {
  if (existsSync(target)) return;
  const unfinished = `${target}.${process.pid}`;
  make(unfinished);
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

/**
 * @param {string} archive a .tar.br file
 * @param {string} folder
 */
function unpack(archive, folder) {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xf', '-', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) });
}

/**
 * The headless Chromium inside the npm package, unpacked once; undefined where the package has none for this system.
 * @returns {Browser | undefined}
 */
function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageFile = locatePackage('@sparticuz/chromium');
  if (packageFile === undefined) return undefined;
  const archives = join(dirname(packageFile), 'bin');
  const cache = cacheFolder(packageFile);
  const folder = join(cache, 'browser');
  const path = join(folder, 'chromium');
  once(folder, (unfinished) => {
    unpack(join(archives, 'swiftshader.tar.br'), unfinished);
    const program = join(unfinished, 'chromium');
    writeFileSync(program, brotliDecompressSync(readFileSync(join(archives, 'chromium.br'))));
    chmodSync(program, 0o755);
  });
  /** @type {Browser} */
  const browser = { path, kind: 'bundled', env: fontSettings(cache, archives), args: accountSwitches() };
  if (starts(browser)) return browser;
  const libraries = join(cache, 'libraries');
  once(libraries, (unfinished) => unpack(join(archives, 'al2023.tar.br'), unfinished));
  const known = process.env['LD_LIBRARY_PATH'];
  const search = join(libraries, 'lib') + (known === undefined || known === '' ? '' : delimiter + known);
  const helped = { ...browser, env: { ...browser.env, LD_LIBRARY_PATH: search } };
  return starts(helped) ? helped : undefined;
}

/**
 * A system without fontconfig has no font to draw with; the package brings one.
 * @param {string} cache
 * @param {string} archives
 * @returns {Record<string, string>}
 */
function fontSettings(cache, archives) {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const folder = join(cache, 'fonts');
  once(folder, (unfinished) => {
    unpack(join(archives, 'fonts.tar.br'), unfinished);
    const places = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
    writeFileSync(
      join(unfinished, 'fonts.conf'),
      `<?xml version="1.0"?>\n<fontconfig>${places}</fontconfig>\n`,
    );
  });
  return { FONTCONFIG_PATH: folder };
}

/**
 * Whether the dynamic loader finds everything the program needs: asking for its version is enough to know.
 * @param {Browser} browser
 */
function starts(browser) {
  const env = { ...process.env, ...browser.env };
  return spawnSync(browser.path, ['--version'], { env, stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * The package.json of an installed package whose exports do not show it.
 * @param {string} name
 * @returns {string | undefined}
 */
function locatePackage(name) {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return folders.map((folder) => join(folder, name, 'package.json')).find((file) => existsSync(file));
}

/**
 * A browser to test and preview with: CHROME_PATH, else an installed one, else (when allowed) the headless one from npm.
 * Where that is allowed, CHROME_PATH=bundled asks for it.
 * @param {{ allowBundled: boolean }} options
 * @returns {Browser}
 */
export function findBrowser({ allowBundled }) {
  const chosen = process.env['CHROME_PATH'];
  const isForced = allowBundled && chosen === 'bundled';
  if (chosen !== undefined && chosen !== '' && !isForced) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist`);
    return { path: chosen, kind: 'installed', env: {}, args: accountSwitches() };
  }
  const installed = isForced ? undefined : installedPlaces().find((place) => existsSync(place));
  if (installed !== undefined)
    return { path: installed, kind: 'installed', env: {}, args: accountSwitches() };
  const bundled = allowBundled ? bundledBrowser() : undefined;
  if (bundled !== undefined) return bundled;
  throw new Error('No browser found: install Chrome, Chromium or Edge, or point CHROME_PATH at one');
}

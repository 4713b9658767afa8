// `npm run package:check`: makes packages for Linux without the network, around stubs of Electron and of what makes deb, rpm and
// AppImage, and holds what comes of it against what is expected: what is in the archive and how big it is, the fuses, where things
// are installed, what the desktop is told; and lives a day with the packaged program in the stand-in for Electron's runtime.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { findBrowser } from '../browser.mjs';
import { buildAll } from '../build.mjs';
import { PROJECT } from '../installed.mjs';
import { appImageFaults, installationFaults } from './installation.mjs';
import { liveADay } from './live-a-day.mjs';
import { makeStubAppImageTools } from './stub-appimage.mjs';
import { makeStubElectron } from './stub-electron.mjs';
import { verify } from './verify.mjs';

// Paths, modes and what deb and rpm do are those of Linux.
if (process.platform !== 'linux') {
  console.log('NOT CHECKED: this needs Linux.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'arbetsro-package-'));
try {
  process.exitCode = await check();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function check() {
  if (!process.argv.includes('--built')) await buildAll();
  const dist = pack();
  const unpacked = join(dist, 'linux-unpacked');
  const faults = await verify(unpacked, 'linux');
  for (const name of readdirSync(dist).filter((entry) => /\.(deb|rpm)$/.test(entry)))
    faults.push(...installationFaults(join(dist, name)).map((fault) => `${name}: ${fault}`));
  faults.push(...appImageFaults(join(dist, 'Arbetsro-x86_64.AppImage.tree')));
  await live(unpacked);
  console.log('The packaged program lived through a start, a break and a stop, and kept them.');
  for (const fault of faults) console.error(`FAULT: ${fault}`);
  console.log(faults.length === 0 ? 'The packages are as expected.' : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

/** Packs all that `npm run package` makes on Linux, in one go, into a folder of this run's own, and answers it. */
function pack() {
  const electron = join(folder, 'electron');
  makeStubElectron(electron);
  const appImageTools = join(folder, 'appimage-tools');
  makeStubAppImageTools(appImageTools);
  // As somebody packs whose files the others of a group can write.
  process.umask(0o002);
  const dist = join(folder, 'dist');
  const builder = join(PROJECT, 'node_modules', 'electron-builder', 'cli.js');
  const words = ['--linux', '--x64', '--publish', 'never'];
  const places = [`--config.electronDist=${electron}`, `--config.directories.output=${dist}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, ...words, ...places], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: {
      ...process.env,
      CUSTOM_FPM_PATH: join(import.meta.dirname, 'stub-fpm.mjs'),
      APPIMAGE_TOOLS_PATH: appImageTools,
    },
  });
  if (status !== 0) throw new Error(`electron-builder ended with ${status}:\n${stdout}\n${stderr}`);
  return dist;
}

/**
 * The archive, taken apart outside the project so that no other package can be found from there, lived with in the stand-in. The
 * program is its own command line, as it is where it is installed.
 */
async function live(unpacked) {
  const resources = join(folder, 'installed', 'resources');
  const app = join(resources, 'app.asar');
  mkdirSync(resources, { recursive: true });
  extractAll(join(unpacked, 'resources', 'app.asar'), app);
  const { main, devDependencies, scripts } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  if (devDependencies !== undefined || scripts !== undefined)
    throw new Error('The packed package.json tells of development.');
  // Loaded when it is first needed, which this day does not bring.
  createRequire(join(app, main))('node-notifier');
  const browser = findBrowser({ allowBundled: true });
  const settings = join(folder, 'settings');
  const words = [join(PROJECT, 'build', 'standin', 'run.js'), join(app, main)];
  const env = {
    ...process.env,
    ...browser.env,
    CHROME_PATH: browser.path,
    XDG_CONFIG_HOME: settings,
    ARBETSRO_STANDIN_HEADLESS: '1',
    ARBETSRO_STANDIN_PACKAGED: '1',
    // Undefined: not in its environment, whatever is in ours.
    ARBETSRO_USER_DATA: undefined,
    ARBETSRO_DATA: undefined,
  };
  const own = join(settings, 'Arbetsro');
  await liveADay({ program: process.execPath, words, cli: [process.execPath, ...words], env, folder: own });
  if (existsSync(join(settings, 'autostart')))
    throw new Error('It starts at login, and nobody asked for it.');
}

// `npm start`: builds the app and starts it on Electron, or as a preview where Electron cannot be had.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, PROJECT } from './installed.mjs';

const quiet = process.argv.includes('--quiet');
const say = (line) => {
  if (!quiet) console.log(line);
};

ensureInstalled();
say('Building Arbetsro.');
const { buildAll } = await import('./build.mjs');
await buildAll();

const electron = electronBinary() ?? fetchElectron();
if (electron === null) await preview();
else run(electron, [PROJECT, '--open'], {});

/** Electron's program, when its package has fetched it. */
function electronBinary() {
  const folder = join(PROJECT, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const binary = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Lets Electron's package fetch its program; `null` when the place it comes from cannot be reached. */
function fetchElectron() {
  say('Fetching Electron, once.');
  const script = join(PROJECT, 'node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [script], { cwd: PROJECT, stdio: 'ignore', timeout: 300_000 });
  return electronBinary();
}

/** The same app on the stand-in for Electron's runtime, in an installed Chrome, Chromium or Edge. */
async function preview() {
  const { findBrowser } = await import('./browser.mjs');
  let browser;
  try {
    browser = findBrowser({ allowBundled: true });
  } catch (error) {
    console.error(
      `Electron could not be fetched, and there is no preview without a browser. ${error.message}.`,
    );
    process.exitCode = 1;
    return;
  }
  const hasScreen =
    ['darwin', 'win32'].includes(process.platform) ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const headless = !hasScreen || browser.kind === 'bundled';
  say('Electron could not be fetched here: its program comes from outside the npm registry.');
  say('This is a preview of the same app in a browser, with a data folder of its own.');
  if (headless) {
    say(
      'There is no display or no installed browser, so it runs unseen. Talk to it: npm run arbetsro -- status',
    );
  }
  run(
    process.execPath,
    [join(PROJECT, 'build', 'standin', 'run.js'), join(PROJECT, 'build', 'main', 'main.js'), '--open'],
    {
      ...browser.env,
      CHROME_PATH: browser.path,
      ...(headless ? { ARBETSRO_STANDIN_HEADLESS: '1' } : { ARBETSRO_STANDIN_TRAY: '1' }),
    },
  );
}

function run(program, words, env) {
  const child = spawn(program, words, { cwd: PROJECT, stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

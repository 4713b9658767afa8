import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { systemClock } from './clock';
import { controlAddress, machineFolder } from './control/address';
import { runCli } from './control/cli';
import { ask } from './control/client';
import { SECOND } from '../shared/time/moment';

// The entry of `arbetsro` in a checkout: talks to an installed app, or to the preview, whichever answers.
const START_WITHIN = 30 * SECOND;
const LOOK_EVERY = SECOND / 5;

const folders = ['Arbetsro', 'Arbetsro Preview'].map((name) => machineFolder(name, process.env));
const addresses = [...new Set(folders.map((folder) => controlAddress(folder)))];
const clock = systemClock();

process.exitCode = await runCli(process.argv.slice(2), {
  addresses,
  startApp,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  systemLanguages: ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => process.env[name] ?? '')
    .filter((tag) => tag !== '')
    .slice(0, 1),
});

async function startApp(): Promise<boolean> {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs');
  spawn(process.execPath, [script, '--quiet'], { detached: true, stdio: 'ignore' }).unref();
  const from = clock.now().mono;
  while (clock.now().mono - from < START_WITHIN) {
    for (const address of addresses) if ((await ask(address, { ask: 'status' })) !== null) return true;
    await new Promise<void>((resolve) => clock.after(LOOK_EVERY, resolve));
  }
  return false;
}

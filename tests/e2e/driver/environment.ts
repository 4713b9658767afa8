import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { controlAddress } from '../../../main/control/address';
import { ask } from '../../../main/control/client';
import { MINUTE } from '../../../shared/time/moment';
import type { LaunchOptions, Running } from './driver';

export const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** The environment in which the app and its command line run. */
export function environment({
  userData,
  dataFolder,
  now,
  language = 'sv',
  displays,
  env = {},
}: LaunchOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ARBETSRO_USER_DATA: userData,
    ARBETSRO_BENCH: join(PROJECT, 'build', 'bench', 'bench.js'),
    LANG: language === 'sv' ? 'sv_SE.UTF-8' : 'en_GB.UTF-8',
    LC_ALL: language === 'sv' ? 'sv_SE.UTF-8' : 'en_GB.UTF-8',
    ARBETSRO_STANDIN_SYSTEM_LOCALE: language === 'sv' ? 'sv-SE' : 'en-GB',
    ...(now === undefined ? {} : { ARBETSRO_BENCH_NOW: now }),
    ARBETSRO_STANDIN_NOTIFICATIONS: '1',
    // The desktop that the tests are run on is not asked anything.
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere',
    ...(displays === undefined ? {} : { ARBETSRO_STANDIN_DISPLAYS: JSON.stringify(displays) }),
    ...env,
    ...(dataFolder === undefined ? {} : { ARBETSRO_DATA: dataFolder }),
  };
}

/** Hours of simulated time may take minutes of a slow machine's, ms. */
const LONG_ADVANCE = 10 * MINUTE;

/** Asks the bench of the app that listens for this machine folder. */
export async function askBench(userData: string, method: string, argument: unknown = null): Promise<unknown> {
  const answer = await ask(controlAddress(userData), { ask: 'bench', method, argument }, LONG_ADVANCE);
  if (answer.ok && 'value' in answer) return answer.value;
  throw new Error(`The bench did not answer ${method}: ${JSON.stringify(answer)}`);
}

/** Starts the built command line. */
export function startCli(words: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, [join(PROJECT, 'build', 'main', 'cli.js'), ...words], { env });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  return {
    lines: () => out.split('\n').slice(0, -1),
    stopReading: () => void child.stdout.destroy(),
    interrupt: () => void child.kill('SIGINT'),
    ended: new Promise((resolve) => {
      child.on('close', (code) => {
        resolve({ code, out, err });
      });
    }),
  };
}

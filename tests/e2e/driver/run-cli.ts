import { expect } from 'vitest';
import { systemClock } from '../../../main/clock';
import { controlAddress } from '../../../main/control/address';
import { runCli } from '../../../main/control/cli';
import { nodeFiles } from '../../../main/control/reach';
import { localDate } from '../../../shared/time/calendar';
import type { Ran } from './driver';

/**
 * Runs the command line in this process, against the app of this machine folder: the same code without the start of a program,
 * which would be the longest part of most tests.
 */
export async function runCliHere(
  words: readonly string[],
  userData: string,
  env: NodeJS.ProcessEnv,
): Promise<Ran> {
  const { wall, zone } = systemClock().now();
  let out = '';
  let err = '';
  const code = await runCli(words, {
    addresses: [controlAddress(userData)],
    startApp: () => Promise.resolve(false),
    files: nodeFiles,
    print: (line) => (out += `${line}\n`),
    complain: (line) => (err += `${line}\n`),
    today: () => localDate(wall, zone),
    version: () => expect.unreachable('the version is a program’s own'),
    systemLanguages: [env['LC_ALL'] ?? ''],
  });
  return { code, out, err };
}

import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { LONGEST_EXCHANGE } from '../../shared/content/exchange';
import { languageOf, translator } from '../../shared/messages';
import { localDate } from '../../shared/time/calendar';
import { SECOND, type Clock } from '../../shared/time/moment';
import { decodeStrict } from '../decode-strict';
import { codeOf } from '../store/disk';
import { controlAddress, machineFolder } from './address';
import type { CliFiles, CliPorts, ExitCode } from './cli-ports';
import { askFirst } from './client';

/** How long a start may take until the app answers, ms: from a checkout it builds first. */
const START_WITHIN = 60 * SECOND;
const LOOK_EVERY = SECOND / 5;

/** The command line on this machine: talks to an installed app or to the preview, whichever answers. */
export function localCli(
  clock: Clock,
  env: NodeJS.ProcessEnv,
  version: () => string,
  startProgram: () => void,
): CliPorts {
  const folders = ['Arbetsro', 'Arbetsro Preview'].map((name) => machineFolder(name, env));
  const addresses = [...new Set(folders.map((folder) => controlAddress(folder)))];
  const language = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name] ?? '').find((tag) => tag !== '');
  const systemLanguages = language === undefined ? [] : [language];
  const complain = (line: string): void => void process.stderr.write(`${line}\n`);
  process.stdout.once('error', (error) => {
    // Node ignores SIGPIPE: when what reads along is gone, there is nobody left to print for.
    if (codeOf(error) === 'EPIPE') process.exit(0);
    complain(translator(languageOf('system', systemLanguages))('cli.not-printed'));
    process.exit(1);
  });
  process.stderr.on('error', () => undefined);
  return {
    addresses,
    startApp: async () => {
      startProgram();
      const from = clock.now().mono;
      while (clock.now().mono - from < START_WITHIN) {
        if ((await askFirst(addresses, { ask: 'status' })).ok) return true;
        await new Promise<void>((resolve) => clock.after(LOOK_EVERY, resolve));
      }
      return false;
    },
    files: nodeFiles,
    print: (line) => process.stdout.write(`${line}\n`),
    complain,
    today: () => {
      const { wall, zone } = clock.now();
      return localDate(wall, zone);
    },
    version,
    systemLanguages,
  };
}

/** Resolves with `code` once all that was said is printed; where it cannot be, the program has ended before. */
export async function allPrinted(code: ExitCode): Promise<ExitCode> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  return code;
}

/** The last byte that is read of a file: a character takes at most four, so that what is cut off was too long anyway. */
const LAST_BYTE = LONGEST_EXCHANGE * 4;

/** The files of the person at the terminal. */
export const nodeFiles: CliFiles = {
  async read(path) {
    try {
      // A pipe is read as well: it is the person's own.
      const parts: unknown[] = await createReadStream(path, { end: LAST_BYTE }).toArray();
      const bytes = Buffer.concat(parts.filter((part) => part instanceof Uint8Array));
      // Cut off it may end within a character; it is refused for its length.
      return bytes.length > LAST_BYTE ? bytes.toString('latin1') : decodeStrict(bytes);
    } catch {
      return null;
    }
  },
  write: async (path, content) => {
    try {
      // A file that is there is somebody's; a shell can remove it, or redirect over it, if that is what is meant.
      await writeFile(path, content, { flag: 'wx' });
      return 'written';
    } catch (error) {
      return codeOf(error) === 'EEXIST' ? 'exists' : 'failed';
    }
  },
};

import { isAbsolute } from 'node:path';
import { languageOf } from '../../shared/messages';
import { parseArguments } from './arguments';
import { runCli } from './cli';
import { sayUnanswered } from './cli-answers';
import type { CliPorts, ExitCode } from './cli-ports';

/** A program with windows has no console on Windows: assets/cli/arbetsro.cmd has the answer put here, and prints it. */
const FLAG = '--answer-to';

/** The words of a command line, and the path that the answer is to go to; `null` for the terminal. */
export interface Answering {
  readonly path: string | null;
  readonly words: readonly string[];
}

/**
 * Where the answer is to go, from the words of the program, with `--` before them or not: without it Electron ends on Windows where
 * a word follows one that looks like an address. SECURITY: only the very first word says where to, so that no address of the app's,
 * which a page can make up and the system puts among the words, can bring it along.
 */
export function answeringOf(all: readonly string[]): Answering {
  const words = all[0] === '--' ? all.slice(1) : all;
  const [first, path, ...rest] = words;
  if (first === FLAG && path !== undefined && isAbsolute(path)) return { path, words: rest };
  return { path: null, words };
}

/**
 * Runs a command line to its end and leaves what it prints in `<path>.out`, what it complains of in `<path>.err`. SECURITY: both
 * are new files: where one is there already, a link too, nothing is written, and the answer is lost.
 */
export async function runToFile(path: string, words: readonly string[], ports: CliPorts): Promise<ExitCode> {
  const out: string[] = [];
  const err: string[] = [];
  const taking: CliPorts = {
    ...ports,
    print: (line) => void out.push(line),
    complain: (line) => void err.push(line),
  };
  const code = goesOn(words, ports) ? refuse(words, taking) : await runCli(words, taking);
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  const isOut = (await ports.files.write(`${path}.out`, text(out))) === 'written';
  const isErr = (await ports.files.write(`${path}.err`, text(err))) === 'written';
  return isOut && isErr ? code : 1;
}

/** True for what prints as things happen: the file would be read when all is over. */
function goesOn(words: readonly string[], { today }: CliPorts): boolean {
  const request = parseArguments(words, today());
  return request.type === 'watch' || (request.type === 'sign' && request.watch);
}

function refuse(words: readonly string[], ports: CliPorts): ExitCode {
  const language = languageOf('system', ports.systemLanguages);
  return sayUnanswered('no-watch-here', words.includes('--json'), ports, language);
}

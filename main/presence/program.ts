import { spawn } from 'node:child_process';
import type { Clock, Stop } from '../../shared/time/moment';
import { ANSWER_WITHIN } from './provider';

/** What is heard of a running program. */
export interface ProgramEars {
  readonly output: (text: string) => void;
  /** It has ended by itself; `code` is `null` when it could not be started or was killed. */
  readonly ended: (code: number | null) => void;
}

/** Starts a program of the system; the stop ends it, and nothing is heard from it any more. */
export type StartProgram = (command: string, args: readonly string[], ears: ProgramEars) => Stop;

/** Longest answer that is read, characters: several times what a busy desktop's whole graph takes. */
export const LONGEST_OUTPUT = 16_000_000;

/**
 * Starts real programs, found on the PATH where they have no folder, without a shell or a console window, and in the C
 * locale, so that numbers have a decimal point.
 */
export const startProgram: StartProgram = (command, args, { output, ended }) => {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C' },
    windowsHide: true,
  });
  let open = true;
  const end = (code: number | null): void => {
    if (open) ended(code);
    open = false;
  };
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    if (open) output(text);
  });
  child.once('error', () => {
    end(null);
  });
  child.once('close', end);
  return () => {
    open = false;
    child.kill();
  };
};

/** All that a program prints until it ends well. Rejects when it ends badly, prints without end or takes too long. */
export function outputOf(
  start: StartProgram,
  clock: Clock,
  command: string,
  args: readonly string[],
): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = '';
    const giveUp = (why: string): void => {
      late();
      stop();
      reject(new Error(`${command}: ${why}`));
    };
    const late = clock.after(ANSWER_WITHIN, () => {
      giveUp('too slow');
    });
    const stop = start(command, args, {
      output: (text) => {
        all += text;
        if (all.length > LONGEST_OUTPUT) giveUp('too much');
      },
      ended: (code) => {
        late();
        if (code === 0) resolve(all);
        else reject(new Error(`${command}: ${endOf(code)}`));
      },
    });
  });
}

/** Why nothing was heard of a program that is not there, or was killed. */
export const DID_NOT_RUN = 'did not run';

/** How a program ended, for the log. */
export function endOf(code: number | null): string {
  return code === null ? DID_NOT_RUN : `ended with ${code}`;
}

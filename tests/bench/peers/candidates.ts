import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { controlAddress } from '../../../main/control/address';
import { ask } from '../../../main/control/client';
import type { Command } from '../../../shared/companion/commands';
import { PROJECT } from '../../e2e/driver/environment';
import { electronBinary } from '../../e2e/driver/launch';
import { marked } from './cost';
import type { Session } from './session';

/** A program to measure. */
export interface Candidate {
  readonly name: string;
  readonly version: string;
  /** Beside the others, or apart: the stand-in is no Electron, and nothing can be compared with it. */
  readonly table: 'peers' | 'main alone';
  /** Starts it and resolves when it is ready. */
  start(session: Session, mark: string): Promise<Started>;
}

/** A program that runs. */
export interface Started {
  /** From the start of the process until it was ready, ms. */
  readonly readyAfter: number;
  end(): Promise<void>;
}

/** Real ms between two looks whether a program is ready, and how long is looked at most. */
const LOOK = 20;
const LONGEST = 30_000;

/** A program of the distribution, ready when its icon is in the tray; `null` where it is not installed. */
export function distributed(name: string, packageName: string): Candidate | null {
  if (spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0) return null;
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', packageName], { encoding: 'utf8' });
  return {
    name: packageName,
    version: stdout === '' ? 'unknown version' : stdout,
    table: 'peers',
    start: (session, mark) => launch(name, [], session, mark, async () => (await session.icons()) > 0),
  };
}

/** Arbetsro on Electron where its program is, and main on the stand-in where it is not. */
export function arbetsro(version: string, atWork: boolean): Candidate {
  const binary = electronBinary();
  const standin = [join(PROJECT, 'build', 'standin', 'run.js'), join(PROJECT, 'build', 'main', 'main.js')];
  const isRoot = process.getuid?.() === 0;
  const [program, words] =
    binary === null
      ? [process.execPath, standin]
      : [binary, [...(isRoot ? ['--no-sandbox'] : []), '--ozone-platform=x11', PROJECT]];
  return {
    name: `Arbetsro, ${atWork ? 'at work' : 'off work'}`,
    version,
    table: binary === null ? 'main alone' : 'peers',
    start: async (session, mark) => {
      const folder = mkdtempSync(join(tmpdir(), 'arbetsro-bench-'));
      mkdirSync(join(folder, 'data'), { mode: 0o700 });
      writeFileSync(
        join(folder, 'data', 'settings.json'),
        JSON.stringify({ version: 1, settings: { welcomed: true } }),
      );
      const address = controlAddress(folder);
      const own = {
        ARBETSRO_USER_DATA: folder,
        ...(binary === null ? { ARBETSRO_STANDIN_HEADLESS: '1' } : {}),
      };
      const inSession: Session = { ...session, env: { ...session.env, ...own } };
      const answers = async (): Promise<boolean> => (await ask(address, { ask: 'status' })).ok;
      const started = await launch(program, words, inSession, mark, answers);
      const begin: Command = { type: 'day.start', place: 'home' };
      if (atWork && !(await ask(address, { ask: 'command', command: begin })).ok)
        throw new Error('Arbetsro did not begin the workday');
      return {
        ...started,
        end: async () => {
          await started.end();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

async function launch(
  program: string,
  words: readonly string[],
  { env }: Session,
  mark: string,
  isReady: () => Promise<boolean>,
): Promise<Started> {
  const [name = '', value = ''] = mark.split('=');
  const from = performance.now();
  const child = spawn(program, words, {
    cwd: PROJECT,
    env: { ...env, [name]: value },
    stdio: 'ignore',
  });
  const failed = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
  });
  while (!(await Promise.race([isReady(), failed]))) {
    if (child.exitCode !== null) throw new Error(`${program} ended at once`);
    if (performance.now() - from > LONGEST) {
      await endAll(child, mark);
      throw new Error(`${program} was not ready in half a minute`);
    }
    await Promise.race([wait(LOOK), failed]);
  }
  const readyAfter = performance.now() - from;
  return { readyAfter, end: () => endAll(child, mark) };
}

/** Ends the program and all that it started. */
async function endAll(child: ChildProcess, mark: string): Promise<void> {
  const ended = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : null;
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const pid of marked(mark)) {
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended by itself.
      }
    }
    await Promise.race([ended, wait(2_000)]);
  }
}

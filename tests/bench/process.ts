import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { controlAddress } from '../../main/control/address';
import { ask } from '../../main/control/client';
import type { Settings } from '../../shared/settings';
import { PROJECT } from '../e2e/driver/environment';

/** Real milliseconds between two questions whether the app answers, and how many at most. */
const LOOK = 5;
const LOOKS = 12_000;

/** A machine folder of its own, with settings in it; the path is short, because a socket will lie in it. */
export function machineFolderWith(settings: Partial<Settings>): string {
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-bench-'));
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  writeFileSync(join(folder, 'data', 'settings.json'), JSON.stringify({ version: 1, settings }));
  return folder;
}

/** The app on the stand-in, with nothing of a test in it. */
export interface RunningApp {
  readonly pid: number;
  /** From the start of the process until the control channel answered, real ms. */
  readonly readyAfter: number;
  end(): Promise<void>;
}

/** Starts the built app on the stand-in and waits until it answers: then the tray is up. No window opens. */
export async function startApp(): Promise<RunningApp> {
  const folder = machineFolderWith({ welcomed: true });
  const words = [join(PROJECT, 'build', 'standin', 'run.js'), join(PROJECT, 'build', 'main', 'main.js')];
  const env = { ...process.env, ARBETSRO_USER_DATA: folder, ARBETSRO_STANDIN_HEADLESS: '1' };
  const from = performance.now();
  const child = spawn(process.execPath, words, { cwd: PROJECT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  await untilAnswers(child, folder);
  const readyAfter = performance.now() - from;
  return {
    pid: child.pid ?? 0,
    readyAfter,
    async end() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await ask(controlAddress(folder), { ask: 'command', command: { type: 'app.quit' } });
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilAnswers(child: ChildProcess, folder: string): Promise<void> {
  const address = controlAddress(folder);
  for (let look = 0; look < LOOKS; look += 1) {
    if (child.exitCode !== null) throw new Error('The app ended at once');
    const answer = await ask(address, { ask: 'status' });
    if (answer?.ok) return;
    await wait(LOOK);
  }
  throw new Error('The app did not answer');
}

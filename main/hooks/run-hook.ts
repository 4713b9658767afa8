import { spawn, type ChildProcess } from 'node:child_process';
import { homedir } from 'node:os';
import type { BroadcastName } from '../../shared/broadcast/event';
import type { HookEnd } from '../../shared/hooks/report';
import { SECOND, type Clock, type Stop } from '../../shared/time/moment';
import type { Hook } from './hook';

/** A program that was asked to end may take so long about it, ms. */
const GRACE = 2 * SECOND;

/** A hook that runs. */
export interface HookRun {
  /** Never rejects. */
  readonly end: Promise<HookEnd>;
  /** Ends it at once. */
  readonly stop: Stop;
}

/** What a run is told. */
export interface HookInput {
  readonly event: BroadcastName;
  /** One line of JSON. */
  readonly line: string;
}

/**
 * Starts a hook with the event on its standard input; what it prints is not read. SECURITY: nothing of the event is in the
 * arguments, and no shell is in between. On POSIX it leads a process group of its own, so that what it starts ends with it
 * when its time is up; on Windows the program alone is ended.
 */
export function runHook(
  { run: [program, ...words], seconds }: Hook,
  input: HookInput,
  clock: Clock,
): HookRun {
  let child: ChildProcess;
  try {
    child = spawn(program, words, {
      cwd: homedir(),
      env: { ...process.env, ARBETSRO_EVENT: input.event },
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
  } catch {
    return { end: Promise.resolve({ type: 'not-started' }), stop: () => undefined };
  }
  let tooSlow = false;
  let timer = clock.after(seconds * SECOND, () => {
    tooSlow = true;
    endGroup(child, 'SIGTERM');
    timer = clock.after(GRACE, () => {
      endGroup(child, 'SIGKILL');
    });
  });
  const end = new Promise<HookEnd>((resolve) => {
    child.once('error', () => {
      // Also said when it could not be ended; its end comes then by itself.
      if (child.pid === undefined) resolve({ type: 'not-started' });
    });
    child.once('exit', (code) => {
      if (tooSlow) {
        // It may have gone quietly and left what it started behind.
        endGroup(child, 'SIGKILL');
        resolve({ type: 'too-slow' });
      } else if (code === null) resolve({ type: 'killed' });
      else resolve(code === 0 ? { type: 'done' } : { type: 'failed', code });
    });
  }).finally(() => {
    timer();
  });
  // A program need not read what it is told.
  child.stdin?.once('error', () => undefined).end(`${input.line}\n`);
  return {
    end,
    stop: () => {
      endGroup(child, 'SIGKILL');
    },
  };
}

/** Ends the program and all that it started and that is still in its group. */
function endGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

import { readFileSync } from 'node:fs';

/** A process as Linux tells of it. */
export interface Running {
  readonly pid: number;
  readonly parent: number;
  /** Its program and words. */
  readonly command: string;
}

/** The stand-in alone drives its browser through a pipe; no program to be measured is started so. */
const BROWSER = '--remote-debugging-pipe';

/** Those processes that are neither the stand-in's browser nor descend from it. */
export function withoutBrowser(all: readonly Running[]): readonly Running[] {
  const byPid = new Map(all.map((running) => [running.pid, running]));
  const isBrowser = (running: Running | undefined): boolean =>
    running !== undefined &&
    (running.command.split('\0').includes(BROWSER) || isBrowser(byPid.get(running.parent)));
  return all.filter((running) => !isBrowser(running));
}

/** These processes as they are now. One that has ended is left out. */
export function lookUp(pids: readonly number[]): readonly Running[] {
  return pids.flatMap((pid) => {
    try {
      const parent = parentIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
      return [{ pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
    } catch {
      return [];
    }
  });
}

/** The parent, of `/proc/…/stat`. The program's name in it may hold spaces and brackets. */
export function parentIn(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** The names of programs, without their folders. */
export function namesOf(all: readonly Running[]): string {
  return all.map(({ command }) => (command.split('\0')[0] ?? '').replace(/^.*\//, '')).join(', ');
}

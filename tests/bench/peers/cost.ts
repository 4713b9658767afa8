import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all its processes hold and have used so far, as Linux tells it. */
export interface Cost {
  readonly processes: number;
  /** Proportional set size of all, kB: memory that is shared is divided among those who share it. */
  readonly pss: number;
  /** Processor time, s. */
  readonly cpu: number;
  /** Context switches of all threads: how often one of them woke, or was made to wait. */
  readonly switches: number;
}

/** Ticks of `/proc/…/stat` in a second: the same on every Linux that people run (`getconf CLK_TCK`). */
const TICKS = 100;

/** The processes that carry this mark in their environment, which every child inherits. Only of this person. */
export function marked(mark: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && carries(name, mark))
    .map(Number);
}

/** What these processes hold and have used. One that ends meanwhile is left out. */
export function costOf(pids: readonly number[]): Cost {
  const each = pids.flatMap((pid) => {
    try {
      return [costOfOne(pid)];
    } catch {
      return [];
    }
  });
  const sum = (of: (cost: Cost) => number): number => each.reduce((total, cost) => total + of(cost), 0);
  return {
    processes: each.length,
    pss: sum(({ pss }) => pss),
    cpu: sum(({ cpu }) => cpu),
    switches: sum(({ switches }) => switches),
  };
}

function costOfOne(pid: number): Cost {
  const folder = `/proc/${pid}`;
  const threads = readdirSync(`${folder}/task`);
  return {
    processes: 1,
    pss: pssIn(readFileSync(`${folder}/smaps_rollup`, 'utf8')),
    cpu: cpuIn(readFileSync(`${folder}/stat`, 'utf8')),
    switches: threads
      .map((thread) => switchesIn(readFileSync(`${folder}/task/${thread}/status`, 'utf8')))
      .reduce((total, one) => total + one, 0),
  };
}

/** kB, of `/proc/…/smaps_rollup`. */
export function pssIn(rollup: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
}

/**
 * Seconds, of `/proc/…/stat`: its own and that of the children that have ended, so that nothing is lost of what was started
 * and ended between two looks. The program's name in it may hold spaces and brackets.
 */
export function cpuIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // utime, stime, cutime and cstime are fields 14 to 17 (proc(5)); the name was the second.
  return fields.slice(11, 15).reduce((total, ticks) => total + Number(ticks), 0) / TICKS;
}

/** Voluntary and other context switches, of `/proc/…/task/…/status`. */
export function switchesIn(status: string): number {
  return [...status.matchAll(/^(?:non)?voluntary_ctxt_switches:\s+(\d+)$/gm)]
    .map(([, count]) => Number(count))
    .reduce((total, count) => total + count, 0);
}

function carries(pid: string, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark);
  } catch {
    return false;
  }
}

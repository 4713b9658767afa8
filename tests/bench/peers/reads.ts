import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * How many reads of files these processes and those that they start do in `seconds`, as strace sees it; `null` where there is
 * no strace, or it may not look. Sockets, pipes and devices are no files; `/proc` and `/sys` are.
 */
export async function countReads(pids: readonly number[], seconds: number): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-reads-'));
  const log = join(folder, 'log');
  const words = ['-f', '-qq', '-y', '-e', 'trace=read,pread64,readv,preadv', '-e', 'signal=none', '-o', log];
  const strace = spawn('strace', [...words, ...pids.flatMap((pid) => ['-p', String(pid)])], {
    stdio: 'ignore',
  });
  const ended = new Promise<'no strace' | 'ended'>((resolve) => {
    strace.once('error', () => {
      resolve('no strace');
    });
    strace.once('exit', () => {
      resolve('ended');
    });
  });
  try {
    const early = await Promise.race([ended, wait(seconds * 1_000, null)]);
    if (early !== null) return null;
    strace.kill('SIGINT');
    await ended;
    return readsIn(readFileSync(log, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The reads of files in what `strace -f -y` wrote. */
export function readsIn(log: string): number {
  return log.split('\n').filter((line) => /^\d+\s+p?readv?(?:64)?\(\d+<\/(?!dev\/)[^>]*>/.test(line)).length;
}

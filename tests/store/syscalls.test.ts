import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'node_modules/.cache/arbetsro/append-once');

/** A call to the system with the lines of the trace at which it began and returned. */
interface Syscall {
  readonly text: string;
  readonly began: number;
  readonly returned: number;
}

/** Joins the halves of calls that other threads' calls came between. */
function syscalls(trace: string): readonly Syscall[] {
  const open = new Map<string, { text: string; began: number }>();
  const calls: Syscall[] = [];
  for (const [line, whole] of trace.split('\n').entries()) {
    const [, thread = '', text = ''] = /^(\d+)\s+(.*)$/.exec(whole) ?? [];
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(text);
    const begun = /^(.*) <unfinished \.\.\.>$/.exec(text);
    const first = open.get(thread);
    if (begun) open.set(thread, { text: begun[1] ?? '', began: line });
    else if (resumed && first)
      calls.push({ text: first.text + (resumed[1] ?? ''), began: first.began, returned: line });
    else if (text !== '') calls.push({ text, began: line, returned: line });
  }
  return calls;
}

describe('the calls to the system', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'arbetsro-'));
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'append-once.ts'),
        outDir: BUILT,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'append-once.mjs' } },
      },
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('of one append come in the order that makes it durable, all before it is confirmed', (context) => {
    const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
    if (!hasStrace) context.skip('strace is not there or may not trace');

    const file = join(folder, 'trace');
    const traced = 'trace=openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2';
    const program = [process.execPath, join(BUILT, 'append-once.mjs'), folder];
    const run = spawnSync('strace', ['-f', '-y', '-s', '64', '-e', traced, '-o', file, ...program], {
      encoding: 'utf8',
      env: { ...process.env, UV_USE_IO_URING: '0' },
    });
    expect(run.stdout).toBe('opened\nconfirmed\n');

    const all = syscalls(readFileSync(file, 'utf8'));
    const opened = all.findIndex(({ text }) => text.includes('"opened\\n"'));
    const calls = all.slice(opened + 1);
    const data = join(folder, 'data');
    const temporary = `${data}/\\.2026-11\\.json\\.[^/"<>]+\\.tmp`;
    const sequence = [
      new RegExp(`^openat\\(.*"${temporary}", O_WRONLY\\|O_CREAT\\|O_EXCL.*, 0600\\)`),
      new RegExp(`^p?write(64)?\\(\\d+<${temporary}>, "\\{\\\\"version\\\\":1`),
      new RegExp(`^fsync\\(\\d+<${temporary}>\\) += 0`),
      new RegExp(`^rename\\("${temporary}", "${data}/2026-11\\.json"\\) += 0`),
      new RegExp(`^fsync\\(\\d+<${data}>\\) += 0`),
      /^write\(1<.*"confirmed\\n"/,
      // Only now the copy.
      new RegExp(`^openat\\(.*"${data}/backup/\\.2026-11\\.json[^"]+\\.tmp"`),
      new RegExp(`^rename\\(.*, "${data}/backup/2026-11\\.json"\\) += 0`),
    ];
    let after = -1;
    for (const pattern of sequence) {
      const found = calls.find(({ text }) => pattern.test(text));
      expect(found, `${pattern} in\n${calls.map(({ text }) => text).join('\n')}`).toBeDefined();
      expect(found?.began, `${pattern}`).toBeGreaterThan(after);
      after = found?.returned ?? after;
    }
  }, 60_000);
});

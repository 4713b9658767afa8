import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { ends } = vi.hoisted(() => ({ ends: { began: false, code: (_code: number): void => undefined } }));
vi.mock('electron', () => ({
  app: {
    isPackaged: true,
    getVersion: () => '0.1.0',
    enableSandbox: () => undefined,
    on: () => undefined,
    setAppUserModelId: () => undefined,
    // Another copy runs: as far as a start comes here.
    requestSingleInstanceLock: () => {
      ends.began = true;
      return false;
    },
    exit: (code: number) => {
      ends.code(code);
    },
    setPath: () => undefined,
  },
  protocol: { registerSchemesAsPrivileged: () => undefined },
}));
vi.mock('../../main/app', () => ({ runApp: () => expect.unreachable('no app is built here') }));

let folder: string;
const argv = process.argv;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arbetsro-entry-'));
  vi.stubEnv('ARBETSRO_USER_DATA', folder);
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation(((_text: string, done?: () => void) => {
      done?.();
      return true;
    }) as typeof process.stdout.write);
});
afterEach(async () => {
  process.argv = argv;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** How the installed program ends with these words, or that it went on to start the app. */
async function ended(words: readonly string[]): Promise<number | 'starts'> {
  process.argv = [process.execPath, ...words];
  ends.began = false;
  vi.resetModules();
  const code = new Promise<number>((resolve) => {
    ends.code = resolve;
  });
  await import('../../main/main');
  const ended = await code;
  return ends.began ? 'starts' : ended;
}

it.each<[string, number | 'starts']>([
  ['status', 1],
  ['stauts', 2],
  ['--minutes 5 pause', 1],
  ['--minutes=5 puase', 2],
  ['--ozone-platform=x11 status', 2],
  ['--no-sandbox stauts', 2],
  ['--json', 0],
  ['--help', 0],
  ['--version', 0],
  ['', 'starts'],
  ['--no-sandbox', 'starts'],
  ['--ozone-platform=x11 --disable-gpu', 'starts'],
  ['arbetsro:start quit', 'starts'],
  ['--ozone-platform=x11 arbetsro:start quit', 'starts'],
  ['-- arbetsro:start --answer-to /tmp/none status', 'starts'],
])('the installed program, typed as "%s", ends with %s', async (line, end) => {
  expect(await ended(line.split(' ').filter(Boolean))).toBe(end);
});

it.each<[string, number, string]>([
  ['stauts', 2, 'Unknown command: stauts'],
  ['', 0, ''],
  ['arbetsro:start', 2, 'Unknown command: arbetsro:start'],
  ['--ozone-platform=x11', 2, 'Unknown command: --ozone-platform=x11'],
])('with a place for the answer, "%s" is answered there, and no app is started', async (line, end, said) => {
  const path = join(folder, 'answer');
  expect(await ended(['--answer-to', path, ...line.split(' ').filter(Boolean)])).toBe(end);
  expect(readFileSync(`${path}.err`, 'utf8').split('\n')[0]).toBe(said);
});

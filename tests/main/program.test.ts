import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { app, spawn, done } = vi.hoisted(() => {
  const done: unknown[] = [];
  const app = {
    events: null as unknown as EventEmitter,
    isPackaged: true,
    on: () => undefined,
    once: (name: string, heard: () => void) => app.events.once(name, heard),
    relaunch: (options: unknown) => done.push(['relaunch', options]),
    releaseSingleInstanceLock: () => done.push('lock released'),
  };
  const spawn = (file: string, args: readonly string[], options: unknown): { unref: () => void } => {
    done.push(['spawn', file, args, options]);
    return { unref: () => done.push('let go') };
  };
  return { app, spawn, done };
});
vi.mock('electron', () => ({ app }));
vi.mock('node:child_process', () => ({ spawn }));
const { startAnew } = await import('../../main/desktop/program');

const { argv, execPath } = process;
const quit = (): void => {
  done.push('quit');
  app.events.emit('quit');
};

beforeEach(() => {
  app.events = new EventEmitter();
  done.length = 0;
});
afterEach(() => {
  Object.assign(process, { argv, execPath });
  vi.unstubAllEnvs();
});

it.each([
  [['arbetsro', 'arbetsro:start'], []],
  [
    ['arbetsro', '--ozone-platform=x11', 'ARBETSRO:stop', '--hidden'],
    ['--ozone-platform=x11', '--hidden'],
  ],
  [['arbetsro', '--', 'arbetsro:start', '--no-sandbox'], []],
  [
    ['electron', '.', '--open'],
    ['.', '--open'],
  ],
])('a program started by %j starts anew with %j, so that no address is asked about twice', (words, args) => {
  process.argv = words;
  startAnew(quit);
  expect(done).toEqual([['relaunch', { args }], 'quit']);
});

it('an AppImage is started as a file, once this program has let go of all that it holds', () => {
  vi.stubEnv('APPIMAGE', '/home/amina/Arbetsro.AppImage');
  vi.stubEnv('APPDIR', '/tmp/.mount_Arbets');
  process.execPath = '/tmp/.mount_Arbets/arbetsro';
  process.argv = ['/tmp/.mount_Arbets/arbetsro', '--hidden', 'arbetsro:start'];
  startAnew(quit);
  expect(done).toEqual([
    'quit',
    'lock released',
    ['spawn', '/home/amina/Arbetsro.AppImage', ['--hidden'], { detached: true, stdio: 'ignore' }],
    'let go',
  ]);
});

it('an AppImage that another program was started by is not ours to start', () => {
  vi.stubEnv('APPIMAGE', '/home/amina/Browser.AppImage');
  vi.stubEnv('APPDIR', '/tmp/.mount_Browse');
  process.argv = ['/opt/Arbetsro/arbetsro'];
  startAnew(quit);
  expect(done).toEqual([['relaunch', { args: [] }], 'quit']);
});

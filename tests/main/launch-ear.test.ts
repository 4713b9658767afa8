import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';

const { app, system } = vi.hoisted(() => {
  const claims: unknown[][] = [];
  const system = { claims, emitter: null as unknown as EventEmitter };
  const app = {
    isPackaged: true,
    on: (name: string, heard: () => void) => system.emitter.on(name, heard),
    setAsDefaultProtocolClient: (...words: unknown[]) => claims.push(words) > 0,
  };
  return { app, system };
});
vi.mock('electron', () => ({ app }));
const { claimUrls, LaunchEar } = await import('../../main/desktop/launch-ear');

beforeEach(() => {
  system.emitter = new EventEmitter();
  system.claims.length = 0;
  app.isPackaged = true;
});

const launch = (...words: readonly string[]): void =>
  void system.emitter.emit('second-instance', {}, ['arbetsro', ...words], '/');

it('what came before the app was built is heard once it follows, each once and in order', () => {
  const ear = new LaunchEar(['/opt/arbetsro', '--ozone-platform=x11', 'arbetsro:start']);
  const prevented = vi.fn();
  system.emitter.emit('open-url', { preventDefault: prevented }, 'arbetsro:open/plan');
  launch('arbetsro:pause/lunch');
  launch('--open');
  const heard: (string | null)[] = [];
  ear.follow((url) => heard.push(url));
  const early = ['arbetsro:start', 'arbetsro:open/plan', 'arbetsro:pause/lunch', null];
  expect(heard).toEqual(early);
  expect(prevented).toHaveBeenCalledOnce();
  launch('--', 'Arbetsro:sign');
  launch('--open');
  expect(heard).toEqual([...early, 'Arbetsro:sign', null]);
});

it('the first launch is none that the window is brought up for', () => {
  const heard: (string | null)[] = [];
  new LaunchEar(['arbetsro', '--hidden']).follow((url) => heard.push(url));
  expect(heard).toEqual([]);
});

it('of one launch one address is taken, whatever it smuggled in behind', () => {
  const ear = new LaunchEar(['arbetsro', '--', 'arbetsro:open', 'arbetsro:stop', '--no-sandbox']);
  const heard: (string | null)[] = [];
  ear.follow((url) => heard.push(url));
  launch('--', 'arbetsro:sign', 'arbetsro:stop');
  expect(heard).toEqual(['arbetsro:open', 'arbetsro:sign']);
});

it.each([
  ['win32', [['arbetsro', process.execPath, ['--']]]],
  ['darwin', [['arbetsro']]],
  ['linux', []],
])('on %s the installed program claims the scheme as that system wants it', (platform, claims) => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform as NodeJS.Platform);
  claimUrls();
  expect(system.claims).toEqual(claims);
  app.isPackaged = false;
  claimUrls();
  expect(system.claims).toEqual(claims);
  vi.restoreAllMocks();
});

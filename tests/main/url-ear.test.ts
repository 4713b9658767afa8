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
const { claimUrls, UrlEar } = await import('../../main/desktop/url-ear');

beforeEach(() => {
  system.emitter = new EventEmitter();
  system.claims.length = 0;
  app.isPackaged = true;
});

it('what came before the app was built is heard once it follows, each once and in order', () => {
  const ear = new UrlEar(['/opt/arbetsro', '--ozone-platform=x11', 'arbetsro:start']);
  const prevented = vi.fn();
  system.emitter.emit('open-url', { preventDefault: prevented }, 'arbetsro:open/plan');
  const heard: string[] = [];
  ear.follow((url) => heard.push(url));
  expect(heard).toEqual(['arbetsro:start', 'arbetsro:open/plan']);
  expect(prevented).toHaveBeenCalledOnce();
  expect(ear.take(['arbetsro', '--', 'Arbetsro:sign'])).toBe(true);
  expect(ear.take(['arbetsro', '--open'])).toBe(false);
  expect(heard).toEqual(['arbetsro:start', 'arbetsro:open/plan', 'Arbetsro:sign']);
});

it('of one launch one address is taken, whatever it smuggled in behind', () => {
  const ear = new UrlEar(['arbetsro', '--', 'arbetsro:open', 'arbetsro:stop', '--no-sandbox']);
  const heard: string[] = [];
  ear.follow((url) => heard.push(url));
  expect(heard).toEqual(['arbetsro:open']);
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HandbookWindow } from '../../main/desktop/handbook-window';
import { listen } from '../../main/desktop/listen';
import { MadePages } from '../../main/desktop/made-pages';
import { makeWindow } from '../../main/desktop/make-window';
import { createPrinter } from '../../main/desktop/printing';
import { denyWandering, lockedSession } from '../../main/desktop/security';
import { SignWindow } from '../../main/desktop/sign-window';
import { windowOptions } from '../../main/desktop/window-options';
import { BadMessage, type Dispatch } from '../../main/ipc/dispatch';
import { channel } from '../../shared/contract';
import { signView } from '../../shared/sign';
import { aidsAt, NO_SIZE } from './aids-at';
import { asked, Contents, handed } from './recording-electron';
import { snapshotIn } from './snapshots';

/**
 * What the app asks of Electron, on a stand-in that only writes it down. That Electron does what it is asked, only real
 * Electron shows (docs/security.md).
 */
vi.mock('electron', () => import('./recording-electron'));

const ROOT = join(import.meta.dirname, '..', '..');
const PRELOADS = join(ROOT, 'build', 'preload');

beforeEach(() => {
  asked.length = 0;
});

type Handler = (...values: readonly unknown[]) => unknown;
const handler = (what: string): Handler => handed(what)[0] as Handler;

/** Makes each window with a page that the app has, and returns what it was made with. */
async function everyWindow(): Promise<readonly (readonly [name: string, WebPreferences])[]> {
  const session: Session = lockedSession();
  const aids = aidsAt();
  const parts = { session, preloads: PRELOADS, icon: '', aids, homeSize: NO_SIZE };
  const made: (readonly [string, WebPreferences])[] = [];
  const note = (name: string): void => {
    const options = handed('BrowserWindow')[0] as BrowserWindowConstructorOptions;
    made.push([name, options.webPreferences ?? {}]);
    asked.splice(
      asked.findIndex(({ what }) => what === 'BrowserWindow'),
      1,
    );
  };
  for (const name of ['home', 'nudge', 'break'] as const) {
    makeWindow(name, parts, () => undefined);
    note(name);
  }
  const nothing = (): undefined => undefined;
  const view = () => signView(snapshotIn('work'), 'sv');
  const options = () => windowOptions('sign', parts);
  new SignWindow({ options, aids, view, onTrouble: nothing, log: nothing }).open();
  note('sign');
  const openLink = () => Promise.resolve('opened' as const);
  const handbook = {
    session,
    icon: '',
    aids,
    language: () => 'sv' as const,
    openLink,
    sayNotOpened: () => Promise.resolve(),
    isHeld: () => false,
    log: nothing,
  };
  new HandbookWindow(handbook).open('breaks');
  note('handbook');
  const template = join(ROOT, 'renderer', 'print.html');
  const print = createPrinter(session, new MadePages(), template);
  await print({ language: 'sv', title: 'x', html: '' });
  note('print');
  return made;
}

describe('every window with a page', () => {
  it('is made by one of four files; the other windows have no page', () => {
    const files = readdirSync(join(ROOT, 'main'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const making = (what: string): readonly string[] =>
      files
        .filter((file) => readFileSync(join(ROOT, 'main', file), 'utf8').includes(`new ${what}(`))
        .map((file) => file.replaceAll('\\', '/'))
        .sort();
    expect(making('BrowserWindow')).toEqual([
      'desktop/handbook-window.ts',
      'desktop/make-window.ts',
      'desktop/printing.ts',
      'desktop/sign-window.ts',
    ]);
    expect(making('BaseWindow')).toEqual(['desktop/break-screen.ts']);
    expect(making('WebContentsView')).toEqual([]);
  });

  it('has no Node, an isolated context and a sandbox, and nothing that loosens Chromium', async () => {
    const windows = await everyWindow();
    expect(windows.map(([name]) => name)).toEqual(['home', 'nudge', 'break', 'sign', 'handbook', 'print']);
    for (const [name, preferences] of windows) {
      expect(preferences, name).toMatchObject({
        nodeIntegration: false,
        contextIsolation: true,
        sandbox: true,
        spellcheck: false,
      });
      // All that is asked for besides, so that nothing else can come in unseen: no `webSecurity`,
      // `allowRunningInsecureContent`, `experimentalFeatures`, `enableBlinkFeatures`, `webviewTag` …
      const isScriptless = name === 'print' || name === 'handbook';
      const others = ['session', ...(isScriptless ? ['javascript'] : ['preload', 'devTools'])];
      expect(Object.keys(preferences).sort(), name).toEqual(
        ['contextIsolation', 'nodeIntegration', 'sandbox', 'spellcheck', ...others].sort(),
      );
      expect(preferences.session, name).toBe(windows[0]?.[1].session);
      if (isScriptless) expect(preferences.javascript).toBe(false);
      else expect(preferences.devTools, name).toBe(false);
    }
    expect(windows.map(([, { preload = '' }]) => preload.slice(PRELOADS.length + 1))).toEqual([
      ...['home.cjs', 'moment.cjs', 'moment.cjs', 'sign.cjs', '', ''],
    ]);
  });

  it('loads a page of the app and no other', async () => {
    await everyWindow();
    const loaded = asked.filter(({ what }) => what === 'loadURL').map(({ values }) => String(values[0]));
    expect(loaded).toHaveLength(6);
    for (const url of loaded) expect(url).toMatch(/^app:\/\/arbetsro\/(handbook\/sv\/)?[\w-]+\.html$/);
  });
});

describe('the session of all windows', () => {
  beforeEach(() => {
    lockedSession();
  });

  it('is in memory', () => {
    const [partition, options] = handed('fromPartition');
    expect(partition).not.toMatch(/^persist:/);
    expect(options).toEqual({ cache: false });
  });

  it('refuses every permission, asked for, looked up or for a device', () => {
    for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'anything']) {
      const answers: unknown[] = [];
      handler('setPermissionRequestHandler')({}, permission, (answer: unknown) => answers.push(answer));
      expect(answers).toEqual([false]);
      expect(handler('setPermissionCheckHandler')({}, permission, 'app://arbetsro')).toBe(false);
    }
    expect(handler('setDevicePermissionHandler')({ deviceType: 'usb' })).toBe(false);
  });

  it('has no spell-checker', () => {
    expect(handed('setSpellCheckerEnabled')).toEqual([false]);
  });

  it('lets through requests for the app’s own pages, and cancels all others', () => {
    const isCancelled = (url: string): unknown => {
      const answers: unknown[] = [];
      handler('onBeforeRequest')({ url }, (answer: unknown) => answers.push(answer));
      expect(answers).toHaveLength(1);
      return (answers[0] as { cancel: boolean }).cancel;
    };
    expect(isCancelled('app://arbetsro/home.html')).toBe(false);
    const scheme = fc.constantFrom(
      'http',
      'https',
      'ws',
      'wss',
      'file',
      'data',
      'blob',
      'ftp',
      'app',
      'devtools',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.tuple(scheme, fc.webPath()).map(([a, b]) => `${a}:/${b}`),
        ),
        (url) => {
          expect(isCancelled(url)).toBe(!url.startsWith('app://arbetsro/'));
        },
      ),
    );
    for (const url of [
      'app://arbetsro.example/',
      'app://arbetsro',
      'APP://arbetsro@example/',
      'file:///etc/passwd',
    ])
      expect(isCancelled(url), url).toBe(true);
  });
});

describe('a page', () => {
  const wander = (from: string, to: string): boolean => {
    asked.length = 0;
    denyWandering();
    const contents = new Contents();
    contents.url = from;
    handler('app.on web-contents-created')({}, contents);
    const preventDefault = vi.fn();
    contents.emit('will-navigate', { preventDefault, url: to }, to);
    return preventDefault.mock.calls.length === 0;
  };
  it('of the handbook goes to another of the handbook, and nowhere else', () => {
    const page = 'app://arbetsro/handbook/sv/index.html';
    expect(wander(page, 'app://arbetsro/handbook/en/breaks.html#how')).toBe(true);
    for (const [from, to] of [
      [page, 'app://arbetsro/home.html'],
      [page, 'app://arbetsro/handbook/../home.html'],
      [page, 'https://arbetsro/handbook/sv/index.html'],
      [page, 'app://arbetsro.example/handbook/sv/index.html'],
      ['app://arbetsro/home.html', page],
      ['app://arbetsro/home.html#/handbook/', page],
      ['', page],
    ] as const)
      expect(wander(from, to), `${from} to ${to}`).toBe(false);
  });

  it('of any other kind goes nowhere, opens nothing and embeds nothing', () => {
    denyWandering();
    const contents = new Contents();
    handler('app.on web-contents-created')({}, contents);
    expect(handler('setWindowOpenHandler')({ url: 'https://example.org' })).toEqual({ action: 'deny' });
    for (const event of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
      const preventDefault = vi.fn();
      contents.emit(event, { preventDefault, url: 'https://example.org' }, 'https://example.org');
      expect(preventDefault, event).toHaveBeenCalledOnce();
    }
  });
});

describe('a message', () => {
  const OWN = 'app://arbetsro/home.html#today';
  const nobody = (): void => undefined;
  it.each([
    ['the main frame of home', { parent: null, url: OWN }, 'home'],
    ['a frame inside it', { parent: {}, url: OWN }, null],
    ['a frame that is gone', null, null],
    ['another page in that window', { parent: null, url: 'app://arbetsro/break.html' }, null],
    ['another site in that window', { parent: null, url: 'https://arbetsro/home.html' }, null],
    ['an empty page', { parent: null, url: 'about:blank' }, null],
  ])('from %s counts as from: %s', (_who, senderFrame, name) => {
    const senders: unknown[] = [];
    const dispatch = { read: (sender: unknown) => senders.push(sender) } as unknown as Dispatch;
    listen(dispatch, { nameOf: () => 'home' }, nobody);
    handler(`ipc ${channel('companion', 'read')}`)({ sender: {}, senderFrame });
    expect(senders).toEqual([name]);
  });

  it('whose answer fails is told of, one that is refused is not; either fails for the page as well', async () => {
    for (const error of [new BadMessage('refused'), new Error('broken')]) {
      asked.length = 0;
      const failures: unknown[] = [];
      const dispatch = { read: () => Promise.reject(error) } as unknown as Dispatch;
      listen(dispatch, { nameOf: () => 'home' }, (failure) => failures.push(failure));
      const read = handler(`ipc ${channel('companion', 'read')}`);
      await expect(read({ sender: {}, senderFrame: { parent: null, url: OWN } })).rejects.toBe(error);
      expect(failures).toEqual(error instanceof BadMessage ? [] : [error]);
    }
  });

  it('from contents that are no window of ours counts as from nobody', () => {
    const senders: unknown[] = [];
    const dispatch = { read: (sender: unknown) => senders.push(sender) } as unknown as Dispatch;
    listen(dispatch, { nameOf: () => null }, nobody);
    handler(`ipc ${channel('companion', 'read')}`)({ sender: {}, senderFrame: { parent: null, url: OWN } });
    expect(senders).toEqual([null]);
  });
});

describe('the program', () => {
  it('asks for the sandbox, the scheme and the locks on pages before anything else, and long before it is ready', async () => {
    const { argv } = process;
    process.argv = ['arbetsro'];
    try {
      await import('../../main/main');
    } finally {
      process.argv = argv;
    }
    const order = asked.map(({ what }) => what);
    expect(order).toEqual([
      'setAppUserModelId',
      'registerSchemesAsPrivileged',
      'enableSandbox',
      'app.on web-contents-created',
      'requestSingleInstanceLock',
      'exit',
    ]);
    expect(handed('registerSchemesAsPrivileged')).toEqual([
      [{ scheme: 'app', privileges: { standard: true, secure: true } }],
    ]);
  });
});

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { buildStandin, RunningApp, type StartOptions } from './harness';

/** For what Chromium does in its own time. */
const patience = { timeout: 20_000, interval: 100 };

const running: RunningApp[] = [];

const folders: string[] = [];

/** A program that stands before the browser of the tests: a shell script's lines, then the browser with the words it was given. */
function before(lines: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'standin-browser-'));
  folders.push(folder);
  const { path, env } = findBrowser({ allowBundled: true });
  const program = join(folder, 'browser');
  writeFileSync(program, `#!/bin/sh\n${lines}\nexec "${path}" "$@"\n`, { mode: 0o755 });
  // To root no sandbox is given at all: the app takes itself for an ordinary account.
  const ordinary = '--import=data:text/javascript,process.getuid=()=>1000';
  return { ...env, CHROME_PATH: program, NODE_OPTIONS: ordinary };
}

function start(options?: StartOptions): RunningApp {
  const app = new RunningApp(options);
  running.push(app);
  return app;
}

beforeAll(buildStandin);

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The processes whose command line contains a text; Linux only. */
function processesWith(text: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    const file = `/proc/${pid}/cmdline`;
    return /^\d+$/.test(pid) && existsSync(file) && readFileSync(file, 'utf8').includes(text);
  });
}

describe('an app on the stand-in', () => {
  it('opens a window, answers its page, pushes to it and closes', async () => {
    const app = start();
    expect(await app.fact('tell')).toEqual(['loaded', 'undefined']);
    await app.fact('show');
    const page = await app.page();
    expect(await page.title()).toBe('Fixture');
    expect(await page.evaluate('[innerWidth, innerHeight, document.visibilityState]')).toEqual([
      640,
      400,
      'visible',
    ]);
    const echo = `fixture.echo([1n, new Date(5), new Map([[1, undefined]])]).then(({ value, from, parent }) =>
      [typeof value[0], value[1].getTime(), [...value[2]], from, parent])`;
    expect(await page.evaluate(echo)).toEqual([
      'bigint',
      5,
      [[1, undefined]],
      'app://arbetsro/index.html',
      null,
    ]);
    const failures = await page.evaluate(`Promise.all([
      fixture.fail().catch((error) => error.message),
      fixture.missing().catch((error) => error.message),
      fixture.echo(() => 1).catch((error) => error.message),
    ])`);
    expect(failures).toEqual([
      "Error invoking remote method 'fail': TypeError: no",
      "Error invoking remote method 'missing': Error: No handler registered for 'missing'",
      'An object could not be cloned.',
    ]);
    app.tell({ fixture: 'push', value: new Set(['x']) });
    expect(await app.fact('tell')).toEqual(['pushed', new Set(['x'])]);
    app.tell({ fixture: 'close' });
    await app.fact('close');
    await app.fact('window-all-closed');
    await vi.waitFor(async () => expect(await app.control('rendererCount')).toBe(0), patience);
    app.tell({ fixture: 'open' });
    await app.fact('show');
    expect(await app.control('rendererCount')).toBeGreaterThan(0);
    app.tell({ fixture: 'quit' });
    expect(await app.exited).toBe(0);
  });

  it('starts no Chromium for a tray alone', async () => {
    const app = start({ args: ['--no-window'] });
    await app.fact('ready');
    expect(await app.control('chromiumPid')).toBeNull();
    expect(await app.control('rendererCount')).toBe(0);
    expect((await app.control('tray'))?.toolTip).toBe('Fixture');
    expect((await app.control('trayMenu')).map(({ label }) => label)).toEqual(['Say', 'Grey']);
    await app.control('clickTray', ['Say', 'Hello']);
    expect(await app.fact('said')).toEqual(['Hello']);
    await expect(app.control('clickTray', 'Grey')).rejects.toThrow('greyed out');
  });

  it('tells the first instance of a second and sends the second away', async () => {
    const first = start({ args: ['--no-window'] });
    await first.fact('ready');
    const second = start({ args: ['--plan'], userData: first.userData });
    expect(await second.exited).toBe(3);
    expect(await first.fact('second-instance')).toEqual([['--plan'], process.cwd(), { hello: 'first' }]);
  });

  it('takes over the lock of an instance that was killed', async () => {
    const first = start({ args: ['--no-window'] });
    await first.fact('ready');
    first.child.kill('SIGKILL');
    await first.exited;
    const next = start({ args: ['--no-window'], userData: first.userData });
    await next.fact('ready');
    expect(next.hasFact('second')).toBe(false);
  });

  it.runIf(process.platform === 'linux')('leaves no Chromium behind when it is killed', async () => {
    const app = start();
    await app.fact('show');
    const profile = `arbetsro-standin-${app.child.pid}-`;
    expect(processesWith(profile)).not.toEqual([]);
    app.child.kill('SIGKILL');
    await app.exited;
    await vi.waitFor(() => expect(processesWith(profile)).toEqual([]), patience);
  });

  it('keeps a page where it is: no navigation, no new windows, no network', async () => {
    const app = start();
    await app.fact('show');
    const page = await app.page();
    await page.click('#away');
    expect(await app.fact('will-navigate')).toEqual(['https://example.com/']);
    await page.click('#mail');
    expect(await app.fact('will-navigate')).toEqual(['mailto:a@example.com']);
    await page.click('#new');
    expect(await app.fact('window-open')).toEqual(['https://example.com/new']);
    expect(await page.evaluate("window.open('https://example.com/script')")).toBeNull();
    expect(await app.fact('window-open')).toEqual(['https://example.com/script']);
    expect(await page.evaluate("fetch('https://example.com/data').catch((error) => error.message)")).toBe(
      'Failed to fetch',
    );
    const socket =
      "new Promise((done) => { new WebSocket('wss://127.0.0.1:9/').onerror = () => done('blocked'); })";
    expect(await page.evaluate(socket)).toBe('blocked');
    expect(page.url()).toBe('https://arbetsro.invalid/index.html');
    await vi.waitFor(() => expect(page.context().pages()).toHaveLength(1), patience);
  });

  it('follows the displays, into full screen and back', async () => {
    const displays = [
      { id: 1, bounds: { x: 0, y: 0, width: 1000, height: 700 }, scaleFactor: 1 },
      { id: 2, bounds: { x: 1000, y: 0, width: 1600, height: 900 }, scaleFactor: 2 },
    ];
    const app = start({ env: { ARBETSRO_STANDIN_DISPLAYS: JSON.stringify(displays) } });
    await app.fact('show');
    const page = await app.page();
    const measure = () => page.evaluate('[innerWidth, innerHeight, devicePixelRatio]');
    app.tell({ fixture: 'bounds', value: { x: 1100, y: 100, width: 640, height: 400 } });
    app.tell({ fixture: 'full-screen', value: true });
    await app.fact('enter-full-screen');
    expect(await measure()).toEqual([1600, 900, 2]);
    app.tell({ fixture: 'full-screen', value: false });
    await app.fact('leave-full-screen');
    expect(await measure()).toEqual([640, 400, 2]);
    await app.control('setDisplays', displays.slice(0, 1));
    expect(await app.fact('display-removed')).toEqual([2]);
    const [window] = await app.control('windows');
    expect(window).toMatchObject({
      title: 'Fixture',
      url: 'app://arbetsro/index.html',
      isVisible: true,
      isFocused: true,
    });
  });

  it('passes on what the person and the machine do', async () => {
    const app = start();
    await app.fact('show');
    const [window] = await app.control('windows');
    const id = window?.id ?? 0;
    await app.control('typeKey', id, 'Escape', { hold: 100 });
    const keys = [await app.fact('before-input-event'), await app.fact('before-input-event')];
    expect(keys).toEqual([
      ['keyDown', 'Escape', false],
      ['keyDown', 'Escape', true],
    ]);
    await app.control('power', 'lock-screen');
    await app.control('setIdleSeconds', 75);
    expect(await app.fact('lock-screen')).toEqual(['locked']);
    const page = await app.page();
    await app.control('setDark', true);
    await page.waitForFunction("matchMedia('(prefers-color-scheme: dark)').matches");
    expect(await app.control('askPermission', id, 'geolocation')).toBe(false);
    await app.control('crashRenderer', id);
    expect(await app.fact('render-process-gone')).toEqual(['crashed']);
    await app.control('closeWindow', id);
    await app.fact('close');
    await app.fact('closed');
  });

  it('can keep a page from ever painting', async () => {
    const app = start({ args: ['--no-window'] });
    await app.fact('ready');
    await app.control('blockPaint', 'index.html');
    app.tell({ fixture: 'open' });
    await app.fact('show');
    const page = await app.page();
    expect(await page.evaluate('document.body.children.length')).toBe(0);
    expect(app.hasFact('tell')).toBe(false);
  });
});

describe.runIf(process.platform === 'linux')('a Chromium that does not start', () => {
  it('goes on without its sandbox where that cannot start, and says so once', async () => {
    const env = before(
      'case "$*" in *--no-sandbox*) ;; *) echo "FATAL: No usable sandbox! If you want" >&2; kill -TRAP $$ ;; esac',
    );
    const app = start({ env });
    await app.fact('show');
    app.tell({ fixture: 'close' });
    await app.fact('window-all-closed');
    app.tell({ fixture: 'open' });
    await app.fact('show');
    expect(app.errors.split("Chromium's sandbox cannot start here")).toHaveLength(2);
    expect(app.errors).not.toContain('No window can be opened');
  });

  it('says in a sentence what is missing, and the app goes on', async () => {
    const loader =
      'browser: error while loading shared libraries: libnss3.so: cannot open shared object file';
    const app = start({ env: before(`echo "${loader}" >&2; exit 127`) });
    await vi.waitFor(() => expect(app.errors).toContain('needs libnss3.so'), patience);
    expect(app.errors).toMatch(/^No window can be opened: \/.*browser needs libnss3\.so, /m);
    expect(app.errors).not.toContain('sandbox');
    expect(await app.control('chromiumPid')).toBeNull();
    expect(app.child.exitCode).toBeNull();
  });
});

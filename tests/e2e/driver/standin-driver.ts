import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.mjs';
import type { WindowName } from '../../../shared/contract';
import type {
  AppDriver,
  Bounds,
  Desk,
  LaunchOptions,
  MessageBox,
  Ran,
  Running,
  Shown,
  WindowSeen,
} from './driver';
import { askBench, environment, PROJECT, startCli } from './environment';
import { runCliHere } from './run-cli';

interface WindowModel {
  readonly id: number;
  readonly url: string;
  readonly bounds: Bounds;
  readonly isFocused: boolean;
  readonly isVisible: boolean;
  readonly isFullScreen: boolean;
}

const STANDIN = join(PROJECT, 'build', 'standin', 'run.js');
const MAIN = join(PROJECT, 'build', 'main', 'main.js');

/** Starts the built app on the stand-in; its Chromium is headless and comes and goes with the windows. */
export async function launchStandin(options: LaunchOptions): Promise<AppDriver> {
  const browser = findBrowser({ allowBundled: true });
  const env = {
    ...environment(options),
    ...browser.env,
    CHROME_PATH: browser.path,
    ARBETSRO_STANDIN_HEADLESS: '1',
    ARBETSRO_STANDIN_PORT: '0',
  };
  const child = fork(STANDIN, [MAIN, ...(options.args ?? [])], {
    cwd: PROJECT,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const driver = new StandinDriver(child, options.userData, env);
  await driver.ready();
  return driver;
}

class StandinDriver implements AppDriver {
  readonly runtime = 'stand-in';
  readonly desk: Desk = {
    displays: async (shapes) => {
      await this.#control('setDisplays', shapes);
    },
    cursor: async (x, y) => {
      await this.#control('moveCursor', { x, y });
    },
    blockPaint: async (part) => {
      await this.#control('blockPaint', part);
    },
    notifications: () => this.#notifications(),
    pressNotification: async (id, action) => {
      const shown = (await this.#notifications()).find((one) => one.id === id);
      await this.#control('clickNotification', id, shown?.actions.indexOf(action) ?? -1);
    },
    pressShortcut: async (keys) => (await this.#control('pressShortcut', keys)) as boolean,
  };
  readonly #child: ChildProcess;
  readonly #userData: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #exited: Promise<number | null>;
  #errors = '';
  #connected: { readonly address: string; readonly browser: Browser } | null = null;
  #lastId = 0;

  constructor(child: ChildProcess, userData: string, env: NodeJS.ProcessEnv) {
    this.#child = child;
    this.#userData = userData;
    this.#env = env;
    this.#exited = new Promise((resolve) =>
      child.once('exit', (code) => {
        resolve(code);
      }),
    );
    child.stderr?.on('data', (chunk: Buffer) => (this.#errors += chunk.toString('utf8')));
  }

  /** Waits until the control channel answers. */
  async ready(): Promise<void> {
    await eventually('the app to answer', async () => {
      if (this.#child.exitCode !== null) throw new Error(`The app ended at once:\n${this.#errors}`);
      return (await this.cli('status', '--json')).code === 0;
    });
  }

  async page(window: WindowName | `handbook/${string}`): Promise<Page> {
    let found: Page | undefined;
    await eventually(`the ${window} window`, async () => {
      const browser = await this.#browser();
      const pages = browser?.contexts().flatMap((context) => context.pages()) ?? [];
      found = pages.find((page) => !page.isClosed() && page.url().includes(`/${window}.html`));
      return found !== undefined;
    });
    if (found === undefined) throw new Error(`No ${window} window`);
    await found.waitForLoadState('load');
    return found;
  }

  async windows(): Promise<readonly WindowSeen[]> {
    const models = (await this.#control('windows')) as readonly WindowModel[];
    return models.map(({ url, isVisible, isFullScreen, isFocused, bounds }) => ({
      url,
      visible: isVisible,
      fullscreen: isFullScreen,
      focused: isFocused,
      bounds,
    }));
  }

  async crash(window: WindowName): Promise<void> {
    for (const id of await this.#idsOf(window)) await this.#control('crashRenderer', id);
  }

  async evaluate(window: WindowName, expression: string): Promise<unknown> {
    const [id] = await this.#idsOf(window);
    return id === undefined ? undefined : this.#control('evaluate', id, expression);
  }

  async hang(window: WindowName): Promise<void> {
    await startLoop(await this.page(window));
    for (const id of await this.#idsOf(window)) await this.#control('setResponsive', id, false);
  }

  async messageBoxes(): Promise<readonly MessageBox[]> {
    const shown = (await this.#control('dialogs')) as readonly { kind: string; options: MessageBox }[];
    return shown.flatMap(({ kind, options }) => (kind === 'message' ? [options] : []));
  }

  async pressInNextBox(button: string): Promise<void> {
    await this.#control('answerDialog', 'message', { button });
  }

  async clipboard(): Promise<string> {
    return (await this.#control('clipboard')) as string;
  }

  async chooseFile(dialog: 'save' | 'open', path: string): Promise<void> {
    const answer = { canceled: false, ...(dialog === 'save' ? { filePath: path } : { filePaths: [path] }) };
    await this.#control('answerDialog', dialog, answer);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  bench(method: string, argument?: unknown): Promise<unknown> {
    return askBench(this.#userData, method, argument);
  }

  cli(...words: readonly string[]): Promise<Ran> {
    return runCliHere(words, this.#userData, this.#env);
  }

  startCli(...words: readonly string[]): Running {
    return startCli(words, this.#env);
  }

  secondLaunch(...words: readonly string[]): Promise<number | null> {
    return new Promise((resolve) => {
      fork(STANDIN, [MAIN, ...words], { cwd: PROJECT, env: this.#env, stdio: 'ignore' }).once(
        'exit',
        resolve,
      );
    });
  }

  async rendererCount(): Promise<number> {
    return (await this.#control('rendererCount')) as number;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exited;
    await this.#connected?.browser.close().catch(() => undefined);
  }

  exited(): Promise<number | null> {
    return this.#exited;
  }

  errors(): string {
    return this.#errors;
  }

  /** The Chromium that is up now; it gets a new port each time it starts. */
  async #browser(): Promise<Browser | null> {
    const address = [...this.#errors.matchAll(/DevTools listening on (ws:\S+)/g)].at(-1)?.[1];
    if (address === undefined) return null;
    if (this.#connected?.address === address && this.#connected.browser.isConnected())
      return this.#connected.browser;
    try {
      this.#connected = { address, browser: await chromium.connectOverCDP(address, { noDefaults: true }) };
      return this.#connected.browser;
    } catch {
      // It is still starting, or was just closed; the caller looks again.
      return null;
    }
  }

  async #idsOf(window: WindowName): Promise<readonly number[]> {
    const models = (await this.#control('windows')) as readonly WindowModel[];
    return models.flatMap(({ id, url }) => (url.includes(`/${window}.html`) ? [id] : []));
  }

  async #notifications(): Promise<readonly Shown[]> {
    const shown = (await this.#control('notifications')) as readonly (Shown & { readonly isOpen: boolean })[];
    return shown
      .filter(({ isOpen }) => isOpen)
      .map(({ id, title, body, actions }) => ({ id, title, body, actions }));
  }

  #control(method: string, ...args: readonly unknown[]): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const hear = (reply: { id: number; ok: boolean; value?: unknown; error?: string }): void => {
        if (reply.id !== id) return;
        this.#child.off('message', hear);
        if (reply.ok) resolve(reply.value);
        else reject(new Error(reply.error));
      };
      this.#child.on('message', hear);
      this.#child.send({ id, method, args: [...args] });
    });
  }
}

/** Begins a loop without end in a page; nothing in it answers any more. */
export async function startLoop(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
}

/** Waits for something real processes do: looks until it is so, at most half a minute. */
export async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const looks = 600;
  for (let look = 0; look < looks; look += 1) {
    if (await isSo()) return;
    await wait(50);
  }
  throw new Error(`Waited in vain for ${what}`);
}

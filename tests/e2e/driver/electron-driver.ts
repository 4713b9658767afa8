import { spawn } from 'node:child_process';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { WindowName } from '../../../shared/contract';
import type { AppDriver, LaunchOptions, MessageBox, Ran, Running, WindowSeen } from './driver';
import { askBench, environment, PROJECT, startCli } from './environment';
import { runCliHere } from './run-cli';
import { eventually, startLoop } from './standin-driver';

/** Starts the built app on real Electron, through Playwright. */
export async function launchElectron(options: LaunchOptions, binary: string): Promise<AppDriver> {
  const env = environment(options);
  const words = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const app = await _electron.launch({
    executablePath: binary,
    // Started on XWayland at once: an app that starts itself anew would leave Playwright behind.
    args: [
      PROJECT,
      ...(process.env['DISPLAY'] === undefined ? [] : ['--ozone-platform=x11']),
      ...(options.args ?? []),
    ],
    env: words,
    cwd: PROJECT,
  });
  const driver = new ElectronDriver(app, binary, options.userData, env);
  await driver.ready();
  return driver;
}

/** Where the app under test keeps what its message boxes said. */
interface Boxes {
  arbetsroBoxes: { readonly shown: MessageBox[]; readonly press: string[] };
}

class ElectronDriver implements AppDriver {
  readonly runtime = 'electron';
  readonly desk = null;
  readonly #app: ElectronApplication;
  readonly #binary: string;
  readonly #userData: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #exited: Promise<number | null>;
  #errors = '';

  constructor(app: ElectronApplication, binary: string, userData: string, env: NodeJS.ProcessEnv) {
    this.#app = app;
    this.#binary = binary;
    this.#userData = userData;
    this.#env = env;
    const child = app.process();
    this.#exited = new Promise((resolve) =>
      child.once('exit', (code) => {
        resolve(code);
      }),
    );
    child.stderr?.on('data', (chunk: Buffer) => (this.#errors += chunk.toString('utf8')));
  }

  async ready(): Promise<void> {
    await eventually('the app to answer', async () => (await this.cli('status', '--json')).code === 0);
    // Nobody is there to press a button: each box is noted, and answered at once.
    await this.#app.evaluate(({ dialog }) => {
      const boxes: Boxes['arbetsroBoxes'] = { shown: [], press: [] };
      (globalThis as unknown as Boxes).arbetsroBoxes = boxes;
      dialog.showMessageBox = (first: object, second?: object) => {
        const { message, detail = '', buttons = [] } = (second ?? first) as Electron.MessageBoxOptions;
        boxes.shown.push({ message, detail, buttons });
        const pressed = boxes.press.shift();
        return Promise.resolve({
          response: pressed === undefined ? 0 : buttons.indexOf(pressed),
          checkboxChecked: false,
        });
      };
    });
  }

  async page(window: WindowName | `handbook/${string}`): Promise<Page> {
    let found: Page | undefined;
    await eventually(`the ${window} window`, () => {
      found = this.#app.windows().find((page) => !page.isClosed() && page.url().includes(`/${window}.html`));
      return Promise.resolve(found !== undefined);
    });
    if (found === undefined) throw new Error(`No ${window} window`);
    await found.waitForLoadState('load');
    return found;
  }

  windows(): Promise<readonly WindowSeen[]> {
    return this.#app.evaluate(({ BaseWindow, BrowserWindow }) =>
      BaseWindow.getAllWindows().map((window) => ({
        url: BrowserWindow.fromId(window.id)?.webContents.getURL() ?? '',
        visible: window.isVisible(),
        fullscreen: window.isFullScreen(),
        focused: window.isFocused(),
        bounds: window.getBounds(),
      })),
    );
  }

  crash(window: WindowName): Promise<void> {
    return this.#app.evaluate(({ BrowserWindow }, page) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        if (webContents.getURL().includes(page)) webContents.forcefullyCrashRenderer();
    }, `/${window}.html`);
  }

  evaluate(window: WindowName, expression: string): Promise<unknown> {
    return this.#app.evaluate(
      ({ BrowserWindow }, asked) =>
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL().includes(asked.page))
          ?.webContents.executeJavaScript(asked.expression) as Promise<unknown>,
      { page: `/${window}.html`, expression },
    );
  }

  async hang(window: WindowName): Promise<void> {
    await startLoop(await this.page(window));
    await this.#app.evaluate(({ BrowserWindow }, page) => {
      for (const one of BrowserWindow.getAllWindows())
        if (one.webContents.getURL().includes(page)) one.emit('unresponsive');
    }, `/${window}.html`);
  }

  messageBoxes(): Promise<readonly MessageBox[]> {
    return this.#app.evaluate(() => (globalThis as unknown as Boxes).arbetsroBoxes.shown);
  }

  pressInNextBox(button: string): Promise<void> {
    return this.#app.evaluate((_electron, label) => {
      (globalThis as unknown as Boxes).arbetsroBoxes.press.push(label);
    }, button);
  }

  clipboard(): Promise<string> {
    return this.#app.evaluate(({ clipboard }) => clipboard.readText());
  }

  chooseFile(kind: 'save' | 'open', path: string): Promise<void> {
    return this.#app.evaluate(
      ({ dialog }, asked) => {
        if (asked.kind === 'save')
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: asked.path });
        else dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [asked.path] });
      },
      { kind, path },
    );
  }

  get pid(): number {
    return this.#app.process().pid ?? 0;
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
      spawn(this.#binary, [PROJECT, ...words], { cwd: PROJECT, env: this.#env, stdio: 'ignore' }).once(
        'exit',
        resolve,
      );
    });
  }

  rendererCount(): Promise<number> {
    return this.#app.evaluate(({ app }) => app.getAppMetrics().filter(({ type }) => type === 'Tab').length);
  }

  async kill(): Promise<void> {
    this.#app.process().kill('SIGKILL');
    await this.#exited;
  }

  exited(): Promise<number | null> {
    return this.#exited;
  }

  errors(): string {
    return this.#errors;
  }
}

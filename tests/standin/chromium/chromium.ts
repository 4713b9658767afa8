import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { findBrowser, type Browser } from '../../../scripts/browser.mjs';
import { settings } from '../settings';
import { trace } from '../trace';
import { Connection } from './connection';
import { makeProfileFolder, removeFolder } from './profile-folder';
import { StartFailure, WITHOUT_SANDBOX } from './start-failure';
import { switches } from './switches';

/** How many of Chromium's lines are kept: the reason for an end stands among the last. */
const LINES_KEPT = 20;

/** One started Chromium process. */
export interface RunningChromium {
  readonly connection: Connection;
  readonly process: ChildProcess;
  readonly folder: string;
  readonly browser: Browser;
  /** Settles when the process has gone, however that came about. */
  readonly gone: Promise<void>;
}

/**
 * The Chromium behind the windows: started with the first, gone with the last. With a port it lingers without a
 * renderer, so that whoever is connected stays connected.
 */
class Chromium {
  #running: Promise<RunningChromium> | undefined;
  #users = 0;
  #last: RunningChromium | undefined;
  /** This account cannot have Chromium's sandbox; it was tried, and said. */
  #lacksSandbox = false;

  /** Claims Chromium for one window; every claim is given back by `release`. */
  async claim(): Promise<RunningChromium> {
    this.#users += 1;
    const running = (this.#running ??= this.#start());
    try {
      return await running;
    } catch (error) {
      this.#users -= 1;
      // The next window tries anew.
      if (this.#running === running) this.#running = undefined;
      throw error;
    }
  }

  release(): void {
    this.#users -= 1;
    if (this.#users === 0 && !settings.wantsPort) void this.stop();
  }

  /** The running Chromium, if there is one. */
  current(): Promise<RunningChromium> | undefined {
    return this.#running;
  }

  /** Closes Chromium and waits until it has gone. */
  async stop(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    this.#running = undefined;
    const started = await running.catch(() => undefined);
    if (started === undefined) return;
    const { connection, process: child, gone } = started;
    connection.browser.post('Browser.close');
    const impatient = setTimeout(() => child.kill('SIGKILL'), 3000);
    await gone;
    clearTimeout(impatient);
  }

  /** The last resort as the process exits, when nothing can be awaited any more. */
  killNow(): void {
    if (this.#last === undefined) return;
    this.#last.process.kill('SIGKILL');
    removeFolder(this.#last.folder);
  }

  async #start(): Promise<RunningChromium> {
    const browser = findBrowser({ allowBundled: settings.isHeadless });
    const bare = { ...browser, args: [...browser.args, '--no-sandbox'] };
    if (this.#lacksSandbox) return this.#launch(bare);
    try {
      return await this.#launch(browser);
    } catch (error) {
      if (!(error instanceof StartFailure && error.lacksSandbox)) throw error;
      this.#lacksSandbox = true;
      console.error(WITHOUT_SANDBOX);
      return this.#launch(bare);
    }
  }

  async #launch(browser: Browser): Promise<RunningChromium> {
    const folder = makeProfileFolder();
    const flags = [...browser.args, ...switches(settings, folder, browser.kind)];
    trace(browser.path, ...flags);
    const child = spawn(browser.path, flags, {
      env: { ...process.env, ...browser.env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const { said } = listen(child);
    const ended = ending(child);
    let isUp = false;
    const gone = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    }).then(() => {
      if (this.#last?.process === child) {
        this.#last = undefined;
        if (isUp) this.#running = undefined;
      }
      removeFolder(folder);
    });
    // Node types only the first three streams; 3 and 4 are there because stdio asks for them.
    const connection = new Connection(child.stdio[3] as Writable, child.stdio[4] as Readable);
    const running: RunningChromium = { connection, process: child, folder, browser, gone };
    this.#last = running;
    try {
      await connection.browser.send('Browser.getVersion');
    } catch {
      const how = await ended;
      throw new StartFailure({ path: browser.path, how, said: said(), display: process.env['DISPLAY'] });
    }
    isUp = true;
    await connection.browser.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    await connection.browser.send('Target.setDiscoverTargets', { discover: true });
    return running;
  }
}

/** How a process ended, once its last words are read too. What it started may hold its stderr open, and is not waited for long. */
function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('exit', (code, signal) => {
      const how = signal ?? `code ${code}`;
      child.once('close', () => resolve(how));
      setTimeout(() => resolve(how), 500);
    });
  });
}

/** Passes on the line that tells a test where to connect; the rest of Chromium's chatter is kept for when it does not start. */
function listen({ stderr }: ChildProcess): { said: () => string } {
  const last: string[] = [];
  let rest = '';
  stderr?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('DevTools listening on')) console.error(line);
      else trace('chromium:', line);
      last.push(line);
    }
    last.splice(0, last.length - LINES_KEPT);
  });
  return { said: () => [...last, rest].join('\n') };
}

/** The one Chromium of this process. */
export const chromium = new Chromium();

process.once('exit', () => chromium.killNow());

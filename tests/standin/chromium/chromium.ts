import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { findBrowser, type Browser } from '../../../scripts/browser.mjs';
import { settings } from '../settings';
import { trace } from '../trace';
import { Connection } from './connection';
import { makeProfileFolder, removeFolder } from './profile-folder';
import { switches } from './switches';

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

  /** Claims Chromium for one window; every claim is given back by `release`. */
  claim(): Promise<RunningChromium> {
    this.#users += 1;
    this.#running ??= this.#start();
    return this.#running;
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
    const { connection, process: child, gone } = await running;
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
    const folder = makeProfileFolder();
    const flags = [...browser.args, ...switches(settings, folder, browser.kind)];
    trace(browser.path, ...flags);
    const child = spawn(browser.path, flags, {
      env: { ...process.env, ...browser.env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const gone = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    }).then(() => {
      if (this.#last?.process === child) {
        this.#last = undefined;
        this.#running = undefined;
      }
      removeFolder(folder);
    });
    if (child.stderr !== null) announcePort(child.stderr);
    // Node types only the first three streams; 3 and 4 are there because stdio asks for them.
    const connection = new Connection(child.stdio[3] as Writable, child.stdio[4] as Readable);
    const running: RunningChromium = { connection, process: child, folder, browser, gone };
    this.#last = running;
    await connection.browser.send('Browser.getVersion');
    await connection.browser.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    await connection.browser.send('Target.setDiscoverTargets', { discover: true });
    return running;
  }
}

/** Passes on the line that tells a test where to connect; the rest of Chromium's chatter is noise. */
function announcePort(stderr: Readable): void {
  let rest = '';
  stderr.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('DevTools listening on')) console.error(line);
      else trace('chromium:', line);
    }
  });
}

/** The one Chromium of this process. */
export const chromium = new Chromium();

process.once('exit', () => chromium.killNow());

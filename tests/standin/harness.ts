import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import type { ControlReply } from './control/control-channel';
import type { FixtureOrder } from './fixture/main';
import type { StandinControl } from './control/standin-control';

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, '..', '..', 'build', 'standin-test');

const fixture = join(built, 'fixture');

/** Builds the stand-in for the tests, beside the one that people use, and the app they run on it. */
export async function buildStandin(): Promise<void> {
  await build({ configFile: join(here, 'vite.config.ts'), build: { outDir: built } });
  await buildFixture('main', 'es', 'main.js');
  await buildFixture('preload', 'cjs', 'preload.cjs');
}

async function buildFixture(name: string, format: 'es' | 'cjs', file: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(here, 'fixture', `${name}.ts`),
      target: 'node20',
      outDir: fixture,
      emptyOutDir: false,
      rolldownOptions: { external: ['electron'], output: { format, entryFileNames: file } },
    },
  });
}

/** The names of the control's methods. */
type Method = {
  [K in keyof StandinControl]: StandinControl[K] extends (...values: never[]) => unknown ? K : never;
}[keyof StandinControl];

interface Fact {
  readonly event: string;
  readonly fact?: string;
  readonly details?: readonly unknown[];
}

/** How an app is started for a test. */
export interface StartOptions {
  readonly main?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly userData?: string;
}

/** An app running on the stand-in as a child process, with what it reported. */
export class RunningApp {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly userData: string;
  readonly #ownsUserData: boolean;
  readonly #facts: Fact[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #replies = new Map<number, (reply: ControlReply) => void>();
  readonly #devTools: Promise<string>;
  #browser: Browser | undefined;
  #lastId = 0;
  #errors = '';

  constructor({ main = join(fixture, 'main.js'), args = [], env = {}, userData }: StartOptions = {}) {
    this.#ownsUserData = userData === undefined;
    this.userData = userData ?? mkdtempSync(join(tmpdir(), 'standin-test-'));
    this.child = fork(join(built, 'run.js'), [main, ...args], {
      env: {
        ...process.env,
        ARBETSRO_STANDIN_HEADLESS: '1',
        ARBETSRO_STANDIN_PORT: '0',
        ARBETSRO_USER_DATA: this.userData,
        ...env,
      },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    this.exited = new Promise((resolve) => this.child.once('exit', (code) => resolve(code)));
    this.#devTools = new Promise((resolve) => {
      this.child.stderr?.on('data', (chunk: Buffer) => {
        this.#errors += chunk.toString('utf8');
        const address = /DevTools listening on (ws:\S+)\s/.exec(this.#errors)?.[1];
        if (address !== undefined) resolve(address);
      });
    });
    this.child.on('message', (message: ControlReply | Fact) => {
      if ('event' in message) this.#facts.push(message);
      else this.#replies.get(message.id)?.(message);
      for (const listener of this.#listeners) listener();
    });
  }

  /** What the app wrote on stderr. */
  get errors(): string {
    return this.#errors;
  }

  /** Runs a method of the control in the app's process. */
  async control<M extends Method>(
    method: M,
    ...args: Parameters<StandinControl[M]>
  ): Promise<Awaited<ReturnType<StandinControl[M]>>> {
    this.#lastId += 1;
    const id = this.#lastId;
    const reply = await new Promise<ControlReply>((resolve) => {
      this.#replies.set(id, resolve);
      this.child.send({ id, method, args });
    });
    this.#replies.delete(id);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as Awaited<ReturnType<StandinControl[M]>>;
  }

  /** Tells the fixture app to do something. */
  tell(order: FixtureOrder): void {
    this.child.send(order);
  }

  /** Waits for the fixture app to report a fact, takes it and returns its details. */
  fact(name: string): Promise<readonly unknown[]> {
    return new Promise((resolve) => {
      const look = () => {
        const index = this.#facts.findIndex(({ fact }) => fact === name);
        if (index < 0) return;
        this.#listeners.delete(look);
        resolve(this.#facts.splice(index, 1)[0]?.details ?? []);
      };
      this.#listeners.add(look);
      look();
    });
  }

  /** Whether the fixture app has reported a fact that nobody took. */
  hasFact(name: string): boolean {
    return this.#facts.some(({ fact }) => fact === name);
  }

  /** Connects Playwright to the windows. */
  async browser(): Promise<Browser> {
    this.#browser ??= await chromium.connectOverCDP(await this.#devTools, { noDefaults: true });
    return this.#browser;
  }

  /** The first page that is open, or the next one. */
  async page(): Promise<Page> {
    const browser = await this.browser();
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('Chromium has no context');
    return context.pages()[0] ?? (await context.waitForEvent('page'));
  }

  /** Ends the app, however it is doing. */
  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGTERM');
    await this.exited;
    await this.#browser?.close();
    if (this.#ownsUserData) rmSync(this.userData, { recursive: true, force: true });
  }
}

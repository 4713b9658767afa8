import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import Module, { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as ElectronUpdater from 'electron-updater';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { updaterOf } from '../../../main/desktop/updater';

const NEW = '#!/bin/sh\n# the new program\nexit 0\n';
const DAMAGED = '#!/bin/sh\n# somebody else’s program\nexit 0\n';

/** electron-updater as it is, on the part of Electron that it uses, against a feed on this machine. */
class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'arbetsro-updater-'));
  readonly program = join(this.folder, 'Arbetsro-x86_64.AppImage');
  readonly asked: IncomingMessage[] = [];
  readonly partitions: unknown[] = [];
  readonly log: string[] = [];
  served = NEW;
  /** The feed begins to send and does no more; called when it has begun. */
  stalls: (() => void) | null = null;
  quit: (() => void) | null = null;
  newToken: () => ElectronUpdater.CancellationToken = () => {
    throw new Error('not started');
  };
  readonly #server: Server;
  readonly #before = Reflect.get(Module, '_load') as (...values: unknown[]) => unknown;

  constructor() {
    this.#server = createServer((message, answer) => {
      this.asked.push(message);
      if (message.url?.startsWith('/latest-linux.yml') === true) answer.end(this.#feed());
      else if (message.url === '/Arbetsro-x86_64.AppImage') {
        if (this.stalls === null) answer.end(this.served);
        else {
          answer.write(this.served.slice(0, 4));
          this.stalls();
        }
      } else answer.writeHead(404).end();
    });
  }

  async start(): Promise<ElectronUpdater.AppUpdater> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    const resources = join(this.folder, 'resources');
    mkdirSync(resources);
    const feed = `provider: generic\nurl: http://127.0.0.1:${port}\nupdaterCacheDirName: arbetsro-updater\n`;
    writeFileSync(join(resources, 'app-update.yml'), feed);
    writeFileSync(this.program, '#!/bin/sh\n# the old program\nexit 0\n');
    chmodSync(this.program, 0o755);
    Object.assign(process.env, { APPIMAGE: this.program, XDG_CACHE_HOME: join(this.folder, 'cache') });
    Object.defineProperty(process, 'resourcesPath', { value: resources, configurable: true });
    const { before, electron } = { before: this.#before, electron: this.#electron() };
    Reflect.set(Module, '_load', (name: string, ...others: unknown[]) =>
      name === 'electron' ? electron : before(name, ...others),
    );
    const load = createRequire(import.meta.url);
    const { AppImageUpdater, CancellationToken } = load('electron-updater') as typeof ElectronUpdater;
    this.newToken = () => new CancellationToken();
    return new AppImageUpdater();
  }

  stop(): void {
    Reflect.set(Module, '_load', this.#before);
    this.#server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #feed(): string {
    const sha512 = createHash('sha512').update(NEW).digest('base64');
    const file = `  - url: Arbetsro-x86_64.AppImage\n    sha512: ${sha512}\n    size: ${NEW.length}\n`;
    return `version: 0.2.0\nfiles:\n${file}path: Arbetsro-x86_64.AppImage\nsha512: ${sha512}\n`;
  }

  #electron(): unknown {
    const app = {
      isPackaged: true,
      getVersion: () => '0.1.0',
      getName: () => 'Arbetsro',
      getAppPath: () => this.folder,
      getPath: () => this.folder,
      whenReady: () => Promise.resolve(),
      once: (_event: 'quit', then: (event: unknown, code: number) => void) => {
        this.quit = () => then({}, 0);
      },
      quit: () => undefined,
      relaunch: () => undefined,
    };
    const session = { fromPartition: (...values: unknown[]) => this.partitions.push(values) };
    return { app, session, net: { request } };
  }
}

const machine = new Machine();
let given: ElectronUpdater.AppUpdater;
beforeAll(async () => {
  given = await machine.start();
});
afterAll(() => machine.stop());

// Only on Linux is there an AppImage to take the place of.
it.runIf(process.platform === 'linux')(
  'electron-updater looks without a number of its own, fetches what it is told to, refuses what is not it, and puts it in at the quit',
  async () => {
    const updater = updaterOf(given, machine.newToken, (line) => machine.log.push(line));
    expect(await updater.look()).toEqual({ type: 'newer', version: '0.2.0' });
    expect(machine.asked.map(({ url }) => url?.split('?')[0])).toEqual(['/latest-linux.yml']);
    machine.served = DAMAGED;
    expect([await updater.fetch(), machine.quit]).toEqual(['failed', null]);
    machine.served = NEW;
    // Broken off in the middle of it.
    const begun = new Promise<void>((resolve) => (machine.stalls = resolve));
    const fetching = updater.fetch();
    await begun;
    updater.forget();
    expect([await fetching, machine.quit]).toEqual(['failed', null]);
    machine.stalls = null;
    expect(await updater.fetch()).toBe('fetched');
    expect(readFileSync(machine.program, 'utf8')).toContain('the old program');
    // An organisation says meanwhile that it sees to newer versions: the quit puts nothing in.
    updater.forget();
    machine.quit?.();
    expect(readFileSync(machine.program, 'utf8')).toContain('the old program');
    // Said no more: what lies there already is found to be right, and is put in.
    const asked = machine.asked.length;
    expect(await updater.fetch()).toBe('fetched');
    expect(machine.asked.slice(asked).filter(({ url }) => url?.endsWith('.AppImage'))).toEqual([]);
    machine.quit?.();
    expect(readFileSync(machine.program, 'utf8')).toBe(NEW);
    const told = new Set(machine.asked.map(({ headers }) => headers['x-user-staging-id']));
    expect(told.has('none')).toBe(true);
    expect([...told].filter((one) => one !== undefined)).toEqual(['none']);
    expect(new Set(machine.partitions.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify(['electron-updater', { cache: false }])]),
    );
    expect(machine.log).toHaveLength(1);
  },
);

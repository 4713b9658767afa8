import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type BusConnection, type Message } from '@homebridge/dbus-native';
import { vi } from 'vitest';
import { missing } from './tools';

/** What a bus of the test's own needs and this machine lacks. */
export function missingForBus(): readonly string[] {
  return missing(['dbus-daemon']);
}

/** Waits for what crosses a bus, for as long as a busy machine may take. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 20_000, interval: 20 });
}

/** A bus of the test's own, in a folder of its own: nothing of the person's session, or of the machine's bus, is touched. */
export class PrivateBus {
  readonly address: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'arbetsro-bus-'));
  readonly #daemon: ChildProcess;
  readonly #services: FakeService[] = [];

  private constructor(kind: 'session' | 'system') {
    this.address = `unix:path=${join(this.#folder, 'bus')}`;
    const config = join(this.#folder, 'bus.conf');
    // No file of the system is included, so no service can be started; everybody of this user may do everything.
    writeFileSync(
      config,
      `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
        "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
      <busconfig><type>${kind}</type><listen>${this.address}</listen><auth>EXTERNAL</auth>
      <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
      </busconfig>`,
    );
    this.#daemon = spawn(
      'dbus-daemon',
      [`--config-file=${config}`, '--nofork', '--nopidfile', '--print-address'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  }

  /** Starts one; resolves when it listens. */
  static async start(kind: 'session' | 'system'): Promise<PrivateBus> {
    const bus = new PrivateBus(kind);
    await new Promise<void>((resolve, reject) => {
      bus.#daemon.stdout?.once('data', () => {
        resolve();
      });
      bus.#daemon.once('exit', () => {
        reject(new Error('dbus-daemon ended'));
      });
    });
    return bus;
  }

  /** A service of that name. */
  async serve(name: string): Promise<FakeService> {
    const service = new FakeService(this.address);
    this.#services.push(service);
    await service.own(name);
    return service;
  }

  /** The bus dies, as in a crash. */
  die(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#daemon.exitCode !== null || this.#daemon.signalCode !== null) {
        resolve();
        return;
      }
      this.#daemon.once('exit', () => {
        resolve();
      });
      this.#daemon.kill('SIGKILL');
    });
  }

  async close(): Promise<void> {
    for (const service of this.#services) service.close();
    await this.die();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** What a method answers: a signature with its values, the name of an error, or nothing at all. */
export type Answer = readonly [signature: string, ...values: unknown[]] | { readonly error: string } | 'hang';

type Handler = (values: readonly unknown[], message: Message) => Answer;

const DAEMON = 'org.freedesktop.DBus';

/** A service that speaks what a test has it speak, on the same library. */
export class FakeService {
  /** By `interface.member`. A method that is not here is unknown. */
  readonly methods = new Map<string, Handler | Answer>();
  /** By `interface.member`, how often each was called. */
  readonly calls = new Map<string, number>();
  readonly #connection: BusConnection;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #serial = 0;
  #name = '';

  constructor(address: string) {
    const [, path = ''] = address.split('=');
    const stream = connect(path);
    stream.on('error', () => undefined);
    this.#connection = createConnection({ stream, authMethods: ['EXTERNAL'] });
    this.#connection.on('error', () => undefined);
    this.#connection.on('message', (message) => {
      this.#take(message);
    });
  }

  async own(name: string): Promise<void> {
    if (this.#name === '') await this.#ask('Hello');
    this.#name = name;
    await this.#ask('RequestName', 'su', [name, 0]);
  }

  /** Leaves the bus's list of names, as a program that ends does. */
  async leave(): Promise<void> {
    await this.#ask('ReleaseName', 's', [this.#name]);
  }

  /** Answers `Properties.Get` of an interface. */
  properties(read: Readonly<Record<string, readonly [signature: string, value: unknown]>>): void {
    this.methods.set('org.freedesktop.DBus.Properties.Get', ([, name]) => {
      const value = read[String(name)];
      return value === undefined ? { error: 'org.freedesktop.DBus.Error.UnknownProperty' } : ['v', value];
    });
  }

  signal(
    path: string,
    name: string,
    [signature, ...body]: readonly [signature: string, ...values: unknown[]],
    destination?: string,
  ): void {
    const dot = name.lastIndexOf('.');
    this.#send({
      type: 4,
      path,
      interface: name.slice(0, dot),
      member: name.slice(dot + 1),
      ...(signature === '' ? {} : { signature, body }),
      ...(destination === undefined ? {} : { destination }),
    });
  }

  /** Sends any message, well formed or not. */
  send(message: Omit<Message, 'serial'>): void {
    this.#send(message);
  }

  close(): void {
    this.#connection.stream.destroy();
  }

  #send(message: Omit<Message, 'serial'>): number {
    const serial = ++this.#serial;
    this.#connection.message({ ...message, serial });
    return serial;
  }

  #ask(member: string, signature?: string, body?: readonly unknown[]): Promise<Message> {
    const about = signature === undefined || body === undefined ? {} : { signature, body };
    return new Promise((resolve) => {
      const path = '/org/freedesktop/DBus';
      const serial = this.#send({ type: 1, destination: DAEMON, path, interface: DAEMON, member, ...about });
      this.#waiting.set(serial, resolve);
    });
  }

  #take(message: Message): void {
    if (message.type === 1) this.#answer(message);
    else if (message.replySerial !== undefined) this.#waiting.get(message.replySerial)?.(message);
  }

  #answer(message: Message): void {
    const name = `${message.interface ?? ''}.${message.member ?? ''}`;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const method = this.methods.get(name) ?? { error: 'org.freedesktop.DBus.Error.UnknownMethod' };
    const answer = typeof method === 'function' ? method(message.body ?? [], message) : method;
    if (answer === 'hang') return;
    const to = {
      replySerial: message.serial,
      ...(message.sender === undefined ? {} : { destination: message.sender }),
    };
    if ('error' in answer) this.#send({ type: 3, ...to, errorName: answer.error });
    else {
      const [signature, ...body] = answer;
      this.#send({ type: 2, ...to, ...(signature === '' ? {} : { signature, body }) });
    }
  }
}

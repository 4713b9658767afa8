import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for sockets that goes away with `remove`. */
export async function socketFolder(): Promise<{
  readonly path: (name: string) => string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'arb-'));
  return { path: (name) => join(folder, name), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A conversation in raw bytes with whatever listens at an address. */
export class Talk {
  readonly socket: Socket;
  /** Resolves when the other side ended the conversation. */
  readonly closed: Promise<void>;
  #text = '';
  #wake: () => void = () => undefined;

  constructor(address: string) {
    this.socket = connect(address);
    this.socket.setEncoding('utf8');
    this.socket.on('data', (chunk: string) => {
      this.#text += chunk;
      this.#wake();
    });
    this.socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      this.socket.on('close', () => {
        this.#wake();
        resolve();
      });
    });
  }

  /** Sends bytes and waits until the system has taken them. */
  send(bytes: string | Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.socket.write(bytes, () => {
        resolve();
      });
    });
  }

  /** The first `count` answers, read as JSON; fewer when the other side hung up before. */
  async answers(count: number): Promise<readonly unknown[]> {
    const lines = (): readonly string[] => this.#text.split('\n').slice(0, -1);
    while (lines().length < count && !this.socket.destroyed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return lines().map((line): unknown => JSON.parse(line));
  }

  hangUp(): void {
    this.socket.destroy();
  }
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a second instance tells the first. */
export interface SecondInstance {
  readonly argv: string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

/**
 * Delivers the message from a process of its own, so that the second instance can wait for it without an event loop.
 * It keeps trying while the first is still starting to listen.
 */
const courier = `
const [, address, message] = process.argv;
const connect = (left) => {
  const socket = require('node:net').connect(address);
  socket.once('error', () => (left > 0 ? setTimeout(connect, 50, left - 1) : process.exit(1)));
  socket.once('connect', () => socket.end(message));
  socket.once('data', () => process.exit(0));
};
connect(20);
`;

/** The lock that makes an app the only one on its data folder: a file that names the owner, and a socket that reaches it. */
export class SingleInstance {
  readonly #onSecond: (second: SecondInstance) => void;
  #lockFile: string | undefined;
  #server: Server | undefined;

  constructor(onSecond: (second: SecondInstance) => void) {
    this.#onSecond = onSecond;
  }

  /** Takes the lock, or tells the instance that has it and returns false. */
  request(folder: string, second: SecondInstance): boolean {
    if (this.#lockFile !== undefined) return true;
    mkdirSync(folder, { recursive: true });
    const lockFile = join(folder, 'standin.lock');
    const address = addressFor(folder);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (claim(lockFile)) {
        this.#lockFile = lockFile;
        this.#listen(address);
        return true;
      }
      if (isAlive(lockFile)) {
        const told = spawnSync(process.execPath, ['-e', courier, address, JSON.stringify(second)], {
          stdio: 'ignore',
        });
        if (told.status === 0) return false;
      }
      rmSync(lockFile, { force: true });
    }
    return false;
  }

  has(): boolean {
    return this.#lockFile !== undefined;
  }

  release(): void {
    if (this.#lockFile === undefined) return;
    rmSync(this.#lockFile, { force: true });
    this.#lockFile = undefined;
    this.#server?.close();
  }

  #listen(address: string): void {
    if (process.platform !== 'win32') rmSync(address, { force: true });
    this.#server = createServer({ allowHalfOpen: true }, (socket) => {
      const pieces: Buffer[] = [];
      socket.on('error', () => undefined);
      socket.on('data', (piece: Buffer) => pieces.push(piece));
      socket.on('end', () => {
        socket.end('heard');
        this.#onSecond(JSON.parse(Buffer.concat(pieces).toString('utf8')) as SecondInstance);
      });
    });
    this.#server.listen(address).unref();
  }
}

/** Creates the lock file; false if it is there already. */
function claim(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

function isAlive(lockFile: string): boolean {
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Longest path a socket may have on every system. */
const longestSocketPath = 100;

/** Where the owner of a folder listens: in the folder, unless its path is too long for a socket. */
function addressFor(folder: string): string {
  const name = `arbetsro-standin-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inFolder = join(folder, 'standin.sock');
  return inFolder.length <= longestSocketPath ? inFolder : join(tmpdir(), `${name}.sock`);
}

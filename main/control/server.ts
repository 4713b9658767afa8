import { chmod, unlink } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Stop } from '../../shared/time/moment';
import { decodeStrict } from '../decode-strict';
import { linesOf } from './lines';
import { LONGEST_LINE, questionSchema, type Answer, type Question, type Watching } from './protocol';
import { check, isOnlyTooLong } from '../checked';

/** Who has not read so many bytes of what it was told, and is told more, is hung up on. */
export const MOST_UNREAD = 1_000_000;

/** What the conversations are about. */
export interface ControlPorts {
  readonly answer: (question: Question) => Promise<Answer>;
  /** Answers now and whenever there is something new. */
  readonly watch: (question: Watching, tell: (answer: Answer) => void) => Stop;
  /** Hears of an answer that failed; the other side is told that it did. */
  readonly failed: (error: unknown) => void;
}

/** Listens for the command line on a socket that only this person can open. */
export class ControlServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(ports: ControlPorts) {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      void converse(socket, ports);
    });
  }

  /** Starts to listen. A socket that a dead process left behind is taken over; false when another app answers there. */
  async listen(address: string): Promise<boolean> {
    if (await this.#tryListen(address)) return true;
    if (process.platform === 'win32' || (await answers(address))) return false;
    await unlink(address).catch(() => undefined);
    return this.#tryListen(address);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }

  async #tryListen(address: string): Promise<boolean> {
    // SECURITY: the socket is born 0600; changing its mode afterwards would leave a moment open to others.
    const before = process.platform === 'win32' ? null : process.umask(0o177);
    const listening = new Promise<boolean>((resolve) => {
      const failed = (): void => {
        resolve(false);
      };
      this.#server.once('error', failed);
      this.#server.listen(address, () => {
        this.#server.off('error', failed);
        resolve(true);
      });
    });
    if (before !== null) process.umask(before);
    const ok = await listening;
    if (ok && process.platform !== 'win32') await chmod(address, 0o600).catch(() => undefined);
    return ok;
  }
}

/**
 * Answers line by line, one question after the other; what is watched is told of in between, until the other side hangs up or
 * watches anew. While it does not read its answers, no more of its questions are read.
 */
async function converse(socket: Socket, { answer, watch, failed }: ControlPorts): Promise<void> {
  let stopWatching: Stop | null = null;
  const tell = (reply: Answer): void => {
    if (socket.writableLength > MOST_UNREAD) socket.destroy();
    if (!socket.destroyed) socket.write(`${JSON.stringify(reply)}\n`);
  };
  const respond = async (question: Question | Watching | Unread): Promise<void> => {
    try {
      if (typeof question === 'string') tell({ ok: false, reason: question });
      else if (question.ask !== 'watch-sign' && question.ask !== 'watch-events') tell(await answer(question));
      else {
        stopWatching?.();
        stopWatching = watch(question, tell);
      }
    } catch (error) {
      failed(error);
      tell({ ok: false, reason: 'internal' });
    }
  };
  socket.on('close', () => stopWatching?.());
  try {
    for await (const line of linesOf(socket, LONGEST_LINE)) {
      await respond(read(line));
      if (socket.writableNeedDrain) await drained(socket);
      if (socket.destroyed) return;
    }
  } catch {
    // The other side is gone: there is nothing more to say to it.
    socket.destroy();
  }
}

/** Resolves when the other side has read most of what it was told, or is gone. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      socket.off('drain', end).off('close', end);
      resolve();
    };
    socket.on('drain', end).on('close', end);
  });
}

type Unread = 'not-understood' | 'too-long';

/** The question in a line, or why it is none. */
function read(line: Uint8Array): Question | Watching | Unread {
  const text = decodeStrict(line);
  if (text === null) return 'not-understood';
  try {
    const said: unknown = JSON.parse(text);
    const question = check(questionSchema, said);
    if (question.success) return question.data;
    return isOnlyTooLong(questionSchema, said) ? 'too-long' : 'not-understood';
  } catch {
    return 'not-understood';
  }
}

/** True when a living process answers at the address. */
function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    // Only a refusal says that nobody is there; a busy app, or a file that is no socket, is left alone.
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT');
    });
  });
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Stop } from '../../../shared/time/moment';
import { GuardedSocket } from '../guarded-socket';
import { localDisplay, xSocket } from './local-display';
import { cookieFor } from './xauthority';

/** Numbers of the X11 protocol (x.org, "X Window System Protocol", appendix B "Protocol Encoding"). */
const CHANGE_WINDOW_ATTRIBUTES = 2;
const INTERN_ATOM = 16;
const GET_PROPERTY = 20;
const GET_SELECTION_OWNER = 23;
const ERROR = 0;
const REPLY = 1;
const DESTROY_NOTIFY = 17;
const PROPERTY_NOTIFY = 28;
const CLIENT_MESSAGE = 33;
const GENERIC_EVENT = 35;
const CW_EVENT_MASK = 1 << 11;
const PROPERTY_CHANGE_MASK = 1 << 22;
const STRUCTURE_NOTIFY_MASK = 1 << 17;
const MASKS = {
  properties: PROPERTY_CHANGE_MASK,
  'properties and end': PROPERTY_CHANGE_MASK | STRUCTURE_NOTIFY_MASK,
  'messages and end': STRUCTURE_NOTIFY_MASK,
  nothing: 0,
} as const;
/** The longest message that is read, bytes; what is asked for here is far shorter. */
const LONGEST = 1 << 20;

interface Waiting {
  readonly serial: number;
  readonly answered: (reply: Buffer | null) => void;
}

/**
 * The little of X11 that it takes to follow properties of windows: a connection, atoms, properties and their changes. A
 * dozen lines of protocol, where `xprop -spy` would be a program more for every window that is used.
 */
export class X11 {
  readonly #socket = new GuardedSocket();
  readonly #waiting: Waiting[] = [];
  #received: Buffer = Buffer.alloc(0);
  #serial = 0;
  #end: Error | null = null;
  #lost: (error: Error) => void = () => undefined;
  /** Hears that a property of a window that is watched has changed, or, without one, that the window is gone. */
  onChange: (window: number, atom: number | null) => void = () => undefined;
  /** Hears the type, an atom, of a message that programs leave at a window that is watched. */
  onMessage: (type: number) => void = () => undefined;
  root = 0;

  private constructor(socket: string) {
    this.#socket.on('error', (error) => {
      this.#lose(`the X server: ${error.message}`);
    });
    this.#socket.on('close', () => {
      this.#lose('the X server is gone');
    });
    this.#socket.connect(socket);
  }

  /**
   * Connects to a display of this machine, such as `:0`: by the file of its socket, or by its abstract name where this
   * program has another `/tmp`. Rejects where that cannot be; the stop it is given to ends the wait.
   */
  static async connect(
    display: string,
    env: NodeJS.ProcessEnv,
    keep: (stop: Stop) => void = () => undefined,
  ): Promise<X11> {
    const number = localDisplay(display);
    if (number === null) throw new Error('no display of this machine');
    const authority = env['XAUTHORITY'] ?? `${env['HOME'] ?? ''}/.Xauthority`;
    const cookie = await readFile(authority).then(
      (entries) => cookieFor(entries, number),
      () => null,
    );
    const file = xSocket(number);
    const x11 = new X11(existsSync(file) ? file : `\0${file}`);
    keep(() => {
      // Who waits for the server's hello hears of the end; who has it ends it knowingly.
      if (x11.root === 0) x11.#lose('closed');
      else x11.close();
    });
    try {
      x11.root = await x11.#setUp(cookie);
    } catch (error) {
      x11.close();
      throw error;
    }
    x11.#socket.on('data', (bytes: Buffer) => {
      x11.#take(bytes);
    });
    x11.#take(Buffer.alloc(0));
    return x11;
  }

  /** The number of a name; 0 where no program has used it yet and it is not to be made. */
  async atom(name: string, make = false): Promise<number> {
    const request = Buffer.alloc(8 + padded(name.length));
    request[0] = INTERN_ATOM;
    request[1] = make ? 0 : 1;
    request.writeUInt16LE(name.length, 4);
    request.write(name, 8, 'latin1');
    const reply = await this.#ask(request);
    return reply?.readUInt32LE(8) ?? 0;
  }

  /** The window that owns a selection; 0 where none does. */
  async ownerOf(selection: number): Promise<number> {
    const request = Buffer.alloc(8);
    request[0] = GET_SELECTION_OWNER;
    request.writeUInt32LE(selection, 4);
    const reply = await this.#ask(request);
    return reply?.readUInt32LE(8) ?? 0;
  }

  /** A property of 32-bit numbers; none where the window or the property is not there. */
  async numbers(window: number, property: number): Promise<readonly number[]> {
    const request = Buffer.alloc(24);
    request[0] = GET_PROPERTY;
    request.writeUInt32LE(window, 4);
    request.writeUInt32LE(property, 8);
    request.writeUInt32LE(64, 20);
    const reply = await this.#ask(request);
    if (reply?.[1] !== 32) return [];
    const count = Math.min(reply.readUInt32LE(16), (reply.length - 32) / 4);
    return Array.from({ length: count }, (_, index) => reply.readUInt32LE(32 + index * 4));
  }

  /**
   * Has the server tell of changed properties of a window, of its end and what is sent to it, or of nothing any more. A window
   * that is gone is no trouble. Its end comes with every move of it; so that is for one that does not move.
   */
  watch(window: number, what: keyof typeof MASKS): void {
    const request = Buffer.alloc(16);
    request[0] = CHANGE_WINDOW_ATTRIBUTES;
    request.writeUInt32LE(window, 4);
    request.writeUInt32LE(CW_EVENT_MASK, 8);
    request.writeUInt32LE(MASKS[what], 12);
    this.#send(request);
  }

  /** Hears, once, that the server is lost; at once when it is already. */
  onLost(lost: (error: Error) => void): void {
    if (this.#end === null) this.#lost = lost;
    else lost(this.#end);
  }

  close(): void {
    this.#lost = () => undefined;
    this.#lose('closed');
  }

  /** Says hello in little-endian, with the cookie if there is one; resolves to the first screen's root window. */
  #setUp(cookie: Buffer | null): Promise<number> {
    const name = cookie === null ? '' : 'MIT-MAGIC-COOKIE-1';
    const length = cookie?.length ?? 0;
    const hello = Buffer.alloc(12 + padded(name.length) + padded(length));
    hello.write('l', 0, 'latin1');
    hello.writeUInt16LE(11, 2);
    hello.writeUInt16LE(name.length, 6);
    hello.writeUInt16LE(length, 8);
    hello.write(name, 12, 'latin1');
    cookie?.copy(hello, 12 + padded(name.length));
    return new Promise((resolve, reject) => {
      this.#lost = reject;
      const hear = (bytes: Buffer): void => {
        this.#received = Buffer.concat([this.#received, bytes]);
        const answer = this.#cut(
          8 + 4 * (this.#received.length < 8 ? LONGEST : this.#received.readUInt16LE(6)),
        );
        if (answer === null) return;
        this.#socket.off('data', hear);
        if (answer[0] !== 1) {
          reject(new Error('the X server refuses'));
          return;
        }
        const vendor = padded(answer.readUInt16LE(24));
        const formats = 8 * answer.readUInt8(29);
        resolve(answer.readUInt32LE(40 + vendor + formats));
      };
      this.#socket.on('data', hear);
      this.#socket.write(hello);
    });
  }

  #ask(request: Buffer): Promise<Buffer | null> {
    return new Promise((resolve, reject) => {
      if (this.#end !== null) {
        reject(this.#end);
        return;
      }
      const serial = this.#send(request);
      this.#waiting.push({ serial, answered: resolve });
    });
  }

  /** The serial number of the request, as the server counts: in 16 bits. */
  #send(request: Buffer): number {
    request.writeUInt16LE(request.length / 4, 2);
    if (this.#end === null) this.#socket.write(request);
    this.#serial = (this.#serial + 1) & 0xffff;
    return this.#serial;
  }

  #take(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      if (this.#received.length < 32) return;
      const kind = this.#received.readUInt8(0);
      // The highest bit says that another program sent the event.
      const event = kind & 0x7f;
      const isLong = kind === REPLY || event === GENERIC_EVENT;
      const message = this.#cut(32 + (isLong ? 4 * this.#received.readUInt32LE(4) : 0));
      if (message === null) return;
      if (kind === REPLY || kind === ERROR) this.#answer(message, kind);
      else if (event === PROPERTY_NOTIFY) this.onChange(message.readUInt32LE(4), message.readUInt32LE(8));
      else if (event === DESTROY_NOTIFY) this.onChange(message.readUInt32LE(8), null);
      else if (event === CLIENT_MESSAGE) this.onMessage(message.readUInt32LE(8));
    }
  }

  /** Takes a message off what has come; `null` when it is not all there yet. */
  #cut(length: number): Buffer | null {
    if (length > LONGEST + 8 && this.#received.length >= 8) throw new Error('too long');
    if (this.#received.length < length) return null;
    const message = this.#received.subarray(0, length);
    this.#received = this.#received.subarray(length);
    return message;
  }

  #answer(message: Buffer, kind: number): void {
    const index = this.#waiting.findIndex(({ serial }) => serial === message.readUInt16LE(2));
    // An error may also be that of a request that has no reply.
    if (index === -1) return;
    const [waiting] = this.#waiting.splice(index, 1);
    waiting?.answered(kind === REPLY ? message : null);
  }

  #lose(why: string): void {
    if (this.#end !== null) return;
    this.#end = new Error(why);
    this.#socket.destroy();
    // A question without an answer is a window that is not there; who asks hears of the loss as well.
    for (const { answered } of this.#waiting.splice(0)) answered(null);
    this.#lost(this.#end);
  }
}

/** A length rounded up to the 4 bytes in which the protocol counts. */
function padded(length: number): number {
  return (length + 3) & ~3;
}

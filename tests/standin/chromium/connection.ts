import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
// Playwright generates these types from Chromium; its package does not export the file, hence the path.
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol';
import { trace } from '../trace';

/** The DevTools protocol's types. */
export type { Protocol };

type Method = keyof Protocol.CommandParameters;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly session: string | undefined;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** One conversation with Chromium: with the browser as a whole, or with one page. */
export class Session {
  readonly #connection: Connection;
  readonly #events = new EventEmitter();
  readonly id: string | undefined;
  /** Resolves when the page is gone; never of the browser. */
  readonly detached: Promise<void>;
  #detach: () => void = () => undefined;

  constructor(connection: Connection, id?: string) {
    this.#connection = connection;
    this.id = id;
    this.#events.setMaxListeners(0);
    this.detached = new Promise((resolve) => {
      this.#detach = resolve;
    });
  }

  /** Nothing more is heard of the page. */
  end(): void {
    this.#detach();
  }

  /** Runs a command and waits for its result. */
  send<M extends Method>(
    method: M,
    params?: Protocol.CommandParameters[M],
  ): Promise<Protocol.CommandReturnValues[M]> {
    return this.#connection.send(method, params, this.id);
  }

  /** Runs a command nobody waits for: a page that has gone meanwhile is no error. */
  post<M extends Method>(method: M, params?: Protocol.CommandParameters[M]): void {
    this.send(method, params).catch((error: unknown) => trace(method, error));
  }

  on<E extends keyof Protocol.Events>(event: E, listener: (payload: Protocol.Events[E]) => void): void {
    this.#events.on(event, listener);
  }

  once<E extends keyof Protocol.Events>(event: E, listener: (payload: Protocol.Events[E]) => void): void {
    this.#events.once(event, listener);
  }

  /** Hands an event from the wire to the listeners. */
  deliver(event: string, payload: unknown): void {
    this.#events.emit(event, payload);
  }
}

/** The DevTools protocol over a pair of pipes: JSON messages, each ended by a NUL. */
export class Connection {
  readonly browser: Session;
  readonly #sessions = new Map<string, Session>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #output: Writable;
  #lastId = 0;
  #isClosed = false;

  constructor(output: Writable, input: Readable) {
    this.browser = new Session(this);
    this.#output = output;
    const pieces: Buffer[] = [];
    input.on('data', (chunk: Buffer) => {
      let rest = chunk;
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        pieces.push(rest.subarray(0, end));
        this.#receive(Buffer.concat(pieces.splice(0)).toString('utf8'));
        rest = rest.subarray(end + 1);
      }
      if (rest.length > 0) pieces.push(rest);
    });
    input.on('close', () => this.#close());
    output.on('error', () => this.#close());
  }

  /** The session of a page that was attached to. */
  session(id: string): Session {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    const session = new Session(this, id);
    this.#sessions.set(id, session);
    return session;
  }

  send<M extends Method>(
    method: M,
    params: Protocol.CommandParameters[M] | undefined,
    sessionId: string | undefined,
  ): Promise<Protocol.CommandReturnValues[M]> {
    if (this.#isClosed) return Promise.reject(new Error(`${method}: Chromium is gone`));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { session: sessionId, resolve, reject });
      this.#output.write(`${JSON.stringify({ id, method, params: params ?? {}, sessionId })}\0`);
    });
  }

  #receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.id !== undefined) {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error !== undefined) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result as never);
    } else if (message.method !== undefined) {
      const target = message.sessionId === undefined ? this.browser : this.#sessions.get(message.sessionId);
      target?.deliver(message.method, message.params);
      if (message.method === 'Target.detachedFromTarget') this.#letGo(message.params);
    }
  }

  /** A page that was closed is heard of no more, and whoever still waits for it need not. */
  #letGo(params: unknown): void {
    const { sessionId } = params as Protocol.Target.detachedFromTargetPayload;
    this.#sessions.get(sessionId)?.end();
    this.#sessions.delete(sessionId);
    for (const [id, { session, reject }] of this.#waiting)
      if (session === sessionId) {
        this.#waiting.delete(id);
        reject(new Error('the page is gone'));
      }
  }

  #close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const waiting of this.#waiting.values()) waiting.reject(new Error('Chromium is gone'));
    this.#waiting.clear();
  }
}

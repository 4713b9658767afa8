import { EventEmitter } from 'node:events';
import { decode } from '../clone/decode';
import { encode } from '../clone/encode';
import { StandinEvent } from '../event';
import type { WebContents } from './web-contents';
import type { WebFrame } from './web-frame';

/** The event of an invoked message: who asked. */
export class IpcMainInvokeEvent extends StandinEvent {
  readonly type = 'frame';
  readonly sender: WebContents;
  readonly senderFrame: WebFrame;
  readonly processId: number;
  readonly frameId: number;

  constructor(sender: WebContents) {
    super();
    this.sender = sender;
    this.senderFrame = sender.mainFrame;
    this.processId = sender.mainFrame.processId;
    this.frameId = sender.mainFrame.routingId;
  }
}

/** The event of a one-way message: who sent it, and a way to answer. */
export class IpcMainEvent extends IpcMainInvokeEvent {
  readonly ports: never[] = [];
  returnValue: unknown;

  reply(channel: string, ...values: unknown[]): void {
    this.sender.send(channel, ...values);
  }
}

type Handler = (event: IpcMainInvokeEvent, ...values: never[]) => unknown;

/** How an invoked message ended: with an encoded answer or with the reason it failed. */
export type InvokeOutcome =
  | { readonly ok: true; readonly data: string }
  | { readonly ok: false; readonly reason: string };

/** Electron's `ipcMain`. */
export class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...values) => {
      this.removeHandler(channel);
      return handler(event, ...values);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  hasHandler(channel: string): boolean {
    return this.#handlers.has(channel);
  }

  /** Runs the handler of a channel for a page. */
  async answer(sender: WebContents, channel: string, data: string): Promise<InvokeOutcome> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) return { ok: false, reason: `Error: No handler registered for '${channel}'` };
    try {
      const values = decode(data) as never[];
      return { ok: true, data: encode(await handler(new IpcMainInvokeEvent(sender), ...values)) };
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      return { ok: false, reason: String(error) };
    }
  }
}

/** The `ipcMain` of this process. */
export const ipcMain = new IpcMain().setMaxListeners(0);

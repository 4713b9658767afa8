import { decode } from '../clone/decode';
import { encode } from '../clone/encode';
import type { FromPage, ToPage } from './messages';

type Listener = (event: { readonly sender: IpcRenderer }, ...values: unknown[]) => void;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly channel: string;
}

/** The page's end of Electron's message channels. */
export class IpcRenderer {
  readonly #post: (message: FromPage) => void;
  readonly #listeners = new Map<string, { listener: Listener; isOnce: boolean }[]>();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(post: (message: FromPage) => void) {
    this.#post = post;
  }

  readonly invoke = async (channel: string, ...values: unknown[]): Promise<unknown> => {
    const data = encode(values);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, channel });
      this.#post({ kind: 'invoke', id, channel, data });
    });
  };

  readonly send = (channel: string, ...values: unknown[]): void => {
    this.#post({ kind: 'send', channel, data: encode(values) });
  };

  readonly on = (channel: string, listener: Listener): this => this.#add(channel, listener, false);

  readonly addListener = this.on;

  readonly once = (channel: string, listener: Listener): this => this.#add(channel, listener, true);

  readonly off = (channel: string, listener: Listener): this => {
    const kept = (this.#listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener);
    this.#listeners.set(channel, kept);
    return this;
  };

  readonly removeListener = this.off;

  readonly removeAllListeners = (channel?: string): this => {
    if (channel === undefined) this.#listeners.clear();
    else this.#listeners.delete(channel);
    return this;
  };

  /** Takes in a message from the other side. */
  readonly receive = (message: ToPage): void => {
    if (message.kind === 'push') {
      const values = decode(message.data) as unknown[];
      for (const { listener, isOnce } of [...(this.#listeners.get(message.channel) ?? [])]) {
        if (isOnce) this.off(message.channel, listener);
        listener({ sender: this }, ...values);
      }
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'reply') waiting?.resolve(decode(message.data));
    else waiting?.reject(new Error(`Error invoking remote method '${waiting.channel}': ${message.reason}`));
  };

  #add(channel: string, listener: Listener, isOnce: boolean): this {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), { listener, isOnce }]);
    return this;
  }
}

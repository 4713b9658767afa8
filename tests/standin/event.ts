import { EventEmitter } from 'node:events';
import { events, type EmitterName } from './events';

/** The event object that Electron's main process passes first to every listener. */
export class StandinEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

type Listener = Parameters<EventEmitter['on']>[1];

/** An emitter that refuses events the stand-in never sends, so that a listener for one cannot wait for ever unnoticed. */
export class StrictEmitter extends EventEmitter {
  readonly #name: EmitterName;
  readonly #known: ReadonlySet<string>;

  constructor(name: EmitterName) {
    super();
    this.#name = name;
    this.#known = new Set([...events[name], 'newListener', 'removeListener']);
    this.setMaxListeners(0);
  }

  override on(event: string, listener: Listener): this {
    this.#check(event);
    return super.on(event, listener);
  }

  override addListener(event: string, listener: Listener): this {
    return this.on(event, listener);
  }

  override once(event: string, listener: Listener): this {
    this.#check(event);
    return super.once(event, listener);
  }

  override prependListener(event: string, listener: Listener): this {
    this.#check(event);
    return super.prependListener(event, listener);
  }

  #check(event: string): void {
    if (!this.#known.has(event))
      throw new Error(`The stand-in does not model the event '${event}' of ${this.#name}`);
  }
}

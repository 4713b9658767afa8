import { StandinEvent } from '../event';
import type { PageKey } from '../page/messages';
import { trace } from '../trace';
import type { WebContents } from './web-contents';

/** Lets the app see keys before the page: those a test types can be swallowed, those typed into Chromium only seen. */
export class KeyGate {
  readonly #contents: WebContents;
  /** Keys that the app has seen already and the page will report again. */
  #announced: string[] = [];

  constructor(contents: WebContents) {
    this.#contents = contents;
  }

  /** Shows the app a key that is about to be typed; false when the app has swallowed it. */
  announce(key: PageKey): boolean {
    if (!this.#show(key)) return false;
    this.#announced.push(`${key.type} ${key.code}`);
    return true;
  }

  /** A key arrived in the page. */
  fromPage(key: PageKey): void {
    const index = this.#announced.indexOf(`${key.type} ${key.code}`);
    if (index >= 0) this.#announced.splice(index, 1);
    else if (!this.#show(key)) trace('a key already in the page cannot be swallowed', key.code);
  }

  /** The page that would have reported is gone. */
  clear(): void {
    this.#announced = [];
  }

  #show(key: PageKey): boolean {
    const event = new StandinEvent();
    const modifiers = (['shift', 'control', 'alt', 'meta'] as const).filter((name) => key[name]);
    this.#contents.emit('before-input-event', event, { ...key, modifiers });
    return !event.defaultPrevented;
  }
}

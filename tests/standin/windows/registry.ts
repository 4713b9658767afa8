import { EventEmitter } from 'node:events';
import type { BaseWindow } from './base-window';

/** Knows every window and which one has the focus; the app listens here for windows that open and close. */
class WindowRegistry extends EventEmitter {
  readonly #windows = new Map<number, BaseWindow>();
  #focused: BaseWindow | null = null;
  #lastId = 0;

  add(window: BaseWindow): number {
    this.#lastId += 1;
    this.#windows.set(this.#lastId, window);
    this.emit('changed');
    return this.#lastId;
  }

  remove(window: BaseWindow): void {
    if (this.#focused === window) this.#focused = null;
    this.#windows.delete(window.id);
    this.emit('changed');
    if (this.#windows.size === 0) this.emit('all-closed');
  }

  all(): BaseWindow[] {
    return [...this.#windows.values()];
  }

  get(id: number): BaseWindow | undefined {
    return this.#windows.get(id);
  }

  get focused(): BaseWindow | null {
    return this.#focused;
  }

  /** Moves the focus; the windows concerned hear of it. */
  focus(window: BaseWindow | null): void {
    const before = this.#focused;
    if (before === window) return;
    this.#focused = window;
    before?.announce('blur');
    window?.announce('focus');
  }
}

/** The windows of this process. */
export const windows = new WindowRegistry().setMaxListeners(0);

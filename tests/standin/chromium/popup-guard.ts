import type { RunningChromium } from './chromium';

/** Closes pages that a page opened by itself: a link with a target, say. Our own and a debugger's are left alone. */
class PopupGuard {
  readonly #own = new Set<string>();
  readonly #guarded = new WeakSet<RunningChromium>();
  #opening: Promise<unknown> = Promise.resolve();
  #announced = 0;

  /** Notes that a page of ours is about to open, so that it is not taken for a popup. */
  async opening(running: RunningChromium, open: () => Promise<string>): Promise<string> {
    this.#guard(running);
    const opened = open();
    this.#opening = Promise.allSettled([this.#opening, opened]);
    const targetId = await opened;
    this.#own.add(targetId);
    return targetId;
  }

  /** A page said that it opens another. */
  announce(): void {
    this.#announced += 1;
  }

  forget(targetId: string): void {
    this.#own.delete(targetId);
  }

  #guard(running: RunningChromium): void {
    if (this.#guarded.has(running)) return;
    this.#guarded.add(running);
    const { browser } = running.connection;
    browser.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.type !== 'page') return;
      void this.#opening.then(() => {
        if (this.#own.has(targetInfo.targetId) || this.#announced === 0) return;
        this.#announced -= 1;
        browser.post('Target.closeTarget', { targetId: targetInfo.targetId });
      });
    });
  }
}

/** The one guard of this process. */
export const popupGuard = new PopupGuard();

import type { BrowserWindow } from 'electron';
import type { Zoom } from '../../shared/desktop/zoom';

/**
 * Shows the pages of our windows at the size the person chose. Chromium keeps one size for all pages of a host, set when one
 * of them is there: a page that comes later may find one that holds no more. So each is told when it comes, and all when the
 * size changes.
 */
export class PageZoom {
  readonly #zoom: () => Zoom;
  readonly #windows = new Set<BrowserWindow>();
  #shown: Zoom | null = null;

  constructor(zoom: () => Zoom) {
    this.#zoom = zoom;
  }

  add(window: BrowserWindow): void {
    this.#windows.add(window);
    window.on('closed', () => this.#windows.delete(window));
    window.webContents.on('did-navigate', () => {
      this.#apply(window);
    });
  }

  /** Shows every page at the size of now, where that is a new one. */
  follow(): void {
    const zoom = this.#zoom();
    if (this.#shown === zoom) return;
    this.#shown = zoom;
    for (const window of this.#windows) this.#apply(window);
  }

  #apply(window: BrowserWindow): void {
    if (!window.isDestroyed()) window.webContents.setZoomFactor(this.#zoom() / 100);
  }
}

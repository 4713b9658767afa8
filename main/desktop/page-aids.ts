import type { BrowserWindow } from 'electron';
import { zoomAfter, type Zoom, type ZoomStep } from '../../shared/desktop/zoom';
import type { Translate } from '../../shared/messages';
import { offerContextMenu } from './context-menu';
import { pageKeyOf, type PageKey } from './page-keys';
import { PageZoom } from './zoom';

export interface PageAidsPorts {
  /** The size that the person chose. */
  readonly zoom: () => Zoom;
  readonly chooseZoom: (zoom: Zoom) => void;
  readonly say: () => Translate;
}

/** A key that not every window has a use for. */
export type OwnKey = Exclude<PageKey, { readonly does: 'zoom' | 'close' }>['does'];

/** What a menu bar would do for our windows, which have none: the size of their pages, the keys for it, the menu of a text. */
export class PageAids {
  readonly #ports: PageAidsPorts;
  readonly #sizes: PageZoom;

  constructor(ports: PageAidsPorts) {
    this.#ports = ports;
    this.#sizes = new PageZoom(ports.zoom);
  }

  /** The size that the person chose, per cent. */
  get zoom(): Zoom {
    return this.#ports.zoom();
  }

  /** For a window that comes and goes by itself: its page has the size chosen. */
  size(window: BrowserWindow): void {
    this.#sizes.add(window);
  }

  /** For a window that the person opens and closes: the keys and the menu too. `own` says what else a key does there. */
  serve(window: BrowserWindow, own: Readonly<Partial<Record<OwnKey, () => void>>> = {}): void {
    this.size(window);
    const { webContents } = window;
    offerContextMenu(window, this.#ports.say);
    // The wheel with Ctrl.
    webContents.on('zoom-changed', (_event, direction) => {
      this.#step(direction === 'in' ? 'larger' : 'smaller');
    });
    webContents.on('before-input-event', (event, input) => {
      const act = this.#actOf(pageKeyOf(input, process.platform), window, own);
      if (act === undefined) return;
      event.preventDefault();
      act();
    });
  }

  /** Shows all pages at the size of now. */
  follow(): void {
    this.#sizes.follow();
  }

  #actOf(
    key: PageKey | null,
    window: BrowserWindow,
    own: Readonly<Partial<Record<OwnKey, () => void>>>,
  ): (() => void) | undefined {
    if (key === null) return undefined;
    switch (key.does) {
      case 'zoom':
        return () => {
          this.#step(key.step);
        };
      case 'close':
        return () => {
          window.close();
        };
      default:
        return own[key.does];
    }
  }

  #step(step: ZoomStep): void {
    const next = zoomAfter(step, this.zoom);
    if (next !== this.zoom) this.#ports.chooseZoom(next);
  }
}

import { EventEmitter } from 'node:events';
import type { Display, Point, Rectangle } from 'electron';

/** A window as it is on the screen of this paper machine. */
export interface PaperWindow {
  readonly id: number;
  /** The page it shows; `null` for a plain coloured one. */
  page: string | null;
  /** Where the page begins, when it was opened for something. */
  address: string | null;
  bounds: Rectangle;
  visible: boolean;
  minimized: boolean;
  fullScreen: boolean;
  onTop: boolean;
  gone: boolean;
}

export type Area = Pick<Display, 'id' | 'bounds' | 'workArea' | 'scaleFactor'>;

/** The window of another program: it has the keyboard when none of ours does. */
export const ANOTHER = 'another program';
/** Who has the keyboard; `null`: nobody, until somebody clicks. */
export type Holder = PaperWindow | typeof ANOTHER | null;

/**
 * Displays and windows on paper: the part of Electron that the app's windows use, kept in memory. A window in full screen
 * stays on its display and takes no other bounds; what was on a display that is pulled lands on another. A window that is
 * hidden gives the keyboard to the one that had it before; one that is destroyed leaves it to another of this program, or
 * to nobody.
 */
class PaperDesktop {
  readonly events = new EventEmitter();
  displays: readonly Area[] = [];
  windows: readonly PaperWindow[] = [];
  pointer: Point = { x: 0, y: 0 };
  /** A window in full screen gets the size of the display that it is on when that changes, or on which it lands. */
  fits = true;
  /** When a window says that it is closed, which may be after the call that closes it. */
  later: (then: () => void) => void = (then) => {
    then();
  };
  private made = 0;
  /** Who has the keyboard, and who had it before, the last one first. */
  private holders: readonly Holder[] = [ANOTHER];

  clear(): void {
    this.events.removeAllListeners();
    this.windows = [];
    this.holders = [ANOTHER];
  }

  get focused(): Holder {
    return this.holders[0] ?? null;
  }

  /** The keyboard goes to this one. */
  focus(holder: Holder): void {
    this.holders = [holder, ...this.holders.filter((one) => one !== holder && one !== null)];
  }

  /** The window has the keyboard no more, and will not get it back: the one that had it before does. */
  giveBack(window: PaperWindow): void {
    this.holders = this.holders.filter((one) => one !== window);
  }

  open(bounds: Rectangle): PaperWindow {
    this.made += 1;
    const off = {
      address: null,
      visible: false,
      minimized: false,
      fullScreen: false,
      onTop: false,
      gone: false,
    };
    const window: PaperWindow = { id: this.made, page: null, bounds, ...off };
    this.windows = [...this.windows, window];
    return window;
  }

  close(window: PaperWindow): void {
    window.gone = true;
    this.windows = this.windows.filter((one) => one !== window);
    const had = this.focused === window;
    this.giveBack(window);
    if (had)
      this.focus(this.windows.find((one) => one.page !== null && one.visible && !one.minimized) ?? null);
  }

  plug(display: Area): void {
    this.displays = [...this.displays, display];
    this.events.emit('display-added');
  }

  /** The last display cannot be pulled. */
  pull(id: number): void {
    const left = this.displays.filter((one) => one.id !== id);
    const [first] = left;
    if (first === undefined || left.length === this.displays.length) return;
    const lost = this.displays.filter((one) => !left.includes(one));
    this.displays = left;
    for (const window of this.windows)
      if (
        lost.some(({ bounds }) => overlap(bounds, window.bounds) > 0) &&
        this.nearest(window.bounds) === null
      )
        window.bounds =
          window.fullScreen && this.fits
            ? first.bounds
            : { ...window.bounds, x: first.bounds.x, y: first.bounds.y };
    if (this.at(this.pointer) === null) this.pointer = { x: first.bounds.x, y: first.bounds.y };
    this.events.emit('display-removed');
  }

  /** A display changes its place, size or scale. */
  change(display: Area): void {
    const old = this.displays.find(({ id }) => id === display.id);
    this.displays = this.displays.map((one) => (one.id === display.id ? display : one));
    for (const window of this.windows)
      if (this.fits && window.fullScreen && old !== undefined && overlap(old.bounds, window.bounds) > 0)
        window.bounds = display.bounds;
    this.events.emit('display-metrics-changed');
  }

  at({ x, y }: Point): Area | null {
    return (
      this.displays.find(
        ({ bounds: b }) => x >= b.x && x < b.x + b.width && y >= b.y && y < b.y + b.height,
      ) ?? null
    );
  }

  /** The display on which most of a rectangle lies; `null` when none of it is on any. */
  nearest(bounds: Rectangle): Area | null {
    const by = (area: Area): number => overlap(area.bounds, bounds);
    return this.displays.reduce<Area | null>(
      (found, one) => (by(one) > (found === null ? 0 : by(found)) ? one : found),
      null,
    );
  }
}

/** The one desktop of this process: what stands for Electron has, like Electron, one of everything. */
export const desktop = new PaperDesktop();

function overlap(a: Rectangle, b: Rectangle): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, wide) * Math.max(0, high);
}

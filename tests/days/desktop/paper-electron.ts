import { EventEmitter } from 'node:events';
import type { Display, Point, Rectangle } from 'electron';

/** A window as it is on the screen of this paper machine. */
export interface PaperWindow {
  readonly id: number;
  /** The page it shows; `null` for a plain coloured one. */
  page: string | null;
  bounds: Rectangle;
  visible: boolean;
  fullScreen: boolean;
  onTop: boolean;
  gone: boolean;
}

export type Area = Pick<Display, 'id' | 'bounds' | 'workArea' | 'scaleFactor'>;

/**
 * Displays and windows on paper: the part of Electron that the app's windows use, kept in memory. A window in full screen
 * stays on its display and takes no other bounds; what was on a display that is pulled lands on another.
 */
class PaperDesktop {
  readonly events = new EventEmitter();
  displays: readonly Area[] = [];
  windows: readonly PaperWindow[] = [];
  pointer: Point = { x: 0, y: 0 };
  focused: PaperWindow | null = null;
  /** The program does not hear that displays come and go. */
  deaf = false;
  /** A plain window that is destroyed stays where it is. */
  sticky = false;
  /** When a window says that it is closed, which may be after the call that closes it. */
  later: (then: () => void) => void = (then) => {
    then();
  };
  private made = 0;

  clear(): void {
    this.events.removeAllListeners();
    this.windows = [];
    this.focused = null;
  }

  open(bounds: Rectangle): PaperWindow {
    this.made += 1;
    const off = { visible: false, fullScreen: false, onTop: false, gone: false };
    const window: PaperWindow = { id: this.made, page: null, bounds, ...off };
    this.windows = [...this.windows, window];
    return window;
  }

  close(window: PaperWindow): void {
    window.gone = true;
    this.windows = this.windows.filter((one) => one !== window);
    if (this.focused === window) this.focused = null;
  }

  plug(display: Area): void {
    this.displays = [...this.displays, display];
    this.tell('display-added');
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
        window.bounds = window.fullScreen
          ? first.bounds
          : { ...window.bounds, x: first.bounds.x, y: first.bounds.y };
    if (this.at(this.pointer) === null) this.pointer = { x: first.bounds.x, y: first.bounds.y };
    this.tell('display-removed');
  }

  /** A display changes its place, size or scale. */
  change(display: Area): void {
    const old = this.displays.find(({ id }) => id === display.id);
    this.displays = this.displays.map((one) => (one.id === display.id ? display : one));
    for (const window of this.windows)
      if (window.fullScreen && old !== undefined && overlap(old.bounds, window.bounds) > 0)
        window.bounds = display.bounds;
    this.tell('display-metrics-changed');
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

  private tell(event: string): void {
    if (!this.deaf) this.events.emit(event);
  }
}

/** The one desktop of this process: what stands for Electron has, like Electron, one of everything. */
export const desktop = new PaperDesktop();

function overlap(a: Rectangle, b: Rectangle): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, wide) * Math.max(0, high);
}

function firstDisplay(): Area {
  const [first] = desktop.displays;
  if (first === undefined) throw new Error('no display');
  return first;
}

export const screen = {
  on: (event: string, then: () => void) => desktop.events.on(event, then),
  off: (event: string, then: () => void) => desktop.events.off(event, then),
  getAllDisplays: () => desktop.displays,
  getCursorScreenPoint: () => desktop.pointer,
  getDisplayNearestPoint: (point: Point) => desktop.at(point) ?? firstDisplay(),
  getDisplayMatching: (bounds: Rectangle) => desktop.nearest(bounds) ?? firstDisplay(),
};

export const nativeTheme = { shouldUseDarkColors: false };

export const app = { isPackaged: true, focus: () => undefined, hide: () => undefined, show: () => undefined };

interface Options extends Partial<Rectangle> {
  readonly show: boolean;
}

export class BaseWindow extends EventEmitter {
  readonly paper: PaperWindow;
  private normal: Rectangle;

  constructor({ x = 0, y = 0, width = 800, height = 600 }: Options) {
    super();
    this.normal = { x, y, width, height };
    this.paper = desktop.open(this.normal);
  }

  isDestroyed(): boolean {
    return this.paper.gone;
  }

  destroy(): void {
    if (this.paper.gone) return;
    if (!desktop.sticky || this.paper.page !== null) desktop.close(this.paper);
    this.paper.gone = true;
    desktop.later(() => this.emit('closed'));
  }

  getBounds(): Rectangle {
    return this.paper.bounds;
  }

  setBounds(bounds: Rectangle): void {
    if (this.paper.fullScreen) return;
    this.normal = bounds;
    this.paper.bounds = bounds;
  }

  setFullScreen(full: boolean): void {
    this.paper.fullScreen = full;
    this.paper.bounds = full ? screen.getDisplayMatching(this.paper.bounds).bounds : this.normal;
  }

  show(): void {
    this.paper.visible = true;
    this.focus();
  }

  showInactive(): void {
    this.paper.visible = true;
  }

  hide(): void {
    this.paper.visible = false;
    if (this.isFocused()) desktop.focused = null;
  }

  focus(): void {
    desktop.focused = this.paper;
  }

  blur(): void {
    if (this.isFocused()) desktop.focused = null;
  }

  isFocused(): boolean {
    return desktop.focused === this.paper;
  }

  isVisible(): boolean {
    return this.paper.visible;
  }

  isMinimized(): boolean {
    return false;
  }

  setAlwaysOnTop(onTop: boolean): void {
    this.paper.onTop = onTop;
  }

  readonly setVisibleOnAllWorkspaces = (): undefined => undefined;
  readonly setBackgroundColor = (): undefined => undefined;
  readonly removeMenu = (): undefined => undefined;
  readonly restore = (): undefined => undefined;
}

/** The pages of a window on paper: they load at once, draw nothing, and die when told. */
class WebContents extends EventEmitter {
  constructor(readonly id: number) {
    super();
  }

  isLoading(): boolean {
    return false;
  }

  readonly send = (): undefined => undefined;
}

const open = new Map<number, BrowserWindow>();

/** All windows go, as they do with their program; `displays` stay. */
export function endProgram(): void {
  open.clear();
  desktop.clear();
}

export class BrowserWindow extends BaseWindow {
  readonly webContents: WebContents;

  constructor(options: Options) {
    super(options);
    this.webContents = new WebContents(this.paper.id);
    open.set(this.paper.id, this);
  }

  static getFocusedWindow(): BrowserWindow | null {
    return desktop.focused === null ? null : (open.get(desktop.focused.id) ?? null);
  }

  loadURL(url: string): Promise<void> {
    this.paper.page = /([a-z]+)\.html$/.exec(url)?.[1] ?? url;
    this.emit('ready-to-show');
    return Promise.resolve();
  }

  override destroy(): void {
    super.destroy();
    open.delete(this.paper.id);
  }
}

/** The renderer of the window with this page dies. */
export function killRenderer(page: string): void {
  for (const window of showing(page))
    window.webContents.emit('render-process-gone', {}, { reason: 'killed' });
}

/** The person closes the window with this page. */
export function closeWindow(page: string): void {
  for (const window of showing(page)) window.destroy();
}

function showing(page: string): readonly BrowserWindow[] {
  return [...open.values()].filter((window) => window.paper.page === page);
}

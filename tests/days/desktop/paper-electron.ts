import { EventEmitter } from 'node:events';
import type { Point, Rectangle } from 'electron';
import { ANOTHER, desktop, type Area, type PaperWindow } from './paper-desktop';

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
    desktop.close(this.paper);
    desktop.later(() => this.emit('closed'));
  }

  /** As the person closes it: it is hidden first, and says so at once. */
  close(): void {
    this.hide();
    desktop.close(this.paper);
    this.emit('closed');
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

  isFullScreen(): boolean {
    return this.paper.fullScreen;
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    this.paper.visible = true;
    this.paper.minimized = false;
  }

  hide(): void {
    this.paper.visible = false;
    desktop.giveBack(this.paper);
  }

  minimize(): void {
    this.paper.minimized = true;
    desktop.giveBack(this.paper);
  }

  /** As on Windows, where it comes with the keyboard. */
  restore(): void {
    this.show();
  }

  focus(): void {
    if (this.isVisible()) desktop.focus(this.paper);
  }

  blur(): void {
    desktop.giveBack(this.paper);
  }

  isFocused(): boolean {
    return desktop.focused === this.paper;
  }

  isVisible(): boolean {
    return this.paper.visible && !this.paper.minimized;
  }

  isMinimized(): boolean {
    return this.paper.minimized;
  }

  setAlwaysOnTop(onTop: boolean): void {
    this.paper.onTop = onTop;
  }

  readonly setVisibleOnAllWorkspaces = (): undefined => undefined;
  readonly setBackgroundColor = (): undefined => undefined;
  readonly removeMenu = (): undefined => undefined;
}

/** The page of a window on paper: it loads at once, draws nothing, and dies when told. */
class WebContents extends EventEmitter {
  constructor(readonly id: number) {
    super();
  }

  isLoading(): boolean {
    return false;
  }

  setZoomFactor(factor: number): void {
    desktop.events.emit('zoomed', this.id, factor);
  }

  reload(): void {
    desktop.events.emit('reloaded', this.id);
  }

  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  }

  send(channel: string, argument: unknown): void {
    desktop.events.emit('sent', channel, argument);
  }
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
    const { focused } = desktop;
    return focused === null || focused === ANOTHER ? null : (open.get(focused.id) ?? null);
  }

  loadURL(url: string): Promise<void> {
    const [, page, address] = /([a-z]+)\.html(?:#(.*))?$/.exec(url) ?? [];
    this.paper.page = page ?? url;
    this.paper.address = address ?? null;
    this.emit('ready-to-show');
    return Promise.resolve();
  }
}

/** The renderer of the window with this page dies. */
export function killRenderer(page: string): void {
  for (const window of showing(page))
    window.webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
}

/** The page of the window with this page does not answer any more. */
export function hangPage(page: string): void {
  for (const window of showing(page)) window.emit('unresponsive');
}

/** The person closes the window with this page. */
export function closeWindow(page: string): void {
  for (const window of showing(page)) window.close();
}

/** The system takes the window with this page away, without asking it. */
export function destroyWindow(page: string): void {
  for (const window of showing(page)) window.destroy();
}

/** The person puts the window with this page away, to the taskbar. */
export function minimizeWindow(page: string): void {
  for (const window of showing(page)) window.minimize();
}

function showing(page: string): readonly BrowserWindow[] {
  return [...open.values()].filter(({ paper }) => paper.page === page && !paper.gone);
}

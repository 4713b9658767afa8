import type * as Electron from 'electron';
import { StandinEvent, StrictEmitter } from '../event';
import { screen } from '../system/screen';
import { windows } from './registry';

/** Electron's `BaseWindow`: a window as the system sees it. On its own it is a model only, with nothing drawn. */
export class BaseWindow extends StrictEmitter {
  readonly id: number;
  readonly #options: Electron.BaseWindowConstructorOptions;
  #bounds: Electron.Rectangle;
  #title: string;
  #backgroundColor: string;
  #isVisible = false;
  #isMinimized = false;
  #isFullScreen = false;
  #isMaximized = false;
  #isAlwaysOnTop: boolean;
  #isOnAllWorkspaces = false;
  #isInTaskbar: boolean;
  #isDestroyed = false;

  constructor(options: Electron.BaseWindowConstructorOptions = {}) {
    super('BaseWindow');
    this.#options = options;
    this.#bounds = firstBounds(options);
    this.#title = options.title ?? '';
    this.#backgroundColor = options.backgroundColor ?? '#FFFFFF';
    this.#isAlwaysOnTop = options.alwaysOnTop ?? false;
    this.#isInTaskbar = options.skipTaskbar !== true;
    this.id = windows.add(this);
    if (options.show !== false) setImmediate(() => this.#isDestroyed || this.show());
    if (options.fullscreen === true || options.kiosk === true) this.#isFullScreen = true;
  }

  static getAllWindows(): BaseWindow[] {
    return windows.all();
  }

  static fromId(id: number): BaseWindow | null {
    return windows.get(id) ?? null;
  }

  static getFocusedWindow(): BaseWindow | null {
    return windows.focused;
  }

  show(): void {
    this.#appear();
    if (this.#options.focusable !== false) this.focus();
  }

  showInactive(): void {
    this.#appear();
  }

  hide(): void {
    this.#alive();
    if (!this.#isVisible) return;
    this.#isVisible = false;
    if (windows.focused === this) windows.focus(null);
    this.applyVisibility(false, false);
    this.announce('hide');
  }

  isVisible(): boolean {
    this.#alive();
    return this.#isVisible && !this.#isMinimized;
  }

  focus(): void {
    this.#alive();
    if (!this.#isVisible || this.#options.focusable === false) return;
    this.applyVisibility(true, true);
    windows.focus(this);
  }

  blur(): void {
    this.#alive();
    if (windows.focused === this) windows.focus(null);
  }

  isFocused(): boolean {
    this.#alive();
    return windows.focused === this;
  }

  moveTop(): void {
    this.#alive();
  }

  minimize(): void {
    this.#alive();
    if (this.#isMinimized) return;
    this.#isMinimized = true;
    if (windows.focused === this) windows.focus(null);
    this.applyVisibility(false, false);
    this.announce('minimize');
  }

  restore(): void {
    this.#alive();
    if (!this.#isMinimized) return;
    this.#isMinimized = false;
    this.applyVisibility(true, true);
    this.announce('restore');
  }

  isMinimized(): boolean {
    this.#alive();
    return this.#isMinimized;
  }

  setBounds(bounds: Partial<Electron.Rectangle>, _animate?: boolean): void {
    this.#alive();
    const before = this.#bounds;
    this.#bounds = this.#clamp({ ...before, ...bounds });
    const { x, y, width, height } = this.#bounds;
    const applied = this.#isFullScreen ? Promise.resolve() : this.applyBounds();
    if (x !== before.x || y !== before.y) this.#announceAfter(applied, 'move');
    if (width !== before.width || height !== before.height) this.#announceAfter(applied, 'resize');
  }

  getBounds(): Electron.Rectangle {
    this.#alive();
    const { bounds, workArea } = screen.getDisplayMatching(this.#bounds);
    if (this.#isFullScreen) return { ...bounds };
    return this.#isMaximized ? { ...workArea } : { ...this.#bounds };
  }

  getNormalBounds(): Electron.Rectangle {
    this.#alive();
    return { ...this.#bounds };
  }

  getContentBounds(): Electron.Rectangle {
    return this.getBounds();
  }

  setSize(width: number, height: number, _animate?: boolean): void {
    this.setBounds({ width, height });
  }

  getSize(): number[] {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  setContentSize(width: number, height: number, _animate?: boolean): void {
    this.setBounds({ width, height });
  }

  setPosition(x: number, y: number, _animate?: boolean): void {
    this.setBounds({ x, y });
  }

  getPosition(): number[] {
    const { x, y } = this.getBounds();
    return [x, y];
  }

  center(): void {
    const { width, height } = this.#bounds;
    this.setBounds(centred(width, height, screen.getDisplayMatching(this.#bounds)));
  }

  maximize(): void {
    this.#fillWorkArea(true);
    this.showInactive();
  }

  unmaximize(): void {
    this.#fillWorkArea(false);
  }

  isMaximized(): boolean {
    this.#alive();
    return this.#isMaximized;
  }

  setFullScreen(isWanted: boolean): void {
    this.#alive();
    if (this.#isFullScreen === isWanted || (isWanted && this.#options.fullscreenable === false)) return;
    this.#isFullScreen = isWanted;
    this.#announceAfter(this.applyBounds(), isWanted ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    this.#alive();
    return this.#isFullScreen;
  }

  setKiosk(isWanted: boolean): void {
    this.setFullScreen(isWanted);
  }

  isKiosk(): boolean {
    return this.isFullScreen();
  }

  setAlwaysOnTop(isWanted: boolean, _level?: string, _relativeLevel?: number): void {
    this.#alive();
    if (this.#isAlwaysOnTop === isWanted) return;
    this.#isAlwaysOnTop = isWanted;
    this.announce('always-on-top-changed', isWanted);
  }

  isAlwaysOnTop(): boolean {
    this.#alive();
    return this.#isAlwaysOnTop;
  }

  setVisibleOnAllWorkspaces(isWanted: boolean, _options?: Electron.VisibleOnAllWorkspacesOptions): void {
    this.#alive();
    this.#isOnAllWorkspaces = isWanted;
  }

  isVisibleOnAllWorkspaces(): boolean {
    return this.#isOnAllWorkspaces;
  }

  setSkipTaskbar(isSkipped: boolean): void {
    this.#alive();
    this.#isInTaskbar = !isSkipped;
  }

  /** Whether the taskbar lists the window. */
  get isInTaskbar(): boolean {
    return this.#isInTaskbar;
  }

  setTitle(title: string): void {
    this.#alive();
    this.#title = title;
  }

  getTitle(): string {
    this.#alive();
    return this.#title;
  }

  setBackgroundColor(color: string): void {
    this.#alive();
    this.#backgroundColor = color;
    this.applyBackgroundColor();
  }

  getBackgroundColor(): string {
    this.#alive();
    return this.#backgroundColor;
  }

  // The windows of the stand-in have no menu bar and the system's own frame.
  setMenuBarVisibility(_isVisible: boolean): void {
    this.#alive();
  }

  setAutoHideMenuBar(_isHidden: boolean): void {
    this.#alive();
  }

  setMenu(_menu: unknown): void {
    this.#alive();
  }

  removeMenu(): void {
    this.#alive();
  }

  setIcon(_icon: unknown): void {
    this.#alive();
  }

  setContentProtection(_isProtected: boolean): void {
    this.#alive();
  }

  setResizable(_isResizable: boolean): void {
    this.#alive();
  }

  setClosable(_isClosable: boolean): void {
    this.#alive();
  }

  setMinimumSize(_width: number, _height: number): void {
    this.#alive();
  }

  setFocusable(_isFocusable: boolean): void {
    this.#alive();
  }

  flashFrame(_isFlashing: boolean): void {
    this.#alive();
  }

  setOpacity(_opacity: number): void {
    this.#alive();
  }

  /** Asks the app, then closes. */
  close(): void {
    if (this.#isDestroyed) return;
    const event = new StandinEvent();
    this.emit('close', event);
    if (event.defaultPrevented) this.emitRefusal();
    else this.destroy();
  }

  /** Closes without asking. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isVisible = false;
    this.applyDestroyed();
    this.#isDestroyed = true;
    setImmediate(() => {
      this.emit('closed');
      windows.remove(this);
    });
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  // What follows is for the stand-in itself.

  /** Tells the listeners, asynchronously as the system would. */
  announce(event: string, ...values: unknown[]): void {
    setImmediate(() => {
      if (this.#isDestroyed) return;
      this.emit(event, new StandinEvent(), ...values);
      windows.emit('changed');
    });
  }

  /** The app prevented this window from closing. */
  protected emitRefusal(): void {
    windows.emit('close-refused', this);
  }

  protected applyVisibility(_isVisible: boolean, _isActive: boolean): void {
    // A plain window draws nothing.
  }

  protected applyBounds(): Promise<void> {
    return Promise.resolve();
  }

  protected applyBackgroundColor(): void {
    // A plain window draws nothing.
  }

  protected applyDestroyed(): void {
    // A plain window draws nothing.
  }

  /** The person moved or resized the window, or left full screen by hand. */
  protected noticeBounds(bounds: Electron.Rectangle, isFullScreen: boolean): void {
    if (isFullScreen !== this.#isFullScreen) {
      this.#isFullScreen = isFullScreen;
      this.announce(isFullScreen ? 'enter-full-screen' : 'leave-full-screen');
    }
    if (!isFullScreen) this.#bounds = bounds;
    this.announce('resize');
  }

  #fillWorkArea(isWanted: boolean): void {
    this.#alive();
    if (this.#isMaximized === isWanted) return;
    this.#isMaximized = isWanted;
    this.#announceAfter(this.applyBounds(), isWanted ? 'maximize' : 'unmaximize');
  }

  #announceAfter(applied: Promise<void>, event: string): void {
    void applied.then(() => this.announce(event));
  }

  #appear(): void {
    this.#alive();
    this.#isMinimized = false;
    if (this.#isVisible) return;
    this.#isVisible = true;
    this.applyVisibility(true, false);
    this.announce('show');
  }

  #clamp({ x, y, width, height }: Electron.Rectangle): Electron.Rectangle {
    const { minWidth = 0, minHeight = 0 } = this.#options;
    return {
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(Math.max(width, minWidth, 1)),
      height: Math.round(Math.max(height, minHeight, 1)),
    };
  }

  #alive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}

function firstBounds(options: Electron.BaseWindowConstructorOptions): Electron.Rectangle {
  const width = Math.max(options.width ?? 800, options.minWidth ?? 1);
  const height = Math.max(options.height ?? 600, options.minHeight ?? 1);
  const middle = centred(width, height, screen.getPrimaryDisplay());
  return { x: options.x ?? middle.x, y: options.y ?? middle.y, width, height };
}

function centred(width: number, height: number, { workArea }: Electron.Display): Electron.Rectangle {
  const x = Math.round(workArea.x + (workArea.width - width) / 2);
  const y = Math.round(workArea.y + (workArea.height - height) / 2);
  return { x, y, width, height };
}

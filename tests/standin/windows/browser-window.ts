import type * as Electron from 'electron';
import { StandinEvent } from '../event';
import type { Page } from '../chromium/page';
import { settings } from '../settings';
import { screen } from '../system/screen';
import { quietly, trace } from '../trace';
import { BaseWindow } from './base-window';
import { parseColor } from './color';
import { windows } from './registry';
import { WebContents } from './web-contents';

/** Electron's `BrowserWindow`: a window of Chromium with a page in it. */
export class BrowserWindow extends BaseWindow {
  readonly #contents: WebContents;
  #work: Promise<void> = Promise.resolve();

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super(options);
    let isShown = options.show !== false;
    this.#contents = new WebContents(options.webPreferences ?? {}, {
      bounds: () => this.getBounds(),
      scaleFactor: () => screen.getDisplayMatching(this.getNormalBounds()).scaleFactor,
      isShown: () => isShown,
      onCloseAsked: () => this.close(),
      onGone: () => this.#closedByPerson(),
      onFirstLoad: () => this.announce('ready-to-show'),
      onTitle: (title) => this.#titleFromPage(title),
      onPersonFocused: (isFocused) => {
        if (isFocused) windows.focus(this);
        else if (windows.focused === this) windows.focus(null);
      },
      onPersonResized: () => quietly(this.#readBounds()),
    });
    isShown = isShown && !settings.isHeadless;
    this.applyBackgroundColor();
    if (this.isFullScreen()) void this.applyBounds();
    windows.emit('browser-window', this);
  }

  static override getAllWindows(): BrowserWindow[] {
    return windows.all().filter((window) => window instanceof BrowserWindow);
  }

  static override fromId(id: number): BrowserWindow | null {
    const window = windows.get(id);
    return window instanceof BrowserWindow ? window : null;
  }

  static override getFocusedWindow(): BrowserWindow | null {
    return windows.focused instanceof BrowserWindow ? windows.focused : null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  get webContents(): WebContents {
    return this.#contents;
  }

  loadURL(url: string, _options?: Electron.LoadURLOptions): Promise<void> {
    return this.#contents.loadURL(url);
  }

  reload(): void {
    this.#contents.reload();
  }

  protected override applyVisibility(isVisible: boolean, isActive: boolean): void {
    if (settings.isHeadless) return;
    void this.#do(async (page) => {
      await page.setWindow({ windowState: isVisible ? 'normal' : 'minimized' });
      if (isActive) await page.session.send('Page.bringToFront');
    });
    if (isVisible) void this.applyBounds();
  }

  protected override applyBounds(): Promise<void> {
    const isFullScreen = this.isFullScreen();
    const { x, y, width, height } = this.getBounds();
    return this.#do(async (page) => {
      await page.setWindow({ windowState: 'normal' });
      await page.setWindow({ left: x, top: y, width, height });
      if (isFullScreen) await page.setWindow({ windowState: 'fullscreen' });
      await this.#contents.layOut();
    });
  }

  protected override applyBackgroundColor(): void {
    const color = parseColor(this.getBackgroundColor());
    if (color !== undefined) this.#contents.post('Emulation.setDefaultBackgroundColorOverride', { color });
  }

  protected override applyDestroyed(): void {
    this.#contents.destroy();
  }

  /** Does something to the window, after everything asked before. */
  #do(action: (page: Page) => Promise<void>): Promise<void> {
    this.#work = this.#work
      .then(() => this.#contents.page)
      .then(action)
      .catch((error: unknown) => trace('window', error));
    return this.#work;
  }

  #titleFromPage(title: string): void {
    if (this.isDestroyed()) return;
    const event = new StandinEvent();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.setTitle(title);
  }

  /** Chromium's window has gone already, so the app is asked but cannot refuse. */
  #closedByPerson(): void {
    if (this.isDestroyed()) return;
    const event = new StandinEvent();
    this.emit('close', event);
    if (event.defaultPrevented)
      console.error('A window closed in Chromium cannot be kept open in the stand-in');
    this.destroy();
  }

  async #readBounds(): Promise<void> {
    const page = await this.#contents.page;
    const { left = 0, top = 0, width = 0, height = 0, windowState } = await page.getWindow();
    if (this.isDestroyed() || windowState === 'minimized') return;
    this.noticeBounds({ x: left, y: top, width, height }, windowState === 'fullscreen');
  }
}

import type * as Electron from 'electron';
import { chromium } from '../chromium/chromium';
import type { MenuModel } from '../menus/menu';
import { trayArea } from '../menus/tray';
import type { SessionRecord } from '../session/session';
import { parseDisplays } from '../settings';
import { app } from '../system/app';
import { changeAppearance, type Appearance } from '../system/appearance';
import { clipboard } from '../system/clipboard';
import { dialogs, type DialogKind, type ShownDialog } from '../system/dialog';
import { pressShortcut } from '../system/global-shortcut';
import { notificationArea, type ShownNotification } from '../system/notification';
import { powerMonitor, type PowerEvent } from '../system/power';
import { screen } from '../system/screen';
import { openedSoFar, type Opened } from '../system/shell';
import type { BaseWindow } from '../windows/base-window';
import { BrowserWindow } from '../windows/browser-window';
import { paintBlock } from '../windows/paint-block';
import { windows } from '../windows/registry';
import { typeKey, type KeyOptions } from './keyboard';

/** A window as a test sees it; `targetId` is the page in Chromium, null for a plain window. */
export interface WindowModel {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  readonly bounds: Electron.Rectangle;
  readonly isVisible: boolean;
  readonly isFullScreen: boolean;
  readonly isFocused: boolean;
  readonly isAlwaysOnTop: boolean;
  readonly targetId: string | null;
}

type PermissionRequest = Parameters<
  NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>
>;

/** The hands and eyes of a test: everything a person or the machine would do to the app. */
export class StandinControl {
  setIdleSeconds(seconds: number): void {
    powerMonitor.setIdleSeconds(seconds);
  }

  power(event: PowerEvent): void {
    powerMonitor.happen(event);
  }

  setDisplays(displays: unknown): void {
    screen.setDisplays(parseDisplays(displays));
  }

  setDark(isDark: boolean): void {
    changeAppearance({ isDark });
  }

  setAppearance(change: Partial<Appearance>): void {
    changeAppearance(change);
  }

  moveCursor(point: Electron.Point): void {
    screen.moveCursor(point);
  }

  /** The windows that are open; one that closes while it is asked is not among them. */
  async windows(): Promise<WindowModel[]> {
    const asked = windows.all().map(async (window) => {
      try {
        return [await describe(window)];
      } catch (error) {
        if (window.isDestroyed() || String(error).includes('destroyed')) return [];
        throw error;
      }
    });
    return (await Promise.all(asked)).flat();
  }

  /** The person closes a window by its frame: Chromium's window goes first, then the app hears of it. */
  async closeWindow(id: number): Promise<void> {
    const window = find(id);
    if (window instanceof BrowserWindow) (await window.webContents.page).close();
    else window.close();
  }

  /** Makes a window hang or recover, as far as the app is told. */
  setResponsive(id: number, isResponsive: boolean): void {
    find(id).announce(isResponsive ? 'responsive' : 'unresponsive');
  }

  crashRenderer(id: number): void {
    contentsOf(id).forcefullyCrashRenderer();
  }

  typeKey(id: number, key: string, options: KeyOptions = {}): Promise<void> {
    return typeKey(contentsOf(id), key, options);
  }

  /** Windows whose address contains this part stay empty: their scripts never run. */
  blockPaint(part: string): void {
    paintBlock.add(part);
  }

  allowPaint(): void {
    paintBlock.clear();
  }

  tray(): { readonly toolTip: string; readonly title: string; readonly image: string } | null {
    const tray = trayArea.current();
    if (tray === undefined) return null;
    return { toolTip: tray.toolTip, title: tray.getTitle(), image: tray.image.toDataURL() };
  }

  trayMenu(): readonly MenuModel[] {
    return trayArea.current()?.menu?.model() ?? [];
  }

  /** Clicks the icon, or the menu item with this id, label or path of labels. */
  clickTray(item?: string | readonly string[]): void {
    const tray = trayArea.current();
    if (tray === undefined) throw new Error('There is no tray icon');
    if (item === undefined) {
      tray.clickIcon('click');
      return;
    }
    const found = tray.menu?.find(item);
    if (!found) throw new Error(`The tray menu has no '${[item].flat().join(' › ')}'`);
    if (!found.enabled) throw new Error(`'${found.label}' is greyed out`);
    found.click();
  }

  notifications(): ShownNotification[] {
    return notificationArea.all();
  }

  /** Clicks a notification, or one of its buttons by number. */
  clickNotification(id: number, action?: number): void {
    const notification = notificationArea.get(id);
    if (notification === undefined) throw new Error(`There is no notification ${id}`);
    notification.press(action);
  }

  dialogs(): readonly ShownDialog[] {
    return dialogs.shown();
  }

  /** Lays down the answer to the next dialog of a kind. */
  answerDialog(kind: DialogKind, answer: unknown): void {
    dialogs.prepare(kind, answer);
  }

  /** What an expression comes to in the page of a window. */
  async evaluate(id: number, expression: string): Promise<unknown> {
    const { session } = await contentsOf(id).page;
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  }

  clipboard(): Promise<string> {
    return clipboard.readText();
  }

  opened(): readonly Opened[] {
    return openedSoFar();
  }

  pressShortcut(accelerator: string): boolean {
    return pressShortcut(accelerator);
  }

  secondInstance(
    argv: readonly string[],
    workingDirectory = process.cwd(),
    additionalData: unknown = null,
  ): void {
    app.announceSecondInstance(argv, workingDirectory, additionalData);
  }

  /** What the session of a window was told. */
  session(id: number): SessionRecord {
    return contentsOf(id).session.record;
  }

  /** Asks the app's permission handler as the page in this window would. */
  askPermission(id: number, permission: string): Promise<boolean> {
    const { permissionRequest: handler } = contentsOf(id).session;
    // Electron grants what nobody handles.
    if (handler === null) return Promise.resolve(true);
    const contents: unknown = contentsOf(id);
    return new Promise((resolve) => {
      const details = { isMainFrame: true, requestingUrl: contentsOf(id).getURL() };
      handler(...([contents, permission, resolve, details] as unknown as PermissionRequest));
    });
  }

  /** The renderer processes alive now, as Chromium itself counts them. */
  async rendererCount(): Promise<number> {
    const running = await chromium.current();
    if (running === undefined) return 0;
    const { processInfo } = await running.connection.browser.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').length;
  }

  /** The process id of Chromium, null while none runs. */
  async chromiumPid(): Promise<number | null> {
    return (await chromium.current())?.process.pid ?? null;
  }
}

async function describe(window: BaseWindow): Promise<WindowModel> {
  const page = window instanceof BrowserWindow ? window : undefined;
  return {
    id: window.id,
    title: window.getTitle(),
    url: page?.webContents.getURL() ?? '',
    bounds: window.getBounds(),
    isVisible: window.isVisible(),
    isFullScreen: window.isFullScreen(),
    isFocused: window.isFocused(),
    isAlwaysOnTop: window.isAlwaysOnTop(),
    targetId: page === undefined ? null : (await page.webContents.page).targetId,
  };
}

function find(id: number): BaseWindow {
  const window = windows.get(id);
  if (window === undefined) throw new Error(`There is no window ${id}`);
  return window;
}

function contentsOf(id: number): BrowserWindow['webContents'] {
  const window = find(id);
  if (!(window instanceof BrowserWindow)) throw new Error(`Window ${id} has no page`);
  return window.webContents;
}

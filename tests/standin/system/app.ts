import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type * as Electron from 'electron';
import { chromium } from '../chromium/chromium';
import { StandinEvent, StrictEmitter } from '../event';
import { settings } from '../settings';
import type { BaseWindow } from '../windows/base-window';
import type { BrowserWindow } from '../windows/browser-window';
import { windows } from '../windows/registry';
import { appState } from './app-state';
import { defaultPaths, readPackage, type AppPackage } from './paths';
import { SingleInstance } from './single-instance';

/** Electron's `app`: the life of the process. */
export class App extends StrictEmitter {
  readonly isPackaged = settings.isPackaged;
  readonly dock: undefined;
  readonly commandLine = new CommandLine();
  readonly #paths = defaultPaths();
  readonly #ready: Promise<void>;
  readonly #instance = new SingleInstance((second) => void this.#secondInstance(second));
  // Held for as long as the app lives, since nothing else keeps Node up with only a tray.
  readonly #alive = setInterval(() => undefined, 2 ** 30);
  #package: AppPackage | undefined;
  #name: string | undefined;
  #loginItem: Electron.Settings = {};
  #relaunch: Electron.RelaunchOptions | undefined;
  #userModelId = '';

  constructor() {
    super('App');
    this.#ready = new Promise((resolve) => this.once('ready', () => resolve()));
    windows.on('all-closed', () => this.#allClosed());
    windows.on('close-refused', () => (appState.isQuitting = false));
    windows.on('role', (role: string, window: BaseWindow | null) => this.#playRole(role, window));
    windows.on('browser-window', (window: BrowserWindow) => this.#introduce(window));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.quit());
  }

  isReady(): boolean {
    return appState.isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    const second = {
      argv: process.argv,
      workingDirectory: process.cwd(),
      additionalData: additionalData ?? null,
    };
    return this.#instance.request(this.getPath('userData'), second);
  }

  hasSingleInstanceLock(): boolean {
    return this.#instance.has();
  }

  releaseSingleInstanceLock(): void {
    this.#instance.release();
  }

  /** Asks everybody, then closes all windows, then leaves. */
  quit(): void {
    if (appState.isQuitting) return;
    if (this.#isPrevented('before-quit')) return;
    appState.isQuitting = true;
    const open = windows.all();
    if (open.length === 0) this.#willQuit();
    for (const window of open) {
      window.close();
      if (!window.isDestroyed()) return;
    }
  }

  /** Leaves without asking anybody. */
  exit(exitCode = 0): void {
    appState.isQuitting = true;
    for (const window of windows.all()) window.destroy();
    void this.#leave(exitCode);
  }

  relaunch(options: Electron.RelaunchOptions = {}): void {
    this.#relaunch = options;
  }

  focus(_options?: Electron.FocusOptions): void {
    windows.all().at(-1)?.focus();
  }

  hide(): void {
    for (const window of windows.all()) window.hide();
  }

  show(): void {
    for (const window of windows.all()) window.showInactive();
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    if (!this.#paths.has(name)) throw new Error(`Failed to set path: there is no '${name}'`);
    this.#paths.set(name, path);
  }

  setAppLogsPath(path?: string): void {
    this.#paths.set('logs', path ?? `${this.getPath('userData')}/logs`);
  }

  getName(): string {
    return this.#name ?? this.#about().name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  get name(): string {
    return this.getName();
  }

  getVersion(): string {
    return this.#about().version;
  }

  getAppPath(): string {
    return this.#about().folder;
  }

  getLocale(): string {
    return settings.locale;
  }

  getSystemLocale(): string {
    return settings.locale;
  }

  getLocaleCountryCode(): string {
    return new Intl.Locale(settings.locale).region ?? '';
  }

  getPreferredSystemLanguages(): string[] {
    return [settings.locale];
  }

  setAppUserModelId(id: string): void {
    this.#userModelId = id;
  }

  /** What the app calls itself on Windows. */
  get userModelId(): string {
    return this.#userModelId;
  }

  setLoginItemSettings(wanted: Electron.Settings): void {
    this.#loginItem = wanted;
  }

  getLoginItemSettings(_options?: Electron.LoginItemSettingsOptions): Electron.LoginItemSettings {
    const { openAtLogin = false } = this.#loginItem;
    return {
      openAtLogin,
      wasOpenedAtLogin: false,
      status: openAtLogin ? 'enabled' : 'not-registered',
      executableWillLaunchAtLogin: openAtLogin,
      launchItems: [],
    };
  }

  // Only an installed program opens addresses.
  setAsDefaultProtocolClient(_protocol: string, _path?: string, _args?: string[]): boolean {
    return false;
  }

  // Windows alone has a jump list.
  setUserTasks(_tasks: Electron.Task[]): boolean {
    return false;
  }

  isAccessibilitySupportEnabled(): boolean {
    return false;
  }

  getAccessibilitySupportFeatures(): string[] {
    return [];
  }

  getAppMetrics(): Electron.ProcessMetric[] {
    return [];
  }

  // Chromium is started by the stand-in, with switches of its own.
  enableSandbox(): void {
    this.#mustBeEarly('enableSandbox');
  }

  disableHardwareAcceleration(): void {
    this.#mustBeEarly('disableHardwareAcceleration');
  }

  setAboutPanelOptions(_options: Electron.AboutPanelOptionsOptions): void {
    // There is no about panel here.
  }

  setActivationPolicy(_policy: 'regular' | 'accessory' | 'prohibited'): void {
    // Only a real macOS application has one.
  }

  setBadgeCount(_count?: number): boolean {
    return false;
  }

  // What follows is for the stand-in itself.

  /** Says that the app's own code has been loaded. */
  becomeReady(): void {
    appState.isReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', new StandinEvent(), {});
  }

  /** A second start of the app, as this one hears of it. */
  announceSecondInstance(argv: readonly string[], workingDirectory: string, additionalData: unknown): void {
    this.emit('second-instance', new StandinEvent(), [...argv], workingDirectory, additionalData);
  }

  async #secondInstance(second: {
    argv: string[];
    workingDirectory: string;
    additionalData: unknown;
  }): Promise<void> {
    await this.#ready;
    this.announceSecondInstance(second.argv, second.workingDirectory, second.additionalData);
  }

  #introduce(window: BrowserWindow): void {
    this.emit('web-contents-created', new StandinEvent(), window.webContents);
    this.emit('browser-window-created', new StandinEvent(), window);
    window.on('focus', () => this.emit('browser-window-focus', new StandinEvent(), window));
    window.on('blur', () => this.emit('browser-window-blur', new StandinEvent(), window));
    window.webContents.on(
      'render-process-gone',
      (event: StandinEvent, details: Electron.RenderProcessGoneDetails) =>
        this.emit('render-process-gone', event, window.webContents, details),
    );
  }

  #allClosed(): void {
    if (appState.isQuitting) this.#willQuit();
    else if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  #willQuit(): void {
    if (this.#isPrevented('will-quit')) appState.isQuitting = false;
    else void this.#leave(0);
  }

  /** Does what a menu item's role does, as far as the stand-in's windows can. */
  #playRole(role: string, window: BaseWindow | null): void {
    const roles: Readonly<Record<string, () => void>> = {
      quit: () => this.quit(),
      close: () => window?.close(),
      minimize: () => window?.minimize(),
      togglefullscreen: () => window?.setFullScreen(!window.isFullScreen()),
    };
    roles[role.toLowerCase()]?.();
  }

  #isPrevented(name: 'before-quit' | 'will-quit'): boolean {
    const event = new StandinEvent();
    this.emit(name, event);
    return event.defaultPrevented;
  }

  async #leave(exitCode: number): Promise<void> {
    this.emit('quit', new StandinEvent(), exitCode);
    this.#instance.release();
    await chromium.stop();
    this.#startAgain();
    clearInterval(this.#alive);
    process.exit(exitCode);
  }

  #startAgain(): void {
    if (this.#relaunch === undefined) return;
    const { args = process.argv.slice(1), execPath = process.execPath } = this.#relaunch;
    const starter = process.env['ARBETSRO_STANDIN_RUN'];
    const main = appState.mainFile;
    // An unpackaged program is told among its arguments which app it is to run.
    const app = settings.isPackaged && main !== undefined ? [main] : [];
    const own = starter === undefined ? [] : [starter, ...app];
    spawn(execPath, [...own, ...args], { detached: true, stdio: 'ignore' }).unref();
  }

  #about(): AppPackage {
    this.#package ??= readPackage(resolve(appState.mainFile ?? '.'));
    return this.#package;
  }

  #mustBeEarly(member: string): void {
    if (appState.isReady) throw new Error(`app.${member}() can only be called before app is ready`);
  }
}

/** What the app itself was told: a packaged program is not told which app it is to run. */
function ownArguments(): string[] {
  return process.argv.slice(settings.isPackaged ? 1 : 2);
}

/** Electron's `app.commandLine`: switches are remembered, not passed to Chromium. */
class CommandLine {
  readonly #switches = new Map<string, string>();

  constructor() {
    for (const argument of ownArguments()) {
      const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
      if (name !== undefined) this.#switches.set(name, value);
    }
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name, value);
  }

  appendArgument(_value: string): void {
    // Chromium's own arguments are none of the app's business here.
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name);
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name) ?? '';
  }

  removeSwitch(name: string): void {
    this.#switches.delete(name);
  }
}

/** The app of this process. */
export const app = new App();

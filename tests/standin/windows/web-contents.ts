import { randomBytes } from 'node:crypto';
import type * as Electron from 'electron';
import { toApp, toChromium } from '../address';
import { Page } from '../chromium/page';
import type { Protocol, Session as DevToolsSession } from '../chromium/connection';
import { popupGuard } from '../chromium/popup-guard';
import { decode } from '../clone/decode';
import { encode } from '../clone/encode';
import { StandinEvent } from '../event';
import { injectedScript } from '../page/injected-script';
import type { FromPage, PageEnvelope, PageKey, ToPage } from '../page/messages';
import { Session } from '../session/session';
import { session as sessions } from '../session/sessions';
import { settings } from '../settings';
import { emulatedMedia, onAppearanceChange } from '../system/appearance';
import { quietly, trace } from '../trace';
import { consoleLevels, listenToConsole } from './console';
import { IpcMain, IpcMainEvent, ipcMain } from './ipc-main';
import { NavigationHistory } from './navigation-history';
import { LoadError } from './net-error';
import { KeyGate } from './key-gate';
import { PageGate } from './page-gate';
import { printParameters } from './print';
import type { WebContentsHost } from './web-contents-host';
import { Unmodelled } from './unmodelled';
import { WebFrame } from './web-frame';

type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse;

let lastId = 0;

/** Electron's `webContents`: one page and its messages. */
export class WebContents extends Unmodelled {
  readonly id: number;
  readonly mainFrame: WebFrame;
  readonly session: Session;
  readonly navigationHistory: NavigationHistory;
  readonly ipc = new IpcMain();
  readonly #host: WebContentsHost;
  readonly #preferences: Electron.WebPreferences;
  readonly #inbox = `standin-${randomBytes(12).toString('hex')}`;
  readonly #page: Promise<Page>;
  readonly #gate = new PageGate(this);
  readonly #keys = new KeyGate(this);
  readonly #stopWatching: () => void;
  #openHandler: WindowOpenHandler | null = null;
  #isLoading = false;
  #isDestroyed = false;
  #isCrashed = false;
  #hasLoaded = false;
  #zoom: number;

  constructor(preferences: Electron.WebPreferences, host: WebContentsHost) {
    super('WebContents');
    lastId += 1;
    this.id = lastId;
    this.mainFrame = new WebFrame(this.id);
    this.#preferences = preferences;
    this.#host = host;
    this.#zoom = preferences.zoomFactor ?? 1;
    const given: unknown = preferences.session;
    this.session = given instanceof Session ? given : sessions.fromPartition(preferences.partition ?? '');
    this.#page = this.#open();
    this.navigationHistory = new NavigationHistory(this.#page, this.#gate);
    this.#page.catch((error: unknown) => {
      console.error('No window can be opened:', error instanceof Error ? error.message : error);
      trace(error);
      this.#gone();
    });
    this.#stopWatching = onAppearanceChange(() => this.post('Emulation.setEmulatedMedia', emulatedMedia()));
  }

  getURL(): string {
    return this.mainFrame.url === 'about:blank' ? '' : this.mainFrame.url;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isLoading(): boolean {
    return this.#isLoading;
  }

  isCrashed(): boolean {
    return this.#isCrashed;
  }

  async loadURL(url: string): Promise<void> {
    // From the call on, as in Electron, though there may be no page yet that could begin.
    this.#setLoading(true);
    const page = await this.#page;
    const address = toChromium(url);
    this.#gate.expect(address);
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    const { errorText, loaderId } = await page.session.send('Page.navigate', { url: address });
    if (errorText !== undefined && errorText !== '') {
      const error = new LoadError(errorText, url);
      this.#setLoading(false);
      this.emit('did-fail-load', new StandinEvent(), error.errno, error.code, url, true, this.id, this.id);
      throw error;
    }
    // Within a document nothing is loaded anew.
    if (loaderId !== undefined) await Promise.race([loaded, page.gone]);
  }

  reload(): void {
    this.#gate.expect(toChromium(this.getURL()));
    this.#isCrashed = false;
    this.post('Page.reload');
  }

  /** Ends the page's process by DevTools, which takes it from a page in an endless loop too. */
  forcefullyCrashRenderer(): void {
    this.post('Page.crash');
  }

  close(_options?: Electron.CloseOpts): void {
    this.#host.onCloseAsked();
  }

  send(channel: string, ...values: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    this.#tell({ kind: 'push', channel, data: encode(values) });
  }

  setWindowOpenHandler(handler: WindowOpenHandler | null): void {
    this.#openHandler = handler;
  }

  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.#zoom = factor;
    quietly(this.layOut());
  }

  getZoomFactor(): number {
    return this.#zoom;
  }

  /** A page of the stand-in never zooms by pinching. */
  setVisualZoomLevelLimits(_minimum: number, _maximum: number): Promise<void> {
    return Promise.resolve();
  }

  focus(): void {
    this.post('Page.bringToFront');
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const page = await this.#page;
    const { data } = await page.session.send('Page.printToPDF', printParameters(options));
    return Buffer.from(data, 'base64');
  }

  // What follows is for the stand-in itself.

  /** The page as soon as it exists. */
  get page(): Promise<Page> {
    return this.#page;
  }

  /** Runs a DevTools command for the page, in order and without waiting. */
  post<M extends keyof Protocol.CommandParameters>(method: M, params?: Protocol.CommandParameters[M]): void {
    this.#page
      .then(({ session }) => session.post(method, params))
      .catch(() => trace(method, 'without a page'));
  }

  /** Gives the page the size its window has now. */
  async layOut(): Promise<void> {
    const { session } = await this.#page;
    if (this.#isDestroyed) return;
    if (!settings.isHeadless) {
      await session.send('Runtime.evaluate', {
        expression: `document.documentElement.style.zoom = ${this.#zoom}`,
      });
      return;
    }
    const { width, height } = this.#host.bounds();
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.max(1, Math.round(width / this.#zoom)),
      height: Math.max(1, Math.round(height / this.#zoom)),
      deviceScaleFactor: this.#host.scaleFactor() * this.#zoom,
      mobile: false,
    });
  }

  /** Announces a key before it reaches the page; false when the app has swallowed it. */
  announceKey(key: PageKey): boolean {
    return this.#keys.announce(key);
  }

  /** Closes the page for good. */
  destroy(): void {
    this.#page.then((page) => page.close()).catch(() => undefined);
    this.#gone();
  }

  async #open(): Promise<Page> {
    const { preload, additionalArguments } = this.#preferences;
    const script = injectedScript(preload, {
      inbox: this.#inbox,
      platform: process.platform,
      argv: [...process.argv.slice(0, 1), ...(additionalArguments ?? [])],
      isHeadless: settings.isHeadless,
    });
    const { preloadError } = script;
    if (preloadError !== undefined) this.#preloadFailed(preload ?? '', preloadError);
    const page = await Page.open({
      bounds: this.#host.bounds(),
      isShown: this.#host.isShown(),
      script,
      onRequest: (session, paused) => this.#gate.onRequest(session, paused),
      onAttached: (session) => this.#listen(session),
    });
    quietly(
      page.gone.then(() => {
        if (this.#isDestroyed) return;
        this.#gone();
        this.#host.onGone();
      }),
    );
    page.session.post('Emulation.setEmulatedMedia', emulatedMedia());
    setImmediate(() => quietly(this.layOut()));
    return page;
  }

  #listen(session: DevToolsSession): void {
    session.on('Runtime.bindingCalled', ({ payload }) => {
      const { document, message } = JSON.parse(payload) as PageEnvelope;
      this.#receive(document, message);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.#keys.clear();
      this.mainFrame.moveTo(toApp(frame.unreachableUrl ?? frame.url + (frame.urlFragment ?? '')));
      this.emit('did-navigate', new StandinEvent(), this.getURL(), 200, 'OK');
    });
    session.on('Page.navigatedWithinDocument', ({ url }) => {
      this.mainFrame.moveTo(toApp(url));
      this.emit('did-navigate-in-page', new StandinEvent(), this.getURL(), true, this.id, this.id);
    });
    session.on('Page.frameStartedLoading', () => this.#setLoading(true));
    session.on('Page.frameStoppedLoading', () => {
      // The empty page that each begins with is not one of the app's.
      if (this.mainFrame.url !== 'about:blank') this.#setLoading(false);
    });
    session.on('Page.domContentEventFired', () => {
      this.emit('dom-ready', new StandinEvent());
      quietly(this.#readTitle(session));
    });
    session.on('Page.loadEventFired', () => {
      if (this.mainFrame.url === 'about:blank') return;
      this.emit('did-finish-load', new StandinEvent());
      if (this.#hasLoaded) return;
      this.#hasLoaded = true;
      this.#host.onFirstLoad();
    });
    session.on('Page.frameRequestedNavigation', ({ url }) => {
      // A scheme that Chromium hands to other programs never becomes a request, so this is the only sign of it.
      if (!/^(https?|about|blob|data|javascript|wss?):/i.test(url)) this.#gate.mayNavigate(toApp(url), true);
    });
    session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      popupGuard.announce();
      this.#asksToOpen(toApp(url), windowName, windowFeatures.join(','));
    });
    session.on('Page.downloadWillBegin', ({ url, suggestedFilename }) => {
      // The download itself is refused at the browser; the app hears of it and can only agree.
      const item = {
        getURL: () => toApp(url),
        getFilename: () => suggestedFilename,
        cancel: () => undefined,
      };
      this.session.emit('will-download', new StandinEvent(), item, this);
    });
    session.on('Inspector.targetCrashed', () => {
      this.#isCrashed = true;
      this.emit('render-process-gone', new StandinEvent(), { reason: 'crashed', exitCode: 5 });
    });
    listenToConsole(session, (line) => {
      const { level, message, lineNumber, sourceId } = line;
      trace('page', this.id, level, message);
      const event = Object.assign(new StandinEvent(), { ...line, frame: this.mainFrame });
      this.emit('console-message', event, consoleLevels.indexOf(level), message, lineNumber, sourceId);
    });
  }

  #receive(document: string, message: FromPage): void {
    if (this.#isDestroyed) return;
    switch (message.kind) {
      case 'invoke':
        quietly(this.#answer(document, message));
        return;
      case 'send': {
        const event = new IpcMainEvent(this);
        const values = decode(message.data) as unknown[];
        this.emit('ipc-message', event, message.channel, ...values);
        this.ipc.emit(message.channel, event, ...values);
        ipcMain.emit(message.channel, event, ...values);
        return;
      }
      case 'open':
        this.#asksToOpen(toApp(message.url), message.name, message.features);
        return;
      case 'close':
        this.#host.onCloseAsked();
        return;
      case 'key':
        this.#keys.fromPage(message.key);
        return;
      case 'preload-error':
        this.#preloadFailed(
          this.#preferences.preload ?? '',
          Object.assign(new Error(message.message), { stack: message.stack }),
        );
        return;
      case 'focus':
      case 'blur':
        this.#host.onPersonFocused(message.kind === 'focus');
        return;
      case 'resize':
        this.#host.onPersonResized();
    }
  }

  async #answer(
    document: string,
    { id, channel, data }: Extract<FromPage, { kind: 'invoke' }>,
  ): Promise<void> {
    const target = this.ipc.hasHandler(channel) ? this.ipc : ipcMain;
    const outcome = await target.answer(this, channel, data);
    if (this.#isDestroyed) return;
    this.#tell(
      outcome.ok
        ? { kind: 'reply', document, id, data: outcome.data }
        : { kind: 'throw', document, id, reason: outcome.reason },
    );
  }

  /** Hands a message to the bridge in the page, which listens for an event whose name only it knows. */
  #tell(message: ToPage): void {
    const detail = JSON.stringify(JSON.stringify(message));
    const inbox = JSON.stringify(this.#inbox);
    this.post('Runtime.evaluate', {
      expression: `void dispatchEvent(new CustomEvent(${inbox}, { detail: ${detail} }))`,
    });
  }

  #asksToOpen(url: string, frameName: string, features: string): void {
    const referrer = { url: this.getURL(), policy: 'strict-origin-when-cross-origin' as const };
    const details = { url, frameName, features, disposition: 'foreground-tab' as const, referrer };
    const answer = this.#openHandler?.(details) ?? { action: 'deny' };
    if (answer.action === 'allow') throw new Error('The stand-in opens no windows for pages: deny them');
  }

  #preloadFailed(path: string, error: Error): void {
    console.error(`Unable to load preload script: ${path}`, error);
    setImmediate(() => this.emit('preload-error', new StandinEvent(), path, error));
  }

  async #readTitle(session: DevToolsSession): Promise<void> {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.title' });
    if (typeof result.value === 'string' && result.value !== '') this.#host.onTitle(result.value);
  }

  #setLoading(isLoading: boolean): void {
    if (this.#isLoading === isLoading) return;
    this.#isLoading = isLoading;
    this.emit(isLoading ? 'did-start-loading' : 'did-stop-loading', new StandinEvent());
  }

  #gone(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.mainFrame.destroy();
    this.#stopWatching();
    this.emit('destroyed');
  }
}

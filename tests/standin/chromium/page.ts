import { settings } from '../settings';
import { trace } from '../trace';
import { bindingName, type InjectedScript } from '../page/injected-script';
import { openAppFrame } from './app-frame';
import { chromium, type RunningChromium } from './chromium';
import type { Protocol, Session } from './connection';
import { popupGuard } from './popup-guard';

/** A rectangle in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a new page starts out. */
export interface PageOptions {
  readonly bounds: Bounds;
  readonly isShown: boolean;
  readonly script: InjectedScript;
  /** Called for every request of the page, from the very first. */
  readonly onRequest: (session: Session, paused: Protocol.Fetch.requestPausedPayload) => Promise<void>;
  /** Called once the session exists and before anything loads. */
  readonly onAttached: (session: Session) => void;
}

/** A window of Chromium with one page in it. */
export class Page {
  readonly session: Session;
  readonly targetId: string;
  /** Settles when the page has gone, whoever closed it. */
  readonly gone: Promise<void>;
  readonly #running: RunningChromium;
  readonly #windowId: number;
  #isClosing = false;

  private constructor(running: RunningChromium, targetId: string, session: Session, windowId: number) {
    this.#running = running;
    this.#windowId = windowId;
    this.session = session;
    this.targetId = targetId;
    this.gone = Promise.race([session.detached, running.gone]).then(() => {
      popupGuard.forget(targetId);
      chromium.release();
    });
  }

  /** Opens a window of its own, ready to be navigated. */
  static async open(options: PageOptions): Promise<Page> {
    const running = await chromium.claim();
    const { browser } = running.connection;
    const targetId = await popupGuard.opening(running, () => openWindow(running, options));
    const attached = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const session = running.connection.session(attached.sessionId);
    const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
    const page = new Page(running, targetId, session, windowId);
    options.onAttached(session);
    session.on('Fetch.requestPaused', (paused) => {
      options.onRequest(session, paused).catch((error: unknown) => {
        trace('request', paused.request.url, error);
        session.post('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' });
      });
    });
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Log.enable'),
      session.send('Runtime.addBinding', { name: bindingName }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: options.script.source }),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    ]);
    return page;
  }

  /** Changes place, size or state of the window; the states other than `normal` take no place or size. */
  async setWindow(bounds: Protocol.Browser.Bounds): Promise<void> {
    await this.#running.connection.browser.send('Browser.setWindowBounds', {
      windowId: this.#windowId,
      bounds,
    });
  }

  async getWindow(): Promise<Protocol.Browser.Bounds> {
    const { browser } = this.#running.connection;
    return (await browser.send('Browser.getWindowBounds', { windowId: this.#windowId })).bounds;
  }

  /** Closes the window without asking the page. */
  close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#running.connection.browser.post('Target.closeTarget', { targetId: this.targetId });
  }
}

async function openWindow(running: RunningChromium, { bounds, isShown }: PageOptions): Promise<string> {
  const { browser } = running.connection;
  const { x: left, y: top, width, height } = bounds;
  const framed = settings.isHeadless ? undefined : await openAppFrame(running);
  if (framed !== undefined) {
    const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId: framed });
    const place = isShown ? { left, top, width, height } : { windowState: 'minimized' as const };
    await browser.send('Browser.setWindowBounds', { windowId, bounds: place });
    return framed;
  }
  const place = { left, top, width, height };
  const shape =
    settings.isHeadless || isShown ? place : { windowState: 'minimized' as const, background: true };
  const created = await browser.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    ...shape,
  });
  return created.targetId;
}

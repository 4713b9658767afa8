import { toApp } from '../address';
import type { Protocol, Session } from '../chromium/connection';
import { StandinEvent } from '../event';
import { serve } from '../session/serve';
import { paintBlock } from './paint-block';
import type { WebContents } from './web-contents';

/** Where every request of a page passes: what the app asked for itself goes through, the rest is the app's to allow. */
export class PageGate {
  readonly #contents: WebContents;
  #expected: string | undefined;

  constructor(contents: WebContents) {
    this.#contents = contents;
  }

  /** The app itself is about to load this address. */
  expect(chromiumUrl: string): void {
    this.#expected = chromiumUrl.replace(/#.*$/s, '');
  }

  /** Answers one request of the page. */
  async onRequest(session: Session, paused: Protocol.Fetch.requestPausedPayload): Promise<void> {
    const { requestId, request, resourceType } = paused;
    const { targetId } = await this.#contents.page;
    const isMainFrame = resourceType === 'Document' && paused.frameId === targetId;
    if (resourceType === 'Document' && !this.#mayLoad(paused, isMainFrame)) {
      await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    } else if (isMainFrame && paintBlock.covers(toApp(request.url))) {
      await empty(session, requestId, 200);
    } else if (resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico') {
      // Electron asks for no icon; Chromium does.
      await empty(session, requestId, 404);
    } else {
      await serve(this.#contents.session, session, paused, isMainFrame);
    }
  }

  /** Asks the app whether a frame may go somewhere else. */
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    const { id } = this.#contents;
    const event = this.#event(url, isMainFrame);
    this.#contents.emit('will-frame-navigate', event);
    if (isMainFrame && !event.defaultPrevented) {
      this.#contents.emit('will-navigate', event, url, false, true, id, id);
    }
    return !event.defaultPrevented;
  }

  #mayLoad(paused: Protocol.Fetch.requestPausedPayload, isMainFrame: boolean): boolean {
    const { request, redirectedRequestId } = paused;
    const url = toApp(request.url + (request.urlFragment ?? ''));
    if (redirectedRequestId !== undefined) return this.#mayRedirect(url, isMainFrame);
    if (!isMainFrame || this.#expected !== request.url) return this.mayNavigate(url, isMainFrame);
    this.#expected = undefined;
    return true;
  }

  #mayRedirect(url: string, isMainFrame: boolean): boolean {
    const { id } = this.#contents;
    const event = this.#event(url, isMainFrame);
    this.#contents.emit('will-redirect', event, url, false, isMainFrame, id, id);
    return !event.defaultPrevented;
  }

  #event(url: string, isMainFrame: boolean) {
    const frame = this.#contents.mainFrame;
    const details = { url, isSameDocument: false, isMainFrame, frame, initiator: frame };
    return Object.assign(new StandinEvent(), details);
  }
}

async function empty(session: Session, requestId: string, responseCode: number): Promise<void> {
  const responseHeaders = [{ name: 'content-type', value: 'text/html' }];
  const body = Buffer.from('<!doctype html>').toString('base64');
  await session.send('Fetch.fulfillRequest', { requestId, responseCode, responseHeaders, body });
}

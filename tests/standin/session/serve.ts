import { STATUS_CODES } from 'node:http';
import type * as Electron from 'electron';
import { originOf, toApp } from '../address';
import { translateHeader } from '../csp';
import type { Protocol as DevTools, Session as DevToolsSession } from '../chromium/connection';
import type { Session } from './session';

type Paused = DevTools.Fetch.requestPausedPayload;
type Resource = Electron.OnBeforeRequestListenerDetails['resourceType'];

const resourceTypes: Partial<Record<DevTools.Network.ResourceType, Resource>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  Media: 'media',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
};

/** Answers one request of a page: through the app's filters, then by the handler of its scheme, else not at all. */
export async function serve(
  app: Session,
  page: DevToolsSession,
  paused: Paused,
  isMainFrame: boolean,
): Promise<'served' | 'cancelled' | 'unreachable'> {
  const fail = (errorReason: DevTools.Network.ErrorReason) =>
    page.send('Fetch.failRequest', { requestId: paused.requestId, errorReason });
  const details = describe(paused, isMainFrame);
  if ((await app.webRequest.ask(details)).cancel === true) {
    await fail('BlockedByClient');
    return 'cancelled';
  }
  const handler = app.protocol.handlerFor(details.url);
  if (handler === undefined) {
    await fail('InternetDisconnected');
    return 'unreachable';
  }
  const response = await handler(requestFor(paused));
  if (response.type === 'error') {
    await fail('Failed');
    return 'unreachable';
  }
  const allowed = await app.webRequest.headers(
    details,
    response.status,
    Object.fromEntries(response.headers),
  );
  if (allowed === undefined) {
    await fail('BlockedByClient');
    return 'cancelled';
  }
  const headers = Object.entries(allowed).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value: translateHeader(name, value) })),
  );
  await page.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responsePhrase: response.statusText || (STATUS_CODES[response.status] ?? 'Unknown'),
    responseHeaders: headers,
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
  return 'served';
}

function describe(paused: Paused, isMainFrame: boolean): Electron.OnBeforeRequestListenerDetails {
  const { request, resourceType } = paused;
  const frame: Resource = isMainFrame ? 'mainFrame' : 'subFrame';
  return {
    id: Number.parseInt(paused.requestId.replace(/\D/g, ''), 10) || 0,
    url: toApp(request.url),
    method: request.method,
    resourceType: resourceType === 'Document' ? frame : (resourceTypes[resourceType] ?? 'other'),
    referrer: toApp(request.headers['Referer'] ?? ''),
    timestamp: performance.timeOrigin + performance.now(),
    uploadData: [],
  };
}

function requestFor({ request }: Paused): Request {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    name.toLowerCase() === 'origin' ? originOf(toApp(value)) : toApp(value),
  ]);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const pieces = (request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'));
  const body = hasBody && pieces.length > 0 ? { body: Buffer.concat(pieces) } : {};
  return new Request(toApp(request.url), { method: request.method, headers, ...body });
}

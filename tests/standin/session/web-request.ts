import type * as Electron from 'electron';
import { matchesPattern } from './url-pattern';

type RequestDetails = Electron.OnBeforeRequestListenerDetails;
type HeadersDetails = Electron.OnHeadersReceivedListenerDetails;
type Headers = Record<string, string | string[]>;

type BeforeRequest = (
  details: RequestDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;
type HeadersReceived = (
  details: HeadersDetails,
  callback: (response: Electron.HeadersReceivedResponse) => void,
) => void;

interface Registered<L> {
  readonly filter: Electron.WebRequestFilter;
  readonly listener: L;
}

/** The app's say about each request of a session; as in Electron, the last listener registered is the only one. */
export class WebRequest {
  #beforeRequest: Registered<BeforeRequest> | undefined;
  #headersReceived: Registered<HeadersReceived> | undefined;

  onBeforeRequest(filter: Electron.WebRequestFilter, listener: BeforeRequest | null): void;
  onBeforeRequest(listener: BeforeRequest | null): void;
  onBeforeRequest(
    first: Electron.WebRequestFilter | BeforeRequest | null,
    second?: BeforeRequest | null,
  ): void {
    this.#beforeRequest = registered(first, second);
  }

  onHeadersReceived(filter: Electron.WebRequestFilter, listener: HeadersReceived | null): void;
  onHeadersReceived(listener: HeadersReceived | null): void;
  onHeadersReceived(
    first: Electron.WebRequestFilter | HeadersReceived | null,
    second?: HeadersReceived | null,
  ): void {
    this.#headersReceived = registered(first, second);
  }

  /** Asks whether a request may go out. */
  ask(details: RequestDetails): Promise<Electron.CallbackResponse> {
    const entry = this.#beforeRequest;
    if (entry === undefined || !applies(entry.filter, details)) return Promise.resolve({});
    return new Promise((resolve) => entry.listener(details, resolve));
  }

  /** Lets the app change the headers of a response; undefined cancels it. */
  async headers(details: RequestDetails, status: number, headers: Headers): Promise<Headers | undefined> {
    const entry = this.#headersReceived;
    if (entry === undefined || !applies(entry.filter, details)) return headers;
    const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()]));
    const statusLine = `HTTP/1.1 ${status}`;
    const answer = await new Promise<Electron.HeadersReceivedResponse>((resolve) =>
      entry.listener({ ...details, statusCode: status, statusLine, responseHeaders: lists }, resolve),
    );
    return answer.cancel === true ? undefined : (answer.responseHeaders ?? headers);
  }
}

function registered<L>(
  first: Electron.WebRequestFilter | L | null,
  second?: L | null,
): Registered<L> | undefined {
  const isBare = typeof first === 'function' || first === null;
  const filter = isBare ? { urls: ['<all_urls>'] } : (first as Electron.WebRequestFilter);
  const listener = isBare ? first : second;
  return listener === null || listener === undefined ? undefined : { filter, listener };
}

function applies(filter: Electron.WebRequestFilter, { url, resourceType }: RequestDetails): boolean {
  if (filter.excludeUrls?.some((pattern) => matchesPattern(pattern, url)) === true) return false;
  if (filter.types !== undefined && !filter.types.some((type) => type === resourceType)) return false;
  return filter.urls.length === 0 || filter.urls.some((pattern) => matchesPattern(pattern, url));
}

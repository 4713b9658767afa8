import type * as Electron from 'electron';

type Handler = (request: Request) => Response | Promise<Response>;

/** What was said about schemes before the app was ready; it holds for every session. */
export class PrivilegedSchemes {
  #schemes: readonly Electron.CustomScheme[] = [];

  set(schemes: readonly Electron.CustomScheme[]): void {
    this.#schemes = schemes;
  }

  has(scheme: string): boolean {
    return this.#schemes.some((entry) => entry.scheme === scheme && entry.privileges?.standard === true);
  }
}

/** The handlers of the app's own schemes in one session. */
export class Protocol {
  readonly #handlers = new Map<string, Handler>();
  protected readonly schemes: PrivilegedSchemes;

  constructor(schemes: PrivilegedSchemes) {
    this.schemes = schemes;
  }

  handle(scheme: string, handler: Handler): void {
    if (scheme !== 'app') throw new Error(`The stand-in serves only app:, not ${scheme}:`);
    // Pages run on https here and may do all that a privileged scheme may: without the privileges it would be no match.
    if (!this.schemes.has(scheme))
      throw new Error(`Register ${scheme}: as a privileged standard scheme first`);
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  /** The handler for an address as the app knows it. */
  handlerFor(url: string): Handler | undefined {
    return this.#handlers.get(url.slice(0, url.indexOf(':')));
  }
}

/** Electron's `protocol`: the default session's, and the one thing that is said before the app is ready. */
export class MainProtocol extends Protocol {
  readonly #isReady: () => boolean;

  constructor(schemes: PrivilegedSchemes, isReady: () => boolean) {
    super(schemes);
    this.#isReady = isReady;
  }

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    if (this.#isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    this.schemes.set(schemes);
  }
}

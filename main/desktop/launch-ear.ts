import { app } from 'electron';
import { isOurUrl, URL_SCHEME } from '../../shared/desktop/command-url';

/**
 * Hears of launches from when the program begins, and keeps them until the app is built: the first has an `arbetsro:` address
 * among its arguments on Linux and Windows, or none; `second-instance` tells of each later one, and macOS of addresses by
 * `open-url`, which may come before the app is ready.
 */
export class LaunchEar {
  #heard: ((url: string | null) => void) | null = null;
  readonly #early: (string | null)[] = [];

  /** `words` are the arguments of this launch. */
  constructor(words: readonly string[]) {
    const url = words.find(isOurUrl);
    if (url !== undefined) this.#hear(url);
    app.on('second-instance', (_event, later) => {
      this.#hear(later.find(isOurUrl) ?? null);
    });
    app.on('open-url', (event, opened) => {
      event.preventDefault();
      this.#hear(opened);
    });
  }

  /** Hands on what has come so far, and then whatever comes: an address, or `null` for a later launch without one. */
  follow(heard: (url: string | null) => void): void {
    this.#heard = heard;
    for (const url of this.#early.splice(0)) heard(url);
  }

  #hear(url: string | null): void {
    if (this.#heard === null) this.#early.push(url);
    else this.#heard(url);
  }
}

/** The words of a launch without its addresses, and without what came behind a `--`: only addresses do. */
export function withoutUrls(words: readonly string[]): string[] {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).filter((word) => !isOurUrl(word));
}

/**
 * Has the system open `arbetsro:` addresses with this program. On Linux the desktop file of the package says so
 * (`x-scheme-handler/arbetsro`), on macOS its Info.plist too. Unpackaged runs leave the system alone: they would name a
 * bare Electron.
 *
 * SECURITY: on Windows an address can hold a quotation mark and thus further arguments; what comes after `--` is no switch
 * for Chromium.
 */
export function claimUrls(): void {
  if (!app.isPackaged || process.platform === 'linux') return;
  if (process.platform === 'win32') app.setAsDefaultProtocolClient(URL_SCHEME, process.execPath, ['--']);
  else app.setAsDefaultProtocolClient(URL_SCHEME);
}

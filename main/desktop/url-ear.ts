import { app } from 'electron';
import { isOurUrl, URL_SCHEME } from '../../shared/desktop/command-url';

/**
 * Hears of `arbetsro:` addresses from when the program begins: the first launch and later ones have them among their
 * arguments on Linux and Windows; macOS sends `open-url`, which may come before the app is ready.
 */
export class UrlEar {
  #heard: ((url: string) => void) | null = null;
  readonly #early: string[] = [];

  /** `words` are the arguments of this launch. */
  constructor(words: readonly string[]) {
    this.take(words);
    app.on('open-url', (event, url) => {
      event.preventDefault();
      this.#hear(url);
    });
  }

  /** Hands on what has come so far, and then whatever comes. */
  follow(heard: (url: string) => void): void {
    this.#heard = heard;
    for (const url of this.#early.splice(0)) heard(url);
  }

  /** Takes the address out of the arguments of a launch; false when there is none. */
  take(words: readonly string[]): boolean {
    const url = words.find(isOurUrl);
    if (url !== undefined) this.#hear(url);
    return url !== undefined;
  }

  #hear(url: string): void {
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

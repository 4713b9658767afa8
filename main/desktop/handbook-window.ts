import { BrowserWindow, type Session } from 'electron';
import type { LinkOutcome } from '../../shared/contract';
import type { HandbookPage } from '../../shared/handbook';
import type { Language } from '../../shared/settings';
import { displayInUse } from './break-screen';
import { homeBounds } from './geometry';
import { handbookAddress, isInHandbook } from './handbook-address';
import { backAndForth } from './page-keys';
import type { PageAids } from './page-aids';
import { watchPage } from './watch-page';
import { background } from './window-options';

/** What the handbook's window needs of the others. */
export interface HandbookWindowPorts {
  readonly session: Session;
  readonly icon: string;
  readonly aids: PageAids;
  readonly language: () => Language;
  /** Asks the person about a link that leads out of the handbook, and opens it elsewhere. */
  readonly openLink: (address: string) => Promise<LinkOutcome>;
  /** Tells the person of a link that could not be opened. */
  readonly sayNotOpened: (address: string) => Promise<void>;
  /** A full break is up: nothing else may take the focus from it. */
  readonly isHeld: () => boolean;
  readonly log: (line: string) => void;
}

/**
 * The packaged handbook in a plain window: pages of text without script, preload or memory. What it loads is the app's own; a
 * link that leads elsewhere is asked about and never followed here. Besides the
 * keys that every window has, Escape closes it, and it can be printed.
 */
export class HandbookWindow {
  readonly #ports: HandbookWindowPorts;
  #window: BrowserWindow | null = null;

  constructor(ports: HandbookWindowPorts) {
    this.#ports = ports;
  }

  /** Shows a page of the handbook, in the app's language. */
  open(page: HandbookPage): void {
    const { isHeld, language } = this.#ports;
    if (isHeld()) return;
    const window = this.#window ?? this.#make();
    this.#load(window, handbookAddress(language(), page));
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  close(): void {
    const window = this.#window;
    this.#window = null;
    window?.destroy();
  }

  #load(window: BrowserWindow, address: string): void {
    window.loadURL(address).catch((error: unknown) => {
      this.#ports.log(`window handbook: not loaded (${String(error)})`);
    });
  }

  async #leadOut(address: string): Promise<void> {
    const { openLink, sayNotOpened } = this.#ports;
    const outcome = await openLink(address);
    if (outcome === 'failed' || outcome === 'refused') await sayNotOpened(address);
  }

  #make(): BrowserWindow {
    const { session, icon, aids, log } = this.#ports;
    const window = new BrowserWindow({
      ...homeBounds(displayInUse()),
      show: false,
      title: 'Arbetsro',
      icon,
      backgroundColor: background('home'),
      minWidth: 320,
      minHeight: 400,
      // SECURITY: checklist 2, 3 and 4, and no script at all.
      webPreferences: {
        session,
        nodeIntegration: false,
        contextIsolation: true,
        sandbox: true,
        javascript: false,
        spellcheck: false,
      },
    });
    window.removeMenu();
    aids.serve(window, {
      ...backAndForth(window),
      print: () => {
        window.webContents.print();
      },
    });
    this.#window = window;
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
    });
    window.webContents.on('will-navigate', ({ url }) => {
      // `denyWandering` keeps the window where it is.
      if (!isInHandbook(url)) void this.#leadOut(url);
    });
    // A click with Ctrl, Shift or the wheel asks for a window of its own: there is none, but it leads to the same place.
    window.webContents.setWindowOpenHandler(({ url }) => {
      if (isInHandbook(url)) this.#load(window, url);
      else void this.#leadOut(url);
      return { action: 'deny' };
    });
    window.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown' || input.key !== 'Escape') return;
      event.preventDefault();
      window.close();
    });
    watchPage(window, {
      gone: ({ reason }) => {
        log(`window handbook: page gone (${reason})`);
        if (this.#window === window) this.close();
      },
      hung: () => {
        window.webContents.forcefullyCrashRenderer();
      },
      answers: () => undefined,
    });
    return window;
  }
}

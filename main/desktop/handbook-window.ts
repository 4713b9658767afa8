import { BrowserWindow, type Session } from 'electron';
import type { HandbookPage } from '../../shared/handbook';
import type { Language } from '../../shared/settings';
import { displayInUse } from './break-screen';
import { homeBounds } from './geometry';
import { handbookAddress, isInHandbook } from './handbook-address';
import { watchPage } from './watch-page';
import { background } from './window-options';

/** What the handbook's window needs of the others. */
export interface HandbookWindowPorts {
  readonly session: Session;
  readonly icon: string;
  readonly language: () => Language;
  /** Asks the person about a link that leads out of the handbook, and opens it elsewhere. */
  readonly openLink: (address: string) => Promise<unknown>;
  /** A full break is up: nothing else may take the focus from it. */
  readonly isHeld: () => boolean;
  readonly log: (line: string) => void;
}

/**
 * The packaged handbook in a plain window: pages of text without script, preload or memory. Escape closes it. What it loads
 * is the app's own; a link that leads elsewhere is asked about and never followed here.
 */
export class HandbookWindow {
  readonly #ports: HandbookWindowPorts;
  #window: BrowserWindow | null = null;

  constructor(ports: HandbookWindowPorts) {
    this.#ports = ports;
  }

  /** Shows a page of the handbook, in the app's language. */
  open(page: HandbookPage): void {
    const { isHeld, language, log } = this.#ports;
    if (isHeld()) return;
    const window = this.#window ?? this.#make();
    window.loadURL(handbookAddress(language(), page)).catch((error: unknown) => {
      log(`window handbook: not loaded (${String(error)})`);
    });
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  close(): void {
    const window = this.#window;
    this.#window = null;
    window?.destroy();
  }

  #make(): BrowserWindow {
    const { session, icon, openLink, log } = this.#ports;
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
    this.#window = window;
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
    });
    window.webContents.on('will-navigate', ({ url }) => {
      // `denyWandering` keeps the window where it is.
      if (!isInHandbook(url)) void openLink(url);
    });
    window.webContents.on('before-input-event', (event, { type, key }) => {
      if (type !== 'keyDown' || key !== 'Escape') return;
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

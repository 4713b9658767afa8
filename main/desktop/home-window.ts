import type { BrowserWindow, WebContents } from 'electron';
import type { Address } from '../../shared/companion/commands';
import { channel } from '../../shared/contract';
import type { Clock } from '../../shared/time/moment';
import { comesBack, SPELL } from '../../shared/trouble/policy';
import type { Gone, Trouble } from '../../shared/trouble/trouble';
import { loadPage, makeWindow } from './make-window';
import { watchPage } from './watch-page';
import type { WindowParts } from './window-options';

/** What the home window needs of the others. */
export interface HomeWindowPorts extends WindowParts {
  readonly clock: Clock;
  readonly onHome: (open: boolean) => void;
  /** A page is gone or does not answer; `isHere`: its window had the focus. */
  readonly onTrouble: (trouble: Trouble, isHere: boolean) => void;
  /** Home's page answers again or is gone: whether to wait for it is no question any more. */
  readonly onHomeAnswers: () => void;
  readonly log: (line: string) => void;
}

/** The window in which the person plans, looks and sets things. It is theirs to open and close. */
export class HomeWindow {
  readonly #ports: HomeWindowPorts;
  #window: BrowserWindow | null = null;
  /** When its page died lately, ms on the monotonic clock. */
  #deaths: readonly number[] = [];
  /** The person does not wait any longer for a page that hangs. */
  #isGivenUp = false;

  constructor(ports: HomeWindowPorts) {
    this.#ports = ports;
  }

  /** The window while it is open. */
  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** Opens home or brings it to the front; `page` null leaves it where it is. */
  open(page: Address | null): void {
    const isNew = this.#window === null;
    const window = this.#window ?? this.#make(page);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    // The page of a new window listens only once main has answered it, so its address says where it begins.
    if (page === null || isNew) return;
    // A page that is still loading does not listen yet, and holds nothing of the person's: its address leads it there.
    if (window.webContents.isLoading()) loadPage(window, 'home', page, this.#failed);
    else this.send(channel('home', 'show'), page);
  }

  /** Tells the page something, if there is one. */
  send(name: string, argument: unknown): void {
    if (this.#window?.isDestroyed() === false) this.#window.webContents.send(name, argument);
  }

  /** Ends a page that hangs, and makes it anew. */
  reload(): void {
    if (this.#window === null) return;
    this.#isGivenUp = true;
    this.#window.webContents.forcefullyCrashRenderer();
  }

  /** Whether these contents are home's. */
  isOf(contents: WebContents): boolean {
    return this.#window?.isDestroyed() === false && this.#window.webContents.id === contents.id;
  }

  close(): void {
    const window = this.#window;
    this.#window = null;
    window?.destroy();
  }

  readonly #failed = (error: unknown): void => {
    this.#ports.log(`window home: not loaded (${String(error)})`);
  };

  #make(page: Address | null): BrowserWindow {
    const { onHome, onTrouble, onHomeAnswers } = this.#ports;
    const window = makeWindow('home', this.#ports, this.#failed, page);
    this.#window = window;
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
      onHomeAnswers();
      onHome(false);
    });
    watchPage(window, {
      gone: (gone) => {
        if (this.#window === window) this.#lose(window, gone);
      },
      hung: () => {
        onTrouble({ what: 'page-hung', window: 'home' }, window.isFocused());
      },
      answers: onHomeAnswers,
    });
    onHome(true);
    return window;
  }

  /** The window stays where it is, with its page anew; when that dies time and again it is closed until somebody opens it. */
  #lose(window: BrowserWindow, gone: Gone): void {
    const isHere = window.isFocused();
    this.#ports.onHomeAnswers();
    const wasGivenUp = this.#isGivenUp;
    this.#isGivenUp = false;
    const left = wasGivenUp || this.#comesBack() ? 'made-anew' : 'closed';
    if (left === 'closed') this.close();
    else reload(window);
    // Who gave it up knows.
    if (!wasGivenUp) this.#ports.onTrouble({ what: 'page-gone', window: 'home', ...gone, left }, isHere);
  }

  #comesBack(): boolean {
    const { mono } = this.#ports.clock.now();
    const recent = this.#deaths.filter((death) => mono - death < SPELL);
    this.#deaths = [...recent, mono];
    return comesBack(recent, mono);
  }
}

/** Later: no page is loaded within the news that the one before it is gone. */
function reload(window: BrowserWindow): void {
  setImmediate(() => {
    if (!window.isDestroyed()) window.webContents.reload();
  });
}

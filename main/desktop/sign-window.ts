import {
  BrowserWindow,
  screen,
  type BrowserWindowConstructorOptions,
  type Display,
  type WebContents,
} from 'electron';
import { APP_ORIGIN, channel, type SignFill } from '../../shared/contract';
import type { SignView } from '../../shared/sign';
import type { Trouble } from '../../shared/trouble/trouble';
import { displayInUse } from './break-screen';
import { signBounds } from './geometry';
import type { PageAids } from './page-aids';
import { watchPage } from './watch-page';

/** What the sign's window needs of the others. */
export interface SignWindowPorts {
  /** The look, icon and locks of a window of ours. */
  readonly options: () => BrowserWindowConstructorOptions;
  readonly aids: PageAids;
  readonly view: () => SignView;
  /** Its page is gone or does not answer; `isHere`: it had the focus. */
  readonly onTrouble: (trouble: Trouble, isHere: boolean) => void;
  readonly log: (line: string) => void;
}

/**
 * The door sign: an ordinary window that the person puts where others see it, and closes. Nothing else opens or closes it,
 * and it is told of nothing but the sign.
 */
export class SignWindow {
  readonly #ports: SignWindowPorts;
  #window: BrowserWindow | null = null;
  /** What it was last told, so that it is told again only of something new. */
  #told = '';

  constructor(ports: SignWindowPorts) {
    this.#ports = ports;
  }

  /** Opens the sign or brings it to the front. */
  open(): void {
    const window = this.#window ?? this.#make();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** Tells the sign what is new. */
  follow(): void {
    if (this.#window === null) return;
    const view = this.#ports.view();
    const told = JSON.stringify(view);
    if (told === this.#told) return;
    this.#told = told;
    this.#window.webContents.send(channel('sign', 'changed'), view);
  }

  fill(how: SignFill): void {
    const window = this.#window;
    window?.setFullScreen(how === 'toggle' && !window.isFullScreen());
  }

  /** Whether these contents are the sign's. */
  isOf(contents: WebContents): boolean {
    return this.#window?.webContents.id === contents.id;
  }

  close(): void {
    const window = this.#window;
    this.#window = null;
    window?.destroy();
  }

  #make(): BrowserWindow {
    const { options, aids, onTrouble, log } = this.#ports;
    const window = new BrowserWindow({
      ...options(),
      ...signBounds(displayForSign()),
      minWidth: 320,
      minHeight: 240,
    });
    window.removeMenu();
    aids.serve(window);
    this.#window = window;
    this.#told = '';
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
    });
    watchPage(window, {
      gone: (gone) => {
        if (this.#window !== window) return;
        const isHere = window.isFocused();
        // A sign that does not change any more would tell what is not so.
        this.close();
        onTrouble({ what: 'page-gone', window: 'sign', ...gone, left: 'closed' }, isHere);
      },
      hung: () => {
        onTrouble({ what: 'page-hung', window: 'sign' }, false);
        window.webContents.forcefullyCrashRenderer();
      },
      answers: () => undefined,
    });
    window.loadURL(`${APP_ORIGIN}/sign.html`).catch((error: unknown) => {
      log(`window sign: not loaded (${String(error)})`);
    });
    return window;
  }
}

/** A display that the person does not work at, when there is one. */
function displayForSign(): Display {
  const inUse = displayInUse();
  return screen.getAllDisplays().find(({ id }) => id !== inUse.id) ?? inUse;
}

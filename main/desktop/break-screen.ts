import { BaseWindow, BrowserWindow, screen, type Display } from 'electron';
import { SECOND, type Clock } from '../../shared/time/moment';
import { takeFocus, type FormerWindow } from './focus';
import { coversBeside, sameBounds, type Area } from './geometry';

/** What a break needs of the world to lie over the displays. */
export interface BreakScreenPorts {
  readonly clock: Clock;
  /** The ground of the break's page, so that the other displays have the same colour. */
  readonly background: () => string;
  readonly log: (line: string) => void;
  /** False where a window cannot be placed (Wayland): covers would all land on one display, perhaps on the content. */
  readonly canPlace: boolean;
}

/** Window managers place a window after the call has returned; this long after it its place is looked at, ms. */
const SETTLES = 0.5 * SECOND;
/** A window that is still elsewhere after this many tries stays there: the window manager knows better. */
const TRIES = 2;

/**
 * A full break on the displays that there are: its window on one, plain coloured windows on the others. These are base
 * windows: the system paints them, no renderer is alive behind them.
 */
export class BreakScreen {
  readonly #ports: BreakScreenPorts;
  readonly #covers = new Map<number, BaseWindow>();
  #content: Content | null = null;
  #isUp = false;
  /** Our own window that had the focus before the break, if one had. */
  #before: FormerWindow | null = null;
  #giveBack: (() => void) | null = null;

  constructor(ports: BreakScreenPorts) {
    this.#ports = ports;
  }

  /** A break is up; its last word, which leaves the other displays free, is none. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Brings the break's window up on the display in use, covers the others, and takes the focus. */
  show(window: BrowserWindow): void {
    const display = displayInUse();
    const focused = BrowserWindow.getFocusedWindow();
    // With the focus still on the last word of the break before, who had it before that is known already.
    if (focused !== window) this.#before = focused;
    this.#content = { window, display: display.id };
    window.setAlwaysOnTop(true, 'screen-saver');
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    if (!window.isVisible()) {
      window.setBounds(display.bounds);
      window.show();
      fill(window, true);
    } else if (this.#ports.canPlace && !sameBounds(window.getBounds(), display.bounds)) move(window, display);
    this.#giveBack = takeFocus(window, this.#before, this.#ports.clock);
    this.#isUp = true;
    this.#cover();
    this.#checkPlace(window, TRIES);
  }

  /** Displays came, went or changed: the break lies over those that there are now. */
  lay(): void {
    if (this.#content === null) return;
    const { window } = this.#content;
    if (window.isDestroyed()) return;
    const content = displayOf(this.#content) ?? displayInUse();
    this.#content = { window, display: content.id };
    // First the cover goes from where the content is to lie.
    this.#cover();
    if (!sameBounds(window.getBounds(), content.bounds)) {
      move(window, content);
      if (!window.isFocused()) window.focus();
      this.#cover();
    }
    this.#checkPlace(window, TRIES);
  }

  /** The break is over: the other displays are free at once. */
  uncover(): void {
    this.#isUp = false;
    this.#cover();
  }

  /** Ends all of it before the break's window goes; the focus returns to where it was. */
  clear(): void {
    this.uncover();
    this.#giveBack?.();
    this.#giveBack = null;
    this.#before = null;
    this.#content = null;
  }

  /** Covers the displays that are to be covered now, and no others. */
  #cover(): void {
    const wanted = this.#toCover();
    for (const [id, cover] of this.#covers) {
      if (wanted.some((area) => area.id === id)) continue;
      this.#covers.delete(id);
      if (!cover.isDestroyed()) cover.destroy();
    }
    for (const { id, bounds } of wanted) {
      const cover = this.#covers.get(id) ?? this.#makeCover(id);
      if (!sameBounds(cover.getBounds(), bounds)) cover.setBounds(bounds);
      cover.setBackgroundColor(this.#ports.background());
      if (!cover.isVisible()) cover.showInactive();
    }
  }

  /** None where the content is to lie, and none where it lies as long as the window manager has not moved it. */
  #toCover(): readonly Area[] {
    if (!this.#ports.canPlace || !this.#isUp || this.#content === null) return [];
    const { window } = this.#content;
    const places = [displayOf(this.#content) ?? displayInUse()];
    if (!window.isDestroyed()) places.push(screen.getDisplayMatching(window.getBounds()));
    return coversBeside(places, screen.getAllDisplays());
  }

  #makeCover(id: number): BaseWindow {
    const cover = new BaseWindow({
      show: false,
      title: 'Arbetsro',
      frame: false,
      // On Linux this also takes it out of the window manager's hands; on all systems it never has the keyboard.
      focusable: false,
      skipTaskbar: true,
      resizable: false,
      movable: false,
      hasShadow: false,
      roundedCorners: false,
      enableLargerThanScreen: true,
      backgroundColor: this.#ports.background(),
    });
    cover.setAlwaysOnTop(true, 'screen-saver');
    cover.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    cover.on('closed', () => {
      if (this.#covers.get(id) === cover) this.#covers.delete(id);
    });
    this.#covers.set(id, cover);
    return cover;
  }

  /**
   * Looks whether the window is where it was put, when the window manager has had time, and puts it there again. Covers
   * follow the window.
   */
  #checkPlace(window: BrowserWindow, tries: number): void {
    if (!this.#ports.canPlace) return;
    this.#ports.clock.after(SETTLES, () => {
      if (this.#content?.window !== window || window.isDestroyed()) return;
      const display = displayOf(this.#content);
      if (display === null) return;
      if (!sameBounds(window.getBounds(), display.bounds)) {
        if (tries > 0) {
          move(window, display);
          this.#checkPlace(window, tries - 1);
        } else {
          this.#ports.log('window break: not where it was put; the window manager has placed it');
          this.#content = { window, display: screen.getDisplayMatching(window.getBounds()).id };
        }
      }
      this.#cover();
    });
  }
}

/** A break's window, and the id of the display on which it is to lie. */
interface Content {
  readonly window: BrowserWindow;
  readonly display: number;
}

/** `null` when the display was pulled. */
function displayOf({ display }: Content): Display | null {
  return screen.getAllDisplays().find(({ id }) => id === display) ?? null;
}

/** The display that the person looks at: where our focused window is, else where the pointer is. */
export function displayInUse(): Display {
  const focused = BrowserWindow.getFocusedWindow();
  return focused === null || focused.isDestroyed()
    ? screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    : screen.getDisplayMatching(focused.getBounds());
}

/** A window in full screen keeps to its display; it leaves it, moves, and fills the next. */
function move(window: BrowserWindow, { bounds }: Area): void {
  fill(window, false);
  window.setBounds(bounds);
  fill(window, true);
}

/** A Mac's own full screen is a space with an animation of its own; there the bounds and the level are enough. */
function fill(window: BrowserWindow, full: boolean): void {
  if (process.platform !== 'darwin') window.setFullScreen(full);
}

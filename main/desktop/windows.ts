import { BrowserWindow, screen, type WebContents } from 'electron';
import type { Address } from '../../shared/companion/commands';
import { chooseCard } from '../../shared/companion/card';
import type { BreakView, Snapshot } from '../../shared/companion/snapshot';
import { channel, type SignFill, type ViewState, type WindowName } from '../../shared/contract';
import type { Zoom } from '../../shared/desktop/zoom';
import type { SignView } from '../../shared/sign';
import { SECOND, type Stop } from '../../shared/time/moment';
import { BreakScreen } from './break-screen';
import { cardBounds } from './geometry';
import { HomeWindow, type HomeWindowPorts } from './home-window';
import { makeWindow } from './make-window';
import { onDisplays } from './on-displays';
import { RendererDeaths } from './renderer-deaths';
import { SignWindow } from './sign-window';
import { watchPage } from './watch-page';
import { background, windowOptions } from './window-options';

/** Where the built parts of the app lie, and what a window tells back. */
export interface WindowPorts extends HomeWindowPorts {
  readonly view: () => ViewState;
  /** All that the door sign learns. */
  readonly sign: () => SignView;
  /** A break's window died again and again and is not made any more; the break itself goes on. */
  readonly onLost: (view: BreakView) => void;
  /** Questions go another way (`asker.ts`): the corner card is not made for them. */
  readonly asksElsewhere: () => boolean;
  /** Whether a window can be put where it should be; not so on Wayland, where there is no card at all. */
  readonly canPlace: boolean;
}

/** Windows that come and go with the day. */
type MomentWindow = Exclude<WindowName, 'home' | 'sign'>;

/** How long the word at the end of a break stays, ms. */
const FAREWELL = 1.5 * SECOND;

/**
 * Keeps the windows in step with the snapshot: it says what is to be on the screen, this makes it so. A window that is
 * not needed is destroyed, so that no renderer is alive while only the tray is up.
 */
export class Windows {
  readonly #ports: WindowPorts;
  readonly #open = new Map<MomentWindow, BrowserWindow>();
  readonly #screen: BreakScreen;
  readonly #home: HomeWindow;
  readonly #sign: SignWindow;
  readonly #stopListening: Stop;
  #farewell: Stop | null = null;
  /** The full break that was last asked for, and the one that was seen: only what was seen gets a last word. */
  #asked: string | null = null;
  #painted: string | null = null;
  /** Home was asked for under a full break, and comes after it. */
  #wish: { readonly page: Address | null } | null = null;
  /** So was the sign. */
  #wishesSign = false;
  readonly #deaths = new RendererDeaths();
  /** The size that the card was last laid out for. */
  #zoom: Zoom | null = null;

  constructor(ports: WindowPorts) {
    this.#ports = ports;
    const { clock, log, canPlace, onTrouble } = ports;
    this.#home = new HomeWindow(ports);
    this.#screen = new BreakScreen({ clock, log, canPlace, background: () => background('break') });
    this.#sign = new SignWindow({
      options: () => windowOptions('sign', ports),
      aids: ports.aids,
      view: ports.sign,
      onTrouble,
      log,
    });
    this.#stopListening = onDisplays(() => {
      this.#lay();
    });
  }

  /** Shows and hides what the snapshot asks for, and tells every open window. */
  follow(snapshot: Snapshot): void {
    this.#deaths.follow(snapshot);
    this.#keep('nudge', this.#needsCard(snapshot));
    this.#bidFarewell(snapshot);
    this.#keep('break', this.#wantsFull(snapshot) || this.#farewell !== null);
    this.#resize();
    this.#place(snapshot);
    this.#fulfil(snapshot);
    this.tellAll();
    this.#sign.follow();
  }

  /** Tells every open window what is new. */
  tellAll(): void {
    if (this.#open.size === 0 && this.#home.window === null) return;
    const view = this.#ports.view();
    const changed = channel('companion', 'changed');
    this.#home.send(changed, view);
    for (const window of this.#open.values())
      if (!window.isDestroyed()) window.webContents.send(changed, view);
  }

  /** Opens home or brings it to the front, under a full break not before that is gone; `page` null leaves it where it is. */
  openHome(page: Address | null): void {
    if (this.#isBreakUp(this.#ports.view().snapshot)) {
      this.#wish = { page: page ?? this.#wish?.page ?? null };
      return;
    }
    this.#home.open(page);
  }

  /** The home window while it is open. */
  get home(): BrowserWindow | null {
    return this.#home.window;
  }

  /** Ends the page of a home that hangs, and makes it anew. */
  reloadHome(): void {
    this.#home.reload();
  }

  /** Opens the door sign or brings it to the front, under a full break not before that is gone. */
  openSign(): void {
    if (this.#isBreakUp(this.#ports.view().snapshot)) this.#wishesSign = true;
    else this.#sign.open();
  }

  /** The sign fills the screen or does not any more. */
  fillSign(how: SignFill): void {
    this.#sign.fill(how);
  }

  /** Which window these contents belong to; `null` for anything the app did not open. */
  nameOf(contents: WebContents): WindowName | null {
    for (const [name, window] of this.#open) {
      if (!window.isDestroyed() && window.webContents.id === contents.id) return name;
    }
    if (this.#home.isOf(contents)) return 'home';
    return this.#sign.isOf(contents) ? 'sign' : null;
  }

  /** Takes a full break that cannot be left any more off the screen, without a last word; the break itself goes on. */
  giveUpBreak(): void {
    const { snapshot } = this.#ports.view();
    if (!this.#isFullBreak(snapshot)) return;
    this.#deaths.giveUp(snapshot);
    this.#painted = null;
    this.follow(snapshot);
  }

  /** Closes everything at once. */
  closeAll(): void {
    this.#farewell?.();
    this.#wish = null;
    this.#wishesSign = false;
    this.#stopListening();
    this.#screen.clear();
    this.#home.close();
    this.#sign.close();
    const windows = [...this.#open.values()];
    this.#open.clear();
    for (const window of windows) window.destroy();
  }

  /** The window of the break with this id has drawn its first frame. */
  painted(id: string): void {
    this.#painted = id;
  }

  #keep(name: MomentWindow, wanted: boolean): void {
    const window = this.#open.get(name);
    if (wanted) {
      if (window === undefined) this.#make(name);
      return;
    }
    // Also when its window died: the covers are still there.
    if (name === 'break') this.#screen.clear();
    this.#open.delete(name);
    window?.destroy();
  }

  /** Whether something is for the corner card: a short pause, or what is asked and told where the card does that. */
  #needsCard(snapshot: Snapshot): boolean {
    const { canPlace, asksElsewhere } = this.#ports;
    const { type } = chooseCard(snapshot);
    if (type === 'nothing' || this.#deaths.areTooMany(snapshot)) return false;
    return type === 'break' ? canPlace : !asksElsewhere();
  }

  /**
   * Takes the window of a full break that is over, and frees the other displays at once. At work, and with nothing that
   * asks for silence, a break that was seen says its last word first; a break that begins meanwhile keeps the window.
   */
  #bidFarewell(snapshot: Snapshot): void {
    if (snapshot.break?.surface === 'window') this.#asked = snapshot.break.id;
    const isOver = this.#open.get('break')?.isVisible() === true && !this.#isFullBreak(snapshot);
    const lingers = this.#painted === this.#asked && snapshot.status.type === 'work' && !isHushed(snapshot);
    if (!isOver || !lingers) {
      this.#farewell?.();
      this.#farewell = null;
      if (isOver) this.#keep('break', false);
      return;
    }
    this.#screen.uncover();
    this.#farewell ??= this.#ports.clock.after(FAREWELL, () => {
      this.#farewell = null;
      this.#keep('break', false);
      // The next break may be asked for already, and has a window of its own.
      this.follow(this.#ports.view().snapshot);
    });
  }

  /** A break's window is made while the nudge shows, so that it paints at once. */
  #wantsFull(snapshot: Snapshot): boolean {
    const surfaces = [snapshot.break?.surface, snapshot.nudge?.surface];
    return surfaces.includes('window') && !this.#deaths.areTooMany(snapshot);
  }

  /** Brings the window of a break up when the break begins. */
  #place(snapshot: Snapshot): void {
    const window = this.#open.get('break');
    if (window === undefined || !this.#isFullBreak(snapshot)) return;
    // Hidden it is new; it may be seen already, with the last word of the break before.
    if (!window.isVisible() || !this.#screen.isUp) this.#screen.show(window);
  }

  /** Opens what was asked for under a break that is gone. */
  #fulfil(snapshot: Snapshot): void {
    if (this.#isBreakUp(snapshot)) return;
    if (this.#wishesSign) this.#sign.open();
    this.#wishesSign = false;
    if (this.#wish === null) return;
    const { page } = this.#wish;
    this.#wish = null;
    this.openHome(page);
  }

  /** Displays came, went or changed: a break is laid out again, a card goes back to its corner. */
  #lay(): void {
    this.#screen.lay();
    const card = this.#open.get('nudge');
    if (card !== undefined && !card.isDestroyed())
      card.setBounds(cardBounds(screen.getDisplayMatching(card.getBounds()), this.#ports.aids.zoom));
  }

  /** Another size was chosen for all pages: a card that is up takes its room. */
  #resize(): void {
    const { aids } = this.#ports;
    aids.follow();
    if (this.#zoom !== null && this.#zoom !== aids.zoom) this.#lay();
    this.#zoom = aids.zoom;
  }

  #make(name: MomentWindow): void {
    const { log, onTrouble } = this.#ports;
    const window = makeWindow(name, this.#ports, (error) => {
      log(`window ${name}: not loaded (${String(error)})`);
    });
    this.#open.set(name, window);
    window.on('closed', () => {
      if (this.#open.get(name) !== window) return;
      this.#open.delete(name);
      // Covers without the break's own window could not be left.
      if (name === 'break') this.#revive();
    });
    watchPage(window, {
      gone: (gone) => {
        if (this.#open.get(name) !== window) return;
        this.#open.delete(name);
        // Hidden first: the focus of one that is destroyed may go to another window of ours.
        window.hide();
        window.destroy();
        const left = this.#revive() ? 'made-anew' : 'closed';
        onTrouble({ what: 'page-gone', window: name, ...gone, left }, false);
      },
      hung: () => {
        onTrouble({ what: 'page-hung', window: name }, false);
        // Nobody can leave a break whose page does not answer, so it goes the way of a page that died.
        window.webContents.forcefullyCrashRenderer();
      },
      answers: () => undefined,
    });
  }

  /** A page died in the middle of something: its window comes back, unless it dies every time; says whether it does. */
  #revive(): boolean {
    const { snapshot } = this.#ports.view();
    const isLast = this.#deaths.note(snapshot);
    this.follow(snapshot);
    if (isLast && snapshot.break !== null) this.#ports.onLost(snapshot.break);
    return !this.#deaths.areTooMany(snapshot);
  }

  #isFullBreak(snapshot: Snapshot): boolean {
    return snapshot.break?.surface === 'window' && !this.#deaths.areTooMany(snapshot);
  }

  /** A full break or its last word is up: home would have the keyboard and not be seen; held Esc would not reach the break. */
  #isBreakUp(snapshot: Snapshot): boolean {
    return this.#isFullBreak(snapshot) || this.#open.get('break')?.isVisible() === true;
  }
}

/** Nothing may stay on the screen. */
function isHushed({ quiet, break: running }: Snapshot): boolean {
  if (quiet?.reason === 'meeting' || quiet?.reason === 'repair') return true;
  // A break that was asked for by hand stays: the person knows better than the sensor.
  return running === null && (quiet?.reason === 'call' || quiet?.reason === 'sharing');
}

import { UNKNOWN_DESKTOP } from '../../../shared/desktop/state';
import type { Session } from 'electron';
import { Windows } from '../../../main/desktop/windows';
import type { Snapshot } from '../../../shared/companion/snapshot';
import type { Clock, Stop } from '../../../shared/time/moment';
import { signView } from '../../../shared/sign';
import { noUpdates } from '../../../shared/updates/view';
import { aidsAt, NO_SIZE } from '../../main/aids-at';
import { SECOND, type Machine } from '../../domain/machine';
import type { Dice } from '../dice';
import type { Sight } from '../seen';
import { ANOTHER, desktop, type Area } from './paper-desktop';
import { closeWindow, endProgram, killRenderer, minimizeWindow } from './paper-electron';

const SIZES = [
  [1280, 800],
  [1920, 1080],
  [2560, 1440],
  [1080, 1920],
] as const;
const PANEL = 40;
/** After a window manager has moved a break, the app has this long to find it, ms. */
const SETTLES = 2 * SECOND;
/** A break that has appeared is put elsewhere this soon by a window manager that does so, ms. */
const PUT_ELSEWHERE = 0.1 * SECOND;
/** One that insists does it again this often, and this long after the time before, ms. */
const INSISTS = { times: 2, after: 0.5 * SECOND };

/** Nobody looks at it on paper. */
const NO_SESSION = Object.create(null) as Session;
const NOWHERE = {
  version: '0',
  dataFolder: '',
  desktop: UNKNOWN_DESKTOP,
  updates: noUpdates('source'),
};

interface Timer {
  readonly t: number;
  readonly then: () => void;
}

/**
 * The app's own windows on displays that are plugged, pulled, moved and scaled, most of all while a nudge or a break shows.
 * Has dice of its own, so that the day goes on as it would without.
 */
export class Desktop {
  private timers: readonly Timer[] = [];
  private windows: Windows;
  private movedAt = -Infinity;
  private shown = '';
  private plugged = 1;
  private programs = 1;
  private killed = 0;
  private asks = 0;

  constructor(
    private readonly machine: Machine,
    private readonly dice: Dice,
    /** Windows can be placed; not so on Wayland. */
    private readonly canPlace: boolean,
    private snapshot: Snapshot,
    private readonly look: (sight: Sight) => void,
    private readonly note: (text: string) => void,
  ) {
    endProgram();
    desktop.displays = [];
    desktop.fits = dice.chance(0.5);
    const isLate = dice.chance(0.5);
    desktop.later = (then) => {
      if (isLate) this.after(0, then);
      else then();
    };
    this.plug();
    if (dice.chance(0.5)) this.plug();
    this.windows = this.make();
  }

  /** True time of the next timer. */
  get next(): number {
    return this.timers.reduce((least, { t }) => Math.min(least, t), Infinity);
  }

  /** Runs what is due. */
  fire(): void {
    const due = this.timers.filter(({ t }) => t <= this.machine.now);
    this.timers = this.timers.filter((one) => !due.includes(one));
    for (const { then } of due) then();
    this.see();
  }

  follow(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    const id = snapshot.break?.id ?? snapshot.nudge?.kind ?? '';
    if (id !== this.shown && id !== '') this.expectTrouble();
    this.shown = id;
    this.windows.follow(snapshot);
    this.see();
  }

  painted(id: string): void {
    this.windows.painted(id);
  }

  home(opens: boolean): void {
    this.note(opens ? 'opens the window' : 'closes the window');
    if (opens) {
      this.asks += 1;
      this.windows.openHome(null);
    } else closeWindow('home');
    this.see();
  }

  /** The person clicks on another program, on any display. */
  goElsewhere(): void {
    this.note('clicks elsewhere');
    desktop.pointer = { ...this.anyDisplay().bounds };
    desktop.focus(ANOTHER);
    this.see();
  }

  /** The program is gone, and another begins. */
  restart(): void {
    this.timers = [];
    this.programs += 1;
    endProgram();
    this.windows = this.make();
  }

  private make(): Windows {
    const clock: Clock = {
      now: () => this.machine.moment(),
      after: (delay, then) => this.after(delay, then),
    };
    return new Windows({
      clock,
      session: NO_SESSION,
      ...{ preloads: '', icon: '', aids: aidsAt(), homeSize: NO_SIZE, canPlace: this.canPlace },
      view: () => ({ snapshot: this.snapshot, language: 'sv', platform: 'linux', ...NOWHERE }),
      sign: () => signView(this.snapshot, 'sv'),
      ...{
        onHome: () => undefined,
        onLost: () => undefined,
        onTrouble: () => undefined,
        onHomeAnswers: () => undefined,
        asksElsewhere: () => false,
        log: () => undefined,
      },
    });
  }

  private after(delay: number, then: () => void): Stop {
    const timer = { t: this.machine.now + delay, then };
    this.timers = [...this.timers, timer];
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  /** Some things happen while this nudge or break shows. */
  private expectTrouble(): void {
    const { dice } = this;
    const lasts = this.snapshot.break?.lastsMs ?? 10 * SECOND;
    const times = dice.chance(0.4) ? dice.whole(1, 3) : 0;
    for (let n = 0; n < times; n += 1) this.after(dice.whole(0, lasts + 3 * SECOND), () => this.something());
    if (!dice.chance(0.1)) return;
    const insists = dice.chance(0.3) ? INSISTS.times : 0;
    this.after(PUT_ELSEWHERE, () => this.putElsewhere(this.anyDisplay().id, insists));
  }

  private something(): void {
    const { dice } = this;
    dice.weighed<() => void>([
      [3, () => this.plug()],
      [4, () => this.pull()],
      [2, () => this.change()],
      [1, () => this.kill()],
      [1, () => (desktop.pointer = { ...this.anyDisplay().bounds })],
      [1, () => minimizeWindow('home')],
    ])();
  }

  private plug(): void {
    if (desktop.displays.length >= 4) return;
    const { dice } = this;
    const mirrored = desktop.displays.length > 0 && dice.chance(0.2);
    const bounds = mirrored ? this.mirror(this.anyDisplay()) : this.anyBounds();
    const display = areaOf(this.plugged, bounds, dice.pick(1, 1.25, 2));
    this.plugged += 1;
    this.note(`a display is plugged: ${JSON.stringify(display.bounds)}`);
    desktop.plug(display);
  }

  private pull(): void {
    const { id } = this.anyDisplay();
    if (desktop.displays.length < 2) return;
    this.note(`display ${id} is pulled`);
    desktop.pull(id);
  }

  private change(): void {
    const { id, bounds } = this.anyDisplay();
    const { dice } = this;
    const [width, height] = dice.pick(...SIZES);
    // The others keep clear of it: a system never lets two displays overlap in part.
    const grows = desktop.displays.some((one) => one.id !== id && one.bounds.x >= bounds.x);
    const size = grows ? { width: bounds.width, height: bounds.height } : { width, height };
    this.note(`display ${id} changes`);
    desktop.change(areaOf(id, { ...bounds, ...size }, dice.pick(1, 1.5, 2)));
  }

  private kill(): void {
    const page = this.dice.pick('nudge', 'break');
    if (!desktop.windows.some((window) => window.page === page)) return;
    this.killed += 1;
    this.note(`the renderer of ${page} dies`);
    killRenderer(page);
  }

  /** A window manager has its own mind about where a break belongs; one that insists has it again. */
  private putElsewhere(id: number, again: number): void {
    const window = desktop.windows.find(({ page, visible }) => page === 'break' && visible);
    const display = desktop.displays.find((one) => one.id === id);
    if (window === undefined || display === undefined) return;
    this.movedAt = this.machine.now;
    this.note(`the window manager puts the break on display ${id}`);
    window.bounds = display.bounds;
    if (again > 0) this.after(INSISTS.after, () => this.putElsewhere(id, again - 1));
  }

  private anyDisplay(): Area {
    const display = desktop.displays[this.dice.whole(0, desktop.displays.length - 1)];
    if (display === undefined) throw new Error('no display');
    return display;
  }

  /** To the right of all others. */
  private anyBounds(): Area['bounds'] {
    const [width, height] = this.dice.pick(...SIZES);
    const x = desktop.displays.reduce((right, { bounds }) => Math.max(right, bounds.x + bounds.width), 0);
    return { x, y: this.dice.pick(0, 0, -200, 100), width, height };
  }

  /** The same part of the picture, as large or not. */
  private mirror({ bounds }: Area): Area['bounds'] {
    const [width, height] = this.dice.pick(...SIZES);
    return this.dice.chance(0.5) ? bounds : { ...bounds, width, height };
  }

  private see(): void {
    const { focused, displays } = desktop;
    const windows = desktop.windows.map((window) => ({ ...window }));
    this.look({
      ...{ t: this.machine.now, snapshot: this.snapshot, canPlace: this.canPlace, displays, windows },
      late: this.next < this.machine.now,
      settled: this.machine.now - this.movedAt > SETTLES,
      ...{ program: this.programs, killed: this.killed, asks: this.asks },
      focused: focused === null || focused === ANOTHER ? focused : focused.id,
    });
  }
}

function areaOf(id: number, bounds: Area['bounds'], scaleFactor: number): Area {
  return { id, bounds, workArea: { ...bounds, height: bounds.height - PANEL }, scaleFactor };
}

import type { Session } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Windows } from '../../main/desktop/windows';
import type { BreakView, NudgeView, Snapshot } from '../../shared/companion/snapshot';
import { channel } from '../../shared/contract';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { signView } from '../../shared/sign';
import type { Trouble } from '../../shared/trouble/trouble';
import { ANOTHER, desktop, type Area, type PaperWindow } from '../days/desktop/paper-desktop';
import {
  BrowserWindow,
  closeWindow,
  destroyWindow,
  endProgram,
  killRenderer,
  minimizeWindow,
} from '../days/desktop/paper-electron';
import { SimulatedClock } from '../support/simulated-clock';
import { snapshotIn } from './snapshots';

vi.mock('electron', () => import('../days/desktop/paper-electron'));

const LAPTOP = areaOf(1, 0, 1280, 800);
const LARGE = areaOf(2, 1280, 1920, 1080);

function areaOf(id: number, x: number, width: number, height: number): Area {
  const bounds = { x, y: 0, width, height };
  return { id, bounds, workArea: bounds, scaleFactor: 1 };
}

const WORK = snapshotIn('work');

/** A full break with this id. */
function inBreak(id: string): Snapshot {
  const running: BreakView = {
    ...{ id, kind: 'movement', name: null, surface: 'window', activity: 'x', canLeave: true },
    ...{ startedAt: WORK.now, endsAt: WORK.now + 5 * MINUTE, lastsMs: 5 * MINUTE, leftMs: 5 * MINUTE },
  };
  return { ...WORK, break: running };
}

/** A nudge, which the clock may say comes at another time than it did. */
function nudged(kind: NudgeView['kind'], latestIn = 4 * MINUTE): Snapshot {
  const nudge: NudgeView = {
    ...{ kind, name: null, surface: 'card', latestAt: WORK.now + latestIn, canPostpone: true },
    ...{ postponeMs: 5 * MINUTE, postponed: 0, canSkip: true },
  };
  return { ...WORK, nudge };
}

/** The app's windows on two displays, the pointer on the laptop, another program in use. */
class Desk {
  readonly clock = new SimulatedClock();
  readonly lost: string[] = [];
  readonly troubles: (readonly [trouble: Trouble, isHere: boolean])[] = [];
  private snapshot = WORK;
  readonly windows = new Windows({
    clock: this.clock,
    session: Object.create(null) as Session,
    ...{ preloads: '', icon: '', canPlace: true, asksElsewhere: () => false },
    view: () => ({
      snapshot: this.snapshot,
      language: 'sv',
      platform: 'linux',
      version: '0',
      dataFolder: '',
    }),
    sign: () => signView(this.snapshot, 'sv'),
    ...{ onHome: () => undefined, onLost: ({ id }) => this.lost.push(id), log: () => undefined },
    onTrouble: (trouble, isHere) => this.troubles.push([trouble, isHere]),
    onHomeAnswers: () => undefined,
  });

  follow(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.windows.follow(snapshot);
  }

  /** A break that is seen and has ended: its last word shows. */
  lastWord(id: string): void {
    this.follow(inBreak(id));
    this.windows.painted(id);
    this.follow(WORK);
  }
}

function shown(page: string | null): readonly PaperWindow[] {
  return desktop.windows.filter((window) => window.page === page && window.visible && !window.minimized);
}

const placesOf = (page: string | null): unknown => shown(page).map(({ bounds }) => bounds);

let desk: Desk;

afterEach(() => {
  vi.restoreAllMocks();
});

beforeEach(() => {
  endProgram();
  desktop.displays = [LAPTOP, LARGE];
  desktop.pointer = { x: 10, y: 10 };
  desk = new Desk();
});

describe('a break that begins under the last word of another', () => {
  it('moves to the display in use at once, and no cover lies over it', () => {
    desk.lastWord('a');
    expect(placesOf('break')).toEqual([LAPTOP.bounds]);
    desktop.pointer = { x: 2000, y: 10 };
    desktop.focus(ANOTHER);
    desk.follow(inBreak('b'));
    expect(placesOf('break')).toEqual([LARGE.bounds]);
    expect(placesOf(null)).toEqual([LAPTOP.bounds]);
  });

  it('stays in full screen on the display where it is', () => {
    desk.lastWord('a');
    const fill = vi.spyOn(BrowserWindow.prototype, 'setFullScreen');
    desk.follow(inBreak('b'));
    expect(fill).not.toHaveBeenCalled();
    expect(placesOf(null)).toEqual([LARGE.bounds]);
  });

  it('gives the focus back to whoever had it before the first', () => {
    desk.windows.openHome(null);
    desk.lastWord('a');
    desk.lastWord('b');
    desk.clock.advance(2 * SECOND);
    expect(desktop.focused).toBe(shown('home')[0]);
  });
});

describe('a break that the window manager puts elsewhere', () => {
  it('is not covered there when the window manager insists', () => {
    desk.follow(inBreak('a'));
    for (let n = 0; n < 4; n += 1) {
      for (const window of shown('break')) window.bounds = LARGE.bounds;
      desk.clock.advance(0.5 * SECOND);
    }
    expect(placesOf('break')).toEqual([LARGE.bounds]);
    expect(placesOf(null)).toEqual([LAPTOP.bounds]);
  });
});

describe('home that is asked for under a full break', () => {
  it('comes after the last word, with its page and the focus', () => {
    const heard: unknown[] = [];
    desktop.events.on('sent', (...message) => heard.push(message));
    desk.follow(inBreak('a'));
    desk.windows.openHome('plan');
    desk.windows.openHome(null);
    expect(desktop.windows.some(({ page }) => page === 'home')).toBe(false);
    desk.windows.painted('a');
    desk.follow(WORK);
    desk.clock.advance(SECOND);
    expect(shown('home')).toEqual([]);
    desk.clock.advance(SECOND);
    expect(shown('break')).toEqual([]);
    expect(desktop.focused).toBe(shown('home')[0]);
    expect(heard).toContainEqual([channel('home', 'show'), 'plan']);
  });

  it('stays minimized until then', () => {
    desk.windows.openHome(null);
    minimizeWindow('home');
    desk.follow(inBreak('a'));
    desk.windows.openHome(null);
    expect(shown('home')).toEqual([]);
    expect(desktop.focused).toBe(shown('break')[0]);
    desk.follow(WORK);
    expect(desktop.focused).toBe(shown('home')[0]);
  });

  it('waits for the end of a break that begins within the last word too', () => {
    desk.lastWord('a');
    desk.windows.openHome(null);
    desk.follow(inBreak('b'));
    desk.clock.advance(5 * SECOND);
    expect(shown('home')).toEqual([]);
    desk.follow(WORK);
    expect(shown('home')).toHaveLength(1);
  });

  it('comes once, and not at all after everything was closed', () => {
    desk.follow(inBreak('a'));
    desk.windows.openHome(null);
    desk.follow(WORK);
    closeWindow('home');
    desk.follow(WORK);
    expect(shown('home')).toEqual([]);
    desk.follow(inBreak('b'));
    desk.windows.openHome(null);
    desk.windows.closeAll();
    desk.follow(WORK);
    expect(shown('home')).toEqual([]);
  });
});

describe('a window whose renderer died', () => {
  it('comes back twice for each nudge, whenever that is said to come', () => {
    desk.follow(nudged('short'));
    for (let n = 0; n < 3; n += 1) {
      expect(shown('nudge')).toHaveLength(1);
      killRenderer('nudge');
      desk.follow(nudged('short', n * SECOND));
    }
    expect(shown('nudge')).toEqual([]);
    expect(desk.lost).toEqual([]);
    desk.follow(WORK);
    desk.follow(nudged('short'));
    killRenderer('nudge');
    expect(shown('nudge')).toHaveLength(1);
  });

  it('takes nothing from the break that follows, of which it is told once that it is lost', () => {
    desk.follow(nudged('movement'));
    for (let n = 0; n < 3; n += 1) killRenderer('nudge');
    desk.follow(inBreak('a'));
    expect(placesOf(null)).toEqual([LARGE.bounds]);
    for (let n = 0; n < 3; n += 1) {
      expect(shown('break')).toHaveLength(1);
      expect(desk.lost).toEqual([]);
      killRenderer('break');
    }
    expect(desk.lost).toEqual(['a']);
    expect(desktop.windows).toEqual([]);
  });

  it('comes back as well when the system closed it, so that no display stays covered without it', () => {
    desk.follow(inBreak('a'));
    for (let n = 0; n < 3; n += 1) {
      expect(shown('break')).toHaveLength(1);
      expect(placesOf(null)).toEqual([LARGE.bounds]);
      destroyWindow('break');
    }
    expect(desktop.windows).toEqual([]);
    expect(desk.lost).toEqual(['a']);
  });

  it('gives the focus back in its next life to whoever had it before', () => {
    desk.windows.openHome(null);
    desktop.focus(ANOTHER);
    desk.follow(inBreak('a'));
    killRenderer('break');
    desk.follow(WORK);
    expect(desktop.focused).toBe(ANOTHER);
  });
});

describe('the door sign', () => {
  const sentTo = (name: string): unknown[] => {
    const heard: unknown[] = [];
    desktop.events.on('sent', (to, ...message) => to === name && heard.push(...message));
    return heard;
  };

  it('opens on the display that nobody works at, once, and stays until it is closed', () => {
    desk.windows.openSign();
    desk.windows.openSign();
    expect(placesOf('sign')).toEqual([{ x: 1760, y: 270, width: 960, height: 540 }]);
    expect(desktop.focused).toBe(shown('sign')[0]);
    desk.follow(inBreak('a'));
    desk.follow(WORK);
    expect(shown('sign')).toHaveLength(1);
    closeWindow('sign');
    desk.follow(WORK);
    expect(shown('sign')).toEqual([]);
    desk.windows.openSign();
    expect(shown('sign')).toHaveLength(1);
    desk.windows.closeAll();
    expect(desktop.windows).toEqual([]);
  });

  it('on the only display is there', () => {
    desktop.displays = [LAPTOP];
    desk.windows.openSign();
    expect(placesOf('sign')).toEqual([{ x: 320, y: 200, width: 640, height: 400 }]);
  });

  it('is told what the sign says when that changed, and nothing of the rest', () => {
    const heard = sentTo(channel('sign', 'changed'));
    const others = sentTo(channel('companion', 'changed'));
    desk.windows.openSign();
    desk.follow(WORK);
    desk.follow({ ...WORK, now: WORK.now + MINUTE, quiet: { reason: 'breaks-off' } });
    desk.follow({ ...WORK, quiet: { reason: 'call', sinceAt: WORK.now } });
    desk.follow({ ...WORK, status: { type: 'off' } });
    const about = { zone: WORK.zone, language: 'sv', theme: WORK.settings.theme };
    expect(heard).toEqual([
      { sign: { state: 'work' }, ...about },
      { sign: { state: 'call', untilAt: null }, ...about },
      { sign: { state: 'off' }, ...about },
    ]);
    expect(others).toEqual([]);
  });

  it('asked for under a full break comes after it', () => {
    desk.follow(inBreak('a'));
    desk.windows.openSign();
    expect(shown('sign')).toEqual([]);
    desk.follow(WORK);
    expect(shown('sign')).toHaveLength(1);
    closeWindow('sign');
    desk.follow(WORK);
    expect(shown('sign')).toEqual([]);
  });

  it('fills its display and leaves it', () => {
    desk.windows.fillSign('toggle');
    desk.windows.openSign();
    desk.windows.fillSign('toggle');
    expect(placesOf('sign')).toEqual([LARGE.bounds]);
    desk.windows.fillSign('toggle');
    desk.windows.fillSign('leave');
    expect(placesOf('sign')).toEqual([{ x: 1760, y: 270, width: 960, height: 540 }]);
  });

  it('whose renderer died goes: it would tell what is not so', () => {
    desk.windows.openSign();
    killRenderer('sign');
    expect(desktop.windows).toEqual([]);
    desk.follow(WORK);
    desk.windows.openSign();
    expect(shown('sign')).toHaveLength(1);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channel } from '../../shared/contract';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { ANOTHER, desktop } from '../days/desktop/paper-desktop';
import {
  BrowserWindow,
  closeWindow,
  endProgram,
  killRenderer,
  minimizeWindow,
} from '../days/desktop/paper-electron';
import { chooseCard } from '../../shared/companion/card';
import { LONG_AWAY } from '../views/moments';
import { STATES } from '../views/states';
import { Desk, inBreak, LAPTOP, LARGE, placesOf, shown, WORK } from './windows-desk';

vi.mock('electron', () => import('../days/desktop/paper-electron'));

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

/** A moment of each thing that the card can show, off work included. */
const CARDS = Object.entries(STATES.nudge).flatMap(([name, { snapshot }]) =>
  chooseCard(snapshot).type === 'nothing' ? [] : [[name, snapshot] as const],
);

describe('the corner card', () => {
  it('is tried with everything that it can show', () => {
    expect(new Set(CARDS.map(([, snapshot]) => chooseCard(snapshot).type))).toEqual(
      new Set([
        ...['break', 'pause-over', 'meeting-over', 'nudge', 'long-call', 'long-away', 'off-work', 'prompt'],
      ]),
    );
  });

  it.each(CARDS)('comes for what it has to show, and goes with it: %s', (_name, snapshot) => {
    desk.follow(snapshot);
    expect(shown('nudge')).toHaveLength(1);
    desk.follow(WORK);
    expect(shown('nudge')).toEqual([]);
  });

  it('does not come for a time away that Today alone asks of', () => {
    desk.follow({ ...WORK, longAway: { ...LONG_AWAY, card: false } });
    expect(shown('nudge')).toEqual([]);
  });
});

describe('home that is asked for under a full break', () => {
  it('comes after the last word, with its page and the focus', () => {
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
    const [home] = shown('home');
    expect(home?.address).toBe('plan');
    expect(desktop.focused).toBe(home);
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

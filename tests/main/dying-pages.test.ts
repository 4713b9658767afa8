import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { ANOTHER, desktop } from '../days/desktop/paper-desktop';
import { destroyWindow, endProgram, hangPage, killRenderer } from '../days/desktop/paper-electron';
import { Desk, inBreak, LAPTOP, LARGE, nudged, placesOf, shown, WORK } from './windows-desk';

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

describe('a home whose page died', () => {
  const GONE = { what: 'page-gone', window: 'home', reason: 'killed', exitCode: 9 };

  it('stays where it is with its page anew, twice in ten minutes, and opens again when it is asked for', async () => {
    const reloaded: unknown[] = [];
    desktop.events.on('reloaded', (id) => reloaded.push(id));
    desk.windows.openHome(null);
    const [home] = shown('home');
    killRenderer('home');
    desktop.focus(ANOTHER);
    killRenderer('home');
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(reloaded).toEqual([home?.id, home?.id]);
    expect(shown('home')).toEqual([home]);
    desk.clock.advance(9 * MINUTE);
    killRenderer('home');
    expect(desktop.windows).toEqual([]);
    expect(desk.troubles).toEqual([
      [{ ...GONE, left: 'made-anew' }, true],
      [{ ...GONE, left: 'made-anew' }, false],
      [{ ...GONE, left: 'closed' }, false],
    ]);
    desk.windows.openHome(null);
    expect(shown('home')).toHaveLength(1);
    desk.clock.advance(2 * MINUTE);
    killRenderer('home');
    expect(shown('home')).toHaveLength(1);
  });

  it('by the hand of a person who did not wait for it is not counted, and they are not told', () => {
    desk.windows.openHome(null);
    hangPage('home');
    expect(desk.troubles).toEqual([[{ what: 'page-hung', window: 'home' }, true]]);
    for (let times = 0; times < 4; times += 1) desk.windows.reloadHome();
    expect(shown('home')).toHaveLength(1);
    expect(desk.troubles).toHaveLength(1);
    // The next one is none of theirs.
    killRenderer('home');
    expect(desk.troubles[1]).toEqual([{ ...GONE, left: 'made-anew' }, true]);
  });
});

describe('a break that is given up', () => {
  it('leaves every display at once and does not come back, while home can be opened and the next one is shown', () => {
    desk.follow(inBreak('a'));
    desk.windows.painted('a');
    desk.windows.giveUpBreak();
    expect(desktop.windows).toEqual([]);
    desk.follow(inBreak('a'));
    expect(desktop.windows).toEqual([]);
    desk.windows.openHome(null);
    expect(shown('home')).toHaveLength(1);
    desk.follow(inBreak('b'));
    expect(shown('break')).toHaveLength(1);
  });

  it('is none where none is up', () => {
    desk.follow(nudged('movement'));
    desk.windows.giveUpBreak();
    expect(shown('nudge')).toHaveLength(1);
  });
});

describe('a page that hangs', () => {
  it('in a break dies by our hand, so that nobody is locked in; home is waited for', () => {
    desk.windows.openHome(null);
    desk.follow(inBreak('a'));
    const [before] = shown('break');
    hangPage('break');
    hangPage('home');
    expect(shown('break')).toHaveLength(1);
    expect(shown('break')).not.toContain(before);
    for (let times = 0; times < 2; times += 1) hangPage('break');
    expect(shown('break')).toEqual([]);
    expect(desk.lost).toEqual(['a']);
    expect(shown('home')).toHaveLength(1);
    expect(desk.troubles.at(-1)).toMatchObject([
      { what: 'page-gone', window: 'break', left: 'closed' },
      false,
    ]);
  });

  it.each([
    ['dies', () => killRenderer('home')],
    ['is closed', () => destroyWindow('home')],
  ])('of home is not asked about any more when it %s', (_how, end) => {
    desk.windows.openHome(null);
    hangPage('home');
    expect(desk.withdrawn).toBe(0);
    end();
    expect(desk.withdrawn).toBeGreaterThan(0);
  });

  it('of the sign closes it', () => {
    desk.windows.openSign();
    hangPage('sign');
    expect(desktop.windows).toEqual([]);
  });
});

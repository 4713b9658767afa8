import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAboutTrouble } from '../../main/desktop/trouble-dialog';
import { translator } from '../../shared/messages';
import type { Trouble } from '../../shared/trouble/trouble';
import { asked, handed, person } from './recording-electron';

vi.mock('electron', () => import('./recording-electron'));

const say = translator('sv');
const ERROR: Trouble = { what: 'main-error', error: { name: 'Error', code: null, frames: [] } };
const HOME = Object.create(null) as BrowserWindow;
const system = Object.getOwnPropertyDescriptor(process, 'platform');
const { signal } = new AbortController();

/** A computer of this system, with home open or not. */
class Desk {
  readonly hints: { readonly title: string; readonly onClick: () => void }[] = [];
  home: BrowserWindow | null = null;
  opened = 0;
  readonly ask = askAboutTrouble({
    say: () => say,
    home: () => this.home,
    openHome: () => (this.opened += 1),
    notifier: {
      show: (message) => {
        this.hints.push(message);
        return () => undefined;
      },
    },
  });

  constructor(platform: 'linux' | 'darwin') {
    Object.defineProperty(process, 'platform', { ...system, value: platform });
  }
}

beforeEach(() => {
  asked.length = 0;
  person.response = 0;
});
afterEach(() => {
  if (system !== undefined) Object.defineProperty(process, 'platform', system);
});

describe('the dialog about a trouble', () => {
  it('has its words, and a button that changes nothing for Enter and Esc', async () => {
    const answer = new Desk('linux').ask({ trouble: ERROR, givesUp: false, report: 'offered' }, signal);
    expect(handed('showMessageBox')).toEqual([
      expect.objectContaining({
        message: say('trouble.error'),
        detail: `${say('trouble.error.detail')}\n\n${say('trouble.report')}`,
        buttons: [say('trouble.choice.close'), say('trouble.choice.restart'), say('trouble.choice.copy')],
        ...{ defaultId: 0, cancelId: 0, signal },
      }),
    ]);
    expect(await answer).toBe('close');
  });

  it('answers with what was pressed, and offers no copy once there is one', async () => {
    const desk = new Desk('linux');
    person.response = 2;
    expect(await desk.ask({ trouble: ERROR, givesUp: false, report: 'offered' }, signal)).toBe('copy');
    person.response = 1;
    asked.length = 0;
    expect(await desk.ask({ trouble: ERROR, givesUp: false, report: 'copied' }, signal)).toBe('restart');
    expect(handed('showMessageBox')).toEqual([
      expect.objectContaining({
        detail: say('trouble.copied'),
        buttons: [say('trouble.choice.close'), say('trouble.choice.restart')],
      }),
    ]);
  });
});

describe('a report that could not be copied', () => {
  it('is said to be in the log, and can be tried again', async () => {
    person.response = 2;
    const answer = new Desk('linux').ask({ trouble: ERROR, givesUp: false, report: 'not-copied' }, signal);
    expect(handed('showMessageBox')).toEqual([
      expect.objectContaining({ detail: say('trouble.not-copied') }),
    ]);
    expect(await answer).toBe('copy');
  });
});

describe('on macOS, where a box without a window would hold up the day', () => {
  it('one notification leads to home, and the box belongs to that', async () => {
    const desk = new Desk('darwin');
    const trouble = { trouble: ERROR, givesUp: false, report: 'offered' } as const;
    expect(desk.ask(trouble, signal)).toBeNull();
    expect(desk.ask(trouble, signal)).toBeNull();
    expect(desk.hints.map(({ title }) => title)).toEqual([say('trouble.hint')]);
    desk.hints[0]?.onClick();
    expect(desk.opened).toBe(1);
    expect(asked).toEqual([]);
    for (const report of ['copied', 'not-copied'] as const) {
      const after = new Desk('darwin');
      expect([after.ask({ ...trouble, report }, signal), after.hints]).toEqual([null, []]);
    }
    desk.home = HOME;
    expect(await desk.ask(trouble, signal)).toBe('close');
    expect(handed('showMessageBox')[0]).toBe(HOME);
  });
});

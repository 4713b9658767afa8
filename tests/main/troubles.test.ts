import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../shared/companion/snapshot';
import { MINUTE } from '../../shared/time/moment';
import type { Choice } from '../../shared/trouble/dialog';
import { Troubles, type Asked } from '../../main/trouble/troubles';
import { settle, SimulatedClock } from '../support/simulated-clock';
import { snapshotIn } from './snapshots';
import { inBreak } from './windows-desk';

vi.mock('electron', () => import('../days/desktop/paper-electron'));

const WORK = snapshotIn('work');
const OFF: Snapshot = { ...WORK, status: { type: 'off' } };
const CALL: Snapshot = { ...WORK, quiet: { reason: 'call', sinceAt: 0 } };
const GONE = { what: 'page-gone', window: 'home', reason: 'crashed', exitCode: 5 } as const;
const ANEW = { ...GONE, left: 'made-anew' } as const;
const CLOSED = { ...GONE, left: 'closed' } as const;
const HUNG = { what: 'page-hung', window: 'home' } as const;

/** A person in front of dialogs, which stay until they are answered. */
class Desk {
  readonly clock = new SimulatedClock();
  readonly log: string[] = [];
  readonly asked: Asked[] = [];
  readonly done: string[] = [];
  snapshot = WORK;
  canAsk = true;
  canCopy = true;
  /** Not even what there is to see can be made. */
  isBlind = false;
  open: { answer: (choice: Choice) => void; fail: () => void } | null = null;
  readonly troubles = new Troubles({
    clock: this.clock,
    log: (line) => void this.log.push(line),
    program: { version: '1', electron: null, platform: 'linux x64' },
    ownFiles: ['main.js'],
    snapshot: () => {
      if (this.isBlind) throw new Error('blind');
      return this.snapshot;
    },
    ask: (asked, signal) => {
      if (!this.canAsk) return null;
      if (this.open !== null) throw new Error('two dialogs at once');
      this.asked.push(asked);
      return new Promise<Choice>((resolve, reject) => {
        const end = (then: () => void) => {
          this.open = null;
          then();
        };
        signal.addEventListener('abort', () => end(() => resolve('wait')));
        this.open = {
          answer: (choice) => end(() => resolve(choice)),
          fail: () => end(() => reject(new Error('no display'))),
        };
      });
    },
    copy: (text) => {
      this.done.push(`copied ${text.split('\n').length} lines`);
      return Promise.resolve(this.canCopy);
    },
    reloadHome: () => void this.done.push('reloaded'),
    restart: () => void this.done.push('restarted'),
    takeUp: () => void this.done.push('taken up'),
    freeScreen: () => void this.done.push('freed'),
  });

  async press(choice: Choice): Promise<void> {
    this.open?.answer(choice);
    await settle();
  }

  get told(): readonly string[] {
    return this.asked.map(
      ({ trouble, report }) => `${trouble.what}${report === 'offered' ? '' : `, ${report}`}`,
    );
  }
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

describe('what is told', () => {
  it('comes at once at work, by one dialog; what comes meanwhile waits until that is closed', async () => {
    desk.troubles.hear(ANEW);
    desk.troubles.hearError(new Error('x'));
    desk.troubles.hear({ what: 'failed-starts', count: 3 });
    expect(desk.told).toEqual(['page-gone']);
    await desk.press('close');
    // Of what waited, the most serious has the dialog, and the report has all of it.
    expect(desk.told).toEqual(['page-gone', 'main-error']);
    await desk.press('copy');
    expect(desk.done).toEqual(['copied 2 lines']);
    await desk.press('close');
    expect(desk.told).toEqual(['page-gone', 'main-error', 'main-error, copied']);
    expect(desk.open).toBeNull();
    expect(desk.log).toHaveLength(3);
  });

  it('comes again when the report could not be copied, and says so', async () => {
    desk.canCopy = false;
    desk.troubles.hear(ANEW);
    await desk.press('copy');
    desk.canCopy = true;
    await desk.press('copy');
    expect(desk.told).toEqual(['page-gone', 'page-gone, not-copied', 'page-gone, copied']);
  });

  it('waits off work and in a call, and comes when work or quiet has begun', () => {
    desk.snapshot = OFF;
    desk.troubles.hear(ANEW);
    desk.troubles.follow();
    desk.snapshot = CALL;
    desk.troubles.follow();
    desk.troubles.personCame();
    expect(desk.told).toEqual([]);
    expect(desk.log).toHaveLength(1);
    desk.snapshot = WORK;
    desk.troubles.follow();
    desk.troubles.follow();
    expect(desk.told).toEqual(['page-gone']);
  });

  it('comes off work to whom it happened to, and to whoever opens a window', async () => {
    desk.snapshot = OFF;
    desk.troubles.hear(ANEW, true);
    expect(desk.told).toEqual(['page-gone']);
    await desk.press('close');
    desk.troubles.hear(CLOSED);
    expect(desk.told).toHaveLength(1);
    desk.troubles.personCame();
    expect(desk.told).toEqual(['page-gone', 'page-gone']);
  });

  it('waits as long as no dialog can be shown', () => {
    desk.canAsk = false;
    desk.troubles.hear(ANEW);
    desk.canAsk = true;
    desk.troubles.personCame();
    expect(desk.told).toEqual(['page-gone']);
  });

  it('is let go when its dialog fails, and the next one comes', async () => {
    desk.troubles.hear(ANEW);
    desk.open?.fail();
    await settle();
    expect(desk.log.at(-1)).toContain('could not be shown');
    desk.troubles.hear(CLOSED);
    expect(desk.told).toHaveLength(2);
  });

  it('of a home that hangs comes each time it does, but not twice at once', async () => {
    for (let times = 0; times < 3; times += 1) {
      desk.troubles.hear(HUNG);
      desk.troubles.hear(HUNG);
      expect(desk.told).toHaveLength(times + 1);
      await desk.press('wait');
      desk.clock.advance(MINUTE);
    }
    expect([desk.told.length, desk.open]).toEqual([3, null]);
  });

  it('of a home that hangs is not lost behind something worse', async () => {
    desk.snapshot = OFF;
    desk.troubles.hear(HUNG);
    desk.troubles.hear(HUNG);
    desk.troubles.hearError(new Error('x'));
    desk.snapshot = WORK;
    desk.troubles.follow();
    await desk.press('close');
    expect(desk.told).toEqual(['main-error', 'page-hung']);
    await desk.press('reload');
    expect([desk.told.length, desk.done]).toEqual([2, ['reloaded']]);
  });

  it('of a home that hangs goes with it, shown or waiting', async () => {
    desk.troubles.hear(HUNG);
    desk.troubles.homeAnswers();
    await settle();
    expect(desk.open).toBeNull();
    desk.snapshot = OFF;
    desk.troubles.hear(HUNG);
    desk.troubles.homeAnswers();
    desk.snapshot = WORK;
    desk.troubles.follow();
    expect(desk.told).toEqual(['page-hung']);
  });
});

describe('what the person presses', () => {
  it('is not done to a page that answers by now, nor asked again', async () => {
    for (const choice of ['reload', 'copy'] as const) {
      desk.troubles.hear(HUNG);
      desk.open?.answer(choice);
      desk.troubles.homeAnswers();
      await settle();
    }
    expect([desk.told.length, desk.done, desk.open]).toEqual([2, [], null]);
  });

  it.each([
    ['restart', ['restarted']],
    ['reload', ['reloaded']],
    ['close', []],
    ['wait', []],
  ] as const)('%s is done', async (choice, done) => {
    desk.troubles.hear(HUNG);
    await desk.press(choice);
    expect(desk.done).toEqual(done);
  });
});

describe('an error of main', () => {
  it('is in the log even when what is done about it fails, and is told once that may be', () => {
    desk.isBlind = true;
    desk.troubles.hearError(new Error('x'));
    desk.troubles.follow();
    expect([desk.log.length, desk.told]).toEqual([3, []]);
    expect(desk.log.at(-1)).toBe('trouble: could not be told');
    desk.isBlind = false;
    desk.troubles.follow();
    expect(desk.told).toEqual(['main-error']);
  });

  it('is followed by the day being taken up a minute later, once, until it is given up', () => {
    for (let times = 0; times < 2; times += 1) desk.troubles.hearError(new Error('x'));
    desk.clock.advance(MINUTE - 1);
    expect(desk.done).toEqual([]);
    desk.clock.advance(1);
    expect(desk.done).toEqual(['taken up']);
    desk.troubles.hearError(new Error('x'));
    desk.clock.advance(5 * MINUTE);
    expect(desk.done).toEqual(['taken up', 'freed']);
  });

  it('that comes back in a break is told there, once the break is given up', async () => {
    desk.snapshot = inBreak('a');
    for (let times = 0; times < 2; times += 1) desk.troubles.hearError(new Error('x'));
    desk.troubles.personCame();
    expect([desk.told, desk.done]).toEqual([[], []]);
    desk.troubles.hearError(new Error('x'));
    expect([desk.told, desk.done]).toEqual([['main-error'], ['freed']]);
    await desk.press('restart');
    expect(desk.done).toEqual(['freed', 'restarted']);
  });

  it('that comes back in a call still waits for its end', () => {
    desk.snapshot = CALL;
    for (let times = 0; times < 3; times += 1) desk.troubles.hearError(new Error('x'));
    expect(desk.told).toEqual([]);
  });
});

import { UNKNOWN_DESKTOP } from '../../shared/desktop/state';
import type { Session } from 'electron';
import { Windows } from '../../main/desktop/windows';
import type { BreakView, NudgeView, Snapshot } from '../../shared/companion/snapshot';
import { signView } from '../../shared/sign';
import { noUpdates } from '../../shared/updates/view';
import { MINUTE } from '../../shared/time/moment';
import type { Trouble } from '../../shared/trouble/trouble';
import { desktop, type Area, type PaperWindow } from '../days/desktop/paper-desktop';
import { SimulatedClock } from '../support/simulated-clock';
import { aidsAt, NO_SIZE } from './aids-at';
import { snapshotIn } from './snapshots';

export const LAPTOP = areaOf(1, 0, 1280, 800);
export const LARGE = areaOf(2, 1280, 1920, 1080);

function areaOf(id: number, x: number, width: number, height: number): Area {
  const bounds = { x, y: 0, width, height };
  return { id, bounds, workArea: bounds, scaleFactor: 1 };
}

export const WORK = snapshotIn('work');

/** A full break with this id. */
export function inBreak(id: string): Snapshot {
  const running: BreakView = {
    ...{ id, kind: 'movement', name: null, surface: 'window', activity: 'x', canLeave: true },
    ...{ startedAt: WORK.now, endsAt: WORK.now + 5 * MINUTE, lastsMs: 5 * MINUTE, leftMs: 5 * MINUTE },
  };
  return { ...WORK, break: running };
}

/** A nudge, which the clock may say comes at another time than it did. */
export function nudged(kind: NudgeView['kind'], latestIn = 4 * MINUTE): Snapshot {
  const nudge: NudgeView = {
    ...{ kind, name: null, surface: 'card', latestAt: WORK.now + latestIn, canPostpone: true },
    ...{ postponeMs: 5 * MINUTE, postponed: 0, canSkip: true },
  };
  return { ...WORK, nudge };
}

/** The app's windows on two displays, the pointer on the laptop, another program in use. */
export class Desk {
  readonly clock = new SimulatedClock();
  readonly lost: string[] = [];
  readonly troubles: (readonly [trouble: Trouble, isHere: boolean])[] = [];
  /** How often nothing was to be asked about a hanging home any more. */
  withdrawn = 0;
  private snapshot = WORK;
  readonly windows = new Windows({
    clock: this.clock,
    session: Object.create(null) as Session,
    aids: aidsAt(() => this.snapshot.settings.zoom),
    homeSize: NO_SIZE,
    ...{ preloads: '', icon: '', canPlace: true, asksElsewhere: () => false },
    view: () => ({
      snapshot: this.snapshot,
      language: 'sv',
      platform: 'linux',
      version: '0',
      dataFolder: '',
      updates: noUpdates('source'),
      desktop: UNKNOWN_DESKTOP,
    }),
    sign: () => signView(this.snapshot, 'sv'),
    ...{ onHome: () => undefined, onLost: ({ id }) => this.lost.push(id), log: () => undefined },
    onTrouble: (trouble, isHere) => this.troubles.push([trouble, isHere]),
    onHomeAnswers: () => (this.withdrawn += 1),
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

export function shown(page: string | null): readonly PaperWindow[] {
  return desktop.windows.filter((window) => window.page === page && window.visible && !window.minimized);
}

export const placesOf = (page: string | null): unknown => shown(page).map(({ bounds }) => bounds);

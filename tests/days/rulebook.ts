import type { BreakSettings } from '../../shared/breaks/profiles';
import type { BreakSurface } from '../../shared/breaks/kinds';
import { MINUTE, SECOND } from '../domain/machine';

/** A kind of break as docs/evidence.md and section 4 of the design have it, written down again: nothing is imported. */
export interface Kind {
  readonly id: string;
  /** Active time between two, ms; `null` for one that comes at a time of day. */
  readonly every: number | null;
  /** `HH:MM` */
  readonly at: string | null;
  readonly lasts: number;
  readonly surface: BreakSurface;
  /** Time away from which it may, and from which it must, count as this kind (B2). */
  readonly mayCredit: number;
  readonly mustCredit: number;
  readonly postpone: { readonly ms: number; readonly times: number };
}

export const AWAY = 2 * MINUTE;
/** B3: nothing overdue before this much new activity. */
export const HOLD = 2 * MINUTE;
/** B5: a break comes this long after it was due at the latest. */
export const LATEST = 5 * MINUTE;
/** B6: two breaks due within this time are one. */
export const TOGETHER = 5 * MINUTE;
/** B6: a break due this long before lunch, planned end or a meeting is dropped. */
export const BEFORE = 10 * MINUTE;
/** B9: a window that has not drawn by then is torn down. */
export const PAINTED = 3 * SECOND;
/** B12: how long the sensors have to answer. */
export const ANSWER = SECOND;
/** B12: "just before" a nudge or a break; the rule has no figure, this is the most that an answer can be old. */
export const FRESH = 5 * SECOND;
/** B1: full screen and do-not-disturb hold back no longer. */
export const SCREEN = 60 * MINUTE;
/** B1: a call is believed for so long. */
export const STUCK = 180 * MINUTE;
/** Clocks are read in whole ms, an uptime in whole seconds. */
export const GRAIN = 2 * SECOND;
/** A step may come this much later than asked, on an ordinary machine. */
export const ROOM = SECOND;

const TWICE = { ms: 5 * MINUTE, times: 2 };

function plain(id: string, every: number, lasts: number, credit: number, surface: BreakSurface): Kind {
  return {
    ...{ id, every: every * MINUTE, at: null, lasts, surface, postpone: TWICE },
    ...{ mayCredit: credit * MINUTE, mustCredit: credit * MINUTE },
  };
}

const short = (every: number): Kind => plain('short', every, 30 * SECOND, 2, 'card');
const movement = (every: number): Kind => plain('movement', every, 5 * MINUTE, 4, 'window');
const often = plain('often', 30, 3 * MINUTE, 3, 'window');

const known = new WeakMap<BreakSettings, readonly Kind[]>();

/** The kinds that the settings ask for. */
export function kindsOf(breaks: BreakSettings): readonly Kind[] {
  const found = known.get(breaks);
  if (found !== undefined) return found;
  const kinds = [...ofProfile(breaks), ...(breaks.fika === null ? [] : [fikaAt(breaks.fika)])];
  known.set(breaks, kinds);
  return kinds;
}

export function kindOf(breaks: BreakSettings, id: string): Kind | undefined {
  return kindsOf(breaks).find((kind) => kind.id === id);
}

function ofProfile({ profile, own }: BreakSettings): readonly Kind[] {
  switch (profile) {
    case 'default':
      return [short(20), movement(50)];
    case 'often':
      return [short(20), often];
    case 'gentle':
      return [short(30), movement(60)];
    case 'movement':
      return [movement(50)];
    case 'own':
      return own.map((kind) => ({
        ...{
          id: kind.id,
          every: kind.everyMinutes === null ? null : kind.everyMinutes * MINUTE,
          at: kind.at,
        },
        ...{ lasts: kind.seconds * SECOND, surface: kind.surface },
        // No rule says from when time away counts as an own kind, but that 2 min is the least.
        ...{ mayCredit: AWAY, mustCredit: Math.max(4 * MINUTE, kind.seconds * SECOND) },
        postpone: { ms: kind.postponeMinutes * MINUTE, times: kind.postponeTimes },
      }));
  }
}

function fikaAt(at: string): Kind {
  return {
    ...{ id: 'fika', every: null, at, lasts: 15 * MINUTE, surface: 'card' },
    ...{ mayCredit: AWAY, mustCredit: 15 * MINUTE, postpone: { ms: 10 * MINUTE, times: 2 } },
  };
}

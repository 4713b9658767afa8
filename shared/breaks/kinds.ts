import type { ActivitySort } from '../content/own';
import type { LocalTime } from '../time/calendar';
import { MINUTE, SECOND } from '../time/moment';

/** Names a kind of break: one of `BuiltInKind`, or an own one that the person made. */
export type BreakKindId = string;
export type BuiltInKind = 'short' | 'movement' | 'often' | 'fika';
/** A card in a corner that takes no focus, or a full, still window. */
export type BreakSurface = 'card' | 'window';
/** How often, and by how much, a break of a kind can be put off (B7). */
export interface PostponeRule {
  /** ms. */
  readonly by: number;
  readonly times: number;
}

interface Common {
  readonly id: BreakKindId;
  /** The person's own name for it; `null` for the built-in ones, whose names are in `messages`. */
  readonly name: string | null;
  /** How long it lasts, ms. */
  readonly lasts: number;
  /** Time away (idle, locked or asleep) that counts as this break (B2), ms. */
  readonly credit: number;
  readonly surface: BreakSurface;
  /** What suits it to do. */
  readonly activities: readonly ActivitySort[];
  readonly postpone: PostponeRule;
}

/** Comes after so much active time. */
export interface ActiveKind extends Common {
  /** Active time between two breaks of the kind, ms. */
  readonly every: number;
  readonly at: null;
}

/** Comes at a time of day, once per workday (B13). */
export interface ClockKind extends Common {
  readonly every: null;
  readonly at: LocalTime;
}

/** A kind of break, as data. */
export type BreakKind = ActiveKind | ClockKind;

/** Twice, five minutes each (B7). */
export const USUAL_POSTPONE: PostponeRule = { by: 5 * MINUTE, times: 2 };

type BuiltInActive = Exclude<BuiltInKind, 'fika'>;

/**
 * The built-in kinds. Sources: short pause MCLEAN2001, movement break GALINSKY2000 and HSE-DSE, "short and often"
 * FHM2021; a reasonable starting point, not a proven interval.
 */
export const BREAK_KINDS: Readonly<Record<BuiltInActive, ActiveKind>> = {
  short: {
    id: 'short',
    name: null,
    every: 20 * MINUTE,
    at: null,
    lasts: 30 * SECOND,
    credit: 2 * MINUTE,
    surface: 'card',
    activities: ['eyes', 'stretch', 'posture'],
    postpone: USUAL_POSTPONE,
  },
  movement: {
    id: 'movement',
    name: null,
    every: 50 * MINUTE,
    at: null,
    lasts: 5 * MINUTE,
    credit: 4 * MINUTE,
    surface: 'window',
    activities: ['move', 'fresh-air', 'breathe', 'social'],
    postpone: USUAL_POSTPONE,
  },
  often: {
    id: 'often',
    name: null,
    every: 30 * MINUTE,
    at: null,
    lasts: 3 * MINUTE,
    credit: 3 * MINUTE,
    surface: 'window',
    activities: ['move', 'fresh-air', 'breathe', 'stretch'],
    postpone: USUAL_POSTPONE,
  },
};

/** Fika at `at`: a planned longer pause, the same for everybody in the house; a card, because it is had elsewhere. */
export function fikaAt(at: LocalTime): ClockKind {
  return {
    id: 'fika',
    name: null,
    every: null,
    at,
    lasts: 15 * MINUTE,
    credit: creditFor(15 * MINUTE),
    surface: 'card',
    activities: ['social'],
    postpone: { by: 10 * MINUTE, times: 2 },
  };
}

/** Time away that counts as a break of `lasts` ms: most of it, and never less than what is time away at all (B2). */
export function creditFor(lasts: number): number {
  return Math.max(2 * MINUTE, lasts * 0.8);
}

/** True for a kind that the program brings along, whose name is in `messages`. */
export function isBuiltIn(id: BreakKindId): id is BuiltInKind {
  return id === 'short' || id === 'movement' || id === 'often' || id === 'fika';
}

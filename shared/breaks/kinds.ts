import { MINUTE, SECOND } from '../time/moment';

export type BreakKindId = 'short' | 'movement' | 'often';
export type ProfileId = 'default' | 'often' | 'gentle';
/** A card in a corner that takes no focus, or a full, still window. */
export type BreakSurface = 'card' | 'window';

/** A kind of break, as data. All times in ms. */
export interface BreakKind {
  readonly id: BreakKindId;
  /** Active time between two breaks of the kind. */
  readonly every: number;
  readonly lasts: number;
  /** Time away (idle, locked or asleep) that counts as this break (B2). */
  readonly credit: number;
  readonly surface: BreakSurface;
  /** Kinds of activity that suit it, see `content/activities.json`. */
  readonly activities: readonly string[];
}

/**
 * The kinds of break. Sources: short pause MCLEAN2001, movement break GALINSKY2000 and HSE-DSE, "short and often"
 * FHM2021; a reasonable starting point, not a proven interval.
 */
export const BREAK_KINDS: Readonly<Record<BreakKindId, BreakKind>> = {
  short: {
    id: 'short',
    every: 20 * MINUTE,
    lasts: 30 * SECOND,
    credit: 2 * MINUTE,
    surface: 'card',
    activities: ['eyes', 'stretch', 'posture'],
  },
  movement: {
    id: 'movement',
    every: 50 * MINUTE,
    lasts: 5 * MINUTE,
    credit: 4 * MINUTE,
    surface: 'window',
    activities: ['move', 'fresh-air', 'breathe', 'social'],
  },
  often: {
    id: 'often',
    every: 30 * MINUTE,
    lasts: 3 * MINUTE,
    credit: 3 * MINUTE,
    surface: 'window',
    activities: ['move', 'fresh-air', 'breathe', 'stretch'],
  },
};

const { short, movement, often } = BREAK_KINDS;

/**
 * What each profile asks for, shortest break first. `gentle` is for people who would otherwise turn breaks off
 * (HSE-DSE, GALINSKY2000: weak evidence).
 */
export const PROFILES: Readonly<Record<ProfileId, readonly BreakKind[]>> = {
  default: [short, movement],
  often: [short, often],
  gentle: [
    { ...short, every: 30 * MINUTE },
    { ...movement, every: 60 * MINUTE },
  ],
};

/** The profile that asks for less than this one; the gentlest stays. */
export const GENTLER: Readonly<Record<ProfileId, ProfileId>> = {
  often: 'default',
  default: 'gentle',
  gentle: 'gentle',
};

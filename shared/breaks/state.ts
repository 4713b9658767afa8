import { bagAfter, type Bag } from '../bag';
import type { BreakKind, BreakKindId } from './kinds';

/** Where the breaks stand. Times are running time `t` or active time, in ms (see `activity.ts`). */
export interface BreakState {
  /** Active time at which each kind last started from zero; none of a kind that comes at a time of day. */
  readonly base: Readonly<Record<BreakKindId, number>>;
  /** Kinds that come at a time of day and have had their turn this workday (B13). */
  readonly given: readonly BreakKindId[];
  readonly phase: BreakPhase;
  /** Kinds put off, and until when. */
  readonly postponed: Readonly<
    Partial<Record<BreakKindId, { readonly times: number; readonly until: number }>>
  >;
  readonly passedInARow: number;
  /** The activities, each of which comes once before any comes again. */
  readonly bag: Bag;
}

export type BreakPhase =
  | { readonly name: 'waiting' }
  /** "Pause at your next lull": shown since `since`, the break begins at the latest at `latest`. */
  | { readonly name: 'nudge'; readonly kind: BreakKindId; readonly since: number; readonly latest: number }
  | {
      readonly name: 'running';
      readonly id: number;
      readonly kind: BreakKindId;
      /** The kind as it was when the break began: changed settings let it end on the old values (B8). */
      readonly of: BreakKind;
      readonly since: number;
      readonly until: number;
      readonly activity: string;
      /** `drawing` until the window reports its first frame; `bare` when a notification took its place. */
      readonly surface: 'drawing' | 'painted' | 'bare';
      /** The hands were seen to rest for half of it: in words it is held then, whatever comes after. */
      readonly rested: boolean;
    };

export type Nudging = Extract<BreakPhase, { readonly name: 'nudge' }>;
export type Running = Extract<BreakPhase, { readonly name: 'running' }>;

export const WAITING: BreakPhase = { name: 'waiting' };

/** All kinds from zero but for what was earned before, ms of active time; `given` have had their turn today, and
 * `activities` were held before, oldest first. */
export function startBreaks(
  kinds: readonly BreakKind[],
  earned: Readonly<Partial<Record<BreakKindId, number>>>,
  given: readonly BreakKindId[],
  activities: readonly string[],
): BreakState {
  const base = basesOf(kinds, (id) => -(earned[id] ?? 0));
  return { base, given, phase: WAITING, postponed: {}, passedInARow: 0, bag: bagAfter(activities) };
}

/** The same with some of it changed; written out for the reason of `companion/state.ts`. */
export function changed(state: BreakState, change: Partial<BreakState>): BreakState {
  const { base, given, phase, postponed, passedInARow, bag } = state;
  return Object.assign({ base, given, phase, postponed, passedInARow, bag }, change);
}

/**
 * Keeps time for `kinds` and no others: one that is new, or came at a time of day till now, starts from zero at `active`,
 * the rest goes on (B8).
 */
export function trackKinds(state: BreakState, kinds: readonly BreakKind[], active: number): BreakState {
  const base = basesOf(kinds, (id) => state.base[id] ?? active);
  const tracked = ([id]: readonly [string, unknown]): boolean => kinds.some((kind) => kind.id === id);
  const postponed = Object.fromEntries(Object.entries(state.postponed).filter(tracked));
  return changed(state, { base, postponed });
}

/** A kind that comes at a time of day earns nothing: should it go by active time one day, it starts from zero then. */
function basesOf(kinds: readonly BreakKind[], baseOf: (id: BreakKindId) => number): BreakState['base'] {
  return Object.fromEntries(kinds.filter(({ every }) => every !== null).map(({ id }) => [id, baseOf(id)]));
}

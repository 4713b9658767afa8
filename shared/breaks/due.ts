import { MINUTE } from '../time/moment';
import type { BreakKind, BreakKindId } from './kinds';
import { changed, type BreakState } from './state';

/** Breaks due this close together are one break (B6), ms. */
export const CLOSE_TOGETHER = 5 * MINUTE;
/** Anything closer than this is due: monotonic clocks have fractions that no timer can wait for, ms. */
export const DUE = 1;
/** A break of a time of day that could not come within this time, from when it was put off to, is left out that day, ms. */
const CLOCK_LATE = 60 * MINUTE;

/** The three clocks that breaks run on. */
export interface BreakClocks {
  /** Running time, ms. */
  readonly t: number;
  /** Active time, ms. */
  readonly active: number;
  /** Wall time, ms since the epoch. */
  readonly wall: number;
  /** When the kinds that come at a time of day come today, wall time. */
  readonly clockAt: Readonly<Partial<Record<BreakKindId, number>>>;
}

/**
 * Time until `kind` is due, ms: active time, or time by the clock for a kind that comes at a time of day; postponement
 * included. Zero or less is due, `Infinity` is not today.
 */
export function dueIn(state: BreakState, kind: BreakKind, clocks: BreakClocks): number {
  const left = kind.every === null ? clockDueIn(state, kind.id, clocks) : activeDueIn(state, kind, clocks);
  const postponed = state.postponed[kind.id];
  return postponed === undefined ? left : Math.max(left, postponed.until - clocks.t);
}

function activeDueIn(
  state: BreakState,
  { id, every }: { readonly id: BreakKindId; readonly every: number },
  { active }: BreakClocks,
): number {
  return every - (active - (state.base[id] ?? active));
}

function clockDueIn(state: BreakState, id: BreakKindId, { t, wall, clockAt }: BreakClocks): number {
  const at = clockAt[id];
  if (at === undefined || state.given.includes(id)) return Infinity;
  const putOff = state.postponed[id];
  const late = putOff === undefined ? wall - at : t - putOff.until;
  return late > CLOCK_LATE ? Infinity : at - wall;
}

/** The longest kind that is due; `null` when none is, and when a longer one comes close after it (B6). */
export function toAsk(state: BreakState, kinds: readonly BreakKind[], clocks: BreakClocks): BreakKind | null {
  let first: BreakKind | null = null;
  for (const kind of kinds)
    if (dueIn(state, kind, clocks) < DUE && (first === null || outweighs(state, kind, first))) first = kind;
  if (first === null) return null;
  const due = first;
  const longerSoon = kinds.some(
    (kind) => outweighs(state, kind, due) && dueIn(state, kind, clocks) <= CLOSE_TOGETHER,
  );
  return longerSoon ? null : due;
}

/**
 * Starts `kinds` from zero and forgets what was put off. One that comes at a time of day has had its turn when that time
 * is here or close, or was there and it was put off.
 */
export function resetKinds(state: BreakState, kinds: readonly BreakKind[], clocks: BreakClocks): BreakState {
  const { active } = clocks;
  const hadTurn = (kind: BreakKind): boolean =>
    state.postponed[kind.id] !== undefined || dueIn(state, kind, clocks) <= CLOSE_TOGETHER;
  const given = kinds.filter((kind) => kind.every === null && hadTurn(kind));
  const isReset = ({ id, every }: BreakKind): boolean =>
    every === null || (state.base[id] === active && state.postponed[id] === undefined);
  if (given.length === 0 && kinds.every(isReset)) return state;
  const base: Record<BreakKindId, number> = { ...state.base };
  for (const { id, every } of kinds) if (every !== null) base[id] = active;
  const still = Object.entries(state.postponed).filter(([id]) => !kinds.some((kind) => kind.id === id));
  return changed(state, {
    base,
    given: [...state.given, ...given.map(({ id }) => id)],
    postponed: Object.fromEntries(still),
  });
}

/** Active time taken back (see `activity.ts`) must not leave a kind ahead of it. */
export function clampBases(state: BreakState, active: number): BreakState {
  const entries = Object.entries(state.base);
  if (entries.every(([, base]) => base <= active)) return state;
  return changed(state, {
    base: Object.fromEntries(entries.map(([id, base]) => [id, Math.min(base, active)])),
  });
}

/** Of two breaks close together the longer comes (B6); of two equally long, the one that was put off already. */
export function outweighs({ postponed }: BreakState, kind: BreakKind, other: BreakKind): boolean {
  if (kind.lasts !== other.lasts) return kind.lasts > other.lasts;
  return postponed[kind.id] !== undefined && postponed[other.id] === undefined;
}

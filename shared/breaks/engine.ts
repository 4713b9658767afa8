import { bagAfter, type Bag } from '../bag';
import { drawBelow, type Chance } from '../chance';
import { MINUTE, SECOND } from '../time/moment';
import { chooseActivity, type ActivityChoice } from './choose';
import type { BreakKind, BreakKindId } from './kinds';

/** Where the breaks stand. Times are running time `t` or active time, in ms (see `activity.ts`). */
export interface BreakState {
  /** Active time at which each kind last started from zero. */
  readonly base: Readonly<Record<BreakKindId, number>>;
  readonly phase: BreakPhase;
  /** Kinds put off, and until when. */
  readonly postponed: Readonly<
    Partial<Record<BreakKindId, { readonly times: number; readonly until: number }>>
  >;
  readonly passedInARow: number;
  /** The activities, each of which comes once before any comes again. */
  readonly bag: Bag;
}

type Running = Extract<BreakPhase, { readonly name: 'running' }>;

export type BreakPhase =
  | { readonly name: 'waiting' }
  /** "Pause at your next lull": shown since `since`, the break begins at the latest at `latest`. */
  | { readonly name: 'nudge'; readonly kind: BreakKindId; readonly since: number; readonly latest: number }
  | {
      readonly name: 'running';
      readonly id: number;
      readonly kind: BreakKindId;
      readonly since: number;
      readonly until: number;
      readonly activity: string;
      /** `drawing` until the window reports its first frame; `bare` when it never did and a notification took over. */
      readonly surface: 'drawing' | 'painted' | 'bare';
    };

/** What the engine needs to know of the world at one look. */
export interface BreakLook {
  readonly t: number;
  readonly active: number;
  readonly idle: number;
  readonly idleUnknown: boolean;
  /** A break that begins now is said, not shown: an overlay could land in the middle of a word (B10), or on a film (B1). */
  readonly wordsOnly: boolean;
  /** The kinds asked for. */
  readonly kinds: readonly BreakKind[];
  /** What the activities of a break are chosen by. */
  readonly choice: ActivityChoice;
  /** All kinds, asked for or not: a break held counts towards each that it is long enough for. */
  readonly tracked: readonly BreakKind[];
  /** Somebody is there, no meeting, nothing else that holds breaks back. */
  readonly mayAsk: boolean;
  /** Overdue breaks wait until then after a return (B3); `-Infinity` when nothing was. */
  readonly holdUntil: number;
  /** Lunch, the planned end or a known meeting comes within ten minutes: what falls due now is dropped (B6). */
  readonly dropDue: boolean;
}

/** What happened to a break, for the day's record and for the senses. */
export type BreakHappening =
  | { readonly type: 'began'; readonly kind: BreakKindId }
  | { readonly type: 'unpainted'; readonly kind: BreakKindId; readonly activity: string }
  | {
      readonly type: 'ended';
      readonly kind: BreakKindId;
      readonly outcome: 'taken' | 'passed';
      readonly since: number;
      readonly until: number;
      readonly activity: string | null;
    };

export interface BreakStep {
  readonly state: BreakState;
  readonly chance: Chance;
  readonly happenings: readonly BreakHappening[];
}

/** A lull in typing in which a break may begin: 3 to 5 s without input (B5). */
export const LULL = 4 * SECOND;
/** A nudge is readable before its break comes. */
export const NUDGE_AT_LEAST = 8 * SECOND;
/** A break comes at most this long after it was due (B5). */
export const LATEST_AFTER = 5 * MINUTE;
/** Breaks due this close together are one break (B6). */
export const CLOSE_TOGETHER = 5 * MINUTE;
export const POSTPONE_BY = 5 * MINUTE;
export const POSTPONE_TIMES = 2;
/** A break window that has not drawn by then is torn down (B9). */
export const PAINT_WITHIN = 3 * SECOND;
/** Anything closer than this is due: monotonic clocks have fractions that no timer can wait for, ms. */
const DUE = 1;
/** New activity after a return before anything overdue appears (B3). */
export const HOLD_AFTER_RETURN = 2 * MINUTE;
/** Passed-over breaks in a row after which a gentler profile is offered (B7). */
export const PASSED_BEFORE_OFFER = 3;

const WAITING: BreakPhase = { name: 'waiting' };

/** Breaks as a start finds them: what was earned towards each, and the activities held before, oldest first. */
export function startBreaks(
  earned: Readonly<Partial<Record<BreakKindId, number>>>,
  activities: readonly string[] = [],
): BreakState {
  const base = {
    short: -(earned.short ?? 0),
    movement: -(earned.movement ?? 0),
    often: -(earned.often ?? 0),
  };
  return { base, phase: WAITING, postponed: {}, passedInARow: 0, bag: bagAfter(activities) };
}

/** The same with some of it changed; written out for the reason of `companion/state.ts`. */
function changed(state: BreakState, change: Partial<BreakState>): BreakState {
  const { base, phase, postponed, passedInARow, bag } = state;
  return Object.assign({ base, phase, postponed, passedInARow, bag }, change);
}

/** Active time until `kind` is due, ms, postponement included; zero or less is due. */
export function dueIn(state: BreakState, kind: BreakKind, look: Pick<BreakLook, 't' | 'active'>): number {
  const earned = look.active - state.base[kind.id];
  const postponed = state.postponed[kind.id];
  return Math.max(kind.every - earned, postponed === undefined ? -Infinity : postponed.until - look.t);
}

/** Brings the breaks up to now: begins and ends what has come to its time. */
export function tickBreaks(state: BreakState, look: BreakLook, chance: Chance): BreakStep {
  const still: BreakStep = { state, chance, happenings: [] };
  switch (state.phase.name) {
    case 'running':
      return tickRunning(still, state.phase, look);
    case 'nudge': {
      // Who comes back to a nudge gets the two minutes of everybody else (B3).
      if (!look.mayAsk || look.t < look.holdUntil)
        return { ...still, state: changed(state, { phase: WAITING }) };
      const { kind, latest } = state.phase;
      return look.t >= latest || look.t >= nextLull(state, look) ? begin(still, look, kind) : still;
    }
    case 'waiting':
      return tickWaiting(still, look);
  }
}

/** Begins a break now; `id` names a kind of the profile. */
export function begin(from: BreakStep, look: BreakLook, id: BreakKindId): BreakStep {
  const kind = look.kinds.find((one) => one.id === id);
  if (kind === undefined) return { ...from, state: changed(from.state, { phase: WAITING }) };
  const [activity, bag, afterActivity] = chooseActivity(kind, look.choice, from.state.bag, from.chance);
  const [number, chance] = drawBelow(afterActivity, 2 ** 31);
  const phase: BreakPhase = {
    name: 'running',
    id: number,
    kind: id,
    since: look.t,
    until: look.t + kind.lasts,
    activity,
    surface: look.wordsOnly ? 'bare' : 'drawing',
  };
  const happenings: BreakHappening[] = [...from.happenings, { type: 'began', kind: id }];
  if (look.wordsOnly) happenings.push({ type: 'unpainted', kind: id, activity });
  return { state: changed(from.state, { phase, bag }), chance, happenings };
}

/** The window of the running break drew its first frame. */
export function painted(state: BreakState): BreakState {
  if (state.phase.name !== 'running' || state.phase.surface !== 'drawing') return state;
  return changed(state, { phase: on(state.phase, 'painted') });
}

function on({ name, id, kind, since, until, activity }: Running, surface: Running['surface']): Running {
  return { name, id, kind, since, until, activity, surface };
}

/** Ends a running break: held when at least half of it was, passed over otherwise. A nudge is passed over. */
export function leave(from: BreakStep, look: BreakLook): BreakStep {
  const { phase } = from.state;
  if (phase.name === 'waiting') return from;
  const half = phase.name === 'running' && look.t - phase.since >= (phase.until - phase.since) / 2;
  return finish(from, look, phase, half ? 'taken' : 'passed');
}

/** Puts the break of the current nudge off; `null` when it was put off twice already. */
export function postpone(state: BreakState, look: BreakLook): BreakState | null {
  if (state.phase.name !== 'nudge') return null;
  const { kind } = state.phase;
  const times = state.postponed[kind]?.times ?? 0;
  if (times >= POSTPONE_TIMES) return null;
  const postponed = { ...state.postponed, [kind]: { times: times + 1, until: look.t + POSTPONE_BY } };
  return changed(state, { phase: WAITING, postponed });
}

/** Takes away a nudge or break without scoring it: a pause, a meeting or the end of the day came. */
export function withdraw(state: BreakState): BreakState {
  return state.phase.name === 'waiting' ? state : changed(state, { phase: WAITING });
}

/** Time away of `length` ms credits every kind it is long enough for (B2). */
export function creditAway(
  state: BreakState,
  kinds: readonly BreakKind[],
  length: number,
  active: number,
): BreakState {
  return resetKinds(
    state,
    kinds.filter((kind) => kind.credit <= length),
    active,
  );
}

/** Starts `kinds` from zero and forgets what was put off. */
export function resetKinds(state: BreakState, kinds: readonly BreakKind[], active: number): BreakState {
  if (kinds.every(({ id }) => state.base[id] === active && state.postponed[id] === undefined)) return state;
  const { short, movement, often } = state.base;
  const base = { short, movement, often };
  for (const kind of kinds) base[kind.id] = active;
  const still = Object.entries(state.postponed).filter(([id]) => !kinds.some((kind) => kind.id === id));
  return changed(state, { base, postponed: Object.fromEntries(still) });
}

/** The end of the day: nothing is on the screen, what was put off is gone (B7), and the next start begins from zero. */
export function clearBreaks(state: BreakState, all: readonly BreakKind[], active: number): BreakState {
  return changed(resetKinds(withdraw(state), all, active), { passedInARow: 0 });
}

/** Active time taken back (see `activity.ts`) must not leave a kind ahead of it. */
export function clampBases(state: BreakState, active: number): BreakState {
  const { short, movement, often } = state.base;
  if (short <= active && movement <= active && often <= active) return state;
  const base = {
    short: Math.min(short, active),
    movement: Math.min(movement, active),
    often: Math.min(often, active),
  };
  return changed(state, { base });
}

/**
 * The earliest `t` at which silence that goes on is the lull that a nudge waits for (B5); `Infinity` when none waits, or
 * when nobody can tell.
 */
export function nextLull(
  { phase }: BreakState,
  { t, idle, idleUnknown }: Pick<BreakLook, 't' | 'idle' | 'idleUnknown'>,
): number {
  if (phase.name !== 'nudge' || idleUnknown) return Infinity;
  return Math.max(t + Math.max(LULL - idle, 0), phase.since + NUDGE_AT_LEAST);
}

/** When the engine wants its next look besides for a lull, on the `t` axis; `Infinity` when only active time can bring one. */
export function nextBreakLook(state: BreakState, look: BreakLook, counting: boolean): number {
  const { phase } = state;
  switch (phase.name) {
    case 'running':
      return phase.surface === 'drawing' ? Math.min(phase.until, phase.since + PAINT_WITHIN) : phase.until;
    case 'nudge':
      return phase.latest;
    case 'waiting': {
      if (!look.mayAsk || !counting) return Infinity;
      if (toAsk(state, look) !== null) return Math.max(look.t, look.holdUntil);
      let soonest = Infinity;
      for (const kind of look.kinds) {
        const left = dueIn(state, kind, look);
        if (left >= DUE && left < soonest) soonest = left;
      }
      return look.t + soonest;
    }
  }
}

function tickRunning(from: BreakStep, phase: BreakPhase & { name: 'running' }, look: BreakLook): BreakStep {
  if (look.t >= phase.until) {
    // Nobody saw a window: the words count as a break only if the hands rested.
    const held = phase.surface !== 'bare' || look.idleUnknown || look.idle >= (phase.until - phase.since) / 2;
    return finish(from, look, phase, held ? 'taken' : 'passed');
  }
  if (phase.surface === 'drawing' && look.t >= phase.since + PAINT_WITHIN) {
    const { kind, activity } = phase;
    const state = changed(from.state, { phase: on(phase, 'bare') });
    return { ...from, state, happenings: [...from.happenings, { type: 'unpainted', kind, activity }] };
  }
  return from;
}

function tickWaiting(from: BreakStep, look: BreakLook): BreakStep {
  const { state } = from;
  if (!look.mayAsk || look.t < look.holdUntil) return from;
  const kind = toAsk(state, look);
  if (kind === null) return from;
  if (look.dropDue) {
    const due = look.kinds.filter((one) => dueIn(state, one, look) < DUE);
    return { ...from, state: resetKinds(state, due, look.active) };
  }
  const phase: BreakPhase = { name: 'nudge', kind: kind.id, since: look.t, latest: look.t + LATEST_AFTER };
  return { ...from, state: changed(state, { phase }) };
}

/** The longest kind that is due; `null` when none is, and when a longer one comes close after it (B6). */
function toAsk(state: BreakState, look: BreakLook): BreakKind | null {
  let longest: BreakKind | null = null;
  for (const kind of look.kinds)
    if (dueIn(state, kind, look) < DUE && kind.lasts > (longest?.lasts ?? 0)) longest = kind;
  if (longest === null) return null;
  const { lasts } = longest;
  const longerSoon = look.kinds.some(
    (kind) => kind.lasts > lasts && dueIn(state, kind, look) <= CLOSE_TOGETHER,
  );
  return longerSoon ? null : longest;
}

function finish(
  from: BreakStep,
  look: BreakLook,
  phase: BreakPhase & { name: 'running' | 'nudge' },
  outcome: 'taken' | 'passed',
): BreakStep {
  // Among all kinds: the profile may have changed while the break ran (B8).
  const own = look.tracked.find((kind) => kind.id === phase.kind);
  const lasts = own?.lasts ?? 0;
  // A break held resets the shorter ones; one passed over takes those due close to it along, so that two never follow.
  const together = (outcome === 'taken' ? look.tracked : look.kinds).filter(
    (kind) =>
      kind.id === phase.kind ||
      (kind.lasts <= lasts && (outcome === 'taken' || dueIn(from.state, kind, look) <= CLOSE_TOGETHER)),
  );
  const reset = resetKinds(from.state, together, look.active);
  const passedInARow = outcome === 'passed' ? reset.passedInARow + 1 : 0;
  const { kind, since } = phase;
  const activity = phase.name === 'running' ? phase.activity : null;
  // Main may wake late: a break whose end has passed ended then, not now.
  const until = phase.name === 'running' ? Math.min(look.t, phase.until) : look.t;
  return {
    ...from,
    state: changed(reset, { phase: WAITING, passedInARow }),
    happenings: [...from.happenings, { type: 'ended', kind, outcome, since, until, activity }],
  };
}

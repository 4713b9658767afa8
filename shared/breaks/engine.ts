import { drawBelow, type Chance } from '../chance';
import { MINUTE, SECOND } from '../time/moment';
import { chooseActivity, type ActivityChoice } from './choose';
import { CLOSE_TOGETHER, DUE, dueIn, resetKinds, toAsk, type BreakClocks } from './due';
import type { BreakKind, BreakKindId } from './kinds';
import { WHAT_COUNTS } from './what-counts';
import { changed, WAITING, type BreakPhase, type BreakState, type Nudging, type Running } from './state';

/** Whether the sensors that tell of calls have been asked just now (B12). */
export type CallSense =
  /** They answered: what they say is in `mayAsk`. */
  | { readonly answer: 'fresh' }
  /** They have to be asked before anything shows. */
  | { readonly answer: 'stale' }
  /** They were asked, and have until then, running time ms. */
  | { readonly answer: 'awaited'; readonly until: number }
  /** They did not answer, or there are none: nothing but a nudge may show by itself. */
  | { readonly answer: 'none' };

/** What the engine needs to know of the world at one look. */
export interface BreakLook extends BreakClocks {
  readonly idle: number;
  readonly idleUnknown: boolean;
  /** The longest silence within the running break, ms. */
  readonly rested: number;
  /** A break that begins by itself is said, not shown: it could land in a word (B10), or on a film (B1). */
  readonly wordsOnly: boolean;
  readonly callSense: CallSense;
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

/** What happened to a break, for the day's record, for the senses and for who wants to know why. */
export type BreakHappening =
  | { readonly type: 'sensors-asked' }
  | { readonly type: 'nudged'; readonly kind: BreakKindId; readonly latest: number }
  | { readonly type: 'dropped'; readonly kinds: readonly BreakKindId[] }
  /** `shown`: a window is to draw it; otherwise words have to do. */
  | {
      readonly type: 'began';
      readonly kind: BreakKindId;
      readonly activity: string;
      readonly shown: boolean;
    }
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
/** A break window that has not drawn by then is torn down (B9). */
export const PAINT_WITHIN = 3 * SECOND;
/** New activity after a return before anything overdue appears (B3). */
export const HOLD_AFTER_RETURN = 2 * MINUTE;

/** Brings the breaks up to now: begins and ends what has come to its time. */
export function tickBreaks(state: BreakState, look: BreakLook, chance: Chance): BreakStep {
  const still: BreakStep = { state, chance, happenings: [] };
  switch (state.phase.name) {
    case 'running':
      return tickRunning(still, state.phase, look);
    case 'nudge':
      return tickNudge(still, state.phase, look);
    case 'waiting':
      return tickWaiting(still, look);
  }
}

/**
 * Begins a break now; `id` names a kind of the profile. One that the person asked for (`wanted`) shows whatever cannot be
 * sensed: they know what is on their screen.
 */
export function begin(from: BreakStep, look: BreakLook, id: BreakKindId, wanted: boolean): BreakStep {
  const kind = look.kinds.find((one) => one.id === id);
  if (kind === undefined) return { ...from, state: changed(from.state, { phase: WAITING }) };
  const [activity, bag, afterActivity] = chooseActivity(kind, look.choice, from.state.bag, from.chance);
  const [number, chance] = drawBelow(afterActivity, 2 ** 31);
  const shown = wanted || (!look.wordsOnly && look.callSense.answer === 'fresh');
  const phase: BreakPhase = {
    name: 'running',
    id: number,
    kind: id,
    of: kind,
    since: look.t,
    until: look.t + kind.lasts,
    activity,
    surface: shown ? 'drawing' : 'bare',
    rested: false,
  };
  const began: BreakHappening = { type: 'began', kind: id, activity, shown };
  const state = changed(from.state, { phase, bag });
  return { state, chance, happenings: [...from.happenings, began] };
}

/** The window of the running break drew its first frame. */
export function painted(state: BreakState): BreakState {
  if (state.phase.name !== 'running' || state.phase.surface !== 'drawing') return state;
  return changed(state, { phase: on(state.phase, { surface: 'painted' }) });
}

function on(
  { name, id, kind, of, since, until, activity, surface, rested }: Running,
  change: Partial<Pick<Running, 'surface' | 'rested'>>,
): Running {
  return { name, id, kind, of, since, until, activity, surface, rested, ...change };
}

/** Ends a running break: held when at least half of it was, passed over otherwise. A nudge is passed over. */
export function leave(from: BreakStep, look: BreakLook): BreakStep {
  const { phase } = from.state;
  if (phase.name === 'waiting') return from;
  const held = phase.name === 'running' && look.t - phase.since >= half(phase);
  return finish(from, look, phase, held ? 'taken' : 'passed');
}

/** True when the break of the current nudge can be put off once more (B7). */
export function canPostpone({ phase, postponed }: BreakState, kinds: readonly BreakKind[]): boolean {
  if (phase.name !== 'nudge') return false;
  const rule = kinds.find(({ id }) => id === phase.kind)?.postpone;
  return rule !== undefined && (postponed[phase.kind]?.times ?? 0) < rule.times;
}

/**
 * Puts the break of the current nudge off; the same state when it cannot be. Others as long that are due are put off with it:
 * to the person they are one break, and one would follow the other at once.
 */
export function postpone(state: BreakState, look: BreakLook): BreakState {
  if (state.phase.name !== 'nudge' || !canPostpone(state, look.kinds)) return state;
  const { kind: id } = state.phase;
  const nudged = look.kinds.find((kind) => kind.id === id);
  const put = { times: (state.postponed[id]?.times ?? 0) + 1, until: look.t + (nudged?.postpone.by ?? 0) };
  const alike = look.kinds.filter((kind) => kind.lasts === nudged?.lasts && dueIn(state, kind, look) < DUE);
  const postponed = Object.fromEntries([id, ...alike.map((kind) => kind.id)].map((each) => [each, put]));
  return changed(state, { phase: WAITING, postponed: { ...state.postponed, ...postponed } });
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
  clocks: BreakClocks,
): BreakState {
  return resetKinds(
    state,
    kinds.filter((kind) => kind.credit <= length),
    clocks,
  );
}

/**
 * The end of the day: nothing is on the screen, what was put off is gone (B7), and the next start begins from zero. A break
 * of a time of day keeps its turn, should work go on that day.
 */
export function clearBreaks(state: BreakState, all: readonly BreakKind[], clocks: BreakClocks): BreakState {
  const active = all.filter(({ every }) => every !== null);
  return changed(resetKinds(withdraw(state), active, clocks), { passedInARow: 0, postponed: {} });
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
  const answered = look.callSense.answer === 'awaited' ? look.callSense.until : -Infinity;
  switch (phase.name) {
    case 'running':
      return runningLook(phase, look);
    case 'nudge':
      return Math.max(phase.latest, answered);
    case 'waiting': {
      if (!counting) return Infinity;
      // What falls due while something asks for quiet wants a look too: to say that it waits, and why.
      if (look.mayAsk && toAsk(state, look.kinds, look) !== null)
        return Math.max(look.t, look.holdUntil, answered);
      let soonest = Infinity;
      for (const kind of look.kinds) {
        const left = dueIn(state, kind, look);
        if (left >= DUE && left < soonest) soonest = left;
      }
      return look.t + soonest;
    }
  }
}

function half({ since, until }: Running): number {
  return (until - since) / 2;
}

/** The hands rested for half of the break, at some time in it. */
function hasRested(phase: Running, { rested }: BreakLook): boolean {
  return phase.rested || rested >= half(phase);
}

/** A break in words is looked at when the hands could have rested for half of it: at its end they may be back. */
function runningLook(phase: Running, { t, idle, idleUnknown }: BreakLook): number {
  if (phase.surface === 'drawing') return Math.min(phase.until, phase.since + PAINT_WITHIN);
  if (phase.surface === 'painted' || phase.rested || idleUnknown) return phase.until;
  return Math.min(phase.until, Math.max(phase.since, t - idle) + half(phase));
}

function tickRunning(from: BreakStep, phase: Running, look: BreakLook): BreakStep {
  if (look.t >= phase.until) {
    // Nobody saw a window: the words count as a break only if the hands rested.
    const held = phase.surface !== 'bare' || look.idleUnknown || hasRested(phase, look);
    return finish(from, look, phase, held ? 'taken' : 'passed');
  }
  if (phase.surface === 'drawing' && look.t >= phase.since + PAINT_WITHIN) {
    const { kind, activity } = phase;
    const state = changed(from.state, { phase: on(phase, { surface: 'bare' }) });
    return { ...from, state, happenings: [...from.happenings, { type: 'unpainted', kind, activity }] };
  }
  if (phase.surface === 'bare' && !phase.rested && !look.idleUnknown && hasRested(phase, look))
    return { ...from, state: changed(from.state, { phase: on(phase, { rested: true }) }) };
  return from;
}

function tickNudge(from: BreakStep, phase: Nudging, look: BreakLook): BreakStep {
  // Who comes back to a nudge gets the two minutes of everybody else (B3).
  if (!look.mayAsk || look.t < look.holdUntil)
    return { ...from, state: changed(from.state, { phase: WAITING }) };
  if (look.t < phase.latest && look.t < nextLull(from.state, look)) return from;
  return afterAsking(from, look, (asked) => begin(asked, look, phase.kind, false));
}

function tickWaiting(from: BreakStep, look: BreakLook): BreakStep {
  const { state } = from;
  if (!look.mayAsk || look.t < look.holdUntil) return from;
  const kind = toAsk(state, look.kinds, look);
  if (kind === null) return from;
  if (look.dropDue) {
    const due = look.kinds.filter((one) => dueIn(state, one, look) < DUE);
    const dropped: BreakHappening = { type: 'dropped', kinds: due.map(({ id }) => id) };
    return { ...from, state: resetKinds(state, due, look), happenings: [...from.happenings, dropped] };
  }
  return afterAsking(from, look, (asked) => {
    const latest = look.t + LATEST_AFTER;
    const phase: BreakPhase = { name: 'nudge', kind: kind.id, since: look.t, latest };
    const nudged: BreakHappening = { type: 'nudged', kind: kind.id, latest };
    return { ...asked, state: changed(state, { phase }), happenings: [...asked.happenings, nudged] };
  });
}

/** Goes on once the call sensors were asked and have answered, or have had their second to do so (B12). */
function afterAsking(
  from: BreakStep,
  { callSense }: BreakLook,
  goOn: (from: BreakStep) => BreakStep,
): BreakStep {
  switch (callSense.answer) {
    case 'stale':
      return { ...from, happenings: [...from.happenings, { type: 'sensors-asked' }] };
    case 'awaited':
      return from;
    case 'fresh':
    case 'none':
      return goOn(from);
  }
}

function finish(
  from: BreakStep,
  look: BreakLook,
  phase: Running | Nudging,
  outcome: 'taken' | 'passed',
): BreakStep {
  const own = phase.name === 'running' ? phase.of : look.kinds.find(({ id }) => id === phase.kind);
  const lasts = own?.lasts ?? 0;
  // One passed over takes those due close to it along, so that two never follow.
  const all = WHAT_COUNTS[outcome].credits === 'itself-and-shorter';
  const together = (all ? look.tracked : look.kinds).filter(
    (kind) =>
      kind.id === phase.kind ||
      (kind.lasts <= lasts && (all || dueIn(from.state, kind, look) <= CLOSE_TOGETHER)),
  );
  const reset = resetKinds(from.state, together, look);
  const passedInARow = outcome === 'passed' ? reset.passedInARow + 1 : 0;
  // Taken ahead of its time of day it is had all the same.
  const early = own?.every === null && !reset.given.includes(own.id);
  const given = early ? [...reset.given, own.id] : reset.given;
  const { kind, since } = phase;
  const activity = phase.name === 'running' ? phase.activity : null;
  // Main may wake late: a break whose end has passed ended then, not now.
  const until = phase.name === 'running' ? Math.min(look.t, phase.until) : look.t;
  return {
    ...from,
    state: changed(reset, { phase: WAITING, passedInARow, given }),
    happenings: [...from.happenings, { type: 'ended', kind, outcome, since, until, activity }],
  };
}

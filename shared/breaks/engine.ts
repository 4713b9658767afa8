import type { Chance } from '../chance';
import { MINUTE, SECOND } from '../time/moment';
import { DUE, dueIn, resetKinds, toAsk, type BreakClocks } from './due';
import type { BreakKind } from './kinds';
import type { BreakHappening, BreakLook, BreakStep } from './look';
import { begin, nextRunningLook, tickRunning } from './running';
import { changed, WAITING, type BreakPhase, type BreakState, type Nudging } from './state';

/** A lull in typing in which a break may begin: 3 to 5 s without input (B5). */
export const LULL = 4 * SECOND;
/** A nudge is readable before its break comes. */
export const NUDGE_AT_LEAST = 8 * SECOND;
/** A break comes at most this long after it was due (B5). */
export const LATEST_AFTER = 5 * MINUTE;
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

/** True when the break of the current nudge can be put off once more (B7). */
export function canPostpone({ phase, postponed }: BreakState, kinds: readonly BreakKind[]): boolean {
  if (phase.name !== 'nudge') return false;
  const rule = kinds.find(({ id }) => id === phase.kind)?.postpone;
  return rule !== undefined && (postponed[phase.kind]?.times ?? 0) < rule.times;
}

/**
 * Puts the break of the current nudge off; the same state when it cannot be. Others that are due and no longer are put off with
 * it: to the person they are one break, and one would follow the other at once.
 */
export function postpone(state: BreakState, look: BreakLook): BreakState {
  if (state.phase.name !== 'nudge' || !canPostpone(state, look.kinds)) return state;
  const { kind: id } = state.phase;
  const nudged = look.kinds.find((kind) => kind.id === id);
  const put = { times: (state.postponed[id]?.times ?? 0) + 1, until: look.t + (nudged?.postpone.by ?? 0) };
  const along = look.kinds.filter(
    (kind) => kind.lasts <= (nudged?.lasts ?? 0) && dueIn(state, kind, look) < DUE,
  );
  const postponed = Object.fromEntries([id, ...along.map((kind) => kind.id)].map((each) => [each, put]));
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
      return nextRunningLook(phase, look);
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

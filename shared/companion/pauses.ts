import { isPresent } from '../breaks/activity';
import { resetKinds } from '../breaks/due';
import { withdraw } from '../breaks/engine';
import { WHAT_COUNTS } from '../breaks/what-counts';
import { MINUTE } from '../time/moment';
import type { PauseKind } from '../workday/events';
import { openPause } from '../workday/workday';
import { breakClocks, trackedKinds } from './breaks';
import { endMeeting } from './meetings';
import { dismissPrompt } from './prompting';
import type { CompanionState } from './state';
import { record, wallOf, withEffect, withState, type Turn } from './turn';

/** How long the question at the end of a pause waits for an answer before the pause ends by itself (W4). */
export const PAUSE_ASKS = 5 * MINUTE;
/** A pause without a length of its own, minutes; lunch is in the plan and the settings. */
const USUAL_MINUTES: Readonly<Record<Exclude<PauseKind, 'lunch'>, number>> = { errand: 30, other: 15 };

/** Begins a pause; lunch counts as every kind of break, any other keeps the time already earned (B2, B8). */
export function startPause(turn: Turn, kind: PauseKind, asked: number | null): Turn {
  const { state } = turn;
  const minutes = asked ?? usualMinutes(turn, kind);
  const pauseUntil = state.clock.t + minutes * MINUTE;
  const quiet = withdraw(state.breaks);
  const rests = WHAT_COUNTS[kind].credits === 'every-kind';
  const breaks = rests ? resetKinds(quiet, trackedKinds(state), breakClocks(state)) : quiet;
  const ready = endMeeting(withState(dismissPrompt(turn), { breaks, pauseUntil, askUntil: null }));
  return record(ready, { type: 'pause.started', kind, endsAt: wallOf(state, pauseUntil) });
}

/** Lets the open pause go on for `minutes` from now, or from its end if that is later. */
export function extendPause(turn: Turn, minutes: number): Turn {
  const { clock, pauseUntil } = turn.state;
  const until = Math.max(clock.t, pauseUntil ?? clock.t) + minutes * MINUTE;
  const endsAt = wallOf(turn.state, until);
  return record(withState(turn, { pauseUntil: until, askUntil: null }), { type: 'pause.extended', endsAt });
}

/** Ends the open pause, at running time `t` or now. */
export function endPause(turn: Turn, t = turn.state.clock.t): Turn {
  const at = wallOf(turn.state, t);
  return record(withState(turn, { pauseUntil: null, askUntil: null }), { type: 'pause.ended', at });
}

/**
 * At its end a pause asks, if somebody is there; it goes on by itself otherwise and ends with the first sign of the
 * person (W4).
 */
export function runPause(turn: Turn): Turn {
  const { day, pauseUntil, askUntil, activity, clock, repair } = turn.state;
  const pause = day === null ? null : openPause(day);
  if (pause === null || pauseUntil === null || clock.t < pauseUntil || repair !== null) return turn;
  if (askUntil !== null) {
    if (clock.t < askUntil) return turn;
    return isPresent(activity) ? endPause(turn, askUntil) : withState(turn, { askUntil: null });
  }
  if (!isPresent(activity)) return turn;
  // The first look after the end: was somebody there when it came, or only now?
  if (activity.returnedAt !== null && activity.returnedAt > pauseUntil) {
    const back = endPause(turn, Math.max(pauseUntil, activity.lastInput));
    return withEffect(back, { type: 'notify', notice: { type: 'welcome-back', kind: pause.kind } });
  }
  const until = pauseUntil + PAUSE_ASKS;
  // Nothing ran when it was to ask: the time for an answer is over.
  if (clock.t >= until) return endPause(turn, until);
  const asking = withState(turn, { askUntil: until });
  return withEffect(asking, { type: 'notify', notice: { type: 'pause-over', kind: pause.kind } });
}

/** When the pause wants its next look, running time. */
export function nextPauseLook({ pauseUntil, askUntil, clock }: CompanionState): number {
  if (askUntil !== null) return askUntil;
  return pauseUntil !== null && pauseUntil > clock.t ? pauseUntil : Infinity;
}

function usualMinutes(turn: Turn, kind: PauseKind): number {
  const { day, settings } = turn.state;
  return kind === 'lunch' ? (day?.plan?.lunchMinutes ?? settings.lunch.minutes) : USUAL_MINUTES[kind];
}

import { clearBreaks } from '../breaks/engine';
import { idTime } from '../chance';
import type { DayForgotten } from '../workday/events';
import { breakClocks, trackedKinds } from './breaks';
import { followDay } from './preferences';
import { dismissPrompt } from './prompting';
import { withState, type Turn } from './turn';

/**
 * Days were deleted (D5): nothing of them is known any more. One that was going on is over without a word about it. The facts
 * are on disk already; what is recorded after them sorts after them, also on a clock that was set back.
 */
export function forgetDays(turn: Turn, deletions: readonly DayForgotten[]): Turn {
  const { state } = turn;
  const isGone = (date: string): boolean => deletions.some(({ day }) => day === date);
  const lastIdAt = deletions.reduce((latest, { id }) => Math.max(latest, idTime(id)), state.lastIdAt);
  const others = state.others.filter(({ date }) => !isGone(date));
  const rest = withState(turn, { others, lastIdAt });
  if (state.day === null || !isGone(state.day.date)) return rest;
  const still = withState(dismissPrompt(rest), {
    day: null,
    breaks: clearBreaks(state.breaks, trackedKinds(state), breakClocks(state)),
    repair: null,
    pauseUntil: null,
    askUntil: null,
    meeting: null,
    longAway: null,
    offWork: { ...state.offWork, stopped: null },
    putOff: null,
    offerGentler: false,
    offerAnsweredOn: null,
  });
  return followDay(still);
}

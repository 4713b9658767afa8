import { HOLD_AFTER_RETURN } from '../breaks/engine';
import { openMeeting } from '../workday/workday';
import { calendarBusyUntil } from './calendar';
import { heldBack, kindsOf } from './breaks';
import { putOffUntil, screenHoldsUntil, sensedCall } from './quiet';
import type { Quiet } from './snapshot';
import type { CompanionState } from './state';
import { note } from './trail';
import { isWorking, wallOf, type Turn } from './turn';

/** Why no break comes just now; `null` when nothing holds them back (B11). */
export function quietOf(state: CompanionState): Quiet | null {
  const { day, activity, clock } = state;
  if (state.repair !== null) return { reason: 'repair' };
  if (!isWorking(state) || day === null) return null;
  const meeting = openMeeting(day);
  if (meeting !== null) {
    const mode = state.meeting;
    const endsAt = mode?.planned === true && mode.askUntil === null ? wallOf(state, mode.until) : null;
    return { reason: 'meeting', sinceAt: meeting.from.wall, endsAt };
  }
  const call = sensedCall(state);
  if (call !== null) return { reason: call.reason, sinceAt: wallOf(state, call.since) };
  if (kindsOf(state).length === 0) return { reason: 'breaks-off' };
  const busyUntil = calendarBusyUntil(state);
  if (busyUntil !== null) return { reason: 'calendar', untilAt: busyUntil };
  const screenUntil = screenHoldsUntil(state);
  if (screenUntil !== null) {
    const reason = state.hush.signals.fullScreen === true ? 'full-screen' : 'do-not-disturb';
    return { reason, untilAt: wallOf(state, screenUntil) };
  }
  if (activity.away !== null) return { reason: 'away', sinceAt: wallOf(state, activity.away.since) };
  const putOff = putOffUntil(state);
  if (putOff !== null) return { reason: 'put-off', untilAt: wallOf(state, putOff) };
  const until = activity.returnedAt === null ? -Infinity : activity.returnedAt + HOLD_AFTER_RETURN;
  if (clock.t < until && heldBack(state) !== null)
    return { reason: 'just-back', untilAt: wallOf(state, until) };
  return null;
}

/** Remembers that a break which is due waits, and what for; once for each reason. */
export function noteDeferral(turn: Turn): Turn {
  const kind = heldBack(turn.state);
  if (kind === null) return turn;
  const reason = quietOf(turn.state)?.reason;
  if (reason === undefined) return turn;
  const last = turn.state.trail.at(-1);
  const said = last?.what === 'deferred' && last.kind === kind.id && last.reason === reason;
  return said ? turn : note(turn, { what: 'deferred', kind: kind.id, reason });
}

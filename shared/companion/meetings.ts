import { isPresent } from '../breaks/activity';
import { withdraw } from '../breaks/engine';
import { MINUTE } from '../time/moment';
import type { Meeting } from '../workday/workday';
import { dismissPrompt } from './prompting';
import { sensedCall, STUCK_AFTER } from './quiet';
import type { CompanionState, MeetingMode } from './state';
import { isInMeeting, record, wallOf, withState, type Turn } from './turn';

/** How long the question at the end of a meeting waits before the meeting is over by itself. */
export const MEETING_ASKS = 5 * MINUTE;
/** What "in 10 min" after a meeting means. */
export const PUT_OFF = 10 * MINUTE;

/** The meeting that was open when the program ended; running time is zero at `steady` (see `Point.steady`). */
export function meetingAtStart({ from, ends }: Meeting, steady: number): MeetingMode {
  const until = (ends?.steady ?? from.steady + STUCK_AFTER) - steady;
  return { until, planned: ends !== null, askUntil: null };
}

/** Begins a meeting that lasts `minutes`, or until the person says. */
export function startMeeting(turn: Turn, minutes: number | null): Turn {
  const { clock, breaks } = turn.state;
  const planned = minutes !== null;
  const until = clock.t + (planned ? minutes * MINUTE : STUCK_AFTER);
  const meeting: MeetingMode = { until, planned, askUntil: null };
  const quiet = withState(dismissPrompt(turn), { meeting, breaks: withdraw(breaks) });
  return record(quiet, { type: 'meeting.started', endsAt: planned ? wallOf(turn.state, until) : null });
}

/** Ends the open meeting, at running time `t` or now. */
export function endMeeting(turn: Turn, t = turn.state.clock.t): Turn {
  if (!isInMeeting(turn.state)) return turn;
  return record(withState(turn, { meeting: null }), { type: 'meeting.ended', at: wallOf(turn.state, t) });
}

/** "Still in the meeting": it goes on until the person says, and is asked about only when that seems forgotten. */
export function stayInMeeting(turn: Turn): Turn {
  const until = turn.state.clock.t + STUCK_AFTER;
  return withState(turn, { meeting: { until, planned: false, askUntil: null } });
}

/** "Break in 10 min": the meeting is over, and no break comes before that. */
export function endMeetingThenWait(turn: Turn): Turn {
  return withState(endMeeting(turn), { putOff: turn.state.clock.t + PUT_OFF });
}

/**
 * At its end a meeting asks once, if somebody is there and no call is sensed; without an answer it was over then. A call
 * that goes on keeps the quiet by itself.
 */
export function runMeeting(turn: Turn): Turn {
  const { meeting, clock, activity } = turn.state;
  if (meeting === null || clock.t < meeting.until) return turn;
  if (sensedCall(turn.state) !== null || !isPresent(activity)) return endMeeting(turn, meeting.until);
  if (meeting.askUntil === null)
    return withState(turn, { meeting: { ...meeting, askUntil: meeting.until + MEETING_ASKS } });
  return clock.t < meeting.askUntil ? turn : endMeeting(turn, meeting.until);
}

/** When the open meeting wants its next look, running time. */
export function nextMeetingLook({ meeting }: CompanionState): number {
  return meeting === null ? Infinity : (meeting.askUntil ?? meeting.until);
}

import type { ActivityState } from '../breaks/activity';
import { clearBreaks, creditAway, withdraw } from '../breaks/engine';
import { localDate } from '../time/calendar';
import { HOUR } from '../time/moment';
import { openSpan } from '../workday/workday';
import { breakClocks, trackedKinds } from './breaks';
import type { CommandResult, RepairAnswer } from './commands';
import { endMeeting } from './meetings';
import { isAtWork, record, shownDay, steadyNow, wallOf, withEffect, withState, type Turn } from './turn';

type Asked = NonNullable<Turn['state']['repair']>;

/** Nobody leaves a machine this long in the middle of a day's work and comes back on another date still working. */
const LID_SHUT = HOUR;

/**
 * The lid was shut at work and opened another day: the same question as after a crash (W3), because nobody can tell
 * when work ended.
 */
export function noticeForgottenStop(turn: Turn, before: ActivityState): Turn {
  const { state } = turn;
  const { activity, clock } = state;
  const ended = activity.lastAway;
  if (ended === before.lastAway || ended === null || !isAtWork(state) || state.repair !== null) return turn;
  const missed = clock.t - ended.since;
  if (missed < LID_SHUT) return turn;
  const { wall, zone } = clock.last;
  const stoppedAt = wallOf(state, ended.since);
  if (localDate(stoppedAt, zone) === localDate(wall, zone)) return turn;
  const asked = withState(turn, {
    repair: { stoppedAt, steady: steadyNow(state) - missed, missed },
    breaks: withdraw(state.breaks),
  });
  return withEffect(asked, { type: 'notify', notice: { type: 'repair', stoppedAt } });
}

/** Answers the question about a day that nobody ended. */
export function answerRepair(
  turn: Turn,
  answer: RepairAnswer,
): { readonly turn: Turn; readonly result: CommandResult } {
  const { repair, day, clock } = turn.state;
  const span = day === null ? null : openSpan(day);
  if (repair === null || span === null) return { turn, result: { ok: false, reason: 'no-repair' } };
  if (answer === 'continued') return { turn: continueDay(turn, repair), result: { ok: true } };
  const { stoppedAt } = answer;
  // What was proposed was seen to be so, wherever the wall clock has been set to since.
  const seen = stoppedAt === repair.stoppedAt ? { offset: stoppedAt - repair.steady } : null;
  const isInSpan = stoppedAt >= span.from.wall && stoppedAt <= clock.last.wall;
  if (seen === null && !isInSpan) return { turn, result: { ok: false, reason: 'time-out-of-range' } };
  // The stop closes an open pause or meeting too.
  const stopped = record(turn, { type: 'work.stopped', at: stoppedAt, by: 'repair', ...seen });
  const rested = withState(stopped, {
    repair: null,
    pauseUntil: null,
    askUntil: null,
    meeting: null,
    longAway: null,
    putOff: null,
    offerGentler: false,
    breaks: clearBreaks(stopped.state.breaks, trackedKinds(turn.state), breakClocks(stopped.state)),
  });
  // Its own words can be written for today's day; an older one is only closed.
  const page = shownDay(rested.state) === null ? 'today' : 'closeout';
  return { turn: withEffect(rested, { type: 'open', page }), result: { ok: true } };
}

/** The person went on working while the app did not run; that time counts, and as long a silence credits breaks. */
function continueDay(turn: Turn, { stoppedAt: from, missed }: Asked): Turn {
  const { state } = turn;
  const breaks = creditAway(state.breaks, trackedKinds(state), missed, breakClocks(state));
  const next = withState(turn, { repair: null, breaks });
  // A meeting that was to last until the person says is not known to have lasted through.
  return record(state.meeting?.planned === false ? endMeeting(next) : next, {
    type: 'work.continued',
    from,
    missed: Math.round(missed),
  });
}

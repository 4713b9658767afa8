import {
  depart,
  isPresent,
  nextActivityLook,
  noteSign,
  unlock,
  type ActivityState,
} from '../breaks/activity';
import { nextBreakLook, nextLull } from '../breaks/engine';
import type { BreakKindId } from '../breaks/kinds';
import { painted } from '../breaks/running';
import { MINUTE, type Moment } from '../time/moment';
import { CHANGED_CLOCK, wallAt, type RunningClock } from '../time/running';
import type { DayEvent } from '../workday/events';
import {
  breakLook,
  followAway,
  isCounting,
  kindsOf,
  runBreaks,
  seenAt,
  silenceOf,
  trackedKinds,
} from './breaks';
import { nextCalendarLook } from './calendar';
import type { CommandResult } from './commands';
import { forgetDays } from './forgetting';
import { handle } from './handle';
import { hear } from './hearing';
import type { DataNotice, Input, PresenceReport } from './inputs';
import { isUneventful, LATE_WAKE, lookAt, type Sight } from './look';
import { nextLongAwayLook, noticeLongAway } from './long-away';
import { nextMeetingLook, runMeeting } from './meetings';
import { nextOffWorkLook, reportOffWork, runOffWork } from './off-work';
import { nextPauseLook, runPause } from './pauses';
import { deleteOldNotes, nextNotesLook } from './person-notes';
import { takePolicy } from './preferences';
import { nextPrompt, runPrompts } from './prompting';
import { callSense, nextHushLook } from './quiet';
import { noticeForgottenStop } from './repairing';
import type { Effect, Pulse } from './snapshot';
import { takeKept } from './take-kept';
import { takeRecord } from './take-record';
import { changed, type CompanionState } from './state';
import { noteDeferral } from './why';
import { isAtWork, isPaused, record, reschedule, withState, type Turn } from './turn';

/** What one input brought about. */
export interface StepResult {
  readonly state: CompanionState;
  /** Facts to keep, in order. */
  readonly events: readonly DayEvent[];
  /** Things to do, once the facts are on disk. */
  readonly effects: readonly Effect[];
  /** For a command: done, or why not. */
  readonly result: CommandResult;
  /** ms until the companion wants to be woken; `null` when nothing is to come by itself. */
  readonly next: { readonly delay: number | null };
}

/** Time away after which a pulse names the last sign of the person and not now. */
const LONG_AWAY = 20 * MINUTE;

/** How long after the next full minute an open window looks again off work, ms. */
const DATE_LOOK = 9 * MINUTE;

const DONE: CommandResult = { ok: true };
const NOTHING: readonly never[] = [];

/** The whole companion: one state, one input, the next state and what is to be done. Pure. */
export function step(state: CompanionState, input: Input): StepResult {
  const sight = lookAt(state, input);
  return isUneventful(state, input, sight) ? goOn(state, sight) : live(state, input, sight);
}

/** Time went on, and that was all. */
function goOn(state: CompanionState, { clock, activity, sleepReported }: Sight): StepResult {
  const delay = nextDelay(state, clock, activity, state.restUntil);
  const next = changed(state, { clock, activity, sleepReported, wakeAt: clock.t + (delay ?? Infinity) });
  return { state: next, events: NOTHING, effects: NOTHING, result: DONE, next: { delay } };
}

/** Lets every part act on what was seen and asked. */
function live(state: CompanionState, input: Input, sight: Sight): StepResult {
  const seen = see(state, input, sight);
  // Who answers the question that stands does not speak of an absence that has only now come to light.
  const answers = input.type === 'command' && input.command.type === 'away.answer';
  const { turn, result } = take(answers ? seen : noticeLongAway(seen, state.activity), input);
  const before = turn.state.breaks.phase;
  const unpaused = runPause(turn);
  const ended = isPaused(turn.state) && !isPaused(unpaused.state);
  const asked = answers || ended ? noticeLongAway(unpaused, state.activity) : unpaused;
  const run = runBreaks(runMeeting(asked));
  const afterBreak = before.name === 'running' && run.state.breaks.phase.name === 'waiting';
  const prompted = runOffWork(runPrompts(run, afterBreak), input);
  const { state: done, events, effects } = noteDeferral(deleteOldNotes(prompted, input));
  const restUntil = nextEvent(done);
  const delay = nextDelay(done, done.clock, done.activity, restUntil);
  const wakeAt = done.clock.t + (delay ?? Infinity);
  return { state: changed(done, { wakeAt, restUntil }), events, effects, result, next: { delay } };
}

/** Brings the state up to the input's moment, with what that alone brings about. */
function see(state: CompanionState, input: Input, sight: Sight): Turn {
  const moved: Turn = { state: changed(state, sight), events: NOTHING, effects: NOTHING };
  const told = tellClock(input.at.zone === state.schedule.zone ? moved : reschedule(moved));
  return followAway(noticeForgottenStop(told, state.activity), state.activity);
}

/** Keeps a change of the wall clock as a fact, so that it makes and loses no time (B4). */
function tellClock(turn: Turn): Turn {
  const { clock } = turn.state;
  if (Math.abs(clock.drift) < CHANGED_CLOCK) return turn;
  const by = Math.round(clock.drift);
  const settled = withState(turn, { clock: { ...clock, drift: clock.drift - by } });
  return isAtWork(settled.state) ? record(settled, { type: 'clock.changed', by }) : settled;
}

function take(turn: Turn, input: Input): { readonly turn: Turn; readonly result: CommandResult } {
  const { state } = turn;
  switch (input.type) {
    case 'wake':
      return { turn, result: DONE };
    case 'command':
      return handle(turn, input.command);
    case 'presence':
      return {
        turn: isAtWork(state) ? report(turn, input.report) : reportOffWork(turn, input.report),
        result: DONE,
      };
    case 'signals':
      return { turn: hear(turn, input.signals, input.fresh), result: DONE };
    case 'calendar':
      return { turn: withState(turn, { calendar: input.calendar }), result: DONE };
    case 'record':
      return { turn: takeRecord(turn, input.months, input.events), result: DONE };
    case 'kept':
      return { turn: takeKept(turn, input), result: DONE };
    case 'policy':
      return { turn: takePolicy(turn, input.policy), result: DONE };
    case 'home':
      return { turn: withState(turn, { homeOpen: input.open }), result: DONE };
    case 'painted':
      return { turn: withState(turn, { breaks: painted(state.breaks) }), result: DONE };
    case 'forgotten':
      return { turn: forgetDays(turn, input.deletions), result: DONE };
    case 'data':
      return { turn: withState(turn, { notices: told(state.notices, input.notice) }), result: DONE };
  }
}

function report(turn: Turn, what: PresenceReport): Turn {
  const { activity, clock } = turn.state;
  switch (what) {
    case 'locked':
      return withState(turn, { activity: depart(activity, clock.t, 'locked') });
    case 'sleep':
      return withState(turn, { activity: depart(activity, clock.t, 'asleep'), sleepReported: true });
    case 'resume':
      // The look at this moment has woken it.
      return turn;
    case 'unlocked': {
      if (!activity.locked) return withState(turn, { activity: noteSign(activity, clock.t) });
      const back = noticeForgottenStop(withState(turn, { activity: unlock(activity, clock.t) }), activity);
      return noticeLongAway(followAway(back, activity), activity);
    }
  }
}

/** One notice of each sort; that things are saved again ends the one that said they were not. */
function told(notices: readonly DataNotice[], notice: DataNotice): readonly DataNotice[] {
  const over = notice.type === 'saved' ? 'not-saved' : notice.type;
  const others = notices.filter(({ type }) => type !== over);
  return notice.type === 'saved' ? others : [...others, notice];
}

/**
 * A sign of life to leave outside the data folder, as of `moment` (W3); `null` off work, and while a question about the
 * day is open.
 */
export function pulseOf(state: CompanionState, moment: Moment): Pulse | null {
  const { day } = state;
  if (day === null || !isAtWork(state) || state.repair !== null) return null;
  const { activity, breaks, clock, settings } = lastSeen(state, moment);
  // Who ends the day by shutting down is asked about the last that they did, and not about the shutting down.
  const { shutdownStops } = settings.boundary;
  const since = activity.away?.since ?? clock.t;
  const at = wallAt(clock, shutdownStops || clock.t - since >= LONG_AWAY ? since : clock.t);
  const away = activity.away === null ? 0 : clock.t - activity.away.since;
  const earned: Record<BreakKindId, number> = {};
  for (const { id, credit } of trackedKinds(state)) {
    const base = breaks.base[id];
    if (base !== undefined) earned[id] = credit <= away ? 0 : Math.max(0, activity.active - base);
  }
  const boot = clock.last.boot === null ? null : clock.last.boot - (clock.last.wall - at);
  return { day: day.date, at, boot, moved: Math.round(clock.drift), after: state.lastId, earned };
}

/** The state at `moment`, or as it was at the last look when no timer has come since: that time was seen by nobody. */
function lastSeen(state: CompanionState, moment: Moment): CompanionState {
  const seen = seenAt(state, moment);
  return seen.clock.t - state.wakeAt > LATE_WAKE ? state : seen;
}

/** Running time at which something besides the person's own coming and going is to happen by itself. */
function nextEvent(state: CompanionState): number {
  const notes = nextNotesLook(state);
  if (!isAtWork(state)) return Math.min(notes, nextOffWorkLook(state));
  if (state.repair !== null) return notes;
  return Math.min(
    notes,
    nextBreakLook(state.breaks, breakLook(state), isCounting(state) && isPresent(state.activity)),
    nextPauseLook(state),
    nextMeetingLook(state),
    nextLongAwayLook(state),
    nextHushLook(state),
    nextCalendarLook(state),
    nextPrompt(state),
  );
}

/** When a lull would begin the break of the nudge, unless an answer of the sensors is waited for first (B12). */
function lullLook(state: CompanionState, activity: ActivityState, t: number): number {
  const lull = nextLull(state.breaks, silenceOf(activity, t));
  const sense = callSense(state);
  return sense.answer === 'awaited' ? Math.max(lull, sense.until) : lull;
}

/** ms until the next look is wanted; `null` when nothing is to come by itself. */
function nextDelay(
  state: CompanionState,
  { t, last }: RunningClock,
  activity: ActivityState,
  restUntil: number,
): number | null {
  const untilMinute = MINUTE - (last.wall % MINUTE);
  const atWork = isAtWork(state);
  // The open window shows minutes while work goes on; off work only the date can change.
  const shown = !state.homeOpen ? Infinity : t + untilMinute + (atWork ? 0 : DATE_LOOK);
  // Also while the question about a lost stop stands: who rests meanwhile has rested (B2).
  const watched = atWork ? nextActivityLook(activity, t, kindsOf(state)) : Infinity;
  const next = Math.min(shown, watched, lullLook(state, activity, t), restUntil);
  return next === Infinity ? null : Math.max(0, Math.ceil(next - t));
}

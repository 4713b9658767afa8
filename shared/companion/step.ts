import { depart, isPresent, nextActivityLook, noteSign, observe, unlock, wake } from '../breaks/activity';
import { nextBreakLook, painted } from '../breaks/engine';
import { MINUTE, SECOND, type Moment } from '../time/moment';
import { advance, CHANGED_CLOCK, wallAt } from '../time/running';
import type { DayEvent } from '../workday/events';
import { breakLook, followAway, isCounting, kindsOf, runBreaks, seenAt, trackedKinds } from './breaks';
import type { CommandResult } from './commands';
import { handle } from './handle';
import type { DataNotice, Input } from './inputs';
import { nextPauseLook, runMeeting, runPause } from './pauses';
import { nextPrompt, runPrompts } from './prompting';
import { noticeForgottenStop } from './repairing';
import type { Effect, Pulse } from './snapshot';
import type { CompanionState } from './state';
import { isAtWork, isInMeeting, record, reschedule, withState, type Turn } from './turn';

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

/** A wake this much late was not observed: the machine slept or stood still (design: time that nobody observed is away). */
const LATE_WAKE = 30 * SECOND;
/** Time away after which a pulse names the last sign of the person and not now. */
const LONG_AWAY = 20 * MINUTE;

/** How long after the next full minute an open window looks again off work, ms. */
const DATE_LOOK = 9 * MINUTE;

const DONE: CommandResult = { ok: true };

/** The whole companion: one state, one input, the next state and what is to be done. Pure. */
export function step(state: CompanionState, input: Input): StepResult {
  const seen = look({ state, events: [], effects: [] }, input);
  const { turn, result } = take(seen, input);
  const before = turn.state.breaks.phase;
  const run = runBreaks(runMeeting(runPause(turn)));
  const afterBreak = before.name === 'running' && run.state.breaks.phase.name === 'waiting';
  const done = runPrompts(run, afterBreak);
  const { events, effects } = done;
  return { state: done.state, events, effects, result, next: { delay: nextDelay(done.state) } };
}

/** Brings time and the person's presence up to the input's moment. */
function look(turn: Turn, input: Input): Turn {
  const { state } = turn;
  const { clock, slept } = advance(state.clock, input.at, state.sleepReported);
  const late = clock.t - state.clock.t > LATE_WAKE && clock.t - dueAt(state) > LATE_WAKE;
  // Between the word that it will sleep and the sleep itself the machine may still run for a moment.
  const woke = state.sleepReported && (input.type === 'presence' || clock.t - state.clock.t >= LATE_WAKE);
  const unobserved = slept > 0 || late || woke;
  const sleepReported = state.sleepReported && !unobserved;
  const atWork = isAtWork(state);
  const activity = atWork
    ? observe(state.activity, {
        t: clock.t,
        idle: input.idle,
        counting: isCounting(state),
        silenceIsActive: isInMeeting(state),
        unobservedSince: unobserved ? state.clock.t : null,
      })
    : state.activity;
  const moved: Turn = { ...turn, state: looked(state, clock, sleepReported, activity) };
  const told = tellClock(input.at.zone === state.schedule.zone ? moved : reschedule(moved));
  return noticeForgottenStop(followAway(told, state.activity), state.activity);
}

/** The state after a look. Written out: it runs at every wake, and a spread of so many fields costs ten times as much. */
function looked(
  state: CompanionState,
  clock: CompanionState['clock'],
  sleepReported: boolean,
  activity: CompanionState['activity'],
): CompanionState {
  return {
    clock,
    sleepReported,
    activity,
    chance: state.chance,
    lastIdAt: state.lastIdAt,
    settings: state.settings,
    day: state.day,
    dayStartedAt: state.dayStartedAt,
    schedule: state.schedule,
    previous: state.previous,
    breaks: state.breaks,
    prompts: state.prompts,
    recentTips: state.recentTips,
    repair: state.repair,
    pauseUntil: state.pauseUntil,
    askUntil: state.askUntil,
    meetingUntil: state.meetingUntil,
    offerGentler: state.offerGentler,
    homeOpen: state.homeOpen,
    notices: state.notices,
  };
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
      return { turn: isAtWork(state) ? report(turn, input.report) : turn, result: DONE };
    case 'home':
      return { turn: withState(turn, { homeOpen: input.open }), result: DONE };
    case 'painted':
      return { turn: withState(turn, { breaks: painted(state.breaks) }), result: DONE };
    case 'data':
      return { turn: withState(turn, { notices: told(state.notices, input.notice) }), result: DONE };
  }
}

function report(turn: Turn, what: 'locked' | 'unlocked' | 'sleep' | 'resume'): Turn {
  const { activity, clock } = turn.state;
  switch (what) {
    case 'locked':
      return withState(turn, { activity: depart(activity, clock.t, 'locked') });
    case 'sleep':
      return withState(turn, { activity: depart(activity, clock.t, 'asleep'), sleepReported: true });
    case 'resume': {
      if (!activity.asleep) return turn;
      return followAway(withState(turn, { activity: wake(activity, clock.t) }), activity);
    }
    case 'unlocked': {
      if (!activity.locked) return withState(turn, { activity: noteSign(activity, clock.t) });
      const back = followAway(withState(turn, { activity: unlock(activity, clock.t) }), activity);
      return noticeForgottenStop(back, activity);
    }
  }
}

/** One notice of each sort; that things are saved again ends the one that said they were not. */
function told(notices: readonly DataNotice[], notice: DataNotice): readonly DataNotice[] {
  const others = notices.filter(({ type }) => type !== notice.type && type !== 'not-saved');
  const kept =
    notice.type === 'saved' || notice.type === 'not-saved'
      ? others
      : notices.filter(({ type }) => type !== notice.type);
  return notice.type === 'saved' ? kept : [...kept, notice];
}

/**
 * A sign of life to leave outside the data folder, as of `moment` (W3); `null` off work, and while a question about the
 * day is open.
 */
export function pulseOf(state: CompanionState, moment: Moment): Pulse | null {
  if (state.day === null || !isAtWork(state) || state.repair !== null) return null;
  const { activity, breaks, clock, day } = seenAt(state, moment);
  if (day === null) return null;
  const since = activity.away?.since ?? clock.t;
  const at = wallAt(clock, clock.t - since >= LONG_AWAY ? since : clock.t);
  const earned = { ...breaks.base };
  for (const kind of trackedKinds(state))
    earned[kind.id] = Math.max(0, activity.active - breaks.base[kind.id]);
  return { day: day.date, at, earned };
}

/** Running time at which the last step asked to be woken. */
function dueAt(state: CompanionState): number {
  return state.clock.t + (nextDelay(state) ?? Infinity);
}

/** ms until something is to happen by itself; `null` when nothing is. */
function nextDelay(state: CompanionState): number | null {
  const { t, last } = state.clock;
  const untilMinute = MINUTE - (last.wall % MINUTE);
  // The open window shows minutes while work goes on; off work only the date can change.
  let next = !state.homeOpen ? Infinity : t + untilMinute + (isAtWork(state) ? 0 : DATE_LOOK);
  if (isAtWork(state) && state.repair === null) {
    next = Math.min(
      next,
      nextActivityLook(state.activity, t, kindsOf(state)),
      nextBreakLook(state.breaks, breakLook(state), isCounting(state)),
      nextPauseLook(state),
      state.meetingUntil ?? Infinity,
      nextPrompt(state),
      isPresent(state.activity) ? Infinity : t + MINUTE,
    );
  }
  return next === Infinity ? null : Math.max(0, Math.ceil(next - t));
}

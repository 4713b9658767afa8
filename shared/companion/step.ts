import { depart, isPresent, nextActivityLook, noteSign, observe, unlock, wake } from '../breaks/activity';
import { nextBreakLook, painted } from '../breaks/engine';
import { MINUTE, SECOND } from '../time/moment';
import { advance, CHANGED_CLOCK } from '../time/running';
import type { DayEvent } from '../workday/events';
import { breakLook, followAway, isCounting, kindsOf, runBreaks } from './breaks';
import type { CommandResult } from './commands';
import { handle } from './handle';
import type { DataNotice, Input } from './inputs';
import { nextPauseLook, runMeeting, runPause } from './pauses';
import { nextPrompt, runPrompts } from './prompting';
import { noticeForgottenStop } from './repairing';
import type { Effect, Pulse } from './snapshot';
import type { CompanionState } from './state';
import { isAtWork, isInMeeting, record, reschedule, wallOf, withEffect, withState, type Turn } from './turn';

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
/** A sign of life at least this often, so that a crash loses at most a minute (W3). */
const PULSE_EVERY = 50 * SECOND;
/** Time away after which a pulse names the last sign of the person and not now. */
const LONG_AWAY = 20 * MINUTE;

const DONE: CommandResult = { ok: true };

/** The whole companion: one state, one input, the next state and what is to be done. Pure. */
export function step(state: CompanionState, input: Input): StepResult {
  const seen = look({ state, events: [], effects: [] }, input);
  const { turn, result } = take(seen, input);
  const before = turn.state.breaks.phase;
  const run = runBreaks(runMeeting(runPause(turn)));
  const afterBreak = before.name === 'running' && run.state.breaks.phase.name === 'waiting';
  const done = givePulse(runPrompts(run, afterBreak));
  const delay = nextDelay(done);
  const due = delay === null ? null : done.state.clock.t + delay;
  const settled: CompanionState = { ...done.state, due };
  return { state: settled, events: done.events, effects: done.effects, result, next: { delay } };
}

/** Brings time and the person's presence up to the input's moment. */
function look(turn: Turn, input: Input): Turn {
  const { state } = turn;
  const { clock, slept } = advance(state.clock, input.at, state.sleepReported);
  const late = state.due !== null && clock.t - state.due > LATE_WAKE;
  // Between the word that it will sleep and the sleep itself the machine may still run for a moment.
  const woke = state.sleepReported && (input.type === 'presence' || clock.t - state.clock.t >= LATE_WAKE);
  const unobserved = slept > 0 || late || woke;
  const sleepReported = state.sleepReported && !unobserved;
  // One new state a look, not four: this runs a thousand times a day.
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
  const moved: Turn = { ...turn, state: { ...state, clock, sleepReported, activity } };
  const told = tellClock(input.at.zone === state.schedule.zone ? moved : reschedule(moved));
  return noticeForgottenStop(followAway(told, state.activity), state.activity);
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

function givePulse(turn: Turn): Turn {
  const { state } = turn;
  const { clock, day } = state;
  if (day === null || !isAtWork(state) || state.repair !== null || clock.t - state.pulsedAt < PULSE_EVERY)
    return turn;
  return withEffect(
    { ...turn, state: { ...state, pulsedAt: clock.t } },
    { type: 'pulse', pulse: pulseOf(state, day.date) },
  );
}

/** The sign of life to leave behind at the end of a run; `null` off work. */
export function lastPulse(state: CompanionState): Pulse | null {
  return state.day !== null && isAtWork(state) && state.repair === null
    ? pulseOf(state, state.day.date)
    : null;
}

/** A sign of life of this state (W3). */
function pulseOf(state: CompanionState, day: string): Pulse {
  const { activity, breaks, clock } = state;
  const since = activity.away?.since ?? clock.t;
  const at = wallOf(state, clock.t - since >= LONG_AWAY ? since : clock.t);
  const earned = { ...breaks.base };
  for (const kind of kindsOf(state)) earned[kind.id] = Math.max(0, activity.active - breaks.base[kind.id]);
  return { day, at, earned };
}

/** ms until something is to happen by itself; `null` when nothing is. */
function nextDelay(turn: Turn): number | null {
  const { state } = turn;
  const { t, last } = state.clock;
  let next = state.homeOpen ? t + MINUTE - (last.wall % MINUTE) : Infinity;
  if (isAtWork(state) && state.repair === null) {
    const marks = kindsOf(state).map((kind) => kind.credit);
    next = Math.min(
      next,
      state.pulsedAt + PULSE_EVERY,
      nextActivityLook(state.activity, t, marks),
      nextBreakLook(state.breaks, breakLook(state), isCounting(state)),
      nextPauseLook(turn),
      state.meetingUntil ?? Infinity,
      nextPrompt(state),
      isPresent(state.activity) ? Infinity : t + MINUTE,
    );
  }
  return next === Infinity ? null : Math.max(0, Math.ceil(next - t));
}

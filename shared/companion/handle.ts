import { noteSign } from '../breaks/activity';
import { begin, clearBreaks, leave, postpone, withdraw, type BreakStep } from '../breaks/engine';
import { GENTLER, type BreakKind, type BreakKindId } from '../breaks/kinds';
import { uuidv7 } from '../chance';
import { localDate } from '../time/calendar';
import { MINUTE } from '../time/moment';
import type { CloseOut, DayPlan, Goal, Place } from '../workday/events';
import { breakLook, kindsOf, takeStep, trackedKinds } from './breaks';
import { LIMITS, type Command, type CommandResult, type PlanDraft, type Refusal } from './commands';
import { carryOutContent, isContentCommand, refuseContent } from './own-content';
import { endMeeting, endPause, extendPause, startPause } from './pauses';
import { dismissPrompt } from './prompting';
import { answerRepair } from './repairing';
import {
  isAtWork,
  isInMeeting,
  isPaused,
  record,
  reschedule,
  shownDay,
  wallOf,
  withEffect,
  withState,
  type Turn,
} from './turn';

/** What came of a command. */
export interface Handled {
  readonly turn: Turn;
  readonly result: CommandResult;
}

/** Does what a person asked for, or says why not; a refused command changes nothing. */
export function handle(turn: Turn, command: Command): Handled {
  const refusal = refuse(turn, command);
  if (refusal !== null) return no(turn, refusal);
  if (command.type === 'repair.answer') return answerRepair(turn, command.answer);
  return { turn: carryOut(turn, command), result: { ok: true } };
}

/** Why a command cannot be done now; `null` when it can. */
function refuse({ state }: Turn, command: Command): Refusal | null {
  if (isContentCommand(command)) return refuseContent(state, command);
  const atWork = isAtWork(state);
  switch (command.type) {
    case 'day.start':
      if (state.repair !== null) return 'answer-repair-first';
      return atWork ? 'already-at-work' : null;
    case 'day.stop':
      if (state.repair !== null) return 'answer-repair-first';
      return atWork ? null : 'not-at-work';
    case 'pause.start':
      if (!inRange(command.minutes, LIMITS.pauseMinutes)) return 'bad-minutes';
      return needsWork(state, () => (isPaused(state) ? 'already-paused' : null));
    case 'pause.extend':
      if (!inRange(command.minutes, LIMITS.pauseMinutes)) return 'bad-minutes';
      return needsWork(state, () => (isPaused(state) ? null : 'not-paused'));
    case 'pause.end':
      return needsWork(state, () => (isPaused(state) ? null : 'not-paused'));
    case 'break.now':
      if (isInMeeting(state)) return 'in-meeting';
      return needsWork(state, () =>
        isPaused(state) ? 'on-pause' : kindFor(state, command.kind) === null ? 'no-break' : null,
      );
    case 'break.had':
      return needsWork(state, () => (isPaused(state) ? 'on-pause' : null));
    case 'break.postpone': {
      if (state.breaks.phase.name !== 'nudge') return 'no-break';
      return postpone(state.breaks, breakLook(state)) === null ? 'no-postpone-left' : null;
    }
    case 'break.skip':
    case 'break.leave':
      return state.breaks.phase.name === 'waiting' ? 'no-break' : null;
    case 'meeting.start':
      if (!inRange(command.minutes, LIMITS.meetingMinutes)) return 'bad-minutes';
      return needsWork(state, () =>
        isPaused(state) ? 'on-pause' : isInMeeting(state) ? 'in-meeting' : null,
      );
    case 'meeting.end':
      return isInMeeting(state) ? null : 'not-in-meeting';
    case 'plan.save':
      if (state.repair !== null) return 'answer-repair-first';
      if (shownDay(state) === null) return 'no-day';
      return tooLongPlan(command.plan) ? 'too-long' : null;
    case 'goal.mark':
      if (state.repair !== null) return 'answer-repair-first';
      if (shownDay(state) === null) return 'no-day';
      return state.day?.plan?.goals.some((goal) => goal.id === command.goal) === true ? null : 'no-such-goal';
    case 'closeout.save':
      if (state.repair !== null) return 'answer-repair-first';
      if (shownDay(state) === null) return 'no-day';
      return tooLongCloseOut(command.closeOut) ? 'too-long' : null;
    case 'repair.answer':
    case 'prompt.dismiss':
    case 'profile.answer':
    case 'notice.dismiss':
    case 'settings.change':
    case 'app.open':
    case 'app.quit':
      return null;
  }
}

type Allowed = Exclude<Command, { type: 'repair.answer' }>;

function carryOut(turn: Turn, command: Allowed): Turn {
  if (isContentCommand(command)) return carryOutContent(turn, command);
  const { state } = turn;
  switch (command.type) {
    case 'day.start':
      return startDay(turn, command.place);
    case 'day.stop':
      return stopDay(turn);
    case 'pause.start':
      return startPause(turn, command.kind, command.minutes);
    case 'pause.extend':
      return extendPause(turn, command.minutes);
    case 'pause.end':
      return endPause(turn);
    case 'break.now':
      return beginBreak(turn, kindFor(state, command.kind));
    case 'break.had':
      return hadBreak(turn);
    case 'break.postpone': {
      const breaks = postpone(state.breaks, breakLook(state));
      return breaks === null ? turn : withState(turn, { breaks });
    }
    case 'break.skip':
    case 'break.leave':
      return takeStep(turn, leave(stepFrom(turn), breakLook(state)));
    case 'meeting.start':
      return startMeeting(turn, command.minutes);
    case 'meeting.end':
      return endMeeting(turn);
    case 'plan.save':
      return savePlan(turn, command.plan);
    case 'goal.mark':
      return record(turn, { type: 'goal.marked', goal: command.goal, done: command.done });
    case 'closeout.save':
      return record(turn, { type: 'closeout.saved', closeOut: command.closeOut });
    case 'prompt.dismiss':
      return dismissPrompt(turn);
    case 'profile.answer':
      return answerProfile(turn, command.gentler);
    case 'notice.dismiss':
      return withState(turn, { notices: state.notices.filter(({ type }) => type !== command.notice) });
    case 'settings.change':
      return reschedule(changeSettings(turn, command.change));
    case 'app.open':
      return withEffect(turn, { type: 'open', page: command.page });
    case 'app.quit':
      return withEffect(turn, { type: 'quit' });
  }
}

function startDay(turn: Turn, place: Place): Turn {
  const { state } = turn;
  const { clock, day, activity } = state;
  const { wall, zone } = clock.last;
  const again = day !== null && day.date === localDate(wall, zone);
  const fresh = {
    ...activity,
    away: null,
    locked: false,
    asleep: false,
    lastInput: clock.t,
    countedTo: clock.t,
    activeAtInput: activity.active,
    returnedAt: null,
  };
  const previous = again || day === null ? state.previous : previousOf(day, state.previous);
  const ready = withState(turn, {
    activity: fresh,
    previous,
    offerGentler: false,
    day: again ? day : null,
    dayStartedAt: again ? state.dayStartedAt : clock.t,
    clock: { ...clock, drift: 0 },
    prompts: again ? state.prompts : { showing: null, lastAt: -Infinity },
  });
  return reschedule(record(ready, { type: 'work.started', place }));
}

/** What a closed day leaves for the next one. */
export function previousOf(
  day: NonNullable<Turn['state']['day']>,
  fallback: Turn['state']['previous'],
): Turn['state']['previous'] {
  const { closeOut, date } = day;
  if (closeOut === null || (closeOut.tomorrow === '' && closeOut.change === '')) return fallback;
  return { date, tomorrow: closeOut.tomorrow, change: closeOut.change };
}

function stopDay(turn: Turn): Turn {
  const unpaused = isPaused(turn.state) ? endPause(turn) : turn;
  const unmet = endMeeting(unpaused);
  const stopped = record(unmet, { type: 'work.stopped', by: 'person' });
  const { breaks, activity } = stopped.state;
  const still = withState(dismissPrompt(stopped), {
    breaks: clearBreaks(breaks, trackedKinds(turn.state), activity.active),
    askUntil: null,
  });
  return withEffect(still, { type: 'open', page: 'closeout' });
}

function beginBreak(turn: Turn, kind: BreakKind | null): Turn {
  if (kind === null || turn.state.breaks.phase.name === 'running') return turn;
  const quiet = dismissPrompt(turn);
  return takeStep(quiet, begin(stepFrom(quiet), breakLook(quiet.state), kind.id));
}

/** The kind that "take a break now" means: the one nudged for, else the longest that is at least half earned. */
function kindFor(state: Turn['state'], asked: BreakKindId | null): BreakKind | null {
  const kinds = kindsOf(state);
  const { phase, base } = state.breaks;
  const named = asked ?? (phase.name === 'nudge' ? phase.kind : null);
  if (named !== null) return kinds.find((kind) => kind.id === named) ?? null;
  const earned = kinds.filter((kind) => state.activity.active - base[kind.id] >= kind.every / 2);
  return earned.at(-1) ?? kinds[0] ?? null;
}

function hadBreak(turn: Turn): Turn {
  const { state } = turn;
  const kinds = kindsOf(state);
  const longest = kinds.at(-1);
  const quiet = dismissPrompt(turn);
  const reset = clearBreaks(state.breaks, trackedKinds(state), state.activity.active);
  const ready = withState(quiet, { breaks: reset, activity: noteSign(state.activity, state.clock.t) });
  if (longest === undefined) return ready;
  const from = wallOf(state, state.clock.t - longest.lasts);
  return record(ready, { type: 'break.ended', kind: longest.id, outcome: 'counted', from, activity: null });
}

function startMeeting(turn: Turn, minutes: number | null): Turn {
  const { clock, breaks } = turn.state;
  const meetingUntil = minutes === null ? null : clock.t + minutes * MINUTE;
  const quiet = withState(dismissPrompt(turn), { meetingUntil, breaks: withdraw(breaks) });
  const endsAt = meetingUntil === null ? null : wallOf(turn.state, meetingUntil);
  return record(quiet, { type: 'meeting.started', endsAt });
}

function savePlan(turn: Turn, draft: PlanDraft): Turn {
  let { chance } = turn.state;
  const goals: Goal[] = [];
  for (const { id, text } of draft.goals) {
    if (text.trim() === '') continue;
    const [fresh, next] = uuidv7(chance, turn.state.clock.last.wall);
    chance = next;
    goals.push({ id: id ?? fresh, text: text.trim() });
  }
  const plan: DayPlan = { ...draft, goals };
  return reschedule(record(withState(turn, { chance }), { type: 'plan.saved', plan }));
}

function answerProfile(turn: Turn, gentler: boolean): Turn {
  const { settings, breaks } = turn.state;
  const answered = withState(turn, { offerGentler: false, breaks: { ...breaks, passedInARow: 0 } });
  if (!gentler) return answered;
  const profile = GENTLER[settings.breaks.profile];
  return changeSettings(answered, { breaks: { ...settings.breaks, profile } });
}

/** New settings hold at once; a running break ends on the old values and earned time carries over (B8). */
function changeSettings(turn: Turn, change: Partial<Turn['state']['settings']>): Turn {
  const settings = { ...turn.state.settings, ...change };
  const { phase } = turn.state.breaks;
  const changed = withState(turn, { settings });
  const gone = phase.name === 'nudge' && !kindsOf(changed.state).some((kind) => kind.id === phase.kind);
  const breaks = gone ? withdraw(changed.state.breaks) : changed.state.breaks;
  return withEffect(withState(changed, { breaks }), { type: 'settings' });
}

function stepFrom({ state }: Turn): BreakStep {
  return { state: state.breaks, chance: state.chance, happenings: [] };
}

function needsWork(state: Turn['state'], then: () => Refusal | null): Refusal | null {
  if (state.repair !== null) return 'answer-repair-first';
  return isAtWork(state) ? then() : 'not-at-work';
}

function inRange(minutes: number | null, most: number): boolean {
  return minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= most);
}

function tooLongPlan({ goals }: PlanDraft): boolean {
  return goals.length > LIMITS.goals || goals.some((goal) => goal.text.length > LIMITS.goal);
}

function tooLongCloseOut({ done, tomorrow, worked, change }: CloseOut): boolean {
  return [done, tomorrow, worked, change].some((text) => text.length > LIMITS.closeOut);
}

function no(turn: Turn, reason: Refusal): Handled {
  return { turn, result: { ok: false, reason } };
}

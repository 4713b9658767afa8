import { noteSign } from '../breaks/activity';
import { resetKinds } from '../breaks/due';
import { canPostpone, clearBreaks, postpone } from '../breaks/engine';
import type { BreakKind, BreakKindId } from '../breaks/kinds';
import type { BreakStep } from '../breaks/look';
import { begin, leave } from '../breaks/running';
import { lockedIn } from '../policy/merge';
import { policyOf } from '../policy/policy';
import { carryOutAnyDay, isAnyDayCommand, isTooLong, refuseAnyDay } from './any-day';
import { breakClocks, breakLook, kindsOf, named, takeStep, trackedKinds } from './breaks';
import { LIMITS, type Command, type CommandResult, type MeetingAnswer, type Refusal } from './commands';
import { startDay, stopDay } from './days';
import { carryOutSheet, isSheetCommand, refuseSheet } from './filling';
import { carryOutPeople, isPeopleCommand, refusePeople } from './people';
import { answerCall } from './hearing';
import { joined } from './joining';
import { answerLongAway } from './long-away';
import { endMeeting, endMeetingThenWait, startMeeting, stayInMeeting } from './meetings';
import { answerAfterHours, dismissOffWork } from './off-work';
import { carryOutContent, isContentCommand, refuseContent } from './own-content';
import { endPause, extendPause, startPause } from './pauses';
import { carryOutTeam, isTeamCommand, refuseTeam } from './team';
import { placeAll, savePlan, tooLongPlan } from './planning';
import { answerProfile, badBreaks, changeSettings } from './preferences';
import { dismissPrompt } from './prompting';
import { doubtfulCall } from './quiet';
import { answerRepair } from './repairing';
import { note } from './trail';
import {
  isAtWork,
  isInMeeting,
  isPaused,
  record,
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
export function handle(turn: Turn, asked: Command): Handled {
  const refusal = refuse(turn, asked);
  if (refusal !== null) return no(turn, refusal);
  const command = joined(turn.state, asked);
  // What cannot be kept together is for the person to see.
  if (command === null || (command !== asked && refuse(turn, command) !== null))
    return no(turn, 'changed-meanwhile');
  if (command.type === 'repair.answer') return answerRepair(turn, command.answer);
  return { turn: carryOut(turn, command), result: { ok: true } };
}

/** Why a command cannot be done now; `null` when it can. */
function refuse({ state }: Turn, command: Command): Refusal | null {
  if (isContentCommand(command)) return refuseContent(state, command);
  if (isSheetCommand(command)) return refuseSheet(state, command);
  if (isPeopleCommand(command)) return refusePeople(state, command);
  if (isTeamCommand(command)) return refuseTeam(state, command);
  if (isAnyDayCommand(command)) return refuseAnyDay(state, command);
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
      return canPostpone(state.breaks, kindsOf(state)) ? null : 'no-postpone-left';
    }
    case 'break.skip':
    case 'break.leave':
      if (state.breaks.phase.name === 'waiting') return 'no-break';
      return state.settings.breaks.strict ? 'strict' : null;
    case 'break.escape':
      return state.breaks.phase.name === 'waiting' ? 'no-break' : null;
    case 'meeting.start':
      if (!inRange(command.minutes, LIMITS.meetingMinutes)) return 'bad-minutes';
      return needsWork(state, () =>
        isPaused(state) ? 'on-pause' : isInMeeting(state) ? 'in-meeting' : null,
      );
    case 'meeting.end':
      return isInMeeting(state) ? null : 'not-in-meeting';
    case 'meeting.over':
      return state.meeting?.askUntil == null ? 'no-question' : null;
    case 'call.answer':
      return doubtfulCall(state) === null ? 'no-question' : null;
    case 'settings.change':
      if (badBreaks(command.change)) return 'bad-break';
      return lockedIn(state.settings, policyOf(state.policy), command.change).length > 0
        ? 'set-by-organisation'
        : null;
    case 'plan.save':
      if (state.repair !== null) return 'answer-repair-first';
      if (shownDay(state) === null) return 'no-day';
      return tooLongPlan(command.plan) ? 'too-long' : null;
    case 'goal.mark':
      if (state.repair !== null) return 'answer-repair-first';
      if (shownDay(state) === null) return 'no-day';
      return state.day?.plan?.goals.some((goal) => goal.id === command.goal) === true ? null : 'no-such-goal';
    case 'plan.place':
    case 'slot.mark':
      if (state.repair !== null) return 'answer-repair-first';
      return shownDay(state) === null ? 'no-day' : null;
    case 'away.answer':
      if (state.longAway === null) return 'no-question';
      return needsWork(state, () => (isPaused(state) ? 'on-pause' : null));
    case 'after-hours.answer':
      return state.offWork.asked?.kind === 'after-hours' ? null : 'no-question';
    case 'closeout.save':
      if (state.repair !== null) return 'answer-repair-first';
      if (shownDay(state) === null) return 'no-day';
      return isTooLong(command.closeOut) ? 'too-long' : null;
    case 'prompt.dismiss':
      return state.prompts.showing === null && state.offWork.asked === null ? 'no-question' : null;
    case 'profile.answer':
      return state.offerGentler ? null : 'no-question';
    case 'notice.dismiss':
      return state.notices.some(({ type }) => type === command.notice) ? null : 'no-question';
    case 'repair.answer':
    case 'calendar.choose':
    case 'calendar.forget':
    case 'app.open':
    case 'sign.open':
    case 'handbook.open':
    case 'app.quit':
      return null;
  }
}

type Allowed = Exclude<Command, { type: 'repair.answer' }>;

function carryOut(turn: Turn, command: Allowed): Turn {
  if (isContentCommand(command)) return carryOutContent(turn, command);
  if (isSheetCommand(command)) return carryOutSheet(turn, command);
  if (isPeopleCommand(command)) return carryOutPeople(turn, command);
  if (isTeamCommand(command)) return carryOutTeam(turn, command);
  if (isAnyDayCommand(command)) return carryOutAnyDay(turn, command);
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
    case 'break.postpone':
      return putOff(turn);
    case 'break.skip':
    case 'break.leave':
    case 'break.escape':
      return takeStep(turn, leave(stepFrom(turn), breakLook(state)));
    case 'meeting.start':
      return startMeeting(turn, command.minutes);
    case 'meeting.end':
      return endMeeting(turn);
    case 'meeting.over':
      return answerMeeting(turn, command.answer);
    case 'call.answer':
      return answerCall(turn, command.real);
    case 'plan.save':
      return savePlan(turn, command.plan);
    case 'plan.place':
      return placeAll(turn);
    case 'goal.mark':
      return record(turn, { type: 'goal.marked', goal: command.goal, done: command.done });
    case 'slot.mark':
      return record(turn, { type: 'slot.marked', slot: command.slot, had: command.had });
    case 'away.answer':
      return answerLongAway(turn, command.answer);
    case 'after-hours.answer':
      return answerAfterHours(turn, command.answer);
    case 'closeout.save':
      return record(turn, { type: 'closeout.saved', closeOut: command.closeOut });
    case 'prompt.dismiss':
      return dismissOffWork(dismissPrompt(turn));
    case 'profile.answer':
      return answerProfile(turn, command.gentler);
    case 'notice.dismiss':
      return withState(turn, { notices: state.notices.filter(({ type }) => type !== command.notice) });
    case 'settings.change':
      return changeSettings(turn, command.change);
    case 'calendar.choose':
      return withEffect(turn, { type: 'calendar', ask: command.what });
    case 'calendar.forget':
      return withEffect(turn, { type: 'calendar', ask: 'forget' });
    case 'app.open':
      return withEffect(turn, { type: 'open', page: command.page });
    case 'sign.open':
      return withEffect(turn, { type: 'open-sign' });
    case 'handbook.open':
      return withEffect(turn, { type: 'open-handbook', page: command.page });
    case 'app.quit':
      return withEffect(turn, { type: 'quit' });
  }
}

function beginBreak(turn: Turn, kind: BreakKind | null): Turn {
  if (kind === null || turn.state.breaks.phase.name === 'running') return turn;
  const quiet = dismissPrompt(turn);
  return takeStep(quiet, begin(stepFrom(quiet), breakLook(quiet.state), kind.id, true));
}

/** The kind that "take a break now" means: the one nudged for, else the longest that is at least half earned. */
function kindFor(state: Turn['state'], asked: BreakKindId | null): BreakKind | null {
  const kinds = kindsOf(state);
  const { phase, base } = state.breaks;
  const named = asked ?? (phase.name === 'nudge' ? phase.kind : null);
  if (named !== null) return kinds.find((kind) => isCalled(kind, named)) ?? null;
  const { active } = state.activity;
  const earned = kinds.filter(
    ({ id, every }) => every !== null && active - (base[id] ?? active) >= every / 2,
  );
  return earned.at(-1) ?? kinds.find(({ every }) => every !== null) ?? kinds[0] ?? null;
}

/** On a command line an own kind goes by its name. */
function isCalled({ id, name }: BreakKind, word: string): boolean {
  return id === word || name?.toLowerCase() === word.toLowerCase();
}

function hadBreak(turn: Turn): Turn {
  const { state } = turn;
  const kinds = kindsOf(state);
  const longest = kinds.findLast(({ every }) => every !== null) ?? kinds.at(-1);
  const quiet = dismissPrompt(turn);
  const had = resetKinds(state.breaks, trackedKinds(state), breakClocks(state));
  const reset = clearBreaks(had, trackedKinds(state), breakClocks(state));
  const ready = withState(quiet, { breaks: reset, activity: noteSign(state.activity, state.clock.t) });
  if (longest === undefined) return ready;
  const from = wallOf(state, state.clock.t - longest.lasts);
  return record(ready, { type: 'break.ended', ...named(longest), outcome: 'counted', from, activity: null });
}

function putOff(turn: Turn): Turn {
  const { breaks } = turn.state;
  if (breaks.phase.name !== 'nudge') return turn;
  const told = note(turn, { what: 'postponed', kind: breaks.phase.kind });
  return withState(told, { breaks: postpone(breaks, breakLook(turn.state)) });
}

function answerMeeting(turn: Turn, answer: MeetingAnswer): Turn {
  switch (answer) {
    case 'break': {
      const ended = endMeeting(turn);
      return beginBreak(ended, kindFor(ended.state, null));
    }
    case 'later':
      return endMeetingThenWait(turn);
    case 'still':
      return stayInMeeting(turn);
  }
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

function no(turn: Turn, reason: Refusal): Handled {
  return { turn, result: { ok: false, reason } };
}

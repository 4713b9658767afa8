import { localDate } from '../time/calendar';
import { HOUR, MINUTE, SECOND } from '../time/moment';
import type { OffWorkPrompt } from '../plan/prompt-ranks';
import { timesShown } from '../plan/prompts';
import type { Schedule } from '../plan/schedule';
import { startDay } from './days';
import type { Input, PresenceReport } from './inputs';
import { changeSettings } from './preferences';
import type { CompanionState, OffWork } from './state';
import { todayOf } from './today';
import { dayOn, isAtWork, record, recordFor, withState, type Turn } from './turn';

/** A card off work stays this long; it asks for nothing, and does not come again. */
export const OFF_WORK_STAYS = 5 * MINUTE;
/** Somebody is at the computer whose last input is no longer ago. */
const THERE = MINUTE;
/** What idle time says is believed so long after it was first asked for. */
const KNOWN_AFTER = 10 * SECOND;
/** How often somebody is looked for: at the start of the day it should be noticed soon, in the evening it may take a while. */
const LOOK_FOR_START = 2 * MINUTE;
const LOOK_AFTER = 5 * MINUTE;
/** Work is asked about this long after the stop, and once more after that (evidence 11: WENDSCHE2017, numbers ours). */
export const FIRST_QUESTION = 15 * MINUTE;
export const SECOND_QUESTION = 60 * MINUTE;
/** After that long nobody goes on with the day's work. */
const QUESTION_OVER = 60 * MINUTE;
const QUESTIONS = 2;
/** So long before the time to stop for 11 hours of rest it is told, and no longer after it. */
const REST_BEFORE = 30 * MINUTE;
const REST_OVER = 3 * HOUR;
/** "This is private" for the third time turns the question off. */
export const PRIVATE_ANSWERS = 3;

/**
 * Puts before the person what is due off work, if somebody is there; takes it away when it has stood long enough, or when
 * nobody wants it any more. Only a look brings it about: what a person asks for brings what they asked for.
 */
export function runOffWork(turn: Turn, { type, idle }: Pick<Input, 'type' | 'idle'>): Turn {
  if (isAtWork(turn.state)) return dismissOffWork(turn);
  const ready = keepToday(turn);
  const { state } = ready;
  const { offWork, clock } = state;
  if (offWork.asked !== null) return stands(state, offWork.asked) ? ready : dismissOffWork(ready);
  const kind = dueNow(state);
  const since = kind === null ? null : (offWork.watchedSince ?? clock.t);
  const watched = since === offWork.watchedSince ? ready : change(ready, { watchedSince: since });
  // Idle time is asked for only while it matters, and takes a moment to be known.
  const isKnown = since !== null && clock.t >= since + KNOWN_AFTER && idle !== 'unknown';
  return kind !== null && type === 'wake' && isKnown && idle < THERE ? ask(watched, kind) : watched;
}

/** When to look for somebody next, running time; `Infinity` when nothing is to be asked. */
export function nextOffWorkLook(state: CompanionState): number {
  const { offWork, clock } = state;
  if (isAtWork(state)) return Infinity;
  if (offWork.asked !== null) return offWork.asked.since + OFF_WORK_STAYS;
  return windowsOf(state).reduce((next, { from, to, every }) => {
    if (clock.t >= to) return next;
    if (clock.t < from) return Math.min(next, from);
    const known = (offWork.watchedSince ?? clock.t) + KNOWN_AFTER;
    return Math.min(next, to, clock.t < known ? known : clock.t + every);
  }, nextDate(state));
}

/** A locked screen is nobody's, also off work. */
export function reportOffWork(turn: Turn, what: PresenceReport): Turn {
  if (what !== 'locked' && what !== 'unlocked') return turn;
  return change(turn, { locked: what === 'locked' });
}

/** The answer to "are you working?": the day goes on, or it is the person's own time. */
export function answerAfterHours(turn: Turn, answer: 'working' | 'private'): Turn {
  const gone = change(turn, { asked: null });
  const { day, settings } = turn.state;
  if (answer === 'working') return startDay(gone, day?.place ?? 'home');
  const { boundary } = settings;
  const answers = boundary.privateAnswers + 1;
  const afterHours = boundary.afterHours && answers < PRIVATE_ANSWERS;
  const quiet = change(gone, { privateOn: day?.date ?? null });
  // Who turns the question on again is asked anew, and their answers are counted anew.
  const privateAnswers = afterHours ? answers : 0;
  return changeSettings(quiet, { boundary: { ...boundary, privateAnswers, afterHours } });
}

/** The card goes away, answered or not. */
export function dismissOffWork(turn: Turn): Turn {
  return turn.state.offWork.asked === null ? turn : change(turn, { asked: null });
}

function keepToday(turn: Turn): Turn {
  if (!goesByDate(turn.state)) return turn;
  const today = todayOf(turn.state);
  return today === turn.state.offWork.today ? turn : change(turn, { today });
}

/** A stretch of running time in which one thing may be asked. */
interface Window {
  readonly kind: OffWorkPrompt;
  readonly from: number;
  readonly to: number;
  readonly every: number;
}

/** True while what is before the person is still to be there. */
function stands(state: CompanionState, { kind, since }: NonNullable<OffWork['asked']>): boolean {
  const { boundary } = state.settings;
  if (state.clock.t >= since + OFF_WORK_STAYS) return false;
  switch (kind) {
    case 'start':
      return hoursToStart(state) !== null;
    case 'after-hours':
      return boundary.afterHours && hasStopped(state);
    case 'evening-rest':
      return boundary.eveningRest && todayOf(state).schedule.restBy !== null;
  }
}

function dueNow(state: CompanionState): OffWorkPrompt | null {
  const { t } = state.clock;
  return windowsOf(state).find(({ from, to }) => from <= t && t < to)?.kind ?? null;
}

function windowsOf(state: CompanionState): readonly Window[] {
  if (!state.settings.welcomed || state.offWork.locked) return [];
  return [...startWindow(state), ...afterHoursWindow(state), ...restWindow(state)];
}

function startWindow(state: CompanionState): readonly Window[] {
  const { offWork, clock } = state;
  const today = hoursToStart(state);
  if (today === null || offWork.startOfferedOn === today.date) return [];
  const at = (wall: number): number => clock.t + wall - clock.last.wall;
  return [{ kind: 'start', from: at(today.from), to: at(today.to), every: LOOK_FOR_START }];
}

/** Today's hours, where a start is to be offered in them and nobody has begun; the open window offers it all the time. */
function hoursToStart(
  state: CompanionState,
): (NonNullable<Schedule['hours']> & Pick<Schedule, 'date'>) | null {
  if (!state.settings.boundary.suggestStart || state.homeOpen) return null;
  const { hours, date } = todayOf(state).schedule;
  const began = (dayOn(state, date)?.spans.length ?? 0) > 0;
  return hours === null || began ? null : { ...hours, date };
}

function afterHoursWindow(state: CompanionState): readonly Window[] {
  const { offWork, day, settings } = state;
  const { stopped, askedAfter, privateOn } = offWork;
  if (!settings.boundary.afterHours || stopped === null || day === null || !hasStopped(state)) return [];
  if (timesShown(day, 'after-hours') >= QUESTIONS || privateOn === day.date) return [];
  const first = stopped + FIRST_QUESTION;
  const from = askedAfter === null ? first : Math.max(first, askedAfter + SECOND_QUESTION);
  return [{ kind: 'after-hours', from, to: from + QUESTION_OVER, every: LOOK_AFTER }];
}

/** True while there is a stop to ask about: the times of the day may have been told to be none. */
function hasStopped({ day }: CompanionState): boolean {
  return day?.spans.at(-1)?.to != null;
}

function restWindow(state: CompanionState): readonly Window[] {
  const { settings, offWork, clock } = state;
  if (!settings.boundary.eveningRest) return [];
  const { restBy, date } = todayOf(state).schedule;
  if (restBy === null || offWork.restToldOn === date) return [];
  const at = clock.t + restBy - clock.last.wall;
  return [{ kind: 'evening-rest', from: at - REST_BEFORE, to: at + REST_OVER, every: LOOK_AFTER }];
}

/** When another date begins, which has hours and an evening of its own, running time; `Infinity` when that is of no matter. */
function nextDate(state: CompanionState): number {
  const { offWork, clock } = state;
  return offWork.locked || !goesByDate(state) ? Infinity : clock.t + todayOf(state).ends - clock.last.wall;
}

/** True when something may be asked that goes by the date. */
function goesByDate({ settings }: CompanionState): boolean {
  const { suggestStart, eveningRest } = settings.boundary;
  return settings.welcomed && (suggestStart || eveningRest);
}

function ask(turn: Turn, kind: OffWorkPrompt): Turn {
  const { clock } = turn.state;
  const today = localDate(clock.last.wall, clock.last.zone);
  const shown = { asked: { kind, since: clock.t }, watchedSince: null };
  const fact = { type: 'prompt.shown', prompt: kind, tip: null } as const;
  switch (kind) {
    case 'start':
      // Kept although no day is on record yet, so that a restart does not offer it again.
      return recordFor(change(turn, { ...shown, startOfferedOn: today }), today, fact);
    case 'after-hours':
      return record(change(turn, { ...shown, askedAfter: clock.t }), fact);
    case 'evening-rest':
      return recordFor(change(turn, { ...shown, restToldOn: today }), today, fact);
  }
}

function change(turn: Turn, part: Partial<OffWork>): Turn {
  return withState(turn, { offWork: { ...turn.state.offWork, ...part } });
}

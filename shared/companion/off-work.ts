import { localDate } from '../time/calendar';
import { HOUR, MINUTE, SECOND } from '../time/moment';
import { timesShown, type OffWorkPrompt } from '../plan/prompts';
import { scheduleOf, type Schedule } from '../plan/schedule';
import { startDay } from './days';
import type { Input } from './inputs';
import { changeSettings } from './preferences';
import type { CompanionState, OffWork } from './state';
import { dayOn, frameOf, isAtWork, record, recordFor, withState, type Turn } from './turn';

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
 * Puts before the person what is due off work, if somebody is there; takes it away when it has stood long enough. Only a look
 * brings it about: what a person asks for brings what they asked for.
 */
export function runOffWork(turn: Turn, { type, idle }: Pick<Input, 'type' | 'idle'>): Turn {
  const { state } = turn;
  const { offWork, clock } = state;
  if (isAtWork(state)) return offWork.asked === null ? turn : change(turn, { asked: null });
  if (type !== 'wake') return turn;
  if (offWork.asked !== null) {
    return clock.t < offWork.asked.since + OFF_WORK_STAYS ? turn : change(turn, { asked: null });
  }
  const kind = dueNow(state);
  const since = kind === null ? null : (offWork.watchedSince ?? clock.t);
  const watched = since === offWork.watchedSince ? turn : change(turn, { watchedSince: since });
  // Idle time is asked for only while it matters, and takes a moment to be known.
  const isKnown = since !== null && clock.t >= since + KNOWN_AFTER && idle !== 'unknown';
  return kind !== null && isKnown && idle < THERE ? ask(watched, kind) : watched;
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
  }, Infinity);
}

/** The answer to "are you working?": the day goes on, or it is the person's own time. */
export function answerAfterHours(turn: Turn, answer: 'working' | 'private'): Turn {
  const gone = change(turn, { asked: null });
  const { day, settings } = turn.state;
  if (answer === 'working') return startDay(gone, day?.place ?? 'home');
  const { boundary } = settings;
  const privateAnswers = boundary.privateAnswers + 1;
  const afterHours = boundary.afterHours && privateAnswers < PRIVATE_ANSWERS;
  const quiet = change(gone, { stopped: null });
  return changeSettings(quiet, { boundary: { ...boundary, privateAnswers, afterHours } });
}

/** The card goes away unanswered. */
export function dismissOffWork(turn: Turn): Turn {
  return turn.state.offWork.asked === null ? turn : change(turn, { asked: null });
}

/** The clock times of today as they are off work: the last day's own may be of another date. */
export function scheduleToday(state: CompanionState): Schedule {
  const { clock, settings } = state;
  const { wall, zone } = clock.last;
  const today = localDate(wall, zone);
  return scheduleOf(frameOf(dayOn(state, today), today), settings, zone);
}

/** A stretch of running time in which one thing may be asked. */
interface Window {
  readonly kind: OffWorkPrompt;
  readonly from: number;
  readonly to: number;
  readonly every: number;
}

function dueNow(state: CompanionState): OffWorkPrompt | null {
  const { t } = state.clock;
  return windowsOf(state).find(({ from, to }) => from <= t && t < to)?.kind ?? null;
}

function windowsOf(state: CompanionState): readonly Window[] {
  const { settings } = state;
  if (!settings.welcomed) return [];
  return [...startWindow(state), ...afterHoursWindow(state), ...restWindow(state)];
}

function startWindow(state: CompanionState): readonly Window[] {
  const { settings, offWork, clock, homeOpen } = state;
  // The open window offers it all the time.
  if (!settings.boundary.suggestStart || homeOpen) return [];
  const today = scheduleToday(state);
  const began = (dayOn(state, today.date)?.spans.length ?? 0) > 0;
  if (today.hours === null || began || offWork.startOfferedOn === today.date) return [];
  const at = (wall: number): number => clock.t + wall - clock.last.wall;
  return [{ kind: 'start', from: at(today.hours.from), to: at(today.hours.to), every: LOOK_FOR_START }];
}

function afterHoursWindow({ settings, offWork, day }: CompanionState): readonly Window[] {
  const { stopped, askedAfter } = offWork;
  if (!settings.boundary.afterHours || stopped === null || day === null) return [];
  if (timesShown(day, 'after-hours') >= QUESTIONS) return [];
  const from = askedAfter === null ? stopped + FIRST_QUESTION : askedAfter + SECOND_QUESTION;
  return [{ kind: 'after-hours', from, to: from + QUESTION_OVER, every: LOOK_AFTER }];
}

function restWindow(state: CompanionState): readonly Window[] {
  const { settings, offWork, clock } = state;
  if (!settings.boundary.eveningRest) return [];
  const { restBy, date } = scheduleToday(state);
  if (restBy === null || offWork.restToldOn === date) return [];
  const at = clock.t + restBy - clock.last.wall;
  return [{ kind: 'evening-rest', from: at - REST_BEFORE, to: at + REST_OVER, every: LOOK_AFTER }];
}

function ask(turn: Turn, kind: OffWorkPrompt): Turn {
  const { clock } = turn.state;
  const today = localDate(clock.last.wall, clock.last.zone);
  const asked = { kind, since: clock.t };
  const fact = { type: 'prompt.shown', prompt: kind, tip: null } as const;
  switch (kind) {
    case 'start':
      // Kept although no day is on record yet, so that a restart does not offer it again.
      return recordFor(change(turn, { asked, startOfferedOn: today }), today, fact);
    case 'after-hours':
      return record(change(turn, { asked, askedAfter: clock.t }), fact);
    case 'evening-rest':
      return recordFor(change(turn, { asked, restToldOn: today }), today, fact);
  }
}

function change(turn: Turn, part: Partial<OffWork>): Turn {
  return withState(turn, { offWork: { ...turn.state.offWork, ...part } });
}

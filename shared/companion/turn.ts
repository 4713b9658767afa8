import { uuidv7 } from '../chance';
import { localDate } from '../time/calendar';
import { HOUR } from '../time/moment';
import { wallAt } from '../time/running';
import type { DayEvent, NewEvent } from '../workday/events';
import { scheduleOf } from '../workday/schedule';
import { applyEvent, isOpen, openPause, type Workday } from '../workday/workday';
import { changed, type CompanionState } from './state';
import type { Effect } from './snapshot';

/** A day that ended this recently is still the one that people speak of, ms. */
const JUST_ENDED = 6 * HOUR;

/** A step under way: the state so far, and what came of it. */
export interface Turn {
  readonly state: CompanionState;
  readonly events: readonly DayEvent[];
  readonly effects: readonly Effect[];
}

export function withState(turn: Turn, change: Partial<CompanionState>): Turn {
  return { state: changed(turn.state, change), events: turn.events, effects: turn.effects };
}

export function withEffect(turn: Turn, effect: Effect): Turn {
  return { state: turn.state, events: turn.events, effects: [...turn.effects, effect] };
}

/** Keeps a fact: gives it an id, the day it belongs to and (unless it has one) the time, and folds it into the day. */
export function record(turn: Turn, fact: NewEvent): Turn {
  const { state } = turn;
  const { wall, zone } = state.clock.last;
  // Ids sort by when they were made, also those of one millisecond, and after the clock was set back.
  const idAt = Math.max(state.lastIdAt + 1, Math.floor(wall));
  const [id, chance] = uuidv7(state.chance, idAt);
  const day = state.day?.date ?? localDate(wall, zone);
  const event: DayEvent = { at: Math.round(wall), ...fact, id, day, zone };
  const next = applyEvent(state.day, event);
  const kept = changed(state, { chance, lastIdAt: idAt, lastId: id, day: next });
  return { state: kept, events: [...turn.events, event], effects: turn.effects };
}

/** Works the clock times of the day out anew: the plan, the settings or the zone changed. */
export function reschedule(turn: Turn): Turn {
  const { day, settings, clock } = turn.state;
  const { wall, zone } = clock.last;
  const schedule = scheduleOf(day?.date ?? localDate(wall, zone), day?.plan ?? null, settings, zone);
  return withState(turn, { schedule });
}

/**
 * The day that is going on, today's, or the one that ended a little while ago: work may end past midnight, and its words
 * come after. Any other closed day is history.
 */
export function shownDay({ day, clock }: CompanionState): Workday | null {
  if (day === null || isOpen(day)) return day;
  const { wall, zone } = clock.last;
  const stopped = day.spans.at(-1)?.to ?? null;
  const justEnded = stopped !== null && Math.abs(wall - stopped.wall) < JUST_ENDED;
  return justEnded || day.date === localDate(wall, zone) ? day : null;
}

/** True while work mode is on, pauses included. */
export function isAtWork(state: CompanionState): boolean {
  return state.day !== null && isOpen(state.day);
}

export function isPaused(state: CompanionState): boolean {
  return state.day !== null && openPause(state.day) !== null;
}

/** At work, not on a pause, and no question about a lost stop is open: time counts and breaks may come. */
export function isWorking(state: CompanionState): boolean {
  return isAtWork(state) && state.repair === null && !isPaused(state);
}

export function isInMeeting(state: CompanionState): boolean {
  return state.day?.meetings.at(-1)?.to === null;
}

/** Wall time now less every change of the wall clock since the day began (see `Point.steady`), ms. */
export function steadyNow(state: CompanionState): number {
  return state.clock.last.wall - (state.day?.offset ?? 0) - state.clock.drift;
}

/** Wall time of a point in running time, ms. */
export function wallOf(state: CompanionState, t: number): number {
  return wallAt(state.clock, t);
}

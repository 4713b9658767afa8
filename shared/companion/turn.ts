import { uuidv7 } from '../chance';
import { addDays, localDate, type LocalDate } from '../time/calendar';
import { HOUR } from '../time/moment';
import { wallAt } from '../time/running';
import type { DayEvent, NewEvent } from '../workday/events';
import { scheduleOf, type DayFrame } from '../plan/schedule';
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
  const { wall, zone } = turn.state.clock.last;
  const { turn: kept, event } = make(turn, turn.state.day?.date ?? localDate(wall, zone), fact);
  return withState(kept, { day: applyEvent(kept.state.day, event) });
}

/** The same for any day. One that is only marked, or has its first times told, becomes a day on record by it. */
export function recordFor(turn: Turn, date: LocalDate, fact: NewEvent): Turn {
  if (turn.state.day?.date === date) return record(turn, fact);
  const { turn: kept, event } = make(turn, date, fact);
  const next = applyEvent(dayOn(kept.state, date), event);
  const rest = kept.state.others.filter((one) => one.date !== date);
  return withState(kept, { others: next === null ? rest : sortedByDate([...rest, next]) });
}

function make(turn: Turn, day: LocalDate, fact: NewEvent): { readonly turn: Turn; readonly event: DayEvent } {
  const { state } = turn;
  const { wall, zone } = state.clock.last;
  // Ids sort by when they were made, also those of one millisecond, and after the clock was set back.
  const idAt = Math.max(state.lastIdAt + 1, Math.floor(wall));
  const [id, chance] = uuidv7(state.chance, idAt);
  const event: DayEvent = { at: Math.round(wall), ...fact, id, day, zone };
  const kept = changed(state, { chance, lastIdAt: idAt, lastId: id });
  return { turn: { state: kept, events: [...turn.events, event], effects: turn.effects }, event };
}

/** The day of that date, as far as it has been read; `null` when nothing is known of one. */
export function dayOn({ day, others }: CompanionState, date: LocalDate): Workday | null {
  return day?.date === date ? day : (others.find((one) => one.date === date) ?? null);
}

export function sortedByDate(days: readonly Workday[]): readonly Workday[] {
  return days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Works the clock times of the day out anew: the day, its plan, the settings or the zone changed. */
export function reschedule(turn: Turn): Turn {
  const { day, others, settings, clock } = turn.state;
  const { wall, zone } = clock.last;
  return withState(turn, {
    schedule: scheduleOf(frameOf(day, localDate(wall, zone), others), settings, zone),
  });
}

/** What the schedule of a day on record is made from, or of one that nothing is known of; `others` may have the next day. */
export function frameOf(day: Workday | null, today: LocalDate, others: readonly Workday[]): DayFrame {
  const date = day?.date ?? today;
  const tomorrow = addDays(date, 1);
  return {
    date,
    kind: day?.kind ?? 'work',
    nextKind: others.find((one) => one.date === tomorrow)?.kind ?? 'work',
    plan: day?.plan ?? null,
    startedAt: day?.spans[0]?.from.wall ?? null,
  };
}

/**
 * The day that is going on, today's, or the one that ended a little while ago: work may end past midnight, and its words
 * come after. Any other closed day is history.
 */
export function shownDay({ day, clock }: CompanionState): Workday | null {
  if (day === null || isOpen(day)) return day;
  // A day that was only marked has nothing to show yet.
  if (day.spans.length === 0) return null;
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

import { clearBreaks } from '../breaks/engine';
import type { BreakKindId } from '../breaks/kinds';
import { localDate, localTime, type LocalDate, type LocalTime } from '../time/calendar';
import type { Place } from '../workday/events';
import { isAtWorkPrompt } from '../plan/prompt-ranks';
import { REAL_BREAK } from '../plan/prompts';
import { scheduleOf, type Schedule } from '../plan/schedule';
import type { Workday } from '../workday/workday';
import { breakClocks, trackedKinds } from './breaks';
import { endMeeting } from './meetings';
import { endPause } from './pauses';
import { followDay } from './preferences';
import { dismissPrompt } from './prompting';
import type { LeftBefore } from './snapshot';
import type { CompanionState, OffWork } from './state';
import { frameOf, isPaused, record, reschedule, steadyNow, withEffect, withState, type Turn } from './turn';

/** Work begins: today's day goes on when it is on record (W6), else it is a new one. */
export function startDay(turn: Turn, place: Place): Turn {
  const { clock, day, others, activity } = turn.state;
  const { wall, zone } = clock.last;
  const today = localDate(wall, zone);
  const all = day === null ? others : [...others, day];
  const again = all.find(({ date }) => date === today) ?? null;
  const fresh = {
    ...activity,
    away: null,
    locked: false,
    asleep: false,
    lastInput: clock.t,
    countedTo: clock.t,
    activeAtInput: activity.active,
    // Nothing that is due already appears at once (B3).
    returnedAt: clock.t,
  };
  const ready = followDay(
    withState(turn, {
      activity: fresh,
      day: again,
      others: all.filter((one) => one !== again),
      clock: { ...clock, drift: 0 },
      meeting: null,
      longAway: null,
      restedAt: restedAt(turn.state),
      offWork: begunAgain(turn.state, today),
      putOff: null,
    }),
  );
  // Told times may have left nothing of a day: then it begins now.
  const known = again !== null && again === day && again.spans.length > 0;
  const begun = known ? ready : takeUp(ready);
  return reschedule(record(begun, { type: 'work.started', place, ...usualEnd(begun.state) }));
}

/** A while off work is a real break, whatever became of the wall clock meanwhile. */
function restedAt({ restedAt: before, offWork: { stopped }, clock }: CompanionState): number {
  return stopped !== null && clock.t - stopped >= REAL_BREAK ? clock.t : before;
}

/** Nothing is asked about a stop that another start has undone; what was asked that day already counts on. */
function begunAgain({ offWork, day }: CompanionState, today: LocalDate): OffWork {
  const askedAfter = day?.date === today ? offWork.askedAfter : null;
  return { ...offWork, asked: null, watchedSince: null, stopped: null, askedAfter, locked: false };
}

/** When the usual hours let the day end, as they are when it begins: a later change of them changes no day gone by. */
function usualEnd({ settings, clock, day, others }: CompanionState): { readonly endAt?: LocalTime } {
  const { wall, zone } = clock.last;
  const frame = { ...frameOf(day, localDate(wall, zone), others), plan: null };
  const begun = { ...frame, startedAt: frame.startedAt ?? Math.round(wall) };
  const { endAt } = scheduleOf(begun, settings, zone);
  return endAt === null ? {} : { endAt: localTime(endAt, zone) };
}

/** Work ends at once (W6): what shows is taken away, and the close-out is offered. */
export function stopDay(turn: Turn): Turn {
  const unpaused = isPaused(turn.state) ? endPause(turn) : turn;
  const unmet = endMeeting(unpaused);
  const stopped = record(unmet, { type: 'work.stopped', by: 'person' });
  const { breaks, clock, activity } = stopped.state;
  const still = withState(dismissPrompt(stopped), {
    breaks: clearBreaks(breaks, trackedKinds(turn.state), breakClocks(stopped.state)),
    askUntil: null,
    longAway: null,
    offWork: { ...turn.state.offWork, stopped: clock.t, locked: activity.locked },
    putOff: null,
    offerGentler: false,
  });
  return withEffect(still, { type: 'open', page: 'closeout' });
}

/** The day that this state begins with, as its clock sees it: one on record, or a new one. */
function takeUp(turn: Turn): Turn {
  const { day, schedule, clock, breaks, prompts } = turn.state;
  const steady = steadyNow(turn.state);
  // What another day showed a moment ago is a moment ago all the same (B14).
  const lastAt = Math.max(prompts.lastAt, clock.t + lastPromptAt(day, steady));
  return withState(turn, {
    dayStartedAt: clock.t + startOf(day, steady),
    prompts: { showing: null, lastAt },
    breaks: { ...breaks, given: givenOn(day, schedule, clock.last.wall) },
  });
}

/** When a day on record began, in ms from `steady` (see `Point.steady`); a new one begins then. */
export function startOf(day: Workday | null, steady: number): number {
  const first = day?.spans[0];
  return first === undefined ? 0 : first.from.steady - steady;
}

/**
 * The last prompt at work of a day on record, in ms from `steady`: none in the future, which is from before the clock was
 * set back.
 */
export function lastPromptAt(day: Workday | null, steady: number): number {
  const last = day?.prompts.findLast(({ prompt }) => isAtWorkPrompt(prompt));
  return last === undefined ? -Infinity : Math.min(0, last.at.steady - steady);
}

/** The breaks of a time of day that had their turn on `day`, or whose time was over when it began (B13). */
export function givenOn(day: Workday | null, { breaksAt }: Schedule, now: number): readonly BreakKindId[] {
  const began = day?.spans[0]?.from.wall ?? now;
  return Object.entries(breaksAt)
    .filter(([id, at]) => at < began || day?.breaks.some(({ kind }) => kind === id))
    .map(([id]) => id);
}

/** What the last day before `date` left in words and in goals not done; `null` when none did. */
export function leftBefore({ day, others }: CompanionState, date: LocalDate): LeftBefore | null {
  const all = day === null ? others : [...others, day];
  return all.reduce<LeftBefore | null>((found, one) => {
    if (one.date >= date || (found !== null && one.date <= found.date)) return found;
    return leftBy(one) ?? found;
  }, null);
}

function leftBy({ date, closeOut, plan, done, change: answer }: Workday): LeftBefore | null {
  const { tomorrow, change } = closeOut ?? { tomorrow: '', change: '' };
  const unfinished = plan?.goals.filter(({ id }) => !done.includes(id)) ?? [];
  const beginning = closeOut?.beginning ?? null;
  const isNothing = tomorrow === '' && change === '' && unfinished.length === 0 && beginning === null;
  return isNothing ? null : { date, tomorrow, change, answer, unfinished, beginning };
}

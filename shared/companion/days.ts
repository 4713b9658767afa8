import { clearBreaks } from '../breaks/engine';
import type { BreakKindId } from '../breaks/kinds';
import { localDate, type LocalDate } from '../time/calendar';
import type { Place } from '../workday/events';
import type { Schedule } from '../workday/schedule';
import type { Workday } from '../workday/workday';
import { breakClocks, trackedKinds } from './breaks';
import { endMeeting } from './meetings';
import { endPause } from './pauses';
import { dismissPrompt } from './prompting';
import type { Snapshot } from './snapshot';
import type { CompanionState } from './state';
import { isPaused, record, reschedule, steadyNow, withEffect, withState, type Turn } from './turn';

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
  const ready = reschedule(
    withState(turn, {
      activity: fresh,
      day: again,
      others: all.filter((one) => one !== again),
      clock: { ...clock, drift: 0 },
      meeting: null,
      putOff: null,
    }),
  );
  const known = again !== null && again === day;
  return record(known ? ready : takeUp(ready), { type: 'work.started', place });
}

/** Work ends at once (W6): what shows is taken away, and the close-out is offered. */
export function stopDay(turn: Turn): Turn {
  const unpaused = isPaused(turn.state) ? endPause(turn) : turn;
  const unmet = endMeeting(unpaused);
  const stopped = record(unmet, { type: 'work.stopped', by: 'person' });
  const { breaks } = stopped.state;
  const still = withState(dismissPrompt(stopped), {
    breaks: clearBreaks(breaks, trackedKinds(turn.state), breakClocks(stopped.state)),
    askUntil: null,
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

/** The last prompt of a day on record, in ms from `steady`: none in the future, which is from before the clock was set back. */
export function lastPromptAt(day: Workday | null, steady: number): number {
  const last = day?.prompts.at(-1);
  return last === undefined ? -Infinity : Math.min(0, last.at.steady - steady);
}

/** The breaks of a time of day that had their turn on `day`, or whose time was over when it began (B13). */
export function givenOn(day: Workday | null, { breaksAt }: Schedule, now: number): readonly BreakKindId[] {
  const began = day?.spans[0]?.from.wall ?? now;
  return Object.entries(breaksAt)
    .filter(([id, at]) => at < began || day?.breaks.some(({ kind }) => kind === id))
    .map(([id]) => id);
}

/** What the last closed day before `date` left in words; `null` when none did. */
export function leftBefore({ day, others }: CompanionState, date: LocalDate): Snapshot['yesterday'] {
  const all = day === null ? others : [...others, day];
  return all.reduce<Snapshot['yesterday']>((found, { date: its, closeOut }) => {
    const later = its < date && (found === null || its > found.date);
    if (!later || closeOut === null || (closeOut.tomorrow === '' && closeOut.change === '')) return found;
    return { date: its, tomorrow: closeOut.tomorrow, change: closeOut.change };
  }, null);
}

/** What becomes of a change that an earlier day wanted; that day may be closed long since. */
export function answerChange(turn: Turn, date: LocalDate, answer: 'keep' | 'done'): Turn {
  const { day, others } = turn.state;
  const fact = { type: 'change.answered', answer } as const;
  if (day?.date === date) return record(turn, fact);
  const other = others.find((one) => one.date === date) ?? null;
  const told = record(withState(turn, { day: other }), fact);
  const rest = others.map((one) => (one === other ? (told.state.day ?? one) : one));
  return withState(told, { day, others: rest });
}

/** The day of that date, if it is on record. */
export function dayOn({ day, others }: CompanionState, date: LocalDate): Workday | null {
  return [...others, ...(day === null ? [] : [day])].find((one) => one.date === date) ?? null;
}

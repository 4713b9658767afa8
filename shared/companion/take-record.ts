import { idTime } from '../chance';
import { monthOf } from '../time/calendar';
import type { DayEvent } from '../workday/events';
import { daysOf, isOpen, openMeeting, openPause, type Span, type Workday } from '../workday/workday';
import { givenOn, lastPromptAt, startOf } from './days';
import { followDay } from './preferences';
import type { CompanionState } from './state';
import { sortedByDate, steadyNow, withState, type Turn } from './turn';

/**
 * The days of these months as the record has them now. The day at hand is among them where what else is known of it still
 * fits (`isAlike`). Otherwise it goes on as it is until the next start, which asks about what it finds (W3).
 */
export function takeRecord(turn: Turn, months: readonly string[], events: readonly DayEvent[]): Turn {
  const { day, others } = turn.state;
  const isRead = ({ date }: Workday): boolean => months.includes(monthOf(date));
  const all = daysOf(events).filter(isRead);
  const own = day === null ? null : (all.find(({ date }) => date === day.date) ?? null);
  const stays =
    day !== null && (!isRead(day) || (own === null ? isOpen(day) : !isAlike(turn.state, day, own)));
  const last = stays ? day : own;
  const rest = [...others.filter((one) => !isRead(one)), ...all.filter((one) => one !== own)];
  const lastIdAt = events.reduce((latest, { id }) => Math.max(latest, idTime(id)), turn.state.lastIdAt);
  const taken = withState(turn, { day: last, others: sortedByDate(rest), lastIdAt });
  return followDay(stays || last === null ? taken : goOnWith(taken, last));
}

/**
 * True when the day can be replaced by what the record has of it, with what another machine did in it (W2): work, a pause and
 * a meeting go on, or do not, as they did; nobody is at work elsewhere, whom a stop here would not stop; and the clock was
 * changed here alone, so that what was measured stays so.
 */
function isAlike({ repair }: CompanionState, day: Workday, read: Workday): boolean {
  if (!isOpen(day) && !isOpen(read)) return true;
  const isSame = (one: Span | null, other: Span | null): boolean => one?.from.wall === other?.from.wall;
  return (
    repair === null &&
    isOpen(day) === isOpen(read) &&
    day.machines === read.machines &&
    isSame(openPause(day), openPause(read)) &&
    openPause(day)?.ends.wall === openPause(read)?.ends.wall &&
    isSame(openMeeting(day), openMeeting(read)) &&
    day.offset === read.offset &&
    day.clockChanges.length === read.clockChanges.length
  );
}

/** The day began when the first machine did; what was shown or had on another was shown and had (B13, B14). */
function goOnWith(turn: Turn, day: Workday): Turn {
  const { clock, breaks, prompts, schedule } = turn.state;
  const steady = steadyNow(turn.state);
  const given = new Set([...breaks.given, ...givenOn(day, schedule, clock.last.wall)]);
  return withState(turn, {
    dayStartedAt: clock.t + startOf(day, steady),
    prompts: { ...prompts, lastAt: Math.max(prompts.lastAt, clock.t + lastPromptAt(day, steady)) },
    breaks: { ...breaks, given: [...given] },
  });
}

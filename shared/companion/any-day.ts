import type { LocalDate } from '../time/calendar';
import { problemOfTimes } from '../workday/told-times';
import { isOpen, openPause, type Workday } from '../workday/workday';
import { LIMITS, type Command, type Refusal } from './commands';
import { startOf } from './days';
import { followDay } from './preferences';
import type { CompanionState } from './state';
import { dayOn, recordFor, reschedule, steadyNow, withState, type Turn } from './turn';

/** What may be told of any day, gone by or to come. Main reads the months around that day first. */
type AnyDayCommand = Extract<
  Command,
  { readonly type: 'day.mark' | 'times.correct' | 'closeout.amend' | 'change.answer' }
>;

export function isAnyDayCommand(command: Command): command is AnyDayCommand {
  switch (command.type) {
    case 'day.mark':
    case 'times.correct':
    case 'closeout.amend':
    case 'change.answer':
      return true;
    default:
      return false;
  }
}

/** Why it cannot be told; `null` when it can. */
export function refuseAnyDay(state: CompanionState, command: AnyDayCommand): Refusal | null {
  const day = dayOn(state, command.day);
  // Until the question about it is answered, nobody knows when that day ended.
  if (state.repair !== null && state.day?.date === command.day) return 'answer-repair-first';
  switch (command.type) {
    case 'day.mark':
      return null;
    case 'times.correct': {
      if (day !== null && openPause(day) !== null) return 'on-pause';
      const { wall, zone } = state.clock.last;
      return problemOfTimes(command.times, {
        date: command.day,
        zone: day?.zone ?? zone,
        now: wall,
        isOpen: day !== null && isOpen(day),
        others: spansBeside(state, command.day),
      });
    }
    case 'closeout.amend':
      if (day === null) return 'no-day';
      return isTooLong(command.closeOut) ? 'too-long' : null;
    case 'change.answer':
      return day?.closeOut == null || day.closeOut.change === '' ? 'no-day' : null;
  }
}

export function carryOutAnyDay(turn: Turn, command: AnyDayCommand): Turn {
  switch (command.type) {
    case 'day.mark':
      return followDay(recordFor(turn, command.day, { type: 'day.marked', kind: command.kind }));
    case 'times.correct': {
      const { times, place } = command;
      const told = recordFor(turn, command.day, { type: 'times.corrected', ...times, place });
      return command.day === told.state.day?.date ? startedAnew(told, told.state.day) : told;
    }
    case 'closeout.amend':
      return recordFor(turn, command.day, { type: 'closeout.saved', closeOut: command.closeOut });
    case 'change.answer':
      return recordFor(turn, command.day, { type: 'change.answered', answer: command.answer });
  }
}

/** The day may have begun at another time than was thought, and what was a long time away has been told of now (W5). */
function startedAnew(turn: Turn, day: Workday): Turn {
  const { clock } = turn.state;
  const dayStartedAt = clock.t + startOf(day, steadyNow(turn.state));
  return reschedule(withState(turn, { dayStartedAt, longAway: null }));
}

function spansBeside(
  { day, others }: CompanionState,
  date: LocalDate,
): readonly { readonly from: number; readonly to: number | null }[] {
  const all = day === null ? others : [...others, day];
  return all
    .filter((one) => one.date !== date)
    .flatMap(({ spans }) => spans.map(({ from, to }) => ({ from: from.wall, to: to?.wall ?? null })));
}

/** True when a close-out has more words than a field takes. */
export function isTooLong({
  done,
  tomorrow,
  worked,
  change,
  beginning,
  felt,
}: Extract<Command, { readonly type: 'closeout.save' }>['closeOut']): boolean {
  const pages = [done, tomorrow, worked, change].some((text) => text.length > LIMITS.closeOut);
  const lines = [beginning?.how, felt].some((text) => (text ?? '').length > LIMITS.line);
  return pages || lines;
}

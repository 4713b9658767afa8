import type { Command } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { CloseOut, ToldPause, ToldSpan, ToldTimes } from '../../shared/workday/events';
import { HOUR, MINUTE } from '../domain/machine';
import type { Dice } from './dice';
import { anyBoundary, anyReminders, anySlots, anyTemplates } from './settings';
import { momentOf } from './wall-time';

const DAY = 24 * HOUR;

/** What a person may tell of this day or another, or answer to what is asked about it, sensible or not. */
export function tellOfADay(dice: Dice, seen: Snapshot): Command {
  return dice.weighed<() => Command>([
    [
      2,
      () => ({
        type: 'slot.mark',
        slot: dice.pick('air', 'contact', 'read-up', 'group-in', 'group-out'),
        had: dice.chance(0.8),
      }),
    ],
    [1, () => markDay(dice, seen)],
    [3, () => correctTimes(dice, seen)],
    [1, () => ({ type: 'closeout.amend', day: anyDate(dice, seen), closeOut: anyCloseOut(dice) })],
    [1, () => ({ type: 'change.answer', day: anyDate(dice, seen), answer: dice.pick('keep', 'done') })],
    [1, () => ({ type: 'away.answer', answer: dice.pick('lunch', 'pause', 'work') })],
    [1, () => ({ type: 'after-hours.answer', answer: dice.pick('working', 'private') })],
    [2, () => changeOfTheDay(dice)],
  ])();
}

/** Another choice of reminders, of what is asked off work, of times and of templates. */
function changeOfTheDay(dice: Dice): Command {
  return {
    type: 'settings.change',
    change: dice.pick<readonly (() => Extract<Command, { type: 'settings.change' }>['change'])[]>(
      () => ({ reminders: anyReminders(dice) }),
      () => ({ boundary: anyBoundary(dice) }),
      () => ({ slots: anySlots(dice) }),
      () => ({ templates: anyTemplates(dice) }),
    )(),
  };
}

function markDay(dice: Dice, seen: Snapshot): Command {
  const kind = dice.pick('work', 'work', 'holiday', 'ill', 'care', 'off');
  return { type: 'day.mark', day: anyDate(dice, seen), kind };
}

export function anyCloseOut(dice: Dice): CloseOut {
  const change = dice.pick('', '', 'Fler pauser', 'Börja tidigare');
  return { done: 'x', tomorrow: '', worked: '', change };
}

/** Today, the day before, tomorrow, or the day that shows. */
function anyDate(dice: Dice, { now, day, date }: Snapshot): string {
  const days = dice.pick(0, 0, 0, -1, -1, 1, -6);
  return dice.chance(0.5) && day !== null ? day.date : utcDate(now + days * DAY, date, days);
}

function utcDate(at: number, today: string, days: number): string {
  return days === 0 ? today : new Date(at).toISOString().slice(0, 10);
}

/** The times of a day told anew: those that show with something moved, or others altogether. */
function correctTimes(dice: Dice, seen: Snapshot): Command {
  const { day } = seen;
  const place = dice.pick('home', 'office', 'move');
  if (day !== null && dice.chance(0.75)) {
    const times: ToldTimes = {
      spans: day.spans.map(({ fromAt: from, toAt: to }) => ({ from, to })),
      pauses: day.pauses.flatMap(({ kind, fromAt: from, toAt: to }) =>
        to === null ? [] : [{ kind, from, to }],
      ),
    };
    return { type: 'times.correct', day: day.date, times: moved(dice, times, seen.now), place };
  }
  const date = anyDate(dice, seen);
  const from = momentOf(date, dice.pick('08:00', '06:00', '13:00'), seen.zone) + dice.ms(-HOUR, HOUR);
  const to = from + dice.ms(-HOUR / 4, 9 * HOUR);
  const pauses = dice.chance(0.5) ? [pauseIn(dice, from, to)] : [];
  return { type: 'times.correct', day: date, times: { spans: [{ from, to }], pauses }, place };
}

function moved(dice: Dice, { spans, pauses }: ToldTimes, now: number): ToldTimes {
  const [first, ...rest] = spans;
  if (first === undefined) return { spans, pauses };
  const last = spans[spans.length - 1] ?? first;
  return dice.pick<readonly (() => ToldTimes)[]>(
    () => ({ spans: [{ ...first, from: first.from + dice.ms(-2 * HOUR, HOUR / 2) }, ...rest], pauses }),
    () => ({ spans: [...spans.slice(0, -1), ended(dice, last)], pauses }),
    () => ({ spans, pauses: [] }),
    () => ({ spans, pauses: sorted([...pauses, pauseIn(dice, first.from, first.to ?? now)]) }),
    () => ({ spans, pauses: sorted([...pauses, pauseIn(dice, last.from, last.to ?? now)]) }),
    () => ({ spans: rest, pauses }),
    () => ({ spans, pauses }),
  )();
}

function ended(dice: Dice, { from, to }: ToldSpan): ToldSpan {
  return { from, to: to === null ? null : to + dice.ms(-HOUR, HOUR / 4) };
}

function pauseIn(dice: Dice, from: number, to: number): ToldPause {
  const begins = from + Math.round(dice.roll() * Math.max(0, to - from));
  return {
    kind: dice.pick('lunch', 'errand', 'other'),
    from: begins,
    to: begins + dice.ms(MINUTE, 40 * MINUTE),
  };
}

function sorted(pauses: readonly ToldPause[]): readonly ToldPause[] {
  return [...pauses].sort((a, b) => a.from - b.from);
}

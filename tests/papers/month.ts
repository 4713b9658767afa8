import type { Extent } from '../../shared/exchange/extent';
import { addDays, weekdayOf } from '../../shared/time/calendar';
import type { DayEvent } from '../../shared/workday/events';
import { at, events, type Told } from '../shared/days';

/** The first Monday to be told of. */
const FIRST = '2026-11-02';
/** From there to the day that `at` counts from. */
const TO_COUNTED = 21;

/** A day with a plan, lunch and, on Mondays, words at its end. */
function dayAt(index: number): readonly DayEvent[] {
  const date = addDays(FIRST, index);
  const days = index - TO_COUNTED;
  const clock = (time: string): number => at(time, days);
  const goals = [
    { id: 'a', text: 'Skriva remissvaret' },
    { id: 'b', text: 'Kvalitetssäkringsdokumentationen' },
  ];
  const plan = { goals, lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: '16:30' };
  const closeOut = {
    done: 'Remissvaret är klart.',
    tomorrow: 'Budgeten.',
    worked: 'Lugn förmiddag.',
    change: 'Ta lunch tidigare.',
    felt: '',
  };
  const told: readonly Told[] = [
    { type: 'work.started', at: clock('08:00'), place: weekdayOf(date) === 3 ? 'office' : 'home' },
    { type: 'plan.saved', at: clock('08:02'), plan },
    { type: 'pause.started', at: clock('12:00'), kind: 'lunch', endsAt: clock('12:30') },
    { type: 'pause.ended', at: clock('12:34') },
    { type: 'goal.marked', at: clock('15:00'), goal: 'a', done: true },
    { type: 'work.stopped', at: clock('16:40'), by: 'person' },
    ...(weekdayOf(date) === 1 ? [{ type: 'closeout.saved', at: clock('16:42'), closeOut } as const] : []),
  ];
  return events(told, date);
}

const weekdays = (first: number, days: number): readonly DayEvent[] =>
  Array.from({ length: days }, (_, index) => first + index)
    .filter((index) => weekdayOf(addDays(FIRST, index)) <= 5)
    .flatMap(dayAt);

/** What a day, a week and a month of ordinary days tell. */
export const MONTH: Readonly<Record<Exclude<Extent, 'all'>, readonly DayEvent[]>> = {
  day: weekdays(TO_COUNTED, 1),
  week: weekdays(TO_COUNTED, 7),
  month: weekdays(0, 28),
};

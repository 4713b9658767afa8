import type { LocalDate } from '../time/calendar';
import { recordOf, type DayRecord } from '../summary/day-record';
import type { DayEvent } from '../workday/events';
import { daysOf } from '../workday/workday';

/**
 * What the days of a file came to, oldest first. A day that still goes on is counted up to the last thing recorded of it,
 * so that a file says the same wherever and whenever it is made.
 */
export function recordsOf(events: readonly DayEvent[]): readonly DayRecord[] {
  return daysOf(events).map((day) => recordOf(day, day.last.steady));
}

/** What days come to together, whole minutes. */
export interface Sums {
  /** Days with logged work. */
  readonly workdays: number;
  readonly elapsed: number;
  readonly worked: number;
  readonly paused: number;
}

export function sumsOf(days: readonly DayRecord[]): Sums {
  const sum = (minutes: (day: DayRecord) => number): number =>
    days.reduce((total, day) => total + minutes(day), 0);
  return {
    workdays: days.filter(({ spans }) => spans.length > 0).length,
    elapsed: sum(({ elapsed }) => elapsed),
    worked: sum(({ worked }) => worked),
    paused: sum(({ paused }) => paused),
  };
}

/** The date on which the last span of a day ended, and when it did; `null` while it goes on or where there is none. */
export function endOf({ spans, open }: DayRecord): number | null {
  return open ? null : (spans.at(-1)?.to ?? null);
}

/** The events that belong to the days from `first` to `last`, in the order in which they are. */
export function eventsWithin(
  events: readonly DayEvent[],
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
): readonly DayEvent[] {
  return events.filter(({ day }) => day >= first && day <= last);
}

import type { DayDifference } from '../../shared/earlier';
import { planImport } from '../../shared/exchange/import';
import type { DayEvent } from '../../shared/workday/events';

/** The facts of an earlier time that are not here and were not deleted, deletions too: what a file of days would bring. */
export function missingEvents(then: readonly DayEvent[], here: readonly DayEvent[]): readonly DayEvent[] {
  return planImport(here, then).events;
}

/** What of it a person would see come back, by day, oldest first. */
export function differingDays(
  then: readonly DayEvent[],
  here: readonly DayEvent[],
): readonly DayDifference[] {
  const missing = missingEvents(then, here).filter(({ type }) => type !== 'day.forgotten');
  const known = new Set(here.map(({ day }) => day));
  return [...new Set(missing.map(({ day }) => day))].sort().map((day) => ({
    day,
    events: missing.filter((event) => event.day === day).length,
    isHere: known.has(day),
  }));
}

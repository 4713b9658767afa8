import type { DayView } from '../../shared/companion/snapshot';
import type { BreakOutcome } from '../../shared/workday/events';

/** How many of the day's breaks ended each way. */
export function countBreaks(breaks: DayView['breaks']): Readonly<Record<BreakOutcome, number>> {
  const count = (outcome: BreakOutcome): number => breaks.filter((each) => each.outcome === outcome).length;
  return { taken: count('taken'), counted: count('counted'), passed: count('passed') };
}

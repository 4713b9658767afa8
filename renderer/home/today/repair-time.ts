import type { RepairView } from '../../../shared/companion/snapshot';
import { addDays, instantOf, type LocalTime } from '../../../shared/time/calendar';

/**
 * The instant a time of day means for an open day: a time before the start lies past midnight, since a workday belongs
 * to the date on which it started.
 */
export function instantAfter(
  repair: Pick<RepairView, 'day' | 'startedAt'>,
  time: LocalTime,
  zone: string,
): number {
  const sameDay = instantOf(repair.day, time, zone);
  return sameDay >= repair.startedAt ? sameDay : instantOf(addDays(repair.day, 1), time, zone);
}

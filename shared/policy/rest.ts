import type { WorkingHours } from '../settings';
import { minutesOf, WEEKDAYS, type Weekday } from '../time/calendar';

const DAY = 24 * 60;
/** Least rest in every day and every week, in minutes (ATL-VILA, EU2003-88). */
const DAILY = 11 * 60;
const WEEKLY = 36 * 60;

/**
 * True for hours of a week that end after they begin and leave 11 hours of rest between two days and 36 hours together in the
 * week: an organisation cannot propose less.
 */
export function leavesRest(hours: Readonly<Record<Weekday, WorkingHours | null>>): boolean {
  const days = WEEKDAYS.flatMap((weekday, at) => {
    const its = hours[weekday];
    return its === null ? [] : { from: at * DAY + minutesOf(its.from), to: at * DAY + minutesOf(its.to) };
  });
  const [first] = days;
  if (first === undefined) return true;
  // After the last day comes the first of the next week.
  const starts = [...days.slice(1).map(({ from }) => from), first.from + 7 * DAY];
  const rests = days.map(({ to }, at) => (starts[at] ?? to) - to);
  return (
    days.every(({ from, to }) => from < to) &&
    rests.every((rest) => rest >= DAILY) &&
    rests.some((rest) => rest >= WEEKLY)
  );
}

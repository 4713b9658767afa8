import { randomBytes } from 'node:crypto';
import { idTime, uuidv7 } from '../../../shared/chance';
import { addDays, monthOf, type LocalDate } from '../../../shared/time/calendar';
import type { Moment } from '../../../shared/time/moment';
import type { DayEvent, DayForgotten } from '../../../shared/workday/events';

/**
 * The days that a deletion is of. Of a month all of its dates, also those of which nothing is on record here: a copy that
 * comes in later may know more of the month than this one did.
 */
export function daysOfMonth(month: string): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Deletions that are later than every event that is known of their month, whatever the clock says by now. */
export function deletionsOf(
  days: readonly LocalDate[],
  known: readonly DayEvent[],
  { wall, zone }: Moment,
): readonly DayForgotten[] {
  const idAt = known.reduce((latest, { id }) => Math.max(latest, idTime(id) + 1), Math.floor(wall));
  return days.map((day) => {
    const bytes = randomBytes(16);
    const [a, b, c, d] = [0, 4, 8, 12].map((at) => bytes.readInt32LE(at));
    const [id] = uuidv7([a ?? 0, b ?? 0, c ?? 0, d ?? 0], idAt);
    return { type: 'day.forgotten', id, day, at: Math.round(wall), zone };
  });
}

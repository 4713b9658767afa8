import { holidayOn } from '../../shared/time/holidays';
import { addDays, weekdayOf, type LocalDate } from '../../shared/time/calendar';
import type { DayKind } from '../../shared/workday/events';
import type { Dice } from '../bench/person';

/** A date on which something is on record: work, or what kept from it. */
export interface PlannedDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
}

/**
 * The dates from one to another on which something is on record: workdays, leave in July and at other times, days of illness
 * in a row, days with an ill child. Weekends and public holidays are free.
 */
export function datesOfLife(first: LocalDate, last: LocalDate, dice: Dice): readonly PlannedDay[] {
  const days: PlannedDay[] = [];
  let away: { kind: DayKind; left: number } | null = null;
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (weekdayOf(date) > 5 || holidayOn(date) !== null) continue;
    if (away === null || away.left === 0) away = absence(date, dice);
    days.push({ date, kind: away?.kind ?? 'work' });
    if (away !== null) away = { kind: away.kind, left: away.left - 1 };
  }
  return days;
}

/** What begins on a date and for how many working days, or nothing. */
function absence(date: LocalDate, dice: Dice): { kind: DayKind; left: number } | null {
  const day = date.slice(5);
  const year = Number(date.slice(0, 4));
  // Four weeks of July, a week after New Year, and a bridge day now and then.
  if (day >= `07-${String(5 + (year % 4)).padStart(2, '0')}` && day < '07-12')
    return { kind: 'holiday', left: 20 };
  if (day >= '12-27' || day < '01-05') return { kind: 'holiday', left: 1 };
  const isBridge = holidayOn(addDays(date, -1)) !== null && weekdayOf(date) === 5;
  if (isBridge && dice.chance(0.6)) return { kind: 'off', left: 1 };
  const isAutumnBreak = day >= '10-27' && day <= '11-01' && year % 3 === 0;
  if (isAutumnBreak) return { kind: 'holiday', left: 1 };
  const isWinter = day >= '11-01' || day < '04-01';
  if (dice.chance(isWinter ? 0.016 : 0.006)) return { kind: 'ill', left: dice.between(1, 4) };
  if (dice.chance(isWinter ? 0.012 : 0.004)) return { kind: 'care', left: dice.between(1, 2) };
  return null;
}

import type { Sheet } from '../guides/sheet';
import { addDays, type LocalDate } from '../time/calendar';
import type { Workday } from '../workday/workday';
import { REVIEWED_WITHIN } from './home-period';

/**
 * The months in which a season begins: three months each, as meteorologists count them. A change of clocks would come twice
 * a year only, in some zones never, and moves the light by an hour; between two of these first days Stockholm gains or loses
 * four to eight hours of daylight.
 */
const FIRST_MONTHS = [3, 6, 9, 12];

/** The first day of the season that a date lies in. */
export function seasonStart(date: LocalDate): LocalDate {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const first = FIRST_MONTHS.findLast((one) => one <= month);
  // January and February are of the winter that began in December.
  return first === undefined ? firstOf(year - 1, 12) : firstOf(year, first);
}

/**
 * True while the workplace is to be looked over again for a season that began a while ago (R44): for who has filled in the
 * guide of the desk or the seasonal check once and neither since, and was not asked in this season yet.
 */
export function isSeasonCheckDue(
  date: LocalDate,
  sheets: readonly Sheet[],
  days: readonly Workday[],
): boolean {
  const start = seasonStart(date);
  if (date > addDays(start, REVIEWED_WITHIN)) return false;
  const filled = sheets.filter(({ guide, answers }) => isAboutDesk(guide) && Object.keys(answers).length > 0);
  return (
    filled.length > 0 &&
    filled.every(({ changed }) => changed < start) &&
    !wasSaid('season-check', start, days)
  );
}

/** True when nobody has been told to light the room in this season before that day: then lamps are looked at afresh. */
export function isFirstDusk(date: LocalDate, days: readonly Workday[]): boolean {
  return !wasSaid(
    'dusk',
    seasonStart(date),
    days.filter((day) => day.date < date),
  );
}

function wasSaid(kind: 'season-check' | 'dusk', since: LocalDate, days: readonly Workday[]): boolean {
  return days.some(({ date, prompts }) => date >= since && prompts.some(({ prompt }) => prompt === kind));
}

function isAboutDesk(guide: string): boolean {
  return guide === 'desk' || guide === 'season';
}

function firstOf(year: number, month: number): LocalDate {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

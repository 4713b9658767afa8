import { hoursOn, usualDay } from '../plan/template';
import type { Settings } from '../settings';
import { recordOf } from '../summary/day-record';
import { datesIn, periodOf } from '../summary/period';
import { restsOf } from '../summary/rests';
import { weekSumsOf } from '../summary/weeks';
import { workloadOf } from '../summary/workload';
import { addDays, localDate, minutesOf, weekdayOf, type LocalDate } from '../time/calendar';
import { holidayOn } from '../time/holidays';
import type { DayKind } from '../workday/events';
import type { BoundaryView } from './snapshot';
import type { CompanionState } from './state';
import { dayOn, shownDay, sortedByDate, steadyNow } from './turn';

/** The rest before Monday begins on Friday, or at the weekend. */
const DAYS_BEFORE = 3;

/**
 * What is known of the boundary between work and leisure: this week's sum, the rest before today, ends that were late. Only
 * logged time is known; it is for the person to look at, and no verdict.
 */
export function boundaryOf(state: CompanionState): BoundaryView {
  const { clock, day, others, settings } = state;
  const today = shownDay(state)?.date ?? localDate(clock.last.wall, clock.last.zone);
  const week = periodOf('week', today);
  const first = addDays(week.first, -DAYS_BEFORE);
  const all = day === null ? others : [...others, day];
  const near = sortedByDate(all.filter(({ date }) => first <= date && date <= week.last));
  // A day that is open counts up to now, or up to the stop that is asked about.
  const now = state.repair?.steady ?? steadyNow(state);
  // Another day that nobody ended is known up to its last fact.
  const records = near.map((one) => recordOf(one, one === day ? now : one.last.steady));
  const sum = weekSumsOf(week, records)[0];
  const rest = restsOf(records).find(({ date }) => date === today);
  const kindOn = (date: LocalDate): DayKind => dayOn(state, date)?.kind ?? 'work';
  return {
    shortRest: rest?.isShort === true ? rest.minutes : null,
    worked: sum?.worked ?? 0,
    planned: datesIn(week).reduce((minutes, date) => minutes + usualMinutes(date, kindOn(date), settings), 0),
    reached: sum?.reached ?? null,
    workload: workloadOf(records, today),
    kind: kindOn(today),
    holiday: holidayOn(today),
  };
}

/** The usual hours of a date less its lunch, minutes. */
function usualMinutes(date: LocalDate, kind: DayKind, settings: Settings): number {
  const hours = hoursOn(date, kind, settings);
  if (hours === null) return 0;
  const { lunchAt, lunchMinutes } = usualDay(settings, weekdayOf(date));
  const long = Math.max(0, minutesOf(hours.to) - minutesOf(hours.from));
  const isWithin = lunchAt !== null && hours.from <= lunchAt && lunchAt < hours.to;
  return isWithin ? Math.max(0, long - lunchMinutes) : long;
}

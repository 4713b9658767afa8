import type { Settings, WorkingHours } from '../../shared/settings';
import type { DayKind } from '../../shared/workday/events';
import { HOUR, MINUTE } from '../domain/machine';
import type { DayRecord } from './records';
import { momentOf } from './wall-time';

type Weekday = keyof Settings['hours'];

/** The days of 2026 on which a Swedish municipality is closed, besides Saturdays and Sundays, as a calendar on the wall has them. */
const HOLIDAYS_2026: ReadonlySet<string> = new Set([
  ...['01-01', '01-06', '04-03', '04-05', '04-06', '05-01', '05-14', '05-24', '06-06', '06-19', '06-20'],
  ...['10-31', '12-24', '12-25', '12-26', '12-31'],
]);
const DAILY_REST = 11 * HOUR;

export function weekdayOf(date: string): Weekday {
  const day = new Date(`${date}T12:00:00Z`).getUTCDay();
  const sunday: Weekday = 7;
  const others: readonly Weekday[] = [sunday, 1, 2, 3, 4, 5, 6];
  return others[day] ?? sunday;
}

/** W7: the usual hours of a date; none on a holiday, and none on a day that is marked as no work. */
export function hoursOf(settings: Settings, date: string, kind: DayKind): WorkingHours | null {
  const holiday = date.startsWith('2026-') && HOLIDAYS_2026.has(date.slice(5));
  return kind !== 'work' || holiday ? null : settings.hours[weekdayOf(date)];
}

/** The same as instants. */
export function workingTime(
  settings: Settings,
  date: string,
  kind: DayKind,
  zone: string,
): { readonly from: number; readonly to: number } | null {
  const hours = hoursOf(settings, date, kind);
  return hours === null
    ? null
    : { from: momentOf(date, hours.from, zone), to: momentOf(date, hours.to, zone) };
}

/** When the day is meant to end: its plan, or the usual hours; with flex so long after the start as those are (W7). */
export function plannedEnd(day: DayRecord, settings: Settings, zone: string): number | null {
  const { date, plan, kind, spans } = day;
  if (plan !== null) return plan.endAt === null ? null : momentOf(date, plan.endAt, zone);
  const hours = hoursOf(settings, date, kind);
  if (hours === null) return null;
  const began = spans[0]?.wall.from;
  if (!settings.boundary.flex || began === undefined) return momentOf(date, hours.to, zone);
  return began + (minutes(hours.to) - minutes(hours.from)) * MINUTE;
}

/** When lunch is meant to begin: its plan, or the weekday's template, or what holds for every day; none on a day off. */
export function plannedLunch(day: DayRecord, settings: Settings, zone: string): number | null {
  const { date, plan, kind } = day;
  const at = plan === null ? usualLunch(settings, date, kind) : plan.lunchAt;
  return at === null ? null : momentOf(date, at, zone);
}

/** When the group is to check in, or out: the same on every day with usual hours. */
export function groupMeets(
  { date, kind }: DayRecord,
  settings: Settings,
  which: 'group-in' | 'group-out',
  zone: string,
): number | null {
  const at = which === 'group-in' ? settings.slots.groupIn : settings.slots.groupOut;
  return at === null || hoursOf(settings, date, kind) === null ? null : momentOf(date, at, zone);
}

function usualLunch(settings: Settings, date: string, kind: DayKind): string | null {
  if (hoursOf(settings, date, kind) === null) return null;
  const template = settings.templates[weekdayOf(date)];
  return template === null ? settings.lunch.at : template.lunchAt;
}

/** When to stop for 11 hours of rest before the usual hours of the next day; `null` where it has none. */
export function restBefore(
  settings: Settings,
  next: string,
  kind: DayKind,
  zone: string,
): { readonly stopBy: number; readonly nextAt: number } | null {
  const hours = workingTime(settings, next, kind, zone);
  return hours === null ? null : { stopBy: hours.from - DAILY_REST, nextAt: hours.from };
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** When fika is: the plan of the day says it, else the template of a working weekday, else the settings. */
export function fikaOn({ date, kind, plan }: DayRecord, settings: Settings): string | null {
  if (plan?.fikaAt !== undefined) return plan.fikaAt;
  const template = hoursOf(settings, date, kind) === null ? null : settings.templates[weekdayOf(date)];
  return template === null ? settings.breaks.fika : template.fikaAt;
}

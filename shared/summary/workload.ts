import type { Translate } from '../messages';
import type { Format } from '../messages/format';
import { localDate, type LocalDate } from '../time/calendar';
import { HOUR } from '../time/moment';
import type { DayRecord } from './day-record';
import { isWithin, periodOf, weekOf } from './period';

/** A day that went on well after its planned end. Wall time, ms, to be shown in `zone`. */
export interface LateEnd {
  readonly date: LocalDate;
  readonly zone: string;
  readonly planned: number;
  readonly ended: number;
}

/** A week of several late ends: something to talk with the manager about, if the person wants to. */
export interface Workload {
  /** As `2026-W48`. */
  readonly week: string;
  /** Oldest first. */
  readonly ends: readonly LateEnd[];
}

/** How far the planned end must be passed, ms, and on how many days. The thresholds are ours (SEED-2-BALANS, OSA). */
export const LATE_BY = HOUR;
export const LATE_DAYS = 3;

/**
 * The late ends of the week (ISO 8601) that `date` lies in; `null` while they are fewer than three. A calendar week rather than
 * any seven days: people plan in weeks, and the same three evenings are then told of once. Of a day that is still going on
 * nobody knows the end.
 */
export function workloadOf(records: readonly DayRecord[], date: LocalDate): Workload | null {
  const week = periodOf('week', date);
  const ends = records.filter((record) => isWithin(week, record.date)).flatMap(lateEndOf);
  return ends.length < LATE_DAYS ? null : { week: weekOf(date), ends };
}

function lateEndOf({ date, zone, plannedEnd: planned, spans }: DayRecord): readonly LateEnd[] {
  const ended = spans.at(-1)?.to;
  if (ended == null || planned === null || ended - planned < LATE_BY) return [];
  return [{ date, zone, planned, ended }];
}

/** The facts of such a week as text, to take along to a talk. `formatIn` writes times in a zone. */
export function workloadText(
  { week, ends }: Workload,
  say: Translate,
  formatIn: (zone: string) => Format,
): string {
  const lines = ends.map(({ date, zone, planned, ended }) => {
    const format = formatIn(zone);
    const isNextDay = localDate(ended, zone) !== date;
    return say('workload.day', {
      date: format.date(date),
      planned: format.time(planned),
      ended: isNextDay ? format.dayAndTime(ended) : format.time(ended),
    });
  });
  const title = say('workload.title', { week: Number(week.slice(-2)), count: ends.length });
  return [title, ...lines.map((line) => `- ${line}`)].join('\n');
}

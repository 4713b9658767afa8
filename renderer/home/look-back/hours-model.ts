import type { Snapshot } from '../../../shared/companion/snapshot';
import type { DayRecord } from '../../../shared/summary/day-record';
import { datesIn, type Period } from '../../../shared/summary/period';
import { localDate, localTime, minutesOf, type LocalDate } from '../../../shared/time/calendar';

/** A stretch of a day; shares of the picture's width, 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** One day as a line of the picture. */
export interface HoursRow {
  readonly date: LocalDate;
  readonly record: DayRecord | null;
  readonly work: readonly Stretch[];
  readonly pauses: readonly Stretch[];
  readonly plannedEnd: number | null;
}

/** Days under each other on one scale of the clock. */
export interface HoursModel {
  /** The hours with a line, and where; 24 is midnight, and what is over belongs to the day all the same. */
  readonly hours: readonly { readonly hour: number; readonly share: number }[];
  readonly rows: readonly HoursRow[];
}

const HOUR = 60;
const DAY = 24 * HOUR;
/** The scale has these hours at least, so that a short day does not look like a long one. */
const USUAL = { from: 8 * HOUR, to: 17 * HOUR };
/** More hours than this have a line at every other. */
const MANY_HOURS = 10;

/** The workday that goes on now, and up to which wall time it is drawn, ms. */
export interface Going {
  readonly date: LocalDate;
  readonly now: number;
}

/** The workday that goes on; `null` when none does, and while nobody has said when a forgotten one ended. */
export function goingOn({ now, day, repair }: Pick<Snapshot, 'now' | 'day' | 'repair'>): Going | null {
  return day?.open === true && repair === null ? { date: day.date, now } : null;
}

/** Each day is drawn in its own zone. A day that was never closed has no end, so that nothing is drawn of its last span. */
export function hoursModel(period: Period, days: readonly DayRecord[], going: Going | null): HoursModel {
  const endOf = ({ date }: DayRecord, { from, to }: Span): number =>
    to ?? (going?.date === date ? Math.max(from, going.now) : from);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const moments = days.flatMap((day) => {
    const spans = day.spans.flatMap((span) => [span.from, endOf(day, span)]);
    return [...spans, ...(day.plannedEnd === null ? [] : [day.plannedEnd])].map((at) => minuteOf(day, at));
  });
  const from = Math.floor(Math.min(USUAL.from, ...moments) / HOUR);
  const to = Math.ceil(Math.max(USUAL.to, ...moments) / HOUR);
  const share = (minute: number): number =>
    Math.min(1, Math.max(0, (minute - from * HOUR) / ((to - from) * HOUR)));
  const step = to - from > MANY_HOURS ? 2 : 1;
  const hours: { hour: number; share: number }[] = [];
  for (let hour = from; hour <= to; hour += step) hours.push({ hour, share: share(hour * HOUR) });
  return {
    hours,
    rows: datesIn(period).map((date) => {
      const record = byDate.get(date) ?? null;
      if (record === null) return { date, record, work: [], pauses: [], plannedEnd: null };
      const stretch = (span: Span): Stretch => ({
        from: share(minuteOf(record, span.from)),
        to: share(minuteOf(record, endOf(record, span))),
      });
      const { plannedEnd } = record;
      return {
        date,
        record,
        work: record.spans.map(stretch),
        pauses: record.pauses.map(stretch),
        plannedEnd: plannedEnd === null ? null : share(minuteOf(record, plannedEnd)),
      };
    }),
  };
}

/** Where the clock stood at `at`, in minutes from the beginning of the day's own date. */
function minuteOf({ date, zone }: DayRecord, at: number): number {
  const days = (Date.parse(localDate(at, zone)) - Date.parse(date)) / (DAY * 60_000);
  return days * DAY + minutesOf(localTime(at, zone));
}

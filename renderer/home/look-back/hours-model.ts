import type { DayRecord } from '../../../shared/summary/day-record';
import { datesIn, type Period } from '../../../shared/summary/period';
import { localDate, localTime, minutesOf, type LocalDate } from '../../../shared/time/calendar';

/** A stretch of a day; shares of the picture's width, 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
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

/** What is open has no end yet and is drawn up to `now`, in the zone of its day. */
export function hoursModel(period: Period, days: readonly DayRecord[], now: number): HoursModel {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const moments = days.flatMap((day) => {
    const spans = day.spans.flatMap(({ from, to }) => [from, to ?? Math.max(from, now)]);
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
      const stretch = (span: { readonly from: number; readonly to: number | null }): Stretch => ({
        from: share(minuteOf(record, span.from)),
        to: share(minuteOf(record, span.to ?? Math.max(span.from, now))),
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

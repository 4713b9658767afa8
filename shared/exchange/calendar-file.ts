import { Temporal } from 'temporal-polyfill';
import type { Translate } from '../messages';
import { addDays, weekdayOf, type LocalDate, type LocalTime, type Weekday } from '../time/calendar';
import { calendarText, property, textValue } from './calendar-lines';
import { stamp, zoneLines } from './zone-lines';

/** Where and when a calendar file is made. */
export interface CalendarPlace {
  /** IANA zone in which the times are meant. */
  readonly zone: string;
  /** The first day that it is about. No entry is of an earlier one. */
  readonly from: LocalDate;
  /** Wall time, ms: only says which of two files is the newer. */
  readonly at: number;
}

/** What is written into a calendar: once, or every week. */
export interface CalendarEntry {
  /** Tells it from every other, and is the same when the file is made anew: so a newer file takes an older one's place. */
  readonly id: string;
  readonly on:
    | { readonly type: 'once'; readonly date: LocalDate }
    | { readonly type: 'weekly'; readonly weekdays: readonly Weekday[] };
  /** From when and for how many minutes; `null` for the whole day. */
  readonly hours: { readonly at: LocalTime; readonly minutes: number } | null;
  readonly title: string;
  /** Empty for none, as is the place. */
  readonly description: string;
  readonly place: string;
  /**
   * Busy is for time that nobody else is to book, a meeting or hours kept for others: the app that reads the calendar is quiet
   * then, as in any meeting. Free is for what may be booked over, such as fika, and no reason to be quiet.
   */
  readonly shownAs: 'busy' | 'free';
}

const DAYS: Readonly<Record<Weekday, string>> = {
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
  7: 'SU',
};

/** A calendar file (RFC 5545) of these entries. */
export function calendarFile(
  entries: readonly CalendarEntry[],
  place: CalendarPlace,
  say: Translate,
): string {
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Arbetsro//Arbetsro//SV',
    'CALSCALE:GREGORIAN',
    property('X-WR-CALNAME', textValue(say('app.name'))),
    ...zoneLines(place.zone, place.from),
    ...entries.flatMap((entry) => entryLines(entry, place)),
    'END:VCALENDAR',
  ]);
}

function entryLines(entry: CalendarEntry, { zone, from, at }: CalendarPlace): readonly string[] {
  const { id, on, hours, title, description, place, shownAs } = entry;
  const stamped = Temporal.Instant.fromEpochMilliseconds(Math.floor(at / 1000) * 1000);
  return [
    'BEGIN:VEVENT',
    property('UID', `${id}@arbetsro`),
    property('DTSTAMP', `${stamp(stamped.toZonedDateTimeISO('UTC').toPlainDateTime())}Z`),
    ...timeLines(on.type === 'once' ? on.date : firstOn(on.weekdays, from), hours, zone),
    ...(on.type === 'weekly' ? [weeklyRule(on.weekdays)] : []),
    property('SUMMARY', textValue(title)),
    ...(description === '' ? [] : [property('DESCRIPTION', textValue(description))]),
    ...(place === '' ? [] : [property('LOCATION', textValue(place))]),
    property('TRANSP', shownAs === 'busy' ? 'OPAQUE' : 'TRANSPARENT'),
    'END:VEVENT',
  ];
}

/** A date alone lasts a day (RFC 5545, 3.6.1) and is the same day in every zone. */
function timeLines(date: LocalDate, hours: CalendarEntry['hours'], zone: string): readonly string[] {
  const day = Temporal.PlainDate.from(date);
  if (hours === null) return [property('DTSTART;VALUE=DATE', date.replaceAll('-', ''))];
  return [
    property(
      `DTSTART;TZID=${/[:;,]/.test(zone) ? `"${zone}"` : zone}`,
      stamp(day.toPlainDateTime(Temporal.PlainTime.from(hours.at))),
    ),
    property('DURATION', `PT${hours.minutes}M`),
  ];
}

function weeklyRule(weekdays: readonly Weekday[]): string {
  return property('RRULE', `FREQ=WEEKLY;BYDAY=${weekdays.map((weekday) => DAYS[weekday]).join(',')}`);
}

/** The first of these weekdays from a date on: RFC 5545 wants the start to be one of the occurrences. */
function firstOn(weekdays: readonly Weekday[], from: LocalDate): LocalDate {
  let date = from;
  while (!weekdays.includes(weekdayOf(date))) date = addDays(date, 1);
  return date;
}

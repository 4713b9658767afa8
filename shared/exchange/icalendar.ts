import { Temporal } from 'temporal-polyfill';
import type { MessageKey, Translate } from '../messages';
import type { Settings } from '../settings';
import { addDays, weekdayOf, WEEKDAYS, type LocalDate, type LocalTime, type Weekday } from '../time/calendar';
import { calendarText, property, textValue } from './calendar-lines';
import { stamp, zoneLines } from './zone-lines';

/** What of a week goes into a calendar. */
type Moment = 'fika' | 'lunch' | 'contact' | 'check-in' | 'group-in' | 'group-out';

/** A moment at the same time on some days of the week. */
export interface WeeklyMoment {
  readonly moment: Moment;
  readonly weekdays: readonly Weekday[];
  readonly at: LocalTime;
  readonly minutes: number;
}

/** How long the others last; lunch has a length of its own. Fika as the break of that name, a talk as most are booked. */
const MINUTES = { fika: 15, contact: 15, 'check-in': 30, 'group-in': 15, 'group-out': 15 } as const;
const NAMES: Readonly<Record<Moment, MessageKey>> = {
  fika: 'kind.fika',
  lunch: 'pause.lunch',
  contact: 'calendar-file.contact',
  'check-in': 'calendar-file.check-in',
  'group-in': 'calendar-file.group-in',
  'group-out': 'calendar-file.group-out',
};
const DAYS: Readonly<Record<Weekday, string>> = {
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
  7: 'SU',
};

/** Where and when a calendar file is made. */
export interface CalendarPlace {
  /** IANA zone in which the times are meant. */
  readonly zone: string;
  /** The first day that it is about. */
  readonly from: LocalDate;
  /** Wall time, ms: only says which of two files is the newer. */
  readonly at: number;
}

/** The moments of a week as the settings have them: a weekday with a template by it, the others by the usual times. */
export function weeklyMoments(settings: Settings): readonly WeeklyMoment[] {
  const { hours, templates, lunch, slots, breaks, reminders } = settings;
  const found: WeeklyMoment[] = [];
  const add = (moment: Moment, weekday: Weekday, at: LocalTime | null, minutes: number): void => {
    if (at === null) return;
    const same = found.findIndex((one) => one.moment === moment && one.at === at && one.minutes === minutes);
    const before = found[same];
    if (before === undefined) found.push({ moment, weekdays: [weekday], at, minutes });
    else found[same] = { ...before, weekdays: [...before.weekdays, weekday] };
  };
  for (const weekday of WEEKDAYS) {
    if (hours[weekday] === null) continue;
    const usual = {
      lunchAt: lunch.at,
      lunchMinutes: lunch.minutes,
      fikaAt: breaks.fika,
      contactAt: slots.contact,
    };
    const day = templates[weekday] ?? usual;
    add('fika', weekday, day.fikaAt, MINUTES.fika);
    add('lunch', weekday, day.lunchAt, day.lunchMinutes);
    add('contact', weekday, day.contactAt, MINUTES.contact);
    add('group-in', weekday, slots.groupIn, MINUTES['group-in']);
    add('group-out', weekday, slots.groupOut, MINUTES['group-out']);
  }
  const { checkIn } = reminders;
  if (checkIn !== null) add('check-in', checkIn.weekday, checkIn.at, MINUTES['check-in']);
  return found;
}

/**
 * A calendar file (RFC 5545) with the moments of a week as events that come again every week. They are shown as free:
 * the app reads calendars for when to be quiet, and is not to be quiet at fika because of a file of its own.
 */
export function icalendarOf(settings: Settings, place: CalendarPlace, say: Translate): string {
  const seen = new Map<Moment, number>();
  const events = weeklyMoments(settings).map((moment) => {
    const number = (seen.get(moment.moment) ?? 0) + 1;
    seen.set(moment.moment, number);
    return eventLines(moment, number, place, say);
  });
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Arbetsro//Arbetsro//SV',
    'CALSCALE:GREGORIAN',
    property('X-WR-CALNAME', textValue(say('app.name'))),
    ...zoneLines(place.zone, place.from),
    ...events.flat(),
    'END:VCALENDAR',
  ]);
}

/** `number`: the how-manieth of its sort. With the sort it makes the id, so that a newer file takes an older one's place. */
function eventLines(
  { moment, weekdays, at, minutes }: WeeklyMoment,
  number: number,
  { zone, from, at: made }: CalendarPlace,
  say: Translate,
): readonly string[] {
  const first = firstOn(weekdays, from);
  const begins = Temporal.PlainDate.from(first).toPlainDateTime(Temporal.PlainTime.from(at));
  const stamped = Temporal.Instant.fromEpochMilliseconds(Math.floor(made / 1000) * 1000);
  return [
    'BEGIN:VEVENT',
    property('UID', `${moment}-${number}@arbetsro`),
    property('DTSTAMP', `${stamp(stamped.toZonedDateTimeISO('UTC').toPlainDateTime())}Z`),
    property(`DTSTART;TZID=${/[:;,]/.test(zone) ? `"${zone}"` : zone}`, stamp(begins)),
    property('DURATION', `PT${minutes}M`),
    property('RRULE', `FREQ=WEEKLY;BYDAY=${weekdays.map((weekday) => DAYS[weekday]).join(',')}`),
    property('SUMMARY', textValue(say(NAMES[moment]))),
    property('DESCRIPTION', textValue(say('calendar-file.note'))),
    property('TRANSP', 'TRANSPARENT'),
    'END:VEVENT',
  ];
}

/** The first of these weekdays from a date on: RFC 5545 wants the start to be one of the occurrences. */
function firstOn(weekdays: readonly Weekday[], from: LocalDate): LocalDate {
  let date = from;
  while (!weekdays.includes(weekdayOf(date))) date = addDays(date, 1);
  return date;
}

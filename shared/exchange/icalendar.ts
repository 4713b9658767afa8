import type { MessageKey, Translate } from '../messages';
import type { Settings } from '../settings';
import { WEEKDAYS, type LocalTime, type Weekday } from '../time/calendar';
import { calendarFile, type CalendarEntry, type CalendarPlace } from './calendar-file';

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
 * A calendar file with the moments of a week as entries that come again every week. They are shown as free: the app reads
 * calendars for when to be quiet, and is not to be quiet at fika because of a file of its own.
 */
export function icalendarOf(settings: Settings, place: CalendarPlace, say: Translate): string {
  const seen = new Map<Moment, number>();
  const entries = weeklyMoments(settings).map(({ moment, weekdays, at, minutes }): CalendarEntry => {
    const number = (seen.get(moment) ?? 0) + 1;
    seen.set(moment, number);
    return {
      id: `${moment}-${number}`,
      on: { type: 'weekly', weekdays },
      hours: { at, minutes },
      title: say(NAMES[moment]),
      description: say('calendar-file.note'),
      place: '',
      shownAs: 'free',
    };
  });
  return calendarFile(entries, place, say);
}

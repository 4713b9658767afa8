import { WEEKDAYS, type Weekday } from './calendar';

/** What the days of a week are called in files and on the command line, whatever the language. */
const NAME_OF = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
  6: 'saturday',
  7: 'sunday',
} as const satisfies Readonly<Record<Weekday, string>>;

export type WeekdayName = (typeof NAME_OF)[Weekday];
export const WEEKDAY_NAMES: readonly WeekdayName[] = WEEKDAYS.map(weekdayName);

export function weekdayName(day: Weekday): WeekdayName {
  return NAME_OF[day];
}

/** The day of that name; `null` for a text that is none. */
export function weekdayNamed(text: WeekdayName): Weekday;
export function weekdayNamed(text: string): Weekday | null;
export function weekdayNamed(text: string): Weekday | null {
  return WEEKDAYS.find((day) => NAME_OF[day] === text) ?? null;
}

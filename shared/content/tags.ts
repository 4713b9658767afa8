import { minutesOf, type LocalDate, type LocalTime } from '../time/calendar';

/** Parts of the working day. They overlap: nobody's morning ends on the minute. */
export const PARTS_OF_DAY = ['morning', 'midday', 'afternoon'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** The halves of the year by daylight, as they are in Sweden. */
export const SEASONS = ['dark', 'bright'] as const;
export type Season = (typeof SEASONS)[number];

/** What an answer about the workplace can make a tip matter by; each is a statement that is true or not of a place. */
export const WORKPLACE_KEYS = [
  'window-in-front',
  'window-behind',
  'window-beside',
  'desk-lamp',
  'laptop-only',
  'seat-height-wrong',
  'sit-stand-desk',
  'headset',
  'lives-with-others',
] as const;
export type WorkplaceKey = (typeof WORKPLACE_KEYS)[number];
/** What is known of the workplace; a statement that is not there has not been answered. */
export type WorkplaceAnswers = Readonly<Partial<Record<WorkplaceKey, boolean>>>;

/** How an activity is done: `seated` is one that can be done in the chair. */
export const POSTURES = ['seated', 'standing'] as const;
export type Posture = (typeof POSTURES)[number];
/** The room that it needs at home: none to speak of, or room to walk or to stretch out the arms. */
export const SPACES = ['little', 'some'] as const;
export type Space = (typeof SPACES)[number];

/** What an activity asks for; a person's wishes are held against these. */
export interface ActivityTags {
  readonly posture: Posture;
  readonly stretching: boolean;
  readonly space: Space;
}

/** From when until when, in minutes of the day, each part lasts. */
const PARTS: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  morning: [0, 11 * 60 + 30],
  midday: [10 * 60 + 30, 14 * 60],
  afternoon: [12 * 60, 24 * 60],
};

/** The parts of the day that it is at `time`. */
export function partsAt(time: LocalTime): readonly PartOfDay[] {
  const minutes = minutesOf(time);
  return PARTS_OF_DAY.filter((part) => minutes >= PARTS[part][0] && minutes < PARTS[part][1]);
}

/** From October to March the sun is down, or close to the horizon, for much of a Swedish working day. */
export function seasonOf(date: LocalDate): Season {
  const month = Number(date.slice(5, 7));
  return month >= 10 || month <= 3 ? 'dark' : 'bright';
}

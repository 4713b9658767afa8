import type { LocalTime, Weekday } from './time/calendar';
import type { BreakSettings } from './breaks/profiles';

export type Language = 'sv' | 'en';
export type LanguageChoice = Language | 'system';
export type ThemeChoice = 'light' | 'dark' | 'system';

/** The hours of a working day. */
export interface WorkingHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** What a person can and likes to do in a break. */
export interface ActivityWishes {
  readonly seatedOnly: boolean;
  readonly noStretching: boolean;
  /** No room to walk about or to stretch out the arms. */
  readonly littleSpace: boolean;
  /** Ids of activities that are not for this person. */
  readonly hidden: readonly string[];
}

/** What the person has chosen. Kept in a file of its own. */
export interface Settings {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** Planned hours by weekday; `null` is a day off. */
  readonly hours: Readonly<Record<Weekday, WorkingHours | null>>;
  /** When lunch begins and how many minutes it lasts, where the plan of the day says nothing else. */
  readonly lunch: { readonly at: LocalTime; readonly minutes: number };
  readonly breaks: BreakSettings;
  readonly activities: ActivityWishes;
  /** Tips, up to three times a day. */
  readonly tips: boolean;
  /** Ids of tips that are not for this person. */
  readonly hiddenTips: readonly string[];
  readonly sound: boolean;
  readonly startAtLogin: boolean;
  /** False until the three first steps are done. */
  readonly welcomed: boolean;
}

const OFFICE_DAY: WorkingHours = { from: '08:00', to: '16:30' };

/** Lunch and rest times: ATL-RAST; sound is off by default. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  hours: { 1: OFFICE_DAY, 2: OFFICE_DAY, 3: OFFICE_DAY, 4: OFFICE_DAY, 5: OFFICE_DAY, 6: null, 7: null },
  lunch: { at: '12:00', minutes: 30 },
  breaks: {
    on: true,
    profile: 'default',
    own: [],
    fika: null,
    strict: false,
    showWithoutCallSense: false,
  },
  activities: { seatedOnly: false, noStretching: false, littleSpace: false, hidden: [] },
  tips: true,
  hiddenTips: [],
  sound: false,
  startAtLogin: false,
  welcomed: false,
};

import type { NotesKept } from './guides/person-notes';
import type { LocalDate, LocalTime, Weekday } from './time/calendar';
import type { BreakSettings } from './breaks/profiles';
import { NO_SHORTCUTS, type ShortcutSettings } from './desktop/shortcut-settings';
import { USUAL_ZOOM, type Zoom } from './desktop/zoom';
import type { Place } from './workday/events';
import type { Desk } from './workplace/light/desk';
import type { Coordinates } from './workplace/light/sun';

export type Language = 'sv' | 'en';
export type LanguageChoice = Language | 'system';
export type ThemeChoice = 'light' | 'dark' | 'system';
/** Whether the app looks for newer versions of itself and asks; `off` it looks only when it is told to. */
export type UpdateChoice = 'off' | 'ask';

/** The hours of a working day. */
export interface WorkingHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** A usual day: what a plan begins with. `null` where the day has none of it. */
export interface DayTemplate {
  readonly place: Place;
  readonly lunchAt: LocalTime | null;
  readonly lunchMinutes: number;
  readonly freshAirAt: LocalTime | null;
  readonly fikaAt: LocalTime | null;
  readonly contactAt: LocalTime | null;
  readonly readUpAt: LocalTime | null;
}

/** When what belongs to a day comes, where no weekday has a template of its own. */
export interface SlotSettings {
  readonly air: { readonly at: LocalTime } | 'after-lunch' | null;
  readonly contact: LocalTime | null;
  readonly readUp: { readonly at: LocalTime } | 'at-start' | null;
  /** When the group checks in together, and out: the group's times, so they are the same whatever the weekday is like. */
  readonly groupIn: LocalTime | null;
  readonly groupOut: LocalTime | null;
}

/** The reminders of the day; each can be switched off. */
export interface ReminderSettings {
  readonly lunch: boolean;
  readonly air: boolean;
  readonly readUp: boolean;
  /** A few minutes before the group checks in, and out. */
  readonly groupIn: boolean;
  readonly groupOut: boolean;
  /** "Does the plan still hold?" */
  readonly midday: boolean;
  readonly contact: boolean;
  readonly windDown: boolean;
  /** When the planned end has passed a while ago. */
  readonly plannedEnd: boolean;
  /** "To get 11 hours, stop by 21:40." */
  readonly rest: boolean;
  /** Once a season: look over light and posture at the desk. */
  readonly seasonCheck: boolean;
  /** The talk with the manager: which day of the week and when; `null` for none. */
  readonly checkIn: { readonly weekday: Weekday; readonly at: LocalTime } | null;
}

/** What may be asked off work, and how a day ends (W1). */
export interface BoundarySettings {
  /** Offer to start at the first input of working hours. */
  readonly suggestStart: boolean;
  /** Ask whether the person is working, when there is activity after the stop. */
  readonly afterHours: boolean;
  /** How often that was answered with "this is private"; the third time turns the question off. */
  readonly privateAnswers: number;
  /** Say in the evening, off work too, when to stop for 11 hours of rest. */
  readonly eveningRest: boolean;
  /** The planned end is so long after the start as the hours of that weekday are. */
  readonly flex: boolean;
  /** The person ends the day by shutting the computer down: the last activity is proposed as the stop. */
  readonly shutdownStops: boolean;
}

/** The period for which working at home was agreed, both days included (R2). */
export interface HomePeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The light at home: where that is, how the person sits, and what they want to hear of it. */
export interface LightSettings {
  /** `null` until the person said where they work. */
  readonly place: NamedCoordinates | null;
  /** `null` until the person said how they sit. */
  readonly desk: Desk | null;
  /** Say so a few minutes before low sun dazzles or washes out the screen. */
  readonly glareHint: boolean;
  /** Say so when it is time to light the room. */
  readonly duskHint: boolean;
}

/** A place with the name that the person knows it by; empty for coordinates of their own. */
export interface NamedCoordinates extends Coordinates {
  readonly name: string;
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
  /** At what size the windows show text and pictures, per cent. */
  readonly zoom: Zoom;
  /** Planned hours by weekday; `null` is a day off. */
  readonly hours: Readonly<Record<Weekday, WorkingHours | null>>;
  /** When lunch begins and how many minutes it lasts, where the plan of the day says nothing else. */
  readonly lunch: { readonly at: LocalTime; readonly minutes: number };
  readonly slots: SlotSettings;
  /** Weekdays that are not like the others. */
  readonly templates: Readonly<Record<Weekday, DayTemplate | null>>;
  /** The person's own good hours by weekday: heavy work belongs there. `null` until they were asked. */
  readonly goodHours: Readonly<Record<Weekday, WorkingHours | null>> | null;
  readonly reminders: ReminderSettings;
  readonly boundary: BoundarySettings;
  readonly breaks: BreakSettings;
  readonly light: LightSettings;
  /** `null` while there is none, or it has no end. */
  readonly period: HomePeriod | null;
  readonly activities: ActivityWishes;
  /** Tips, up to three times a day. */
  readonly tips: boolean;
  /** Ids of tips that are not for this person. */
  readonly hiddenTips: readonly string[];
  readonly sound: boolean;
  readonly startAtLogin: boolean;
  readonly updates: UpdateChoice;
  /** Say so on a desktop that shows no icon of the app, until the person has read it. */
  readonly trayNote: boolean;
  /** Keys that work from every program. */
  readonly shortcuts: ShortcutSettings;
  /** The person leads others: the manager's side is shown. */
  readonly manager: boolean;
  /** Notes about one person delete themselves so many months after they were last changed; `null` for never. */
  readonly personNotes: NotesKept | null;
  /** False until the three first steps are done. */
  readonly welcomed: boolean;
  /** Names of what the person chose where an organisation proposed something: it is theirs, be it the app's own value too. */
  readonly decided: readonly string[];
}

/** What a person can change of them. */
export type SettingsChange = Partial<Omit<Settings, 'decided'>>;

const OFFICE_DAY: WorkingHours = { from: '08:00', to: '16:30' };

/** Lunch and rest times: ATL-RAST, ATL-VILA; contact: SEED-2-SOCIALT; sound is off by default. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  zoom: USUAL_ZOOM,
  hours: { 1: OFFICE_DAY, 2: OFFICE_DAY, 3: OFFICE_DAY, 4: OFFICE_DAY, 5: OFFICE_DAY, 6: null, 7: null },
  lunch: { at: '12:00', minutes: 30 },
  slots: { air: 'after-lunch', contact: '14:00', readUp: 'at-start', groupIn: null, groupOut: null },
  templates: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
  goodHours: null,
  reminders: {
    lunch: true,
    air: false,
    readUp: false,
    groupIn: true,
    groupOut: true,
    midday: true,
    contact: true,
    windDown: true,
    plannedEnd: true,
    rest: true,
    seasonCheck: true,
    checkIn: null,
  },
  boundary: {
    suggestStart: true,
    afterHours: true,
    privateAnswers: 0,
    eveningRest: false,
    flex: false,
    shutdownStops: false,
  },
  breaks: {
    on: true,
    profile: 'default',
    own: [],
    fika: null,
    strict: false,
    showWithoutCallSense: false,
  },
  light: { place: null, desk: null, glareHint: true, duskHint: true },
  period: null,
  activities: { seatedOnly: false, noStretching: false, littleSpace: false, hidden: [] },
  tips: true,
  hiddenTips: [],
  sound: false,
  startAtLogin: false,
  // Nothing is fetched unless the person said so (D6).
  updates: 'off',
  trayNote: true,
  shortcuts: NO_SHORTCUTS,
  manager: false,
  // Long enough to follow up what was agreed, and no longer than that needs (GDPR, article 5.1 e: storage limitation).
  personNotes: 6,
  welcomed: false,
  decided: [],
};

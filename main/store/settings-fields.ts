import { z } from 'zod';
import { isBuiltIn } from '../../shared/breaks/kinds';
import { ACTIVITY_SORTS } from '../../shared/content/own';
import { OWN_KIND_LIMITS, problemOf, type OwnKind } from '../../shared/breaks/own-kinds';
import type { ProfileId } from '../../shared/breaks/profiles';
import { LIMITS } from '../../shared/companion/commands';
import { ACCELERATOR_LENGTH } from '../../shared/desktop/accelerator';
import { ZOOMS } from '../../shared/desktop/zoom';
import { NOTES_KEPT } from '../../shared/guides/person-notes';
import {
  DEFAULT_SETTINGS,
  type BoundarySettings,
  type DayTemplate,
  type LanguageChoice,
  type ReminderSettings,
  type Settings,
  type ThemeChoice,
  type UpdateChoice,
  type WorkingHours,
} from '../../shared/settings';
import { WEEKDAYS, type Weekday } from '../../shared/time/calendar';
import { isObject, rebase, type JsonObject } from './json';
import { settingsFormat } from './schema';
import type { Keeping } from './value-store';
import { check } from '../checked';

/** One of the names of `T`; the record makes the compiler ask for every one of them. */
function oneOf<T extends string>(names: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(names, value));
}

const language = oneOf<LanguageChoice>({ sv: true, en: true, system: true });
const theme = oneOf<ThemeChoice>({ light: true, dark: true, system: true });
const updates = oneOf<UpdateChoice>({ off: true, ask: true });
const profile = oneOf<ProfileId>({
  default: true,
  often: true,
  gentle: true,
  movement: true,
  own: true,
});
const ownKind: z.ZodType<OwnKind> = z.object({
  id: z.string().min(1).max(64),
  name: z.string(),
  everyMinutes: z.number().nullable(),
  at: z.string().nullable(),
  seconds: z.number(),
  surface: z.enum(['card', 'window']),
  activities: z.array(z.enum(ACTIVITY_SORTS)),
  postponeMinutes: z.number(),
  postponeTimes: z.number(),
});
const minutes = z.number().min(0).max(LIMITS.pauseMinutes);
const names = z.array(z.string().max(LIMITS.contentId)).max(LIMITS.hidden);
const time = z.iso.time({ precision: -1 });
const hours = z.object({ from: time, to: time }).nullable();
const slotTime = z.object({ at: time });
const place = z.enum(['home', 'office', 'move']);
const template = z
  .object({
    place,
    lunchAt: time.nullable(),
    lunchMinutes: minutes,
    freshAirAt: time.nullable(),
    fikaAt: time.nullable(),
    contactAt: time.nullable(),
    readUpAt: time.nullable(),
  })
  .nullable();
const period = z.object({ from: z.iso.date(), to: z.iso.date() }).nullable();
const degrees = z.number().min(0).max(360);
const height = z.number().min(0).max(90);
const site = z.object({
  name: z.string().max(2_000),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
const desk = z.object({
  facing: degrees,
  windows: z
    .array(z.object({ bearing: degrees, width: z.number().gt(0).max(360), top: height, hiddenBelow: height }))
    .max(100),
});
const goodHours = z
  .object({ 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours })
  .nullable();
const weekday = z.literal(WEEKDAYS);
const keys = z.string().max(ACCELERATOR_LENGTH).nullable();
const checkIn = z.object({ weekday, at: time }).nullable();

/** Settings as read, with the names of the fields whose value was not usable and is the default instead. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly repaired: readonly string[];
}

/**
 * Reads settings field by field: a bad value costs that field alone. A field that is not there takes its default without
 * a word: the file is from before there was such a field.
 */
export function readSettings(raw: JsonObject): ReadSettings {
  const repaired: string[] = [];
  const standard = DEFAULT_SETTINGS;

  function take<T>(schema: z.ZodType<T>, path: readonly [string, string?], otherwise: T): T {
    const [group, field] = path;
    const outer = Object.hasOwn(raw, group) ? raw[group] : undefined;
    if (outer === undefined) return otherwise;
    const isGroup = field !== undefined && isObject(outer);
    const value = isGroup ? (Object.hasOwn(outer, field) ? outer[field] : undefined) : outer;
    if (isGroup && value === undefined) return otherwise;
    const result = check(schema, value);
    // A group that is no object is bad as a whole, even where its value would do for one of its fields.
    if (result.success && (field === undefined || isGroup)) return result.data;
    const name = isGroup ? `${group}.${field}` : group;
    if (!repaired.includes(name)) repaired.push(name);
    return otherwise;
  }

  /** One bad kind costs that kind alone. */
  function takeOwn(): readonly OwnKind[] {
    const kinds = take(z.array(z.unknown()), ['breaks', 'own'], []);
    const good: OwnKind[] = [];
    for (const kind of kinds) {
      const read = check(ownKind, kind);
      const isUsable = read.success && problemOf(read.data) === null && !isBuiltIn(read.data.id);
      if (isUsable && good.length < OWN_KIND_LIMITS.kinds && good.every(({ id }) => id !== read.data.id))
        good.push(read.data);
      else if (!repaired.includes('breaks.own')) repaired.push('breaks.own');
    }
    return good;
  }

  const day = (weekday: Weekday): WorkingHours | null =>
    take(hours, ['hours', `${weekday}`], standard.hours[weekday]);
  const templateOf = (weekday: Weekday): DayTemplate | null =>
    take(template, ['templates', `${weekday}`], standard.templates[weekday]);
  const reminder = (name: Exclude<keyof ReminderSettings, 'checkIn'>): boolean =>
    take(z.boolean(), ['reminders', name], standard.reminders[name]);
  const boundary = (name: Exclude<keyof BoundarySettings, 'privateAnswers'>): boolean =>
    take(z.boolean(), ['boundary', name], standard.boundary[name]);
  const settings: Settings = {
    language: take(language, ['language'], standard.language),
    theme: take(theme, ['theme'], standard.theme),
    zoom: take(z.literal(ZOOMS), ['zoom'], standard.zoom),
    hours: { 1: day(1), 2: day(2), 3: day(3), 4: day(4), 5: day(5), 6: day(6), 7: day(7) },
    lunch: {
      at: take(time, ['lunch', 'at'], standard.lunch.at),
      minutes: take(minutes, ['lunch', 'minutes'], standard.lunch.minutes),
    },
    slots: {
      air: take(
        z.union([z.literal('after-lunch'), slotTime]).nullable(),
        ['slots', 'air'],
        standard.slots.air,
      ),
      contact: take(time.nullable(), ['slots', 'contact'], standard.slots.contact),
      readUp: take(
        z.union([z.literal('at-start'), slotTime]).nullable(),
        ['slots', 'readUp'],
        standard.slots.readUp,
      ),
      groupIn: take(time.nullable(), ['slots', 'groupIn'], standard.slots.groupIn),
      groupOut: take(time.nullable(), ['slots', 'groupOut'], standard.slots.groupOut),
    },
    templates: {
      1: templateOf(1),
      2: templateOf(2),
      3: templateOf(3),
      4: templateOf(4),
      5: templateOf(5),
      6: templateOf(6),
      7: templateOf(7),
    },
    goodHours: take(goodHours, ['goodHours'], standard.goodHours),
    reminders: {
      lunch: reminder('lunch'),
      air: reminder('air'),
      readUp: reminder('readUp'),
      groupIn: reminder('groupIn'),
      groupOut: reminder('groupOut'),
      midday: reminder('midday'),
      contact: reminder('contact'),
      windDown: reminder('windDown'),
      plannedEnd: reminder('plannedEnd'),
      rest: reminder('rest'),
      seasonCheck: reminder('seasonCheck'),
      checkIn: take(checkIn, ['reminders', 'checkIn'], standard.reminders.checkIn),
    },
    boundary: {
      suggestStart: boundary('suggestStart'),
      afterHours: boundary('afterHours'),
      privateAnswers: take(
        z.number().int().min(0).max(1000),
        ['boundary', 'privateAnswers'],
        standard.boundary.privateAnswers,
      ),
      eveningRest: boundary('eveningRest'),
      flex: boundary('flex'),
      shutdownStops: boundary('shutdownStops'),
    },
    breaks: {
      on: take(z.boolean(), ['breaks', 'on'], standard.breaks.on),
      profile: take(profile, ['breaks', 'profile'], standard.breaks.profile),
      own: takeOwn(),
      fika: take(time.nullable(), ['breaks', 'fika'], standard.breaks.fika),
      strict: take(z.boolean(), ['breaks', 'strict'], standard.breaks.strict),
      showWithoutCallSense: take(
        z.boolean(),
        ['breaks', 'showWithoutCallSense'],
        standard.breaks.showWithoutCallSense,
      ),
    },
    light: {
      place: take(site.nullable(), ['light', 'place'], standard.light.place),
      desk: take(desk.nullable(), ['light', 'desk'], standard.light.desk),
      glareHint: take(z.boolean(), ['light', 'glareHint'], standard.light.glareHint),
      duskHint: take(z.boolean(), ['light', 'duskHint'], standard.light.duskHint),
    },
    period: take(period, ['period'], standard.period),
    activities: {
      seatedOnly: take(z.boolean(), ['activities', 'seatedOnly'], standard.activities.seatedOnly),
      noStretching: take(z.boolean(), ['activities', 'noStretching'], standard.activities.noStretching),
      littleSpace: take(z.boolean(), ['activities', 'littleSpace'], standard.activities.littleSpace),
      hidden: take(names, ['activities', 'hidden'], standard.activities.hidden),
    },
    tips: take(z.boolean(), ['tips'], standard.tips),
    hiddenTips: take(names, ['hiddenTips'], standard.hiddenTips),
    sound: take(z.boolean(), ['sound'], standard.sound),
    startAtLogin: take(z.boolean(), ['startAtLogin'], standard.startAtLogin),
    updates: take(updates, ['updates'], standard.updates),
    trayNote: take(z.boolean(), ['trayNote'], standard.trayNote),
    shortcuts: {
      day: take(keys, ['shortcuts', 'day'], null),
      break: take(keys, ['shortcuts', 'break'], null),
      pause: take(keys, ['shortcuts', 'pause'], null),
    },
    manager: take(z.boolean(), ['manager'], standard.manager),
    personNotes: take(z.literal(NOTES_KEPT).nullable(), ['personNotes'], standard.personNotes),
    welcomed: take(z.boolean(), ['welcomed'], standard.welcomed),
    decided: take(names, ['decided'], standard.decided),
  };
  return { settings, repaired };
}

/** The settings in their file. What could not be read is mended for good with the next change. */
export const settingsKeeping: Keeping<Settings> = {
  name: 'settings',
  format: settingsFormat,
  read: (file) => {
    const { settings, repaired } = readSettings(settingsOf(file));
    const notice = repaired.length === 0 ? null : ({ type: 'settings-repaired', fields: repaired } as const);
    return { value: settings, notice };
  },
  entries: () => [],
  carry: (from, to, file) => {
    const old = settingsOf(file);
    const mended = rebase({}, readSettings(old).settings, old);
    return { ...file, settings: rebase(from, to, mended) };
  },
};

/** The settings as they stand in the file. */
export function settingsOf(file: JsonObject): JsonObject {
  return isObject(file['settings']) ? file['settings'] : {};
}

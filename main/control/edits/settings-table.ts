import { NOTES_KEPT } from '../../../shared/guides/person-notes';
import { LIMITS } from '../../../shared/companion/commands';
import { readAccelerator, type Accelerator } from '../../../shared/desktop/accelerator';
import { ZOOMS } from '../../../shared/desktop/zoom';
import type { Settings, SettingsChange, WorkingHours } from '../../../shared/settings';
import { isLocalDate, WEEKDAYS, type LocalTime, type Weekday } from '../../../shared/time/calendar';
import { parseTime } from '../../../shared/time/time-text';
import { weekdayName, weekdayNamed } from '../../../shared/time/weekday-names';
import { minutesOf } from '../verbs/counts';
import type { EditProblem } from './edit';

/** A setting that has a word: its name, what it can be, and how it is read and changed as text. */
export interface SettingRow {
  readonly name: string;
  /** What its value can be, such as `on|off`; English, as all words of the command line. */
  readonly allowed: string;
  readonly read: (settings: Settings) => string;
  /** `null` for a value that it cannot have. */
  readonly change: (settings: Settings, value: string) => SettingsChange | null;
}

/** How one sort of value is written and read as text; `undefined` for a text that is none. */
interface Sort<T> {
  readonly allowed: string;
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | undefined;
}

function oneOf<const T extends string>(choices: readonly T[]): Sort<T> {
  return {
    allowed: choices.join('|'),
    write: (value) => value,
    read: (text) => choices.find((choice) => choice === text),
  };
}

function oneNumber<const N extends number>(choices: readonly N[]): Sort<N> {
  return {
    allowed: choices.join('|'),
    write: String,
    read: (text) => choices.find((choice) => String(choice) === text),
  };
}

const ON_OFF: Sort<boolean> = {
  allowed: 'on|off',
  write: (value) => (value ? 'on' : 'off'),
  read: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
};

const TIME: Sort<LocalTime> = {
  allowed: 'TIME',
  write: (value) => value,
  read: (text) => parseTime(text) ?? undefined,
};

const MINUTES: Sort<number> = {
  allowed: `1-${LIMITS.pauseMinutes}`,
  write: String,
  read: (text) => minutesOf(text) ?? undefined,
};

const HOURS: Sort<WorkingHours> = {
  allowed: 'TIME-TIME',
  write: ({ from, to }) => `${from}-${to}`,
  read: (text) => {
    const [from = null, to = null, more] = text.split('-').map(parseTime);
    return from === null || to === null || from >= to || more !== undefined ? undefined : { from, to };
  },
};

const PERIOD: Sort<{ readonly from: string; readonly to: string }> = {
  allowed: 'DATE..DATE',
  write: ({ from, to }) => `${from}..${to}`,
  read: (text) => {
    const [from = '', to = '', more] = text.split('..');
    return isLocalDate(from) && isLocalDate(to) && from <= to && more === undefined
      ? { from, to }
      : undefined;
  },
};

/** The same, or a word for none. */
function or<T, const O extends string | null>(sort: Sort<T>, word: string, value: O): Sort<T | O> {
  return {
    allowed: `${sort.allowed}|${word}`,
    write: (one) => (one === value ? word : sort.write(one as T)),
    read: (text) => (text === word ? value : sort.read(text)),
  };
}

const AT: Sort<{ readonly at: LocalTime }> = {
  allowed: TIME.allowed,
  write: ({ at }) => at,
  read: (text) => {
    const at = TIME.read(text);
    return at === undefined ? undefined : { at };
  },
};

function row<T>(
  name: string,
  sort: Sort<T>,
  get: (settings: Settings) => T,
  set: (settings: Settings, value: T) => SettingsChange,
): SettingRow {
  return {
    ...{ name, allowed: sort.allowed },
    read: (settings) => sort.write(get(settings)),
    change: (settings, text) => {
      const value = sort.read(text);
      return value === undefined ? null : set(settings, value);
    },
  };
}

/** Settings of which several are kept together. */
type Group = 'lunch' | 'slots' | 'reminders' | 'boundary' | 'breaks' | 'light' | 'activities' | 'shortcuts';

/** A field of such a group goes by both names. */
function field<G extends Group, F extends keyof Settings[G] & string>(
  group: G,
  name: F,
  sort: Sort<Settings[G][F]>,
): SettingRow {
  return row(
    `${group}.${name}`,
    sort,
    (settings) => settings[group][name],
    (settings, value) => ({ [group]: { ...settings[group], [name]: value } }),
  );
}

const CHECK_IN: Sort<{ readonly weekday: Weekday; readonly at: LocalTime }> = {
  allowed: 'DAY@TIME',
  write: ({ weekday, at }) => `${weekdayName(weekday)}@${at}`,
  read: (text) => {
    const [day = '', time = ''] = text.split('@');
    const [weekday, at] = [weekdayNamed(day), parseTime(time)];
    return weekday === null || at === null ? undefined : { weekday, at };
  },
};

const KEYS: Sort<Accelerator> = {
  allowed: 'KEYS',
  write: (keys) => keys,
  read: (text) => {
    const read = readAccelerator(text);
    return read.ok ? read.accelerator : undefined;
  },
};

/** The settings that have a word, in the order in which they are listed. */
export const SETTINGS: readonly SettingRow[] = [
  row(
    'language',
    oneOf(['system', 'sv', 'en']),
    ({ language }) => language,
    (_, language) => ({ language }),
  ),
  row(
    'theme',
    oneOf(['system', 'light', 'dark']),
    ({ theme }) => theme,
    (_, theme) => ({ theme }),
  ),
  row(
    'zoom',
    oneNumber(ZOOMS),
    ({ zoom }) => zoom,
    (_, zoom) => ({ zoom }),
  ),
  ...WEEKDAYS.map((day) =>
    row(
      `hours.${weekdayName(day)}`,
      or(HOURS, 'off', null),
      ({ hours }) => hours[day],
      ({ hours }, value) => ({ hours: { ...hours, [day]: value } }),
    ),
  ),
  field('lunch', 'at', TIME),
  field('lunch', 'minutes', MINUTES),
  field('slots', 'air', or(or(AT, 'after-lunch', 'after-lunch'), 'off', null)),
  field('slots', 'contact', or(TIME, 'off', null)),
  field('slots', 'readUp', or(or(AT, 'at-start', 'at-start'), 'off', null)),
  field('slots', 'groupIn', or(TIME, 'off', null)),
  field('slots', 'groupOut', or(TIME, 'off', null)),
  field('breaks', 'on', ON_OFF),
  field('breaks', 'profile', oneOf(['default', 'often', 'gentle', 'movement', 'own'])),
  field('breaks', 'fika', or(TIME, 'off', null)),
  field('breaks', 'strict', ON_OFF),
  field('breaks', 'showWithoutCallSense', ON_OFF),
  field('reminders', 'lunch', ON_OFF),
  field('reminders', 'air', ON_OFF),
  field('reminders', 'readUp', ON_OFF),
  field('reminders', 'groupIn', ON_OFF),
  field('reminders', 'groupOut', ON_OFF),
  field('reminders', 'midday', ON_OFF),
  field('reminders', 'contact', ON_OFF),
  field('reminders', 'windDown', ON_OFF),
  field('reminders', 'plannedEnd', ON_OFF),
  field('reminders', 'rest', ON_OFF),
  field('reminders', 'seasonCheck', ON_OFF),
  field('reminders', 'checkIn', or(CHECK_IN, 'off', null)),
  field('shortcuts', 'day', or(KEYS, 'off', null)),
  field('shortcuts', 'break', or(KEYS, 'off', null)),
  field('shortcuts', 'pause', or(KEYS, 'off', null)),
  field('boundary', 'suggestStart', ON_OFF),
  row(
    'boundary.afterHours',
    ON_OFF,
    ({ boundary }) => boundary.afterHours,
    // Who wants the question again has not answered it yet.
    ({ boundary }, on) => ({
      boundary: { ...boundary, afterHours: on, privateAnswers: on ? 0 : boundary.privateAnswers },
    }),
  ),
  field('boundary', 'eveningRest', ON_OFF),
  field('boundary', 'flex', ON_OFF),
  field('boundary', 'shutdownStops', ON_OFF),
  field('light', 'glareHint', ON_OFF),
  field('light', 'duskHint', ON_OFF),
  field('activities', 'seatedOnly', ON_OFF),
  field('activities', 'noStretching', ON_OFF),
  field('activities', 'littleSpace', ON_OFF),
  row(
    'period',
    or(PERIOD, 'off', null),
    ({ period }) => period,
    (_, period) => ({ period }),
  ),
  row(
    'tips',
    ON_OFF,
    ({ tips }) => tips,
    (_, tips) => ({ tips }),
  ),
  row(
    'sound',
    ON_OFF,
    ({ sound }) => sound,
    (_, sound) => ({ sound }),
  ),
  row(
    'startAtLogin',
    ON_OFF,
    ({ startAtLogin }) => startAtLogin,
    (_, startAtLogin) => ({ startAtLogin }),
  ),
  row(
    'updates',
    oneOf(['off', 'ask']),
    ({ updates }) => updates,
    (_, updates) => ({ updates }),
  ),
  row(
    'manager',
    ON_OFF,
    ({ manager }) => manager,
    (_, manager) => ({ manager }),
  ),
  row(
    'personNotes',
    or(oneNumber(NOTES_KEPT), 'never', null),
    ({ personNotes }) => personNotes,
    (_, personNotes) => ({ personNotes }),
  ),
];

/** What a new value changes, or what is wrong. */
export function settingChange(name: string, value: string, settings: Settings): SettingsChange | EditProblem {
  const setting = SETTINGS.find((one) => one.name === name);
  if (setting === undefined) return 'no-such-setting';
  return setting.change(settings, value) ?? 'bad-setting';
}

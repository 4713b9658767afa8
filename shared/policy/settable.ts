import type { NotesKept } from '../guides/person-notes';
import type { Language, ReminderSettings, Settings, SlotSettings } from '../settings';
import type { LocalTime } from '../time/calendar';

/**
 * The settings that an organisation may propose, by the names of its file. Not among them, and why (docs/policy.md): what a
 * person may skip, leave or hush; what may appear off work; reminders that guard rest; how the app looks; what somebody can or
 * cannot do in a break; and where they live.
 */
export interface Settable {
  readonly language: Language;
  /** Days that leave daily and weekly rest (see `leavesRest`). */
  readonly hours: Settings['hours'];
  readonly 'lunch.at': LocalTime;
  /** At least half an hour. */
  readonly 'lunch.minutes': number;
  readonly 'slots.air': NonNullable<SlotSettings['air']>;
  readonly 'slots.contact': LocalTime;
  readonly 'slots.readUp': SlotSettings['readUp'];
  readonly 'slots.groupIn': LocalTime | null;
  readonly 'slots.groupOut': LocalTime | null;
  readonly 'reminders.readUp': boolean;
  readonly 'reminders.seasonCheck': boolean;
  readonly 'reminders.checkIn': ReminderSettings['checkIn'];
  readonly 'boundary.flex': boolean;
  readonly 'breaks.fika': LocalTime | null;
  readonly manager: boolean;
  readonly personNotes: NotesKept;
  readonly startAtLogin: boolean;
}

export type SettableName = keyof Settable;

/** Those that may be locked too: they belong to the group, to the machine or to the law, and to nobody's own day. */
export const LOCKABLE = [
  'slots.groupIn',
  'slots.groupOut',
  'reminders.checkIn',
  'personNotes',
  'startAtLogin',
] as const satisfies readonly SettableName[];
export type LockableName = (typeof LOCKABLE)[number];

export type Defaults = Readonly<Partial<Settable>>;
export type Locks = Readonly<Partial<Pick<Settable, LockableName>>>;

/** How a settable value lies in the settings; the person's own may be more than what an organisation may set. */
interface Place<V> {
  readonly read: (settings: Settings) => unknown;
  readonly write: (settings: Settings, value: V) => Settings;
  /** The first settings with the value of the second. */
  readonly copy: (to: Settings, from: Settings) => Settings;
}

function place<V>(
  read: (settings: Settings) => V,
  write: (settings: Settings, value: V) => Settings,
): Place<V> {
  return { read, write, copy: (to, from) => write(to, read(from)) };
}

const slot = <N extends keyof SlotSettings>(name: N): Place<SlotSettings[N]> =>
  place(
    ({ slots }) => slots[name],
    (settings, value) => ({ ...settings, slots: { ...settings.slots, [name]: value } }),
  );
const reminder = <N extends keyof ReminderSettings>(name: N): Place<ReminderSettings[N]> =>
  place(
    ({ reminders }) => reminders[name],
    (settings, value) => ({ ...settings, reminders: { ...settings.reminders, [name]: value } }),
  );
const lunch = <N extends keyof Settings['lunch']>(name: N): Place<Settings['lunch'][N]> =>
  place(
    (settings) => settings.lunch[name],
    (settings, value) => ({ ...settings, lunch: { ...settings.lunch, [name]: value } }),
  );
const whole = <N extends 'language' | 'hours' | 'manager' | 'personNotes' | 'startAtLogin'>(
  name: N,
): Place<Settings[N]> =>
  place(
    (settings) => settings[name],
    (settings, value) => ({ ...settings, [name]: value }),
  );

/** In the order in which they are told. */
export const PLACES: { readonly [N in SettableName]: Place<Settable[N]> } = {
  language: whole('language'),
  hours: whole('hours'),
  'boundary.flex': place(
    ({ boundary }) => boundary.flex,
    (settings, flex) => ({ ...settings, boundary: { ...settings.boundary, flex } }),
  ),
  'lunch.at': lunch('at'),
  'lunch.minutes': lunch('minutes'),
  'slots.air': slot('air'),
  'slots.contact': slot('contact'),
  'slots.readUp': slot('readUp'),
  'slots.groupIn': slot('groupIn'),
  'slots.groupOut': slot('groupOut'),
  'reminders.readUp': reminder('readUp'),
  'reminders.seasonCheck': reminder('seasonCheck'),
  'reminders.checkIn': reminder('checkIn'),
  'breaks.fika': place(
    ({ breaks }) => breaks.fika,
    (settings, fika) => ({ ...settings, breaks: { ...settings.breaks, fika } }),
  ),
  manager: whole('manager'),
  personNotes: whole('personNotes'),
  startAtLogin: whole('startAtLogin'),
};

const NAMES: ReadonlySet<string> = new Set(Object.keys(PLACES));

function isSettable(name: string): name is SettableName {
  return NAMES.has(name);
}

/** Every settable name, in the order in which they are told. */
export const SETTABLE: readonly SettableName[] = Object.keys(PLACES).filter(isSettable);

/** The settings with the value that some of an organisation's have for that name. */
export function withValue<N extends SettableName>(
  settings: Settings,
  name: N,
  values: { readonly [Name in N]?: Settable[Name] },
): Settings {
  const value = values[name];
  return value === undefined ? settings : PLACES[name].write(settings, value);
}

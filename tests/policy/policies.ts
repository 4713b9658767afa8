import fc from 'fast-check';
import { LOCKABLE, type Defaults } from '../../shared/policy/settable';
import type { Policy } from '../../shared/policy/policy';
import type { Settings, WorkingHours } from '../../shared/settings';

/** A policy that sets nothing. */
export const EMPTY: Policy = {
  organisation: 'Kommunen',
  defaults: {},
  locked: {},
  channels: [],
  support: [],
  checklists: {},
  checkInDays: null,
  exports: null,
  updates: null,
};

const time = fc.constantFrom('07:30', '08:00', '12:00', '12:30', '14:00', '16:30');
const day = fc.constantFrom<WorkingHours | null>(
  null,
  { from: '08:00', to: '16:30' },
  { from: '07:30', to: '16:00' },
);
const plain = { noNullPrototype: true } as const;

/** Values for every settable name; the app's own are among them. */
const VALUES: { readonly [N in keyof Required<Defaults>]: fc.Arbitrary<NonNullable<Defaults[N]> | null> } = {
  language: fc.constantFrom('sv', 'en'),
  hours: fc.record({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }, plain),
  'lunch.at': time,
  'lunch.minutes': fc.constantFrom(30, 45, 60),
  'slots.air': fc.oneof(fc.constant('after-lunch' as const), fc.record({ at: time }, plain)),
  'slots.contact': time,
  'slots.readUp': fc.oneof(
    fc.constant(null),
    fc.constant('at-start' as const),
    fc.record({ at: time }, plain),
  ),
  'slots.groupIn': fc.oneof(fc.constant(null), time),
  'slots.groupOut': fc.oneof(fc.constant(null), time),
  'reminders.readUp': fc.boolean(),
  'reminders.seasonCheck': fc.boolean(),
  'reminders.checkIn': fc.oneof(
    fc.constant(null),
    fc.record({ weekday: fc.constantFrom(1, 2, 5), at: time }, plain),
  ),
  'boundary.flex': fc.boolean(),
  'breaks.fika': fc.oneof(fc.constant(null), time),
  manager: fc.boolean(),
  personNotes: fc.constantFrom(1, 3, 6, 12),
  startAtLogin: fc.boolean(),
};

export const NAMES = Object.keys(VALUES) as readonly (keyof Defaults)[];

/** Some names and a value for each. */
function someOf(names: readonly string[]): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc
    .subarray([...names])
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((name) => [name, VALUES[name as keyof Defaults]])), plain),
    );
}

/** What a person may choose in their window: a name and its new value. */
export const choice: fc.Arbitrary<{ readonly name: string; readonly value: unknown }> = fc
  .constantFrom(...NAMES)
  .chain((name) => fc.record({ name: fc.constant(name), value: VALUES[name] }, plain));

/** Policies that propose and lock any of what they may. */
export const policies: fc.Arbitrary<Policy> = fc
  .tuple(someOf(NAMES), someOf(LOCKABLE))
  .map(([defaults, locked]) => ({ ...EMPTY, defaults: defaults, locked: locked }));

/** A value by its name, found by the path that the name is. */
export function valueAt(settings: Settings, name: string): unknown {
  const [group = '', field] = name.split('.');
  const outer = (settings as unknown as Record<string, unknown>)[group];
  return field === undefined ? outer : (outer as Record<string, unknown>)[field];
}

/** The change that a window sends: the whole group as it is shown, with one value in it. */
export function changeOf(settings: Settings, name: string, value: unknown): Partial<Settings> {
  const [group = '', field] = name.split('.');
  const outer = (settings as unknown as Record<string, object>)[group];
  return { [group]: field === undefined ? value : { ...outer, [field]: value } };
}

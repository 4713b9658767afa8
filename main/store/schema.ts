import { z } from 'zod';
import { LIMITS } from '../../shared/companion/commands';
import type { Pulse } from '../../shared/companion/snapshot';
import { monthOf } from '../../shared/time/calendar';
import type { DayEvent } from '../../shared/workday/events';
import { noMigration, type Format } from './format';
import { isObject, type JsonObject } from './json';
import { check } from '../checked';

/**
 * The events of one month, in the order in which they were recorded: `2026-11.json`. An event belongs to the month of its
 * `day`. Keys that this version does not know, in an event or beside them, are kept as they are: a month is rewritten as
 * a whole, and what somebody stored must not vanish because this version does not read it.
 */
export interface MonthFile extends JsonObject {
  readonly version: 1;
  /** `2026-11` */
  readonly month: string;
  readonly events: readonly DayEvent[];
}

/** The file `pulse.json` of the machine folder. */
export interface PulseFile {
  readonly version: 1;
  readonly pulse: Pulse;
}

// Limits tell damage from data; they do not judge. A later version may allow more, so they are wide: ten times what the
// commands take.
const WIDE = 10;
const key = z.string().max(200);
const wall = z.number().min(-8.64e15).max(8.64e15);
const span = z.number().min(-8.64e15).max(8.64e15);
const goalText = z.string().max(WIDE * LIMITS.goal);
const words = z.string().max(WIDE * LIMITS.closeOut);
const time = z.iso.time({ precision: -1 });
const breakKind = z.string().min(1).max(64);
const kindName = z.string().max(200).optional();
const pauseKind = z.enum(['lunch', 'errand', 'other']);

const fact = {
  id: z.uuidv7(),
  day: z.iso.date(),
  at: wall,
  zone: z.string().regex(/^[\w+\-/:]{1,100}$/),
};

const place = z.enum(['home', 'office', 'move']);
const goal = z.object({
  id: key,
  text: goalText,
  weight: z.enum(['heavy', 'light']).optional(),
  deadline: z.iso.date().optional(),
  unsure: z.literal(true).optional(),
  ifTime: z.literal(true).optional(),
  at: time.optional(),
});

const plan = z.object({
  goals: z.array(goal).max(WIDE * LIMITS.goals),
  lunchAt: time.nullable(),
  lunchMinutes: z.number().min(0).max(1440),
  freshAirAt: time.nullable(),
  endAt: time.nullable(),
  fikaAt: time.nullable().optional(),
  contactAt: time.nullable().optional(),
  readUpAt: time.nullable().optional(),
  ifThen: z.object({ when: words, then: words }).optional(),
});

const closeOut = z.object({
  done: words,
  tomorrow: words,
  worked: words,
  change: words,
  beginning: z.object({ at: time.nullable(), place: place.nullable(), how: words }).optional(),
  felt: words.optional(),
});

// Nobody tells of so many stretches of one day: what has more is damage.
const stretches = 200;
const told = {
  spans: z.array(z.object({ from: wall, to: wall.nullable() })).max(stretches),
  pauses: z.array(z.object({ kind: pauseKind, from: wall, to: wall })).max(stretches),
};

/** An event as files hold it. */
export const eventSchema = z.discriminatedUnion('type', [
  z.object({ ...fact, type: z.literal('work.started'), place, endAt: time.nullable().optional() }),
  z.object({
    ...fact,
    type: z.literal('work.stopped'),
    by: z.enum(['person', 'repair']),
    offset: span.optional(),
  }),
  z.object({ ...fact, type: z.literal('work.continued'), from: wall, missed: span.optional() }),
  z.object({ ...fact, type: z.literal('pause.started'), kind: pauseKind, endsAt: wall }),
  z.object({ ...fact, type: z.literal('pause.extended'), endsAt: wall }),
  z.object({ ...fact, type: z.literal('pause.ended') }),
  z.object({ ...fact, type: z.literal('meeting.started'), endsAt: wall.nullable() }),
  z.object({ ...fact, type: z.literal('meeting.ended') }),
  z.object({
    ...fact,
    type: z.literal('break.ended'),
    kind: breakKind,
    name: kindName,
    outcome: z.enum(['taken', 'counted', 'passed']),
    from: wall,
    activity: key.nullable(),
  }),
  z.object({
    ...fact,
    type: z.literal('prompt.shown'),
    prompt: z.enum([
      'tip',
      'lunch',
      'air',
      'read-up',
      'midday',
      'contact',
      'check-in',
      'group-in',
      'group-out',
      'wind-down',
      'planned-end',
      'rest',
      'glare',
      'dusk',
      'period-review',
      'season-check',
      'gentler',
      'start',
      'after-hours',
      'evening-rest',
    ]),
    tip: key.nullable(),
  }),
  z.object({ ...fact, type: z.literal('plan.saved'), plan }),
  z.object({ ...fact, type: z.literal('goal.marked'), goal: key, done: z.boolean() }),
  z.object({ ...fact, type: z.literal('closeout.saved'), closeOut }),
  z.object({
    ...fact,
    type: z.literal('day.marked'),
    kind: z.enum(['work', 'holiday', 'ill', 'care', 'off']),
  }),
  z.object({
    ...fact,
    type: z.literal('slot.marked'),
    slot: z.enum(['air', 'contact', 'read-up', 'group-in', 'group-out']),
    had: z.boolean(),
  }),
  z.object({ ...fact, type: z.literal('times.corrected'), ...told, place }),
  z.object({ ...fact, type: z.literal('change.answered'), answer: z.enum(['keep', 'done']) }),
  z.object({ ...fact, type: z.literal('day.forgotten') }),
  z.object({ ...fact, type: z.literal('clock.changed'), by: span }),
]);

const pulseSchema = z.object({
  version: z.literal(1),
  pulse: z.object({
    day: z.iso.date(),
    at: wall,
    // These came later: an older pulse is as good without them.
    boot: span.nullable().default(null),
    moved: span.default(0),
    after: z.uuidv7().nullable().default(null),
    earned: z.record(breakKind, span),
  }),
});

/** Readonly and intersections taken away, so that two types can be compared for being the same. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;
// Two types are the same when no use of a type parameter can tell them apart.
/* oxlint-disable typescript/no-unnecessary-type-parameters */
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;
/* oxlint-enable typescript/no-unnecessary-type-parameters */
type Proven<T extends true> = T;
/** Does not compile when the schema and the type of an event differ in anything: then a file could hold what nothing reads. */
export type EventSchemaIsExact = Proven<Same<z.infer<typeof eventSchema>, DayEvent>>;
/** The same for the pulse. */
export type PulseSchemaIsExact = Proven<Same<z.infer<typeof pulseSchema>, PulseFile>>;

/** True for an event that can be written and read again. */
export function isDayEvent(event: unknown): event is DayEvent {
  return check(eventSchema, event).success;
}

/** True for a month as files are named by it: `2026-11`. */
export function isMonth(month: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
}

/** The month whose file, or side file, bears this name; `null` for any other. */
export function monthOfFile(name: string): string | null {
  const month = /^(\d{4}-\d{2})(\.side)?\.json$/.exec(name)?.[1] ?? '';
  return isMonth(month) ? month : null;
}

/** The format of the file of `month`; a file of another month is not taken for it. */
export function monthFormat(month: string): Format<MonthFile> {
  const inMonth = eventSchema.refine((event) => monthOf(event.day) === month);
  const schema = z.object({ version: z.literal(1), month: z.literal(month), events: z.array(z.unknown()) });
  // Up to the first event that is none: to tell of every one in a file of millions would take minutes and all memory.
  const isMonthFile = (data: unknown): data is MonthFile =>
    check(schema, data).data?.events.every((event) => check(inMonth, event).success) ?? false;
  return {
    version: 1,
    migrate: noMigration,
    check: (data) => (isMonthFile(data) ? data : null),
    stringify: stringifyMonth,
  };
}

/** One line per event, so that a person can read the file and a comparison of two copies shows what differs. */
function stringifyMonth({ events, ...rest }: MonthFile): string {
  const head = JSON.stringify(rest).slice(0, -1);
  const lines = events.map((event) => `\n${JSON.stringify(event)}`).join(',');
  return `${head},"events":[${lines}\n]}\n`;
}

/** The file `settings.json`; its fields are read one by one in `settings-fields.ts`. */
export const settingsFormat = frameFormat(
  z.object({ version: z.literal(1), settings: z.record(z.string(), z.unknown()) }),
);

/** The files of content, guides, people and the team; their `-fields.ts` read the entries one by one. */
export const entriesFormat = frameFormat(z.object({ version: z.literal(1) }));

/** Only the frame of a file is checked: a bad field must not cost the person the good ones. */
function frameFormat(frame: z.ZodType): Format<JsonObject> {
  return {
    version: 1,
    migrate: noMigration,
    check: (data) => (isObject(data) && check(frame, data).success ? data : null),
    stringify: (data) => `${JSON.stringify(data, null, 2)}\n`,
  };
}

/** What `pulse.json` holds. */
export const pulseFormat: Format<PulseFile> = {
  version: 1,
  migrate: noMigration,
  check: (data) => check(pulseSchema, data).data ?? null,
  stringify: (data) => `${JSON.stringify(data)}\n`,
};

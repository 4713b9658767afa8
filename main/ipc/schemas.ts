import { z } from 'zod';
import { ACCELERATOR_LENGTH } from '../../shared/desktop/accelerator';
import { ZOOMS } from '../../shared/desktop/zoom';
import { ADDRESSES, LIMITS, type Command } from '../../shared/companion/commands';
import { ACTIVITY_SORTS, OWN_LIMITS } from '../../shared/content/own';
import { POSTURES, SPACES } from '../../shared/content/tags';
import { COPYABLE, SIGN_FILLS, UPDATE_ASKS } from '../../shared/contract';
import { FILE_FORMATS } from '../../shared/exchange/exchange';
import { EXTENTS } from '../../shared/exchange/extent';
import { HANDBOOK_PAGES } from '../../shared/handbook';
import { NOTES_KEPT } from '../../shared/guides/person-notes';
import { CLOSE_OUT_PARTS } from '../../shared/summary/close-out-text';
import { answersSchema } from './guide-schemas';
import { lightSchema } from './light-schemas';
import { agendaSchema, infoChannelSchema, personSchema } from './people-schemas';
import { memberSchema } from './team-schemas';
import {
  closeOut,
  localDate,
  localTime,
  minutes,
  pauseKind,
  place,
  plan,
  seenTimes,
  times,
} from './workday-schemas';
import type { SettingsChange } from '../../shared/settings';
import { WEEKDAYS, type Weekday } from '../../shared/time/calendar';
import { check } from '../checked';

/**
 * What a window or the command line may send, checked before anything looks at it. The rules of the domain (is there a
 * break to leave?) are not here: `step` answers those in words.
 */
const text = (most: number): z.ZodString => z.string().max(most);
const kind = text(64);

const slotTime = z.strictObject({ at: localTime });

const hours = z.strictObject({ from: localTime, to: localTime }).nullable();

const wholeNumber = z.number().int().min(0).max(100_000);

// What an own kind may be is answered in words; here only its shape is checked.
const ownKind = z.strictObject({
  id: z.string().min(1).max(64),
  name: text(200),
  everyMinutes: wholeNumber.nullable(),
  at: text(5).nullable(),
  seconds: wholeNumber,
  surface: z.enum(['card', 'window']),
  activities: z.array(z.enum(ACTIVITY_SORTS)).max(ACTIVITY_SORTS.length),
  postponeMinutes: wholeNumber,
  postponeTimes: wholeNumber,
});

const breaks = z.strictObject({
  on: z.boolean(),
  profile: z.enum(['default', 'often', 'gentle', 'movement', 'own']),
  own: z.array(ownKind).max(20),
  fika: localTime.nullable(),
  strict: z.boolean(),
  showWithoutCallSense: z.boolean(),
});
const contentId = text(LIMITS.contentId);
const contentIds = z.array(contentId).max(LIMITS.hidden);
const wishes = z.strictObject({
  seatedOnly: z.boolean(),
  noStretching: z.boolean(),
  littleSpace: z.boolean(),
  hidden: contentIds,
});

// What is too long or too short is answered in words, as with goals.
const ownActivity = z.strictObject({
  id: contentId.nullable(),
  kind: z.enum(ACTIVITY_SORTS),
  seconds: z.number(),
  title: text(10_000),
  steps: z.array(text(10_000)).max(20),
  posture: z.enum(POSTURES),
  stretching: z.boolean(),
  space: z.enum(SPACES),
});
const ownTip = z.strictObject({ id: contentId.nullable(), text: text(10_000) });

const week = <T extends z.ZodType>(day: T): z.ZodObject<Record<Weekday, T>> =>
  z.strictObject({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day });
const template = z.strictObject({
  place,
  lunchAt: localTime.nullable(),
  lunchMinutes: minutes,
  freshAirAt: localTime.nullable(),
  fikaAt: localTime.nullable(),
  contactAt: localTime.nullable(),
  readUpAt: localTime.nullable(),
});
const reminders = z.strictObject({
  lunch: z.boolean(),
  air: z.boolean(),
  readUp: z.boolean(),
  groupIn: z.boolean(),
  groupOut: z.boolean(),
  midday: z.boolean(),
  contact: z.boolean(),
  windDown: z.boolean(),
  plannedEnd: z.boolean(),
  rest: z.boolean(),
  seasonCheck: z.boolean(),
  checkIn: z.strictObject({ weekday: z.literal(WEEKDAYS), at: localTime }).nullable(),
});
const boundary = z.strictObject({
  suggestStart: z.boolean(),
  afterHours: z.boolean(),
  privateAnswers: z.number().int().min(0).max(1000),
  eveningRest: z.boolean(),
  flex: z.boolean(),
  shutdownStops: z.boolean(),
});

const keys = text(ACCELERATOR_LENGTH).nullable();

const settings = z
  .strictObject({
    language: z.enum(['system', 'sv', 'en']),
    theme: z.enum(['system', 'light', 'dark']),
    zoom: z.literal(ZOOMS),
    hours: week(hours),
    lunch: z.strictObject({ at: localTime, minutes }),
    slots: z.strictObject({
      air: z.union([z.literal('after-lunch'), slotTime]).nullable(),
      contact: localTime.nullable(),
      readUp: z.union([z.literal('at-start'), slotTime]).nullable(),
      groupIn: localTime.nullable(),
      groupOut: localTime.nullable(),
    }),
    templates: week(template.nullable()),
    goodHours: week(hours).nullable(),
    reminders,
    boundary,
    breaks,
    light: lightSchema,
    period: z.strictObject({ from: localDate, to: localDate }).nullable(),
    activities: wishes,
    tips: z.boolean(),
    hiddenTips: contentIds,
    sound: z.boolean(),
    startAtLogin: z.boolean(),
    updates: z.enum(['off', 'ask']),
    trayNote: z.boolean(),
    shortcuts: z.strictObject({ day: keys, break: keys, pause: keys }),
    manager: z.boolean(),
    personNotes: z.literal(NOTES_KEPT).nullable(),
    welcomed: z.boolean(),
  })
  .partial();

const bare = <T extends string>(type: T): z.ZodObject<{ type: z.ZodLiteral<T> }> =>
  z.strictObject({ type: z.literal(type) });

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('day.start'), place }),
  bare('day.stop'),
  z.strictObject({
    type: z.literal('pause.start'),
    kind: pauseKind,
    minutes: z.number().nullable(),
  }),
  z.strictObject({ type: z.literal('pause.extend'), minutes: z.number() }),
  bare('pause.end'),
  z.strictObject({ type: z.literal('break.now'), kind: kind.nullable() }),
  bare('break.had'),
  bare('break.postpone'),
  bare('break.skip'),
  bare('break.leave'),
  bare('break.escape'),
  z.strictObject({ type: z.literal('meeting.start'), minutes: z.number().nullable() }),
  bare('meeting.end'),
  z.strictObject({ type: z.literal('meeting.over'), answer: z.enum(['break', 'later', 'still']) }),
  z.strictObject({ type: z.literal('call.answer'), real: z.boolean() }),
  z.strictObject({ type: z.literal('plan.save'), plan, was: plan.optional() }),
  bare('plan.place'),
  z.strictObject({ type: z.literal('goal.mark'), goal: text(64), done: z.boolean() }),
  z.strictObject({
    type: z.literal('slot.mark'),
    slot: z.enum(['air', 'contact', 'read-up', 'group-in', 'group-out']),
    had: z.boolean(),
  }),
  z.strictObject({ type: z.literal('closeout.save'), closeOut, was: closeOut.optional() }),
  z.strictObject({
    type: z.literal('closeout.amend'),
    day: localDate,
    closeOut,
    was: closeOut.optional(),
  }),
  z.strictObject({
    type: z.literal('day.mark'),
    day: localDate,
    kind: z.enum(['work', 'holiday', 'ill', 'care', 'off']),
  }),
  z.strictObject({
    type: z.literal('times.correct'),
    day: localDate,
    times,
    place,
    was: seenTimes.optional(),
  }),
  z.strictObject({ type: z.literal('change.answer'), day: localDate, answer: z.enum(['keep', 'done']) }),
  z.strictObject({ type: z.literal('away.answer'), answer: z.enum(['lunch', 'pause', 'work']) }),
  z.strictObject({ type: z.literal('after-hours.answer'), answer: z.enum(['working', 'private']) }),
  z.strictObject({
    type: z.literal('repair.answer'),
    answer: z.union([z.literal('continued'), z.strictObject({ stoppedAt: z.number() })]),
  }),
  bare('prompt.dismiss'),
  z.strictObject({ type: z.literal('tip.hide'), tip: contentId.nullable() }),
  z.strictObject({ type: z.literal('tip.restore'), tip: contentId }),
  z.strictObject({ type: z.literal('activity.hide'), activity: contentId }),
  z.strictObject({ type: z.literal('activity.restore'), activity: contentId }),
  z.strictObject({ type: z.literal('own.activity.save'), activity: ownActivity }),
  z.strictObject({ type: z.literal('own.activity.delete'), activity: contentId }),
  z.strictObject({ type: z.literal('own.tip.save'), tip: ownTip }),
  z.strictObject({ type: z.literal('own.tip.delete'), tip: contentId }),
  z.strictObject({
    type: z.literal('own.add'),
    activities: z.array(ownActivity).max(OWN_LIMITS.activities),
    tips: z.array(ownTip).max(OWN_LIMITS.tips),
  }),
  z.strictObject({
    type: z.literal('sheet.begin'),
    guide: contentId,
    name: text(10_000),
    like: contentId.nullable(),
  }),
  z.strictObject({ type: z.literal('sheet.fill'), sheet: contentId, answers: answersSchema }),
  z.strictObject({ type: z.literal('sheet.rename'), sheet: contentId, name: text(10_000) }),
  z.strictObject({ type: z.literal('sheet.delete'), sheet: contentId }),
  z.strictObject({ type: z.literal('person.save'), person: personSchema, was: personSchema.optional() }),
  z.strictObject({ type: z.literal('person.delete'), person: contentId }),
  z.strictObject({ type: z.literal('person.talked'), person: contentId }),
  z.strictObject({ type: z.literal('channel.save'), channel: infoChannelSchema }),
  z.strictObject({ type: z.literal('channel.delete'), channel: contentId }),
  z.strictObject({ type: z.literal('agenda.save'), agenda: agendaSchema, was: agendaSchema.optional() }),
  z.strictObject({ type: z.literal('member.save'), member: memberSchema, was: memberSchema.optional() }),
  z.strictObject({ type: z.literal('member.delete'), member: contentId }),
  z.strictObject({ type: z.literal('member.talk'), member: contentId, today: z.boolean() }),
  z.strictObject({ type: z.literal('profile.answer'), gentler: z.boolean() }),
  z.strictObject({ type: z.literal('notice.dismiss'), notice: text(64) }),
  z.strictObject({ type: z.literal('settings.change'), change: settings, was: settings.optional() }),
  z.strictObject({ type: z.literal('calendar.choose'), what: z.enum(['file', 'folder']) }),
  bare('calendar.forget'),
  z.strictObject({
    type: z.literal('app.open'),
    page: z.enum(ADDRESSES).nullable(),
  }),
  bare('sign.open'),
  z.strictObject({ type: z.literal('handbook.open'), page: z.enum(HANDBOOK_PAGES) }),
  bare('app.quit'),
]);

/** The command in a message; `null` when it is none. */
export function parseCommand(message: unknown): Command | null {
  const parsed = check(commandSchema, message);
  return parsed.success ? withoutUndefined(parsed.data) : null;
}

type Parsed = z.infer<typeof commandSchema>;

/** Zod types a partial field as possibly `undefined`; a settings change must not carry such a field. */
function withoutUndefined(parsed: Parsed): Command {
  if (parsed.type !== 'settings.change') return parsed;
  const { type, change, was } = parsed;
  return { type, change: said(change), ...(was === undefined ? {} : { was: said(was) }) };
}

function said(change: z.infer<typeof settings>): SettingsChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** Names one of the app's own texts. */
export const copyableSchema = z.union([
  z.enum(COPYABLE),
  z.strictObject({ text: z.literal('late-ends'), date: localDate }),
  z.strictObject({ text: z.literal('sheet'), sheet: contentId, part: z.enum(['all', 'talk']) }),
  z.strictObject({
    text: z.literal('day'),
    date: localDate,
    parts: z.array(z.enum(CLOSE_OUT_PARTS)).max(CLOSE_OUT_PARTS.length),
  }),
]);
/** A link that a page asks for; whether it may be opened is decided where links are opened. */
export const linkSchema = z.string().max(10_000);

export const updateAskSchema = z.enum(UPDATE_ASKS);

export const signFillSchema = z.enum(SIGN_FILLS);

export const paintedSchema = z.string().max(64);

/** What the home window wants as a file. */
export const exportAskSchema = z.strictObject({
  what: z.enum(EXTENTS),
  date: localDate,
  format: z.enum(FILE_FORMATS),
});

export const takeInSchema = z.strictObject({ bringBack: z.boolean() });

import { ZOOMS } from '../../shared/desktop/zoom';
import type { CommandType } from '../../shared/companion/commands';
import {
  listOf,
  number,
  object,
  objectWith,
  oneOf,
  orNull,
  text,
  time,
  yesOrNo,
  type Check,
  type Fields,
} from './value-checks';

const hours = orNull(object({ from: time, to: time }));
const ownKind = object({
  id: text,
  name: text,
  everyMinutes: orNull(number),
  at: orNull(text),
  seconds: number,
  surface: oneOf('card', 'window'),
  activities: listOf(oneOf('eyes', 'posture', 'stretch', 'move', 'breathe', 'fresh-air', 'social')),
  postponeMinutes: number,
  postponeTimes: number,
});
const place = oneOf('home', 'office', 'move');
const date: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(`${value}T00:00Z`));
const template = object({
  place,
  lunchAt: orNull(time),
  lunchMinutes: number,
  freshAirAt: orNull(time),
  fikaAt: orNull(time),
  contactAt: orNull(time),
  readUpAt: orNull(time),
});
const person = {
  id: orNull(text),
  name: text,
  role: text,
  channels: listOf(object({ kind: oneOf('phone', 'sms', 'chat', 'video', 'email'), address: text })),
  note: text,
  everyDays: orNull(number),
  support: yesOrNo,
  manager: yesOrNo,
  lastTalked: orNull(date),
};
const member = {
  id: orNull(text),
  initials: text,
  everyDays: number,
  extra: orNull(object({ everyDays: number, until: date })),
  lastTalked: orNull(date),
};
const orWord =
  (word: string): Check =>
  (value) =>
    value === word || orNull(object({ at: time }))(value);
const week = (day: Check): Check => object({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day });
const settings: Fields = {
  slots: object({
    air: orWord('after-lunch'),
    contact: orNull(time),
    readUp: orWord('at-start'),
    groupIn: orNull(time),
    groupOut: orNull(time),
  }),
  templates: week(orNull(template)),
  goodHours: orNull(week(hours)),
  reminders: object({
    lunch: yesOrNo,
    air: yesOrNo,
    readUp: yesOrNo,
    groupIn: yesOrNo,
    groupOut: yesOrNo,
    midday: yesOrNo,
    contact: yesOrNo,
    windDown: yesOrNo,
    plannedEnd: yesOrNo,
    rest: yesOrNo,
    seasonCheck: yesOrNo,
    checkIn: orNull(object({ weekday: oneOf(1, 2, 3, 4, 5, 6, 7), at: time })),
  }),
  boundary: object({
    suggestStart: yesOrNo,
    afterHours: yesOrNo,
    privateAnswers: number,
    eveningRest: yesOrNo,
    flex: yesOrNo,
    shutdownStops: yesOrNo,
  }),
  language: oneOf('sv', 'en', 'system'),
  theme: oneOf('light', 'dark', 'system'),
  zoom: (value) => ZOOMS.some((zoom) => zoom === value),
  hours: object({ 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours }),
  lunch: object({ at: time, minutes: number }),
  activities: object({
    seatedOnly: yesOrNo,
    noStretching: yesOrNo,
    littleSpace: yesOrNo,
    hidden: listOf(text),
  }),
  hiddenTips: listOf(text),
  light: object({
    place: orNull(object({ name: text, latitude: number, longitude: number })),
    desk: orNull(
      object({
        facing: number,
        windows: listOf(object({ bearing: number, width: number, top: number, hiddenBelow: number })),
      }),
    ),
    glareHint: yesOrNo,
    duskHint: yesOrNo,
  }),
  period: orNull(object({ from: date, to: date })),
  breaks: object({
    on: yesOrNo,
    profile: oneOf('default', 'often', 'gentle', 'movement', 'own'),
    own: listOf(ownKind),
    fika: orNull(time),
    strict: yesOrNo,
    showWithoutCallSense: yesOrNo,
  }),
  tips: yesOrNo,
  sound: yesOrNo,
  startAtLogin: yesOrNo,
  updates: oneOf('off', 'ask'),
  trayNote: yesOrNo,
  shortcuts: object({ day: orNull(text), break: orNull(text), pause: orNull(text) }),
  manager: yesOrNo,
  personNotes: oneOf(1, 3, 6, 12, null),
  welcomed: yesOrNo,
};
const ownActivity: Fields = {
  id: orNull(text),
  kind: oneOf('eyes', 'stretch', 'move', 'breathe', 'posture', 'fresh-air', 'social'),
  seconds: number,
  title: text,
  steps: listOf(text),
  posture: oneOf('seated', 'standing'),
  stretching: yesOrNo,
  space: oneOf('little', 'some'),
};
const ownTip: Fields = { id: orNull(text), text };
const plan: Fields = {
  goals: listOf(
    objectWith(
      { id: orNull(text), text },
      { weight: oneOf('heavy', 'light'), deadline: date, unsure: oneOf(true), ifTime: oneOf(true), at: time },
    ),
  ),
  lunchAt: orNull(time),
  lunchMinutes: number,
  freshAirAt: orNull(time),
  endAt: orNull(time),
};
const planned = objectWith(plan, {
  fikaAt: orNull(time),
  contactAt: orNull(time),
  readUpAt: orNull(time),
  ifThen: object({ when: text, then: text }),
});
const closeOut = objectWith(
  { done: text, tomorrow: text, worked: text, change: text },
  { beginning: object({ at: orNull(time), place: orNull(place), how: text }), felt: text },
);
const agenda = object({ lines: listOf(object({ text, done: yesOrNo })), openHours: text });
const stoppedAt = object({ stoppedAt: number });

const recordOf =
  (check: Check): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, one]) => key !== '' && check(one));
const anyOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
/** An id, which is never empty. */
const key: Check = (value) => text(value) && value !== '';
const answer = anyOf(
  object({ type: oneOf('choice'), choice: orNull(key), note: text }),
  object({
    type: oneOf('checks'),
    choices: recordOf(key),
    own: listOf(object({ label: text, choice: orNull(key) })),
    note: text,
  }),
  object({ type: oneOf('words'), text }),
  object({ type: oneOf('lines'), lines: listOf(text) }),
  object({ type: oneOf('table'), rows: listOf(listOf(text)) }),
  ...[{}, { from: time }, { to: time }, { from: time, to: time }].map((times) =>
    object({ type: oneOf('date'), date: orNull(date), ...times }),
  ),
);

/** What a form may have been filled from. */
const WAS: Readonly<Partial<Record<CommandType, Check>>> = {
  'plan.save': planned,
  'closeout.save': closeOut,
  'closeout.amend': closeOut,
  'times.correct': object({
    spans: listOf(object({ from: number, to: orNull(number) })),
    pauses: listOf(object({ kind: oneOf('lunch', 'errand', 'other'), from: number, to: orNull(number) })),
    place: orNull(place),
  }),
  'person.save': object(person),
  'agenda.save': agenda,
  'member.save': object(member),
  'settings.change': object(settings, true),
};

/** What each type carries beside its type, told anew. */
const COMMANDS: Readonly<Record<CommandType, Fields>> = {
  'day.start': { place: oneOf('home', 'office', 'move') },
  'day.stop': {},
  'pause.start': { kind: oneOf('lunch', 'errand', 'other'), minutes: orNull(number) },
  'pause.extend': { minutes: number },
  'pause.end': {},
  'break.now': { kind: orNull(text) },
  'break.had': {},
  'break.postpone': {},
  'break.skip': {},
  'break.leave': {},
  'break.escape': {},
  'meeting.start': { minutes: orNull(number) },
  'meeting.end': {},
  'meeting.over': { answer: oneOf('break', 'later', 'still') },
  'call.answer': { real: yesOrNo },
  'plan.save': { plan: planned },
  'plan.place': {},
  'goal.mark': { goal: text, done: yesOrNo },
  'closeout.save': { closeOut },
  'slot.mark': { slot: oneOf('air', 'contact', 'read-up', 'group-in', 'group-out'), had: yesOrNo },
  'closeout.amend': { day: date, closeOut },
  'day.mark': { day: date, kind: oneOf('work', 'holiday', 'ill', 'care', 'off') },
  'times.correct': {
    day: date,
    times: object({
      spans: listOf(object({ from: number, to: orNull(number) })),
      pauses: listOf(object({ kind: oneOf('lunch', 'errand', 'other'), from: number, to: number })),
    }),
    place,
  },
  'change.answer': { day: date, answer: oneOf('keep', 'done') },
  'away.answer': { answer: oneOf('lunch', 'pause', 'work') },
  'after-hours.answer': { answer: oneOf('working', 'private') },
  'repair.answer': { answer: (value) => value === 'continued' || stoppedAt(value) },
  'prompt.dismiss': {},
  'tip.hide': { tip: orNull(text) },
  'tip.restore': { tip: text },
  'activity.hide': { activity: text },
  'activity.restore': { activity: text },
  'own.activity.save': { activity: object(ownActivity) },
  'own.activity.delete': { activity: text },
  'own.tip.save': { tip: object(ownTip) },
  'own.tip.delete': { tip: text },
  'own.add': { activities: listOf(object(ownActivity)), tips: listOf(object(ownTip)) },
  'sheet.begin': { guide: text, name: text, like: orNull(text) },
  'sheet.fill': { sheet: text, answers: recordOf(answer) },
  'sheet.rename': { sheet: text, name: text },
  'sheet.delete': { sheet: text },
  'person.save': { person: object(person) },
  'person.delete': { person: text },
  'person.talked': { person: text },
  'channel.save': { channel: object({ id: orNull(text), name: text, address: text }) },
  'channel.delete': { channel: text },
  'agenda.save': { agenda },
  'member.save': { member: object(member) },
  'member.delete': { member: text },
  'member.talk': { member: text, today: yesOrNo },
  'profile.answer': { gentler: yesOrNo },
  'notice.dismiss': { notice: text },
  'settings.change': { change: object(settings, true) },
  'calendar.choose': { what: oneOf('file', 'folder') },
  'calendar.forget': {},
  'app.open': {
    page: oneOf(
      null,
      'welcome',
      'today',
      'plan',
      'closeout',
      'look-back',
      'people',
      'workplace',
      'manager',
      'content',
      'settings',
      'data',
      'diagnostics',
      'accessibility',
      'workplace/season',
    ),
  },
  'sign.open': {},
  'handbook.open': {
    page: oneOf(
      ...['index', 'first-day', 'workday', 'breaks', 'light-and-desk', 'people', 'looking-back', 'your-data'],
      ...['when-strange', 'keyboard', 'settings', 'manager', 'it-rollout', 'it-data-protection'],
      ...['it-accessibility', 'contributor'],
    ),
  },
  'app.quit': {},
};

/** True for a command, by rules written apart from the app's own schema. */
export function isCommand(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'type')) return false;
  const { type, ...rest } = value as Record<string, unknown>;
  const of = <T>(all: Readonly<Record<string, T>>): T | undefined =>
    Object.entries(all).find(([name]) => name === type)?.[1];
  const [fields, was] = [of(COMMANDS), of(WAS)];
  return fields !== undefined && objectWith(fields, was === undefined ? {} : { was })(rest);
}

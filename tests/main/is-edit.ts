import type { Edit } from '../../main/control/edits/edit';

type Check = (value: unknown) => boolean;
type Name = Edit['edit'];

const text: Check = (value) => typeof value === 'string';
const yesOrNo: Check = (value) => value === true || value === false;
const whole =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && Math.floor(value) === value && value >= least && value <= most;
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const date: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(`${value}T00:00Z`));
const time: Check = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(`2026-01-01T${value}:00Z`));
const place = oneOf('home', 'office', 'move');
const number = whole(1, 999);

/** Each field of each edit; judged apart from the schemas of main. */
const FIELDS: Readonly<Record<Name, Readonly<Record<string, Check>>>> = {
  'goal.add': {
    ...{ text, ifTime: yesOrNo, weight: orNull(oneOf('heavy', 'light')) },
    ...{ deadline: orNull(date), at: orNull(time) },
  },
  'goal.done': { goal: number, done: yesOrNo },
  'goal.at': { goal: number, at: orNull(time) },
  'goal.move': { goal: number, to: oneOf('own', 'if-time') },
  'goal.remove': { goal: number },
  'plan.time': {
    what: oneOf('lunch', 'air', 'fika', 'contact', 'read-up', 'end'),
    ...{ at: orNull(time), minutes: orNull(whole(1, 480)) },
  },
  'plan.if-then': { when: text, then: text },
  closeout: {
    ...{ date: orNull(date), text, append: yesOrNo },
    field: oneOf('done', 'tomorrow', 'worked', 'change', 'felt'),
  },
  'closeout.begin': { date: orNull(date), at: orNull(time), place: orNull(place), how: orNull(text) },
  'closeout.no-begin': { date: orNull(date) },
  change: { date: orNull(date), answer: oneOf('keep', 'done') },
  times: { date, place: orNull(place), spans: listOf(span), pauses: listOf(pause) },
  repair: { at: orNull(time) },
  'person.add': { name: text, role: text, everyDays: orNull(whole(1, 365)) },
  'person.talked': { name: text },
  'person.remove': { name: text },
  'agenda.add': { text },
  'agenda.done': { line: number, done: yesOrNo },
  'agenda.remove': { line: number },
  'member.talk': { initials: text, today: yesOrNo },
  setting: { name: text, value: text },
};

/** True for a small change as the app takes it from its channel. */
export function isEdit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('edit' in value)) return false;
  const { edit, ...fields } = value;
  if (typeof edit !== 'string' || !Object.hasOwn(FIELDS, edit)) return false;
  return has(fields, FIELDS[edit as Name]);
}

/** True for what the app can have told, as it takes it from its channel. */
export function isReportAsk(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('report' in value)) return false;
  const { report, ...fields } = value;
  switch (report) {
    case 'day':
    case 'summary':
    case 'closeout':
    case 'light':
    case 'week':
    case 'month':
    case 'year':
      return has(fields, { date: orNull(date) });
    case 'search':
      return has(fields, { words: text });
    case 'setting':
      return has(fields, { name: orNull(text) });
    case 'guide':
      return has(fields, { sheet: text });
    case 'text':
      return has(fields, { text: oneOf('questions', 'agenda', 'at-work', 'off-work') });
    default:
      return (
        has(fields, {}) &&
        oneOf(
          'plan',
          'changes',
          'contacts',
          'agenda',
          'team',
          'guides',
          'calendar',
          'notices',
          'updates',
        )(report)
      );
  }
}

/** True for days that can be had as a file. */
export function isDataAsk(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const stretch: Check = (what) => {
    if (typeof what !== 'object' || what === null || !has(what, { first: date, last: date })) return false;
    const { first, last } = what as { readonly first: string; readonly last: string };
    return Date.parse(first) <= Date.parse(last);
  };
  const what: Check = (one) => oneOf('day', 'week', 'month', 'all')(one) || stretch(one);
  return has(value, { what, date, format: oneOf('markdown', 'pdf', 'csv', 'json', 'calendar') });
}

/** Exactly these fields of its own. */
function has(value: object, fields: Readonly<Record<string, Check>>): boolean {
  const own = Object.entries(value);
  return own.length === Object.keys(fields).length && own.every(([key, one]) => fields[key]?.(one) === true);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function span(value: unknown): boolean {
  return typeof value === 'object' && value !== null && has(value, { from: time, to: orNull(time) });
}

function pause(value: unknown): boolean {
  const kind = oneOf('lunch', 'errand', 'other');
  return typeof value === 'object' && value !== null && has(value, { kind, from: time, to: time });
}

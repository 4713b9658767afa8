import type { Snapshot } from '../companion/snapshot';
import { guideOf } from '../content/guides';
import { rhythmWords } from '../people/rhythm';
import { CHECKLISTS } from '../policy/checklists';
import { standingOf, type Standing } from '../policy/merge';
import type { Policy, PolicyProblem } from '../policy/policy';
import { SETTABLE, type Defaults, type SettableName } from '../policy/settable';
import type { Language, Settings, SlotSettings } from '../settings';
import { WEEKDAYS, type LocalTime, type Weekday } from '../time/calendar';
import { MINUTE } from '../time/moment';
import type { Format } from './format';
import type { MessageKey, Translate } from './index';

/** What policies are told in. */
export interface PolicyReader {
  readonly say: Translate;
  readonly format: Format;
  readonly language: Language;
}

/** A setting that an organisation has set, in words. */
export interface SetLine {
  readonly name: string;
  readonly value: string;
  readonly how: Standing;
}

/** Every setting that it has set, and what became of it. */
export function setLines(policy: Policy, settings: Settings, reader: PolicyReader): readonly SetLine[] {
  return SETTABLE.flatMap((name): readonly SetLine[] => {
    const how = standingOf(name, settings, policy);
    const value = valueWords(name, how === 'locked' ? policy.locked : policy.defaults, reader);
    if (how === null || value === null) return [];
    return [{ name: nameWords(name, reader.say), value, how }];
  });
}

/** What it has brought along besides settings: a line, and what is meant by it, which the window shows on other pages. */
interface Brought {
  readonly line: string;
  readonly each: readonly string[];
}

/** What else it has brought along, a line each. */
export function broughtLines(policy: Policy, reader: PolicyReader): readonly string[] {
  return brought(policy, reader).map(({ line }) => line);
}

function brought(
  { channels, support, checklists, checkInDays, exports, updates }: Policy,
  { say, language }: PolicyReader,
): readonly Brought[] {
  const counted = (key: 'policy.channels' | 'policy.support', each: readonly string[]): readonly Brought[] =>
    each.length === 0 ? [] : [{ line: say(key, { count: each.length }), each }];
  const alone = (line: string): readonly Brought[] => [{ line, each: [] }];
  return [
    ...counted(
      'policy.channels',
      channels.map(({ name, address }) => `${name[language]}, ${address}`),
    ),
    ...counted(
      'policy.support',
      support.map(({ name, role, note, ways }) => {
        const reached = ways.map(({ kind, address }) => `${say(`people.kind.${kind}`)} ${address}`);
        const told = [name, role, note].map((words) => words?.[language] ?? '');
        return [...told, ...reached].filter((words) => words !== '').join(', ');
      }),
    ),
    ...CHECKLISTS.flatMap((id) => {
      const each = (checklists[id] ?? []).map(({ text }) => text[language]);
      const guide = guideOf(id)?.title[language] ?? id;
      return each.length === 0
        ? []
        : [{ line: say('policy.checklist', { count: each.length, guide }), each }];
    }),
    ...(checkInDays === null
      ? []
      : alone(say('policy.check-in-days', { rhythm: rhythmWords(checkInDays, say) }))),
    ...(exports === null
      ? []
      : alone(
          say('policy.exports', {
            formats: exports.map((format) => say(`data.format.${format}`)).join(', '),
          }),
        )),
    ...(updates === null ? [] : alone(say('policy.updates'))),
  ];
}

/** All of it as lines of text. */
export function policyLines(
  { policy: reading, settings }: Pick<Snapshot, 'policy' | 'settings'>,
  reader: PolicyReader,
): readonly string[] {
  const { say } = reader;
  switch (reading.state) {
    case 'none':
      return [say('policy.none')];
    case 'unusable':
      return [unusableWords(reading, say)];
    case 'in-force': {
      const { policy, file } = reading;
      const set = setLines(policy, settings, reader);
      return [
        say('policy.from', { organisation: policy.organisation }),
        ...set.map(({ name, value, how }) => `${name}: ${value} (${say(`policy.is-${how}`)})`),
        ...brought(policy, reader).flatMap(({ line, each }) => [line, ...each.map((one) => `  ${one}`)]),
        say('policy.no-reports'),
        `${say('policy.file')}: ${file}`,
      ];
    }
  }
}

/** Why a file does not hold, in a sentence or two. */
export function unusableWords(
  { file, problem }: { readonly file: string; readonly problem: PolicyProblem },
  say: Translate,
): string {
  return say('policy.unusable', { file, problem: problemWords(problem, say) });
}

function problemWords(problem: PolicyProblem, say: Translate): string {
  switch (problem.type) {
    case 'bad':
      return say('policy.problem.bad', { at: problem.at, why: say(`policy.fault.${problem.why}`) });
    default:
      return say(`policy.problem.${problem.type}`);
  }
}

/** A setting by the name that it has on its page. */
const NAMES: Readonly<Record<Exclude<SettableName, `reminders.${string}`>, MessageKey>> = {
  language: 'settings.language',
  hours: 'settings.hours',
  'boundary.flex': 'settings.boundary.flex',
  'lunch.at': 'policy.name.lunch.at',
  'lunch.minutes': 'policy.name.lunch.minutes',
  'slots.air': 'settings.slot.air',
  'slots.contact': 'settings.slot.contact',
  'slots.readUp': 'settings.slot.read-up',
  'slots.groupIn': 'settings.slot.group-in',
  'slots.groupOut': 'settings.slot.group-out',
  'breaks.fika': 'settings.fika',
  manager: 'settings.manager.show',
  personNotes: 'notes.kept',
  startAtLogin: 'settings.login',
};

function nameWords(name: SettableName, say: Translate): string {
  switch (name) {
    case 'reminders.readUp':
      return say('policy.name.reminder', { name: say('settings.reminder.readUp') });
    case 'reminders.seasonCheck':
      return say('policy.name.reminder', { name: say('settings.reminder.seasonCheck') });
    case 'reminders.checkIn':
      return say('settings.reminder.checkIn');
    default:
      return say(NAMES[name]);
  }
}

/** The value of one of them in words; `null` where it is not set. */
function valueWords(name: SettableName, values: Defaults, { say, format }: PolicyReader): string | null {
  const onOff = (on: boolean | undefined): string | null =>
    on === undefined ? null : say(on ? 'policy.value.on' : 'policy.value.off');
  const time = (at: LocalTime | null | undefined): string | null =>
    at === null ? say('policy.value.none') : (at ?? null);
  const slot = (at: SlotSettings['air'] | SlotSettings['readUp'] | undefined): string | null =>
    typeof at === 'string' ? say(`settings.slot.${at}`) : time(at == null ? at : at.at);
  switch (name) {
    case 'language':
      return values.language === undefined ? null : values.language === 'sv' ? 'svenska' : 'English';
    case 'hours':
      return values.hours === undefined ? null : hoursWords(values.hours, say, format);
    case 'lunch.minutes': {
      const minutes = values[name];
      return minutes === undefined ? null : format.length(minutes * MINUTE);
    }
    case 'lunch.at':
    case 'slots.contact':
    case 'slots.groupIn':
    case 'slots.groupOut':
    case 'breaks.fika':
      return time(values[name]);
    case 'slots.air':
    case 'slots.readUp':
      return slot(values[name]);
    case 'reminders.checkIn': {
      const checkIn = values[name];
      if (checkIn == null) return time(checkIn);
      return `${format.weekday(checkIn.weekday)} ${checkIn.at}`;
    }
    case 'boundary.flex':
    case 'reminders.readUp':
    case 'reminders.seasonCheck':
    case 'manager':
    case 'startAtLogin':
      return onOff(values[name]);
    case 'personNotes':
      return values.personNotes === undefined ? null : say(`notes.kept.${values.personNotes}`);
  }
}

/** Days in a row with the same hours go together: `måndag–torsdag 08:00–16:30`. */
function hoursWords(hours: Settings['hours'], say: Translate, format: Format): string {
  const runs: { readonly from: Weekday; to: Weekday; readonly times: string }[] = [];
  for (const day of WEEKDAYS) {
    const its = hours[day];
    if (its === null) continue;
    const times = `${its.from}–${its.to}`;
    const last = runs.at(-1);
    if (last?.times === times && last.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day, times });
  }
  const daysOf = ({ from, to }: { readonly from: Weekday; readonly to: Weekday }): string =>
    from === to ? format.weekday(from) : `${format.weekday(from)}–${format.weekday(to)}`;
  const words = runs.map((run) => `${daysOf(run)} ${run.times}`);
  return words.length === 0 ? say('policy.value.no-days') : words.join(', ');
}

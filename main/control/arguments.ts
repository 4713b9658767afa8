import { LIMITS, type Command } from '../../shared/companion/commands';
import { isLocalDate } from '../../shared/time/calendar';

/** What the words on a command line ask for. */
export type Request =
  | { readonly type: 'status'; readonly json: boolean; readonly verbose: boolean }
  | { readonly type: 'command'; readonly command: Command; readonly json: boolean; readonly starts: boolean }
  /** The calendar at a path, as typed; `null` for none. */
  | { readonly type: 'calendar'; readonly path: string | null; readonly json: boolean }
  | { readonly type: 'list'; readonly what: 'tips' | 'activities'; readonly json: boolean }
  /** To the file, or to standard output where none is named. */
  | { readonly type: 'export'; readonly file: string | null; readonly json: boolean }
  | { readonly type: 'import'; readonly file: string; readonly json: boolean }
  /** What the door sign says: now, or at every change until it is stopped. */
  | { readonly type: 'sign'; readonly watch: boolean; readonly json: boolean }
  /** What an organisation has set on this machine. */
  | { readonly type: 'policy'; readonly json: boolean }
  | { readonly type: 'usage' }
  | { readonly type: 'wrong'; readonly reason: 'unknown' | 'bad-minutes' | 'usage'; readonly word: string };

/** A command, and whether it starts the app where none runs; `null` for words that mean nothing. */
type Meaning = { readonly command: Command; readonly starts?: true } | null;
/** Reads what comes after a verb; `minutes` is `null` when none were given. */
type Verb = (words: readonly string[], minutes: number | null) => Meaning;

const PLACES = ['home', 'office', 'move'] as const;
const PAUSES = ['lunch', 'errand', 'other'] as const;
const AWAY = ['lunch', 'pause', 'work'] as const;
const SLOTS = ['air', 'contact', 'read-up', 'group-in', 'group-out'] as const;
const KINDS = ['work', 'holiday', 'ill', 'care', 'off'] as const;

/** A verb that takes no further words. */
function alone(command: Command, starts?: true): Verb {
  return (words) => (words.length > 0 ? null : starts === undefined ? { command } : { command, starts });
}

/** A verb with one further word out of a few; the first is meant when there is none. */
function choice<T extends string>(
  choices: readonly [T, ...T[]],
  toCommand: (one: T, minutes: number | null) => Command,
  starts?: true,
): Verb {
  return ([word, ...more], minutes) => {
    const one = word === undefined ? choices[0] : choices.find((each) => each === word);
    if (one === undefined || more.length > 0) return null;
    const command = toCommand(one, minutes);
    return starts === undefined ? { command } : { command, starts };
  };
}

/** What each verb means besides `status` and `help`. */
const COMMANDS: Readonly<Record<string, Verb>> = {
  start: choice(PLACES, (place) => ({ type: 'day.start', place }), true),
  stop: alone({ type: 'day.stop' }),
  pause: ([word, ...more], minutes) => {
    const kind = word === undefined ? 'other' : PAUSES.find((one) => one === word);
    return kind === undefined || more.length > 0 ? null : { command: { type: 'pause.start', kind, minutes } };
  },
  resume: alone({ type: 'pause.end' }),
  // An own kind of break is called by its name, which may have several words.
  break: (words) => ({ command: { type: 'break.now', kind: words.length === 0 ? null : words.join(' ') } }),
  had: alone({ type: 'break.had' }),
  postpone: alone({ type: 'break.postpone' }),
  skip: alone({ type: 'break.skip' }),
  leave: alone({ type: 'break.leave' }),
  meeting: choice(['start', 'end', 'break', 'later', 'still'], (word, minutes) => {
    switch (word) {
      case 'start':
        return { type: 'meeting.start', minutes };
      case 'end':
        return { type: 'meeting.end' };
      case 'break':
      case 'later':
      case 'still':
        return { type: 'meeting.over', answer: word };
    }
  }),
  call: choice(['yes', 'no'], (word) => ({ type: 'call.answer', real: word === 'yes' })),
  away: (words) => {
    const answer = AWAY.find((one) => one === words[0]);
    return answer === undefined || words.length > 1 ? null : { command: { type: 'away.answer', answer } };
  },
  working: choice(['yes', 'no'], (word) => ({
    type: 'after-hours.answer',
    answer: word === 'yes' ? 'working' : 'private',
  })),
  tick: (words) => {
    const slot = SLOTS.find((one) => one === words[0]);
    return slot === undefined || words.length > 1
      ? null
      : { command: { type: 'slot.mark', slot, had: true } };
  },
  day: ([word, day = '', ...more]) => {
    const kind = KINDS.find((one) => one === word);
    if (kind === undefined || !isLocalDate(day) || more.length > 0) return null;
    return { command: { type: 'day.mark', day, kind } };
  },
  open: alone({ type: 'app.open', page: null }, true),
  quit: alone({ type: 'app.quit' }),
};

/** Words that can stand anywhere. */
const FLAGS: readonly string[] = ['--json', '--verbose', '--watch'];

/** Verbs that take `--minutes`. */
const WITH_MINUTES: readonly string[] = ['pause', 'meeting'];

/** The first words that belong to the command line; anything else on the app's own command line starts the app. */
export const VERBS: readonly string[] = [
  'status',
  ...Object.keys(COMMANDS),
  'calendar',
  'tip',
  'activity',
  'content',
  'sign',
  'policy',
  'help',
];

/** Reads `arbetsro <verb> [words] [--minutes N] [--json]`, `status [--verbose] [--json]` and `sign [--watch] [--json]`. */
export function parseArguments(words: readonly string[]): Request {
  const json = words.includes('--json');
  const verbose = words.includes('--verbose');
  const watch = words.includes('--watch');
  const rest = words.filter((word) => !FLAGS.includes(word));
  const at = rest.indexOf('--minutes');
  const minutesWord = at === -1 ? null : (rest[at + 1] ?? '');
  const plain = at === -1 ? rest : [...rest.slice(0, at), ...rest.slice(at + 2)];
  const [verb, ...more] = plain;
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') return { type: 'usage' };
  if (!VERBS.includes(verb)) return { type: 'wrong', reason: 'unknown', word: verb };
  if (minutesWord !== null && !WITH_MINUTES.includes(verb))
    return { type: 'wrong', reason: 'usage', word: verb };
  const minutes = minutesWord === null ? null : /^\d+$/.test(minutesWord) ? Number(minutesWord) : NaN;
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= LIMITS.pauseMinutes)) {
    return { type: 'wrong', reason: 'bad-minutes', word: minutesWord ?? '' };
  }
  const wrong: Request = { type: 'wrong', reason: 'usage', word: more[0] ?? '' };
  if (verb === 'status') return more.length > 0 || watch ? wrong : { type: 'status', json, verbose };
  if (verbose) return { type: 'wrong', reason: 'usage', word: '--verbose' };
  if (watch && (verb !== 'sign' || more.length > 0))
    return { type: 'wrong', reason: 'usage', word: '--watch' };
  if (verb === 'policy') return more.length > 0 ? wrong : { type: 'policy', json };
  if (verb === 'sign') return readSign(more, watch, json) ?? wrong;
  if (verb === 'calendar') return readCalendar(more, json) ?? wrong;
  if (verb === 'tip' || verb === 'activity' || verb === 'content')
    return readContent(verb, more, json) ?? wrong;
  const meaning = COMMANDS[verb]?.(more, minutes) ?? null;
  if (meaning === null) return wrong;
  return { type: 'command', command: meaning.command, json, starts: meaning.starts === true };
}

/** What is said in breaks and tips: a list, one of it hidden or brought back, own content to and from a file. */
function readContent(
  verb: 'tip' | 'activity' | 'content',
  [word, name, ...more]: readonly string[],
  json: boolean,
): Request | null {
  if (more.length > 0) return null;
  const does = (command: Command): Request => ({ type: 'command', command, json, starts: false });
  switch (verb) {
    case 'tip':
      if (word === undefined) return { type: 'list', what: 'tips', json };
      if (word === 'hide') return does({ type: 'tip.hide', tip: name ?? null });
      return word === 'restore' && name !== undefined ? does({ type: 'tip.restore', tip: name }) : null;
    case 'activity':
      if (word === undefined) return { type: 'list', what: 'activities', json };
      if (name === undefined || (word !== 'hide' && word !== 'restore')) return null;
      return does({ type: `activity.${word}`, activity: name });
    case 'content':
      if (word === 'import' && name !== undefined) return { type: 'import', file: name, json };
      if (word !== undefined && word !== 'export') return null;
      return { type: 'export', file: name ?? null, json };
  }
}

/** What the sign says, or its window. */
function readSign([word, ...more]: readonly string[], watch: boolean, json: boolean): Request | null {
  if (word === undefined) return { type: 'sign', watch, json };
  if (word !== 'open' || more.length > 0) return null;
  return { type: 'command', command: { type: 'sign.open' }, json, starts: true };
}

/** One path, as typed; `off` is none. */
function readCalendar([word, ...more]: readonly string[], json: boolean): Request | null {
  if (word === undefined || word === '' || more.length > 0) return null;
  return { type: 'calendar', path: word === 'off' ? null : word, json };
}

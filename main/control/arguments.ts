import { LIMITS, type Command } from '../../shared/companion/commands';

/** What the words on a command line ask for. */
export type Request =
  | { readonly type: 'status'; readonly json: boolean }
  | { readonly type: 'command'; readonly command: Command; readonly json: boolean; readonly starts: boolean }
  | { readonly type: 'list'; readonly what: 'tips' | 'activities'; readonly json: boolean }
  /** To the file, or to standard output where none is named. */
  | { readonly type: 'export'; readonly file: string | null; readonly json: boolean }
  | { readonly type: 'import'; readonly file: string; readonly json: boolean }
  | { readonly type: 'usage' }
  | { readonly type: 'wrong'; readonly reason: 'unknown' | 'bad-minutes' | 'usage'; readonly word: string };

const PLACES = ['home', 'office', 'move'] as const;
const PAUSES = ['lunch', 'errand', 'other'] as const;
const KINDS = ['short', 'movement', 'often'] as const;

/** The first words that belong to the command line; anything else on the app's own command line starts the app. */
export const VERBS: readonly string[] = [
  'status',
  'start',
  'stop',
  'pause',
  'resume',
  'break',
  'tip',
  'activity',
  'content',
  'open',
  'quit',
  'help',
];

/** Verbs that take a word and a name after it. */
const NAMING: readonly string[] = ['tip', 'activity', 'content'];

/** Reads `arbetsro <verb> [word] [name] [--minutes N] [--json]`. */
export function parseArguments(words: readonly string[]): Request {
  const json = words.includes('--json');
  const rest = words.filter((word) => word !== '--json');
  const at = rest.indexOf('--minutes');
  const minutesWord = at === -1 ? null : (rest[at + 1] ?? '');
  const plain = at === -1 ? rest : [...rest.slice(0, at), ...rest.slice(at + 2)];
  const [verb, word, ...more] = plain;
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') return { type: 'usage' };
  if (!VERBS.includes(verb)) return { type: 'wrong', reason: 'unknown', word: verb };
  if (more.length > (NAMING.includes(verb) ? 1 : 0) || (minutesWord !== null && verb !== 'pause'))
    return { type: 'wrong', reason: 'usage', word: verb };
  const minutes = minutesWord === null ? null : /^\d+$/.test(minutesWord) ? Number(minutesWord) : NaN;
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= LIMITS.pauseMinutes)) {
    return { type: 'wrong', reason: 'bad-minutes', word: minutesWord ?? '' };
  }
  const command = (does: Command, starts = false): Request => ({
    type: 'command',
    command: does,
    json,
    starts,
  });
  const wrong: Request = { type: 'wrong', reason: 'usage', word: word ?? '' };
  const [name] = more;
  const bare = (request: Request): Request => (word === undefined ? request : wrong);
  switch (verb) {
    case 'status':
      return bare({ type: 'status', json });
    case 'start': {
      const place = word === undefined ? 'home' : PLACES.find((one) => one === word);
      return place === undefined ? wrong : command({ type: 'day.start', place }, true);
    }
    case 'stop':
      return bare(command({ type: 'day.stop' }));
    case 'pause': {
      const kind = word === undefined ? 'other' : PAUSES.find((one) => one === word);
      return kind === undefined ? wrong : command({ type: 'pause.start', kind, minutes });
    }
    case 'resume':
      return bare(command({ type: 'pause.end' }));
    case 'break': {
      const kind = word === undefined ? null : KINDS.find((one) => one === word);
      return kind === undefined ? wrong : command({ type: 'break.now', kind });
    }
    case 'tip':
      if (word === undefined) return { type: 'list', what: 'tips', json };
      if (word === 'hide') return command({ type: 'tip.hide', tip: name ?? null });
      return word === 'restore' && name !== undefined ? command({ type: 'tip.restore', tip: name }) : wrong;
    case 'activity':
      if (word === undefined) return { type: 'list', what: 'activities', json };
      if (name === undefined || (word !== 'hide' && word !== 'restore')) return wrong;
      return command({ type: `activity.${word}`, activity: name });
    case 'content':
      if (word === 'import' && name !== undefined) return { type: 'import', file: name, json };
      if (word !== undefined && word !== 'export') return wrong;
      return { type: 'export', file: name ?? null, json };
    case 'open':
      return bare(command({ type: 'app.open', page: null }, true));
    default:
      return bare(command({ type: 'app.quit' }));
  }
}

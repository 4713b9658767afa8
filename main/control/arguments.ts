import { isOurUrl } from '../../shared/desktop/command-url';
import type { LocalDate } from '../../shared/time/calendar';
import type { Asked, Request } from './request';
import { flagOf, giveFlag, FLAGS, NOTHING_GIVEN, type FlagName, type Given } from './verbs/flags';
import type { Form, ReadForm } from './verbs/form';
import { formsOf, VERBS } from './verbs/table';
import type { WordProblem } from './verbs/words';

/** The words of a command line, sorted. */
interface Sorted {
  readonly json: boolean;
  readonly help: boolean;
  readonly flags: readonly { readonly name: FlagName; readonly value: string }[];
  readonly plain: readonly string[];
  /** The first word with dashes that means nothing. */
  readonly strange: string | null;
}

/** Words that ask something without a verb. */
const ASKING: readonly string[] = ['--json', '--help', '-h', '--version'];

/**
 * True for a command line that is the command line's own, also a mistyped one; any other on the app's starts the app: an
 * address of the app's, or switches of the app's own and Chromium's. SECURITY: a page can make up an address, and what
 * follows one.
 */
export function isForCommandLine(words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined || isOurUrl(first)) return false;
  if (!first.startsWith('-') || isKnown(first)) return true;
  const address = words.findIndex(isOurUrl);
  return words.slice(1, address === -1 ? undefined : address).some((word) => VERBS.includes(word));
}

/**
 * Reads `arbetsro <verb> [words] [--flags] [--json]`. Flags can stand anywhere; after `--` every word is one. `today` is the
 * date at the terminal.
 */
export function parseArguments(words: readonly string[], today: LocalDate): Request {
  const { json, help, flags, plain, strange } = sorted(words);
  const [verb, ...more] = plain;
  if (verb === undefined) {
    if (strange === '--version') return { type: 'version', json };
    return strange === null
      ? { type: 'usage', verb: null, json }
      : { type: 'wrong', reason: 'unknown', word: strange };
  }
  const forms = formsOf(verb);
  if (forms.length === 0) return { type: 'wrong', reason: 'unknown', word: verb };
  if (help) return { type: 'usage', verb, json };
  const wrong = (reason: WordProblem, word: string): Request => ({ type: 'wrong', reason, verb, word });
  if (strange !== null) return wrong('usage', strange);
  const taking = forms.filter((form) => flags.every(({ name }) => form.flags.includes(name)));
  if (taking.length === 0) return wrong('usage', `--${flags[0]?.name ?? ''}`);
  let given: Given = NOTHING_GIVEN;
  for (const { name, value } of flags) {
    const next = giveFlag(given, name, value, today);
    if (typeof next === 'string') return wrong(next, value);
    given = next;
  }
  const read = firstThatFits(taking, more, given, today);
  return read.ok ? asked(read.asked, json) : wrong(read.problem, read.word);
}

/** What a verb asks for: `help` may name a word that is no verb. */
function asked(asks: Asked, json: boolean): Request {
  if (asks.type === 'usage' && asks.verb !== null && !VERBS.includes(asks.verb))
    return { type: 'wrong', reason: 'unknown', word: asks.verb };
  return { ...asks, json };
}

/** The first form that the words fit; else what is wrong in the one that they come closest to. */
function firstThatFits(
  forms: readonly Form[],
  words: readonly string[],
  given: Given,
  today: LocalDate,
): ReadForm {
  let wrong: Extract<ReadForm, { readonly ok: false }> = {
    ...{ ok: false, problem: 'usage', word: words[0] ?? '', fitting: 0 },
  };
  for (const form of forms) {
    const read = form.read(words, given, today);
    if (read.ok) return read;
    const isSaid = read.problem !== 'usage' && wrong.problem === 'usage';
    if (read.fitting > wrong.fitting || (read.fitting === wrong.fitting && isSaid)) wrong = read;
  }
  return wrong;
}

/** True for a flag: no value of the one before it, unless an equals sign joins them. */
function isKnown(word: string): boolean {
  return ASKING.includes(word) || flagOf(word.replace(/=.*/s, '')) !== null;
}

function sorted(words: readonly string[]): Sorted {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const flags: { name: FlagName; value: string }[] = [];
  const plain: string[] = [];
  let [json, help] = [false, false];
  let strange: string | null = null;
  for (let at = 0; at < before.length; at += 1) {
    const word = before[at] ?? '';
    const [name = '', joined = null] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    const flag = flagOf(name);
    if (word === '--json') json = true;
    else if (word === '--help' || word === '-h') help = true;
    else if (flag !== null && FLAGS[flag].value === null && joined === null)
      flags.push({ name: flag, value: '' });
    else if (flag !== null && FLAGS[flag].value !== null) {
      const next = before[at + 1] ?? '';
      if (joined === null && isKnown(next)) strange ??= word;
      else {
        if (joined === null) at += 1;
        flags.push({ name: flag, value: joined ?? next });
      }
    } else if (word.startsWith('--')) strange ??= word;
    else plain.push(word);
  }
  const after = end === -1 ? [] : words.slice(end + 1);
  return { json, help, flags, plain: [...plain, ...after], strange };
}

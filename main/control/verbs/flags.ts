import { PEOPLE_LIMITS } from '../../../shared/people/limits';
import type { LocalDate, LocalTime } from '../../../shared/time/calendar';
import { parseTime } from '../../../shared/time/time-text';
import { countOf, minutesOf } from './counts';
import { dateOf, type InBoth, type Proposed, type WordProblem } from './words';

/** A word that begins with `--` and can stand anywhere after the verb. */
interface Flag<T> {
  /** What its value is called in the usage; `null` for one without a value. */
  readonly value: InBoth | null;
  readonly proposed: Proposed;
  readonly help: InBoth;
  /** `null` for a value that is none. */
  readonly read: (value: string, today: LocalDate) => T | null;
  readonly problem: WordProblem;
}

const isThere: Pick<Flag<true>, 'value' | 'proposed' | 'read' | 'problem'> = {
  value: null,
  proposed: 'nothing',
  read: () => true,
  problem: 'usage',
};

const DATE: Pick<Flag<LocalDate>, 'value' | 'proposed' | 'read' | 'problem'> = {
  value: { sv: 'DATUM', en: 'DATE' },
  proposed: ['today', 'yesterday', 'tomorrow'],
  read: dateOf,
  problem: 'bad-date',
};

function choice<const T extends string>(
  choices: readonly T[],
): Pick<Flag<T>, 'value' | 'proposed' | 'read' | 'problem'> {
  const value = choices.join('|');
  return {
    value: { sv: value, en: value },
    proposed: choices,
    read: (text) => choices.find((one) => one === text) ?? null,
    problem: 'usage',
  };
}

/** Every flag that some verb takes, by its name without the dashes. */
export const FLAGS = {
  minutes: {
    value: { sv: 'N', en: 'N' },
    proposed: 'nothing',
    help: { sv: 'så många minuter, 1 till 480', en: 'so many minutes, 1 to 480' },
    read: minutesOf,
    problem: 'bad-minutes',
  } satisfies Flag<number>,
  verbose: {
    ...isThere,
    help: {
      sv: 'säger också varför en paus kommer eller inte',
      en: 'says why a break comes or does not, too',
    },
  },
  watch: {
    ...isThere,
    help: { sv: 'en rad vid varje ändring', en: 'a line at each change' },
  },
  date: {
    ...DATE,
    help: { sv: 'den dagen i stället för i dag', en: 'that day instead of today' },
  },
  at: {
    value: { sv: 'KLOCKSLAG', en: 'TIME' },
    proposed: 'nothing',
    help: { sv: 'vid det klockslaget', en: 'at that time of day' },
    read: parseTime,
    problem: 'bad-time',
  } satisfies Flag<LocalTime>,
  place: {
    ...choice(['home', 'office', 'move']),
    help: { sv: 'var', en: 'where' },
  },
  output: {
    value: { sv: 'FIL', en: 'FILE' },
    proposed: 'file',
    help: { sv: 'till en ny fil', en: 'to a new file' },
    read: (text) => (text === '' ? null : text),
    problem: 'usage',
  } satisfies Flag<string>,
  'if-time': {
    ...isThere,
    help: { sv: 'bara om det blir tid', en: 'only if there is time' },
  },
  weight: {
    ...choice(['heavy', 'light']),
    help: { sv: 'hur mycket målet tar av huvudet', en: 'how much the goal asks of the head' },
  },
  deadline: {
    ...DATE,
    help: { sv: 'när målet ska vara klart', en: 'when the goal is to be done' },
  },
  append: {
    ...isThere,
    help: { sv: 'en rad under det som redan står där', en: 'a line below what is there already' },
  },
  role: {
    value: { sv: 'TEXT', en: 'TEXT' },
    proposed: 'nothing',
    help: { sv: 'vad personen gör, som du känner den', en: 'what the person does, as you know them' },
    read: (text) => (text.trim() === '' ? null : text),
    problem: 'usage',
  } satisfies Flag<string>,
  every: {
    value: { sv: 'DAGAR', en: 'DAYS' },
    proposed: 'nothing',
    help: {
      sv: 'hur ofta du vill höras, 1 till 365 dagar',
      en: 'how often you want to hear from them, 1 to 365 days',
    },
    read: (text) => countOf(text, PEOPLE_LIMITS.everyDays),
    problem: 'usage',
  } satisfies Flag<number>,
} as const;

export type FlagName = keyof typeof FLAGS;

type ValueOf<F> = F extends { readonly read: (value: string, today: LocalDate) => infer T } ? T : never;

/** The values of the flags that were given; `null` for those that were not. */
export type Given = { readonly [N in FlagName]: ValueOf<(typeof FLAGS)[N]> | null };

/** No flag at all. */
export const NOTHING_GIVEN: Given = {
  ...{ minutes: null, verbose: null, watch: null, date: null, at: null, place: null, 'if-time': null },
  ...{ weight: null, deadline: null, append: null, role: null, every: null, output: null },
};

/** The flag of a word such as `--minutes`; `null` for any other word. */
export function flagOf(word: string): FlagName | null {
  const name = word.slice(2);
  return word.startsWith('--') && isFlag(name) ? name : null;
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(FLAGS, name);
}

/** The same flags with one more; `null` where it is there already. Or what is wrong with its value. */
export function giveFlag(given: Given, name: FlagName, value: string, today: LocalDate): Given | WordProblem {
  if (given[name] !== null) return 'usage';
  const flag: Flag<Given[FlagName]> = FLAGS[name];
  const read = flag.read(value, today);
  return read === null ? flag.problem : { ...given, [name]: read };
}

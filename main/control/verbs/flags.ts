import { LIMITS } from '../../../shared/companion/commands';
import type { LocalDate } from '../../../shared/time/calendar';
import type { InBoth, Proposed, WordProblem } from './words';

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

function minutesOf(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= LIMITS.pauseMinutes ? minutes : null;
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
} as const;

export type FlagName = keyof typeof FLAGS;

type ValueOf<F> = F extends { readonly read: (value: string, today: LocalDate) => infer T } ? T : never;

/** The values of the flags that were given; `null` for those that were not. */
export type Given = { readonly [N in FlagName]: ValueOf<(typeof FLAGS)[N]> | null };

/** No flag at all. */
export const NOTHING_GIVEN: Given = { minutes: null, verbose: null, watch: null };

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

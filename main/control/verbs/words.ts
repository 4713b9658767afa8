import type { Language } from '../../../shared/settings';
import { addDays, isLocalDate, type LocalDate, type LocalTime } from '../../../shared/time/calendar';
import { parseTime } from '../../../shared/time/time-text';

/** The same in both languages. */
export type InBoth = Readonly<Record<Language, string>>;

/** What can be wrong with a word; each has a sentence in `messages`. */
export type WordProblem = 'usage' | 'bad-minutes' | 'bad-date' | 'bad-time';

/** A word that was read, with the words that follow; or what is wrong with which. */
export type ReadWord<T> =
  | { readonly ok: true; readonly value: T; readonly rest: readonly string[] }
  | { readonly ok: false; readonly problem: WordProblem; readonly word: string };

/** What a shell can propose for a word. */
export type Proposed = readonly string[] | 'file' | 'verb' | 'setting' | 'nothing';

/** A word after a verb: what may stand there, and what it means. */
export interface Word<T> {
  /** As the usage shows it. */
  readonly shown: InBoth;
  readonly proposed: Proposed;
  /** Takes what it needs from the front of `words`. `today` is the date at the terminal. */
  readonly read: (words: readonly string[], today: LocalDate) => ReadWord<T>;
}

const inBoth = (text: string): InBoth => ({ sv: text, en: text });

function good<T>(value: T, rest: readonly string[]): ReadWord<T> {
  return { ok: true, value, rest };
}

/** A word that cannot be left out or be another. */
export function exactly(word: string): Word<null> {
  return {
    shown: inBoth(word),
    proposed: [word],
    read: ([first = '', ...rest]) =>
      first === word ? good(null, rest) : { ok: false, problem: 'usage', word: first },
  };
}

/** One word out of a few. */
export function oneOf<const T extends string>(choices: readonly T[]): Word<T> {
  return {
    shown: inBoth(choices.join('|')),
    proposed: choices,
    read: ([first = '', ...rest]) => {
      const one = choices.find((choice) => choice === first);
      return one === undefined ? { ok: false, problem: 'usage', word: first } : good(one, rest);
    },
  };
}

/** A word that may be left out: then `otherwise` is meant. */
export function orElse<T, const O>(word: Word<T>, otherwise: O): Word<T | O> {
  return {
    shown: { sv: `[${word.shown.sv}]`, en: `[${word.shown.en}]` },
    proposed: word.proposed,
    read: (words, today) => (words.length === 0 ? good(otherwise, words) : word.read(words, today)),
  };
}

/** One word of the person's own, such as an id or a path. */
export function any(shown: InBoth, proposed: Proposed = 'nothing'): Word<string> {
  return {
    shown,
    proposed,
    read: ([first = '', ...rest]) =>
      first === '' ? { ok: false, problem: 'usage', word: first } : good(first, rest),
  };
}

/** All words that are left, as one text: nobody has to quote it. */
export function text(shown: InBoth): Word<string> {
  return {
    shown: { sv: `${shown.sv}…`, en: `${shown.en}…` },
    proposed: 'nothing',
    read: (words) => {
      const all = words.join(' ');
      return all.trim() === '' ? { ok: false, problem: 'usage', word: '' } : good(all, []);
    },
  };
}

/** Every word that is left, read alike; at least one. */
export function each<T>(word: Word<T>): Word<readonly T[]> {
  return {
    shown: { sv: `${word.shown.sv}…`, en: `${word.shown.en}…` },
    proposed: word.proposed,
    read: (words, today) => {
      const values: T[] = [];
      let rest = words;
      do {
        const read = word.read(rest, today);
        if (!read.ok) return read;
        values.push(read.value);
        rest = read.rest;
      } while (rest.length > 0);
      return good(values, rest);
    },
  };
}

/** Days that go by a word of their own, counted from today. */
const NAMED_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** The date that a text means, `today` and its neighbours too; `null` where it is none. */
export function dateOf(text: string, today: LocalDate): LocalDate | null {
  const days = Object.hasOwn(NAMED_DAYS, text) ? NAMED_DAYS[text] : undefined;
  if (days !== undefined) return addDays(today, days);
  return isLocalDate(text) ? text : null;
}

/** A date. */
export const DATE: Word<LocalDate> = {
  shown: { sv: 'DATUM', en: 'DATE' },
  proposed: Object.keys(NAMED_DAYS),
  read: ([first = '', ...rest], today) => {
    const date = dateOf(first, today);
    return date === null ? { ok: false, problem: 'bad-date', word: first } : good(date, rest);
  },
};

/** A time of day. */
export const TIME: Word<LocalTime> = {
  shown: { sv: 'KLOCKSLAG', en: 'TIME' },
  proposed: 'nothing',
  read: ([first = '', ...rest]) => {
    const time = parseTime(first);
    return time === null ? { ok: false, problem: 'bad-time', word: first } : good(time, rest);
  },
};

/** A time of day, or `off` for none. */
export const TIME_OR_OFF: Word<LocalTime | null> = {
  shown: { sv: 'KLOCKSLAG|off', en: 'TIME|off' },
  proposed: ['off'],
  read: (words, today) => (words[0] === 'off' ? good(null, words.slice(1)) : TIME.read(words, today)),
};

/** What `words` hold up to a word of the form, and what follows it; both as text. */
export function twoTexts(first: InBoth, between: string, second: InBoth): Word<readonly [string, string]> {
  return {
    shown: { sv: `${first.sv}… ${between} ${second.sv}…`, en: `${first.en}… ${between} ${second.en}…` },
    proposed: 'nothing',
    read: (words) => {
      const at = words.indexOf(between);
      if (at <= 0 || at === words.length - 1) return { ok: false, problem: 'usage', word: words[0] ?? '' };
      return good([words.slice(0, at).join(' '), words.slice(at + 1).join(' ')], []);
    },
  };
}

/** The number that a list shows before a line, from 1. */
export const NUMBER: Word<number> = {
  shown: { sv: 'NR', en: 'NO' },
  proposed: 'nothing',
  read: ([first = '', ...rest]) =>
    /^[1-9]\d{0,2}$/.test(first) ? good(Number(first), rest) : { ok: false, problem: 'usage', word: first },
};

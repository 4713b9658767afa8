import type { LocalDate } from '../time/calendar';
import type { CloseOut } from '../workday/events';
import type { DayWords } from './day-record';
import { fold, type Folded } from './fold';

/** The fields of a person's own words that can be searched. */
export type WordsField = keyof CloseOut | 'goal';

/** A place where the words looked for stand. */
export interface WordsHit {
  readonly date: LocalDate;
  readonly field: WordsField;
  /** A piece of the text around the place, on one line. */
  readonly text: string;
  /** Where in it the words stand, in UTF-16 units, in order and apart. */
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

export interface SearchAnswer {
  /** The latest days first; no more than a person reads. */
  readonly hits: readonly WordsHit[];
  /** How many there are in all. */
  readonly count: number;
}

/** No more hits than a person reads. */
export const MOST_HITS = 100;
/** How much of a text stands before the first place found, and how much in all, in UTF-16 units. */
const BEFORE = 40;
const EXCERPT = 160;

interface Mark {
  readonly from: number;
  readonly to: number;
}

/**
 * Looks for words in what a person wrote through the years. All of them must stand in the same text, also inside longer words:
 * `möte` finds `avdelningsmötet`. `records` are sorted by date; the latest day comes first.
 */
export function searchWords(records: readonly DayWords[], query: string): SearchAnswer {
  const words = [
    ...new Set(
      fold(query)
        .text.split(/\s+/u)
        .filter((word) => word !== ''),
    ),
  ];
  if (words.length === 0) return { hits: [], count: 0 };
  const hits: WordsHit[] = [];
  let count = 0;
  for (let index = records.length - 1; index >= 0; index -= 1) {
    const record = records[index];
    if (record === undefined) continue;
    for (const [field, text] of textsOf(record)) {
      const folded = fold(text);
      if (!words.every((word) => folded.text.includes(word))) continue;
      count += 1;
      if (hits.length < MOST_HITS) hits.push({ date: record.date, field, ...excerpt(text, folded, words) });
    }
  }
  return { hits, count };
}

/** Everything of a day that the person wrote, in the order in which the day came to it. */
function textsOf({ goals, closeOut }: DayWords): readonly (readonly [WordsField, string])[] {
  const written = goals.map(({ text }) => ['goal', text] as const);
  if (closeOut === null) return written;
  const { done, tomorrow, beginning, worked, change, felt } = closeOut;
  return [
    ...written,
    ['done', done],
    ['tomorrow', tomorrow],
    ['beginning', beginning?.how ?? ''],
    ['worked', worked],
    ['change', change],
    ['felt', felt ?? ''],
  ];
}

/** The piece of a text around the first place of a word, with every place of every word in it. */
function excerpt(text: string, folded: Folded, words: readonly string[]): Pick<WordsHit, 'text' | 'marks'> {
  const marks = marksOf(folded, words);
  const first = marks[0] ?? { from: 0, to: 0 };
  const start = first.from <= BEFORE ? 0 : wordStart(text, first.from - BEFORE, first.from);
  const end = Math.max(
    first.to,
    text.length - start <= EXCERPT ? text.length : wordEnd(text, start + EXCERPT),
  );
  const [head, tail] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = head.length - start;
  return {
    // As long as it was: the places stay where they are.
    text: `${head}${text.slice(start, end).replace(/\s/gu, ' ')}${tail}`,
    marks: marks
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ from, to }) => ({ from: from + shift, to: to + shift })),
  };
}

/** Where the words stand in the original text, in order; what touches or overlaps is one place. */
function marksOf({ text, placeOf }: Folded, words: readonly string[]): readonly Mark[] {
  const found: Mark[] = [];
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push({ from: placeOf(at), to: placeOf(at + word.length) });
  found.sort((a, b) => a.from - b.from || a.to - b.to);
  return found.reduce<Mark[]>((marks, mark) => {
    const last = marks.at(-1);
    if (last === undefined || mark.from > last.to) return [...marks, mark];
    return [...marks.slice(0, -1), { from: last.from, to: Math.max(last.to, mark.to) }];
  }, []);
}

/** The first beginning of a word from `from` on, before `until`; in the middle of a very long one, `from` itself. */
function wordStart(text: string, from: number, until: number): number {
  const space = text.slice(from, until).search(/\s/u);
  return space < 0 ? wholeCharacter(text, from) : from + space + 1;
}

/** The last end of a word up to `to`; in the middle of a very long one, `to` itself. */
function wordEnd(text: string, to: number): number {
  const space = text.slice(to - BEFORE, to + 1).search(/\s\S*$/u);
  return space < 0 ? wholeCharacter(text, to) : to - BEFORE + space;
}

/** Not between the two units of one character. */
function wholeCharacter(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;
}

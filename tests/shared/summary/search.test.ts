import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_HITS, searchWords, type WordsField } from '../../../shared/summary/search';
import type { CloseOut } from '../../../shared/workday/events';
import { NO_WORDS, recordWith } from './records';

const DATE = '2026-11-23';
const day = (words: Partial<CloseOut>, goals: readonly string[] = [], date = DATE) =>
  recordWith(date, {
    closeOut: { ...NO_WORDS, ...words },
    goals: goals.map((text) => ({ text, done: false, ifTime: false })),
  });

/** Each hit with its marked words in brackets. */
function found(text: string, query: string): readonly string[] {
  return searchWords([day({ done: text })], query).hits.map((hit) =>
    hit.marks.reduceRight(
      (marked, { from, to }) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
      hit.text,
    ),
  );
}

describe('looking for words', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['capital and small letters are one', 'Möte med Åsa', 'möte åsa', ['[Möte] med [Åsa]']],
    ['a word is found inside a longer one', 'Avdelningsmötet', 'MÖTE', ['Avdelnings[möte]t']],
    ['å, ä and ö are letters of their own', 'Åsa for på sjön', 'asa', []],
    ['o does not find ö', 'sjön', 'sjon', []],
    ['ö does not find o', 'sjon', 'sjön', []],
    [
      'other accents may be left off',
      'En idé på Café Musée',
      'ide cafe musee',
      ['En [idé] på [Café] [Musée]'],
    ],
    ['and may be typed where they are missing', 'En ide', 'idé', ['En [ide]']],
    [
      'accents that are characters of their own',
      'En ide\u0301 och a\u030asa',
      'idé åsa',
      ['En [ide\u0301] och [a\u030asa]'],
    ],
    ['a sharp s has two units', 'Straße och Maße', 'maße', ['Straße och [Maße]']],
    ['all words must be there', 'Möte med Åsa', 'möte bosse', []],
    ['every place is marked', 'te och te', 'te', ['[te] och [te]']],
    ['places that touch are one', 'barnbarn', 'barn', ['[barnbarn]']],
    ['places that overlap are one', 'arbetsro', 'arbets betsro', ['[arbetsro]']],
    ['a line break is a space', 'Ett\nmöte', 'möte', ['Ett [möte]']],
    ['signs are plain signs', 'Budget (50 %) *nu*', '50 (', ['Budget [(50] %) *nu*']],
    ['no words find nothing', 'text', ' \t ', []],
    ['letters beyond the plane', 'Bra dag 😀 idag', '😀', ['Bra dag [😀] idag']],
  ])('%s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it('goes through goals and every field of the close-out', () => {
    const record = day(
      {
        ...{ done: 'ord', tomorrow: 'ord', worked: 'ord', change: 'ord', felt: 'ord' },
        beginning: { at: null, place: null, how: 'ord' },
      },
      ['ord', 'annat', 'ord igen'],
    );
    const fields: readonly WordsField[] = [
      'goal',
      'goal',
      'done',
      'tomorrow',
      'beginning',
      'worked',
      'change',
      'felt',
    ];
    const answer = searchWords([record], 'ord');
    expect(answer.hits.map(({ field }) => field)).toEqual(fields);
    expect(answer.count).toBe(8);
    expect(searchWords([recordWith(DATE), day({})], 'ord')).toEqual({ hits: [], count: 0 });
  });

  it('asks for all words in the same field', () => {
    expect(searchWords([day({ done: 'kaffe', worked: 'te' })], 'kaffe te').count).toBe(0);
  });

  it('begins with the latest day, stops at what a person reads, and counts the rest', () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      day({ done: 'ord' }, [], `20${String(10 + index).padStart(3, '0')}-01-01`),
    );
    const { hits, count } = searchWords(many, 'ord');
    expect(hits).toHaveLength(MOST_HITS);
    expect(count).toBe(150);
    expect(hits[0]?.date).toBe(many.at(-1)?.date);
  });

  it('cuts a long text between words, around the first place', () => {
    const filler = 'några ord till '.repeat(20);
    const [hit] = searchWords([day({ done: `${filler}NÅL ${filler}nål` })], 'nål').hits;
    expect(hit?.text).toMatch(/^… (ord|till|några) .* NÅL .* (ord|till|några) …$/);
    expect(hit?.text.length).toBeLessThanOrEqual(164);
    expect(hit?.marks.map(({ from, to }) => hit.text.slice(from, to))).toEqual(['NÅL']);
    const [short] = searchWords([day({ done: `NÅL ${filler}` })], 'nål').hits;
    expect(short?.text).toMatch(/^NÅL .* …$/);
    const [last] = searchWords([day({ done: `${filler}NÅL` })], 'nål').hits;
    expect(last?.text).toMatch(/^… .* NÅL$/);
  });

  it('cuts within a word that has no end, never within a character', () => {
    const [hit] = searchWords([day({ done: `${'😀'.repeat(50)}x${'😀'.repeat(200)}` })], 'x').hits;
    expect(hit?.text).toMatch(/^… (😀)+x(😀)+ …$/u);
    expect(hit?.marks.map(({ from, to }) => hit.text.slice(from, to))).toEqual(['x']);
  });

  it('marks what it looked for, in any text', () => {
    const letters = fc.constantFrom(
      ...['a', 'å', 'ä', 'ö', 'e', 'é', 'É', 'ß', 'İ', ' ', '\n', '😀', '𝄞', 'x', 'X'],
      'e\u0301',
      'a\u030a',
      'ﬀ',
      '\ud800',
    );
    const texts = fc.array(letters, { maxLength: 400 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.array(letters, { minLength: 1, maxLength: 3 }), (text, query) => {
        const { hits } = searchWords([day({ done: text })], query.join(''));
        for (const { text: piece, marks } of hits) {
          expect(marks.length).toBeGreaterThan(0);
          expect(piece).not.toContain('\n');
          for (const { from, to } of marks) {
            expect(0 <= from && from < to && to <= piece.length).toBe(true);
            expect(piece.slice(from, to).trim()).not.toBe('');
          }
        }
      }),
    );
  });

  it('finds each word that was written', () => {
    const word = fc.stringMatching(/^[a-zåäöéüA-ZÅÄÖ]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), (words, pick) => {
        const wanted = words[pick % words.length] ?? '';
        expect(found(words.join(' '), wanted)).toHaveLength(1);
        expect(found(words.join(' '), wanted.toUpperCase())).toHaveLength(1);
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unknownWords, type Locale } from './speller';
import { comments, handbookIn, pages, saidIn, type Written } from './texts';

const SUBJECTS: readonly { name: string; locale: Locale; list: string; texts: readonly Written[] }[] = [
  {
    name: 'what is said in Swedish',
    locale: 'sv',
    list: 'words.sv.txt',
    texts: [...saidIn('sv'), ...handbookIn('sv')],
  },
  {
    name: 'what is said in English',
    locale: 'en-GB',
    list: 'words.en.txt',
    texts: [...saidIn('en'), ...handbookIn('en')],
  },
  {
    name: 'what the project’s pages and comments say',
    locale: 'en-GB,sv',
    list: 'words.project.txt',
    texts: [...pages(), ...comments()],
  },
];

describe.each(SUBJECTS)('$name', ({ locale, list, texts }) => {
  const words = readFileSync(join(import.meta.dirname, list), 'utf8')
    .split('\n')
    .filter((word) => word !== '');

  it('is spelt as the dictionaries and the project’s own list have it', async () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(await unknownWords(texts, locale, words)).toEqual([]);
  });

  it('needs every word of the list, which is in order', async () => {
    const needed = new Set((await unknownWords(texts, locale, [])).map(({ word }) => word.toLowerCase()));
    expect(words.filter((word) => !needed.has(word.toLowerCase()))).toEqual([]);
    expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'sv')));
  });
});

describe('a misspelt word', () => {
  it.each([
    ['sv', 'Ta en pasu när du vill.', 'pasu'],
    ['sv', 'Arbetsdagen är slutt.', 'slutt'],
    ['sv', 'Öppna your calendar.', 'your'],
    ['en-GB', 'Take a brake form teh screen.', 'teh'],
    ['en-GB', 'The color of the door sign.', 'color'],
  ] as const)('is found in %s', async (locale, text, word) => {
    const found = await unknownWords(
      [
        { where: 'before', text: '' },
        { where: 'here', text },
      ],
      locale,
      [],
    );
    expect(found).toContainEqual({ word, where: 'here' });
  });
});

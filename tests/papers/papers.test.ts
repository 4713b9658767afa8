import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUIDES } from '../../shared/content/guides';
import type { Guide, Question } from '../../shared/guides/guide';
import { questionsOf } from '../../shared/guides/sheet';
import type { Language } from '../../shared/settings';
import { guidePaper, organisationGuides, reportPapers } from './documents';
import { openPrinter, type Printer } from './printer';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
}, 120_000);
afterAll(() => printer.close());

interface Read {
  readonly pages: number;
  /** Without any space: lines are broken where the page wants it. */
  readonly text: string;
}

/** What another program finds in a PDF. */
async function read(pdf: Buffer): Promise<Read> {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { pages: totalPages, text: packed(text) };
}

/** Without spaces, and without hyphens where a word may be broken. */
const packed = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00ad\u2010-]+/g, '');

const wordsOf = (question: Question, language: Language): readonly string[] => [
  question.ask[language],
  ...(question.type === 'table' ? question.columns.map(({ label }) => label[language]) : []),
  ...(question.type === 'checks' ? question.items.map(({ label }) => label[language]) : []),
];

const CASES = (['sv', 'en'] as const).flatMap((language) => [
  ...GUIDES.flatMap((guide) =>
    (['filled', 'empty'] as const).map((filling) => ({ guide, filling, language, id: guide.id })),
  ),
  ...organisationGuides().map((guide) => ({
    ...{ guide, filling: 'empty' as const, language, id: `${guide.id} with an organisation's lines` },
  })),
]);

describe('on paper', { timeout: 60_000 }, () => {
  it.each(CASES)(
    '$id ($filling, $language) asks all that it asks, and nothing is cut',
    async ({ guide, filling, language }) => {
      const { pdf, tooWide } = await printer.print(guidePaper(guide, filling, language).page);
      const { text, pages } = await read(pdf);
      expect(tooWide).toBe(0);
      expect(pages).toBeLessThanOrEqual(filling === 'filled' ? 5 : 4);
      expect(text).toContain(packed(guide.title[language]));
      const asked = questionsOf(guide).flatMap((question) => wordsOf(question, language));
      expect(asked.filter((words) => !text.includes(packed(words)))).toEqual([]);
      expect(text).toContain(`${pages}/${pages}`);
    },
  );

  it.each(['sv', 'en'] as const)(
    'the agreement at home takes one page (%s), however much of it is filled in',
    async (language) => {
      const guide = guideNamed('home-agreement');
      for (const filling of ['filled', 'empty', 'begun'] as const)
        expect(
          (await read((await printer.print(guidePaper(guide, filling, language).page)).pdf)).pages,
          filling,
        ).toBe(1);
    },
  );

  it.each(['sv', 'en'] as const)('nothing of a report is wider than the page (%s)', async (language) => {
    for (const { name, page } of reportPapers(language))
      expect((await printer.print(page)).tooWide, name).toBe(0);
  });
});

function guideNamed(id: string): Guide {
  const guide = GUIDES.find((one) => one.id === id);
  if (guide === undefined) throw new Error(`no guide ${id}`);
  return guide;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUIDES } from '../../shared/content/guides';
import { HOME_AGREEMENT } from '../../shared/content/guides/home-agreement';
import { FILLINGS, guidePaper, reportPapers, type Paper } from './documents';
import { openPrinter, type Printer } from './printer';

const LANGUAGES = ['sv', 'en'] as const;
let printer: Printer;

beforeAll(async () => {
  printer = await openPrinter();
});

afterAll(() => printer.close());

/** Pages in a PDF, counted as its objects of that type: Chromium writes them uncompressed. */
function pagesIn(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

async function tooWide(papers: readonly Paper[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, page } of papers) {
    const printed = await printer.print(page);
    if (printed.tooWide > 0) found.push(`${name}: ${printed.tooWide} px`);
  }
  return found;
}

describe.each(LANGUAGES)('what is printed in %s', (language) => {
  it.each(FILLINGS)('keeps within the page: guides, %s', async (filling) => {
    expect(await tooWide(GUIDES.map((guide) => guidePaper(guide, filling, language)))).toEqual([]);
  });

  it('keeps within the page: reports', async () => {
    expect(await tooWide(reportPapers(language))).toEqual([]);
  });
});

describe('the agreement at home', () => {
  it.each(LANGUAGES)('takes one page (%s)', async (language) => {
    const pages: number[] = [];
    for (const filling of ['filled', 'empty', 'begun'] as const) {
      const { pdf } = await printer.print(guidePaper(HOME_AGREEMENT, filling, language).page);
      pages.push(pagesIn(pdf));
    }
    expect(pages).toEqual([1, 1, 1]);
  });
});

import { drawingOf } from '../../main/guides/drawings';
import type { PrintPage } from '../../main/exchange/print-page';
import { GUIDES } from '../../shared/content/guides';
import { htmlOf } from '../../shared/exchange/html';
import type { Document } from '../../shared/exchange/document';
import { recordsOf } from '../../shared/exchange/records';
import { reportOf } from '../../shared/exchange/report';
import { formPaper } from '../../shared/guides/form';
import type { Guide } from '../../shared/guides/guide';
import { sheetPaper, type PaperWords } from '../../shared/guides/paper';
import { questionsOf, type Answers, type Sheet } from '../../shared/guides/sheet';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { guideIn } from '../../shared/policy/guide-in';
import type { Language } from '../../shared/settings';
import { filledAnswers } from './filled';
import { MONTH } from './month';
import { fullAnswers } from '../views/filled-guides';
import { SET } from '../views/organisation-states';

/** How much of a guide is answered: as people do, as much as anybody would, nothing, the first half. */
export const FILLINGS = ['filled', 'full', 'empty', 'begun'] as const;
export type Filling = (typeof FILLINGS)[number];

/** Something that the app prints. */
export interface Paper {
  /** Such as `check-in-empty-sv`. */
  readonly name: string;
  readonly page: PrintPage;
}

const wordsIn = (language: Language): PaperWords => ({
  language,
  say: translator(language),
  format: formatter(language, 'Europe/Stockholm'),
});

/** A guide as it is printed, filled in this much. */
export function guidePaper(guide: Guide, filling: Filling, language: Language): Paper {
  const words = wordsIn(language);
  const document = documentOf(guide, filling, words);
  return paper(`${guide.id}-${filling}-${language}`, document, language);
}

/** The guides to which an organisation adds lines of its own, as in the example of a municipality. */
export function organisationGuides(): readonly Guide[] {
  return GUIDES.flatMap((guide) => {
    const own = guideIn(guide.id, SET);
    return own === null || own === guide ? [] : [own];
  });
}

/** The reports of a day, a week and a month. */
export function reportPapers(language: Language): readonly Paper[] {
  return (['day', 'week', 'month'] as const).map((extent) => {
    const days = recordsOf(MONTH[extent]);
    return paper(
      `report-${extent}-${language}`,
      reportOf(days, extent, '2026-11-23', wordsIn(language)),
      language,
    );
  });
}

/** Everything that the app prints, in both languages. */
export function allPapers(): readonly Paper[] {
  return (['sv', 'en'] as const).flatMap((language) => [
    ...GUIDES.flatMap((guide) => FILLINGS.map((filling) => guidePaper(guide, filling, language))),
    ...organisationGuides().flatMap((guide) =>
      FILLINGS.map((filling) => {
        const own = guidePaper(guide, filling, language);
        return { ...own, name: `from-organisation-${own.name}` };
      }),
    ),
    ...reportPapers(language),
  ]);
}

function paper(name: string, document: Document, language: Language): Paper {
  return { name, page: { language, title: document.title, html: htmlOf(document, drawingOf) } };
}

function documentOf(guide: Guide, filling: Filling, words: PaperWords): Document {
  const answers = filledAnswers(guide, words.language);
  switch (filling) {
    case 'filled':
      return sheetPaper(guide, sheetOf(guide, answers), words);
    case 'full':
      return sheetPaper(guide, sheetOf(guide, fullAnswers(guide)), words);
    case 'empty':
      return formPaper(guide, null, words);
    case 'begun':
      return formPaper(guide, sheetOf(guide, firstHalf(guide, answers)), words);
  }
}

function sheetOf(guide: Guide, answers: Answers): Sheet {
  const name = guide.naming === null ? '' : 'AB';
  return { id: guide.id, guide: guide.id, name, begun: '2026-11-16', changed: '2026-11-20', answers };
}

function firstHalf(guide: Guide, answers: Answers): Answers {
  const ids = questionsOf(guide).map(({ id }) => id);
  const first = new Set(ids.slice(0, Math.ceil(ids.length / 2)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => first.has(id)));
}

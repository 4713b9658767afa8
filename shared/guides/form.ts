import { heading, listOf, type Block, type Document } from '../exchange/document';
import {
  SCALES,
  type ChecksQuestion,
  type Guide,
  type GuideSection,
  type Question,
  type Scale,
} from './guide';
import { answeredBlocks, titleOf, type PaperWords } from './paper';
import { checksOf } from './reading';
import { answerTo, isEmpty, questionsOf, type Answers, type Sheet } from './sheet';

/** What there is room for by hand, where the question does not say: lines of text, rows of a table, things of one's own. */
const ROOM = { lines: 3, rows: 3, wideRows: 4, own: 1 } as const;

/**
 * A guide to fill in by hand: all of it, or a sheet with what was answered and room for the rest. What helps to answer
 * stands with it: the lead of a section, its drawing and its advice.
 */
export function formPaper(guide: Guide, sheet: Sheet | null, words: PaperWords): Document {
  const { say, format, language } = words;
  const answers = sheet?.answers ?? {};
  const name = sheet?.name ?? '';
  const lead =
    sheet === null ? guide.lead[language] : say('guide.filled', { date: format.dateAndYear(sheet.changed) });
  const naming = name === '' && guide.naming !== null ? [asked(guide.naming[language], '', written(1))] : [];
  return {
    title: titleOf(guide, { name }, words),
    blocks: [
      { type: 'paragraph', text: lead },
      ...naming,
      ...guide.sections.map((section) => sectionBlock(section, answers, words)),
    ],
  };
}

/** True where a sheet printed by hand would have something to fill in. */
export function hasRoom(guide: Guide, answers: Answers): boolean {
  return questionsOf(guide).some((question) => isOpen(question, answers));
}

function sectionBlock(
  { title, lead, drawing, advice = [], questions }: GuideSection,
  answers: Answers,
  words: PaperWords,
): Block {
  const { language } = words;
  const help: readonly Block[] = [
    ...(lead === undefined ? [] : [{ type: 'paragraph', text: lead[language] } as const]),
    ...(drawing === undefined
      ? []
      : [{ type: 'drawing', file: drawing.file, alt: drawing.alt[language] } as const]),
    ...listOf(advice.map((one) => one[language])),
  ];
  return {
    type: 'section',
    blocks: [
      heading(2, title[language]),
      ...(questions.some((question) => isOpen(question, answers)) ? help : []),
      ...questions.flatMap((question) => questionBlocks(question, answers, words)),
    ],
  };
}

function questionBlocks(question: Question, answers: Answers, words: PaperWords): readonly Block[] {
  if (!isOpen(question, answers)) return answeredBlocks(question, answers, words);
  const { language } = words;
  return [asked(question.ask[language], question.hint?.[language] ?? '', roomFor(question, answers, words))];
}

/** Not answered, or a list of things that some are left of. */
function isOpen(question: Question, answers: Answers): boolean {
  if (question.type !== 'checks') return isEmpty(answerTo(question, answers));
  const { choices } = answerTo(question, answers);
  return question.items.some(({ id }) => choices[id] === undefined);
}

function roomFor(question: Question, answers: Answers, words: PaperWords): readonly Block[] {
  const { language } = words;
  switch (question.type) {
    case 'choice':
      return [{ type: 'choices', choices: labelsOf(question.scale, language) }, ...written(1)];
    case 'checks':
      return [ticks(question, answers, words), ...noteTo(question, answers)];
    case 'words':
      return written(question.rows);
    case 'lines':
      return written(ROOM.lines);
    case 'table': {
      const head = question.columns.map(({ label }) => label[language]);
      const count = head.length > 2 ? ROOM.wideRows : ROOM.rows;
      return [
        { type: 'table', head, rows: Array.from({ length: count }, () => head.map(() => '')), total: null },
      ];
    }
    case 'date':
      return written(1);
  }
}

/** What was ticked already is; the rest, and things of one's own, are to be. */
function ticks(question: ChecksQuestion, answers: Answers, { language, say }: PaperWords): Block {
  const { choices }: Scale = SCALES[question.scale];
  const chosen = (id: string | null): number | null => {
    const at = choices.findIndex((choice) => choice.id === id);
    return at === -1 ? null : at;
  };
  const items = checksOf(question, answers, language).map(({ label, choice }) => ({
    text: label,
    chosen: chosen(choice),
  }));
  const own = Array.from({ length: ROOM.own }, () => ({ text: '', chosen: null }));
  return {
    type: 'ticks',
    about: say('guide.thing'),
    choices: labelsOf(question.scale, language),
    items: [...items, ...own],
  };
}

function noteTo(question: ChecksQuestion, answers: Answers): readonly Block[] {
  const { note } = answerTo(question, answers);
  return note.trim() === '' ? written(1) : [{ type: 'quote', text: note }];
}

function labelsOf(scale: keyof typeof SCALES, language: PaperWords['language']): readonly string[] {
  const { choices }: Scale = SCALES[scale];
  return choices.map(({ label }) => label[language]);
}

const asked = (ask: string, hint: string, blocks: readonly Block[]): Block => ({
  type: 'asked',
  ask,
  hint,
  blocks,
});

const written = (lines: number): readonly Block[] => [{ type: 'room', lines }];

import { answered, heading, listOf, type Block, type Document } from '../exchange/document';
import type { Translate } from '../messages';
import { cellText } from './cells';
import type { Guide, Question } from './guide';
import { answerLines, checksOf, talkPoints, type Reader, type TalkPoint } from './reading';
import { answerTo, choiceOf, isEmpty, type Answers, type Sheet } from './sheet';

/** What a sheet is written out with. */
export interface PaperWords extends Reader {
  readonly say: Translate;
}

/** A sheet to read or to print: what there is to talk about first, then all that was answered. */
export function sheetPaper(guide: Guide, sheet: Sheet, words: PaperWords): Document {
  const { say, format, language } = words;
  const sections = guide.sections.flatMap(({ title, questions }): readonly Block[] => {
    const blocks = questions.flatMap((question) => answeredBlocks(question, sheet.answers, words));
    return blocks.length === 0 ? [] : [{ type: 'section', blocks: [heading(2, title[language]), ...blocks] }];
  });
  const date = format.dateAndYear(sheet.changed);
  return {
    title: titleOf(guide, sheet, words),
    blocks: [
      { type: 'paragraph', text: say('guide.filled', { date }) },
      ...talkBlocks(guide, sheet, words),
      ...(sections.length === 0 ? [{ type: 'paragraph', text: say('guide.no-answers') } as const] : sections),
    ],
  };
}

/** What of a sheet there is to talk about, for itself; `null` where there is nothing. */
export function talkPaper(guide: Guide, sheet: Sheet, words: PaperWords): Document | null {
  const blocks = talkBlocks(guide, sheet, words);
  return blocks.length === 0 ? null : { title: titleOf(guide, sheet, words), blocks };
}

/** A point for the talk in one line. What is no question is told apart from its answer by a colon. */
export function talkLine({ about, said, note }: TalkPoint): string {
  const point = `${about}${about.endsWith('?') ? '' : ':'} ${said}`;
  return note === '' ? point : `${point}. ${note}`;
}

/** What a sheet is called on paper. */
export function titleOf(guide: Guide, { name }: Pick<Sheet, 'name'>, { language }: Reader): string {
  return name === '' ? guide.title[language] : `${guide.title[language]}: ${name}`;
}

function talkBlocks(guide: Guide, { answers }: Sheet, { language, say }: PaperWords): readonly Block[] {
  const points = talkPoints(guide, answers, language);
  return points.length === 0 ? [] : [heading(2, say('guide.talk')), ...listOf(points.map(talkLine))];
}

/** A question with its answer; nothing where there is none. */
export function answeredBlocks(question: Question, answers: Answers, words: PaperWords): readonly Block[] {
  return answered(question.ask[words.language], answerBlocks(question, answers, words));
}

function answerBlocks(question: Question, answers: Answers, words: PaperWords): readonly Block[] {
  const { language, format, say } = words;
  if (isEmpty(answerTo(question, answers))) return [];
  switch (question.type) {
    case 'words':
      return [{ type: 'quote', text: answerTo(question, answers).text }];
    case 'lines':
      return listOf(answerLines(question, answers, words));
    case 'table': {
      const rows = answerTo(question, answers)
        .rows.map((row) => question.columns.map(({ type }, at) => cellText(type, row[at] ?? '', format)))
        .filter((cells) => cells.some((cell) => cell !== ''));
      const head = question.columns.map((column) => column.label[language]);
      return [{ type: 'table', head, rows, total: null }];
    }
    case 'checks': {
      const rows = checksOf(question, answers, language)
        .filter(({ choice }) => choice !== null)
        .map((check) => [check.label, choiceOf(question.scale, check.choice)?.label[language] ?? '']);
      const head = [say('guide.thing'), say('guide.answer')];
      const { note } = answerTo(question, answers);
      const table: readonly Block[] = rows.length === 0 ? [] : [{ type: 'table', head, rows, total: null }];
      return [...table, ...(note.trim() === '' ? [] : [{ type: 'quote', text: note } as const])];
    }
    case 'choice':
    case 'date':
      return answerLines(question, answers, words).map((text): Block => ({ type: 'paragraph', text }));
  }
}

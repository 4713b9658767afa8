import type { Format } from '../messages/format';
import type { Language } from '../settings';
import { cellText } from './cells';
import type { Guide, Offer, Question, ScaleId } from './guide';
import { answerTo, choiceOf, isEmpty, questionsOf, type Answers } from './sheet';

/** What reads answers aloud: the language, and how dates are written in it. */
export interface Reader {
  readonly language: Language;
  readonly format: Format;
}

/** An answer as lines of text; none where there is no answer. */
export function answerLines(
  question: Question,
  answers: Answers,
  { language, format }: Reader,
): readonly string[] {
  switch (question.type) {
    case 'choice': {
      const { choice, note } = answerTo(question, answers);
      return written([labelOf(question.scale, choice, language), note]);
    }
    case 'checks': {
      const { note } = answerTo(question, answers);
      const checks = checksOf(question, answers, language).filter(({ choice }) => choice !== null);
      return written([
        ...checks.map(({ label, choice }) => `${label}: ${labelOf(question.scale, choice, language)}`),
        note,
      ]);
    }
    case 'words':
      return written([answerTo(question, answers).text]);
    case 'lines':
      return written(answerTo(question, answers).lines);
    case 'table':
      return answerTo(question, answers).rows.flatMap((row) => {
        const cells = question.columns.map(({ type }, at) => cellText(type, row[at] ?? '', format));
        return written([cells.filter((cell) => cell !== '').join(' · ')]);
      });
    case 'date': {
      const { date, from = '', to = '' } = answerTo(question, answers);
      const day = date === null ? '' : format.dateAndYear(date);
      const times = to === '' ? from : `${from}–${to}`;
      return written([[day, times].filter((part) => part !== '').join(' ')]);
    }
  }
}

/** A thing that was looked at, with the id of what was chosen for it. */
interface Check {
  readonly label: string;
  readonly choice: string | null;
}

/** Every thing that a question lists, those of one's own after the guide's. */
export function checksOf(
  question: Extract<Question, { type: 'checks' }>,
  answers: Answers,
  language: Language,
): readonly Check[] {
  const { choices, own } = answerTo(question, answers);
  return [
    ...question.items.map(({ id, label }) => ({ label: label[language], choice: choices[id] ?? null })),
    ...own.filter(({ label }) => label.trim() !== ''),
  ];
}

/** A point for the talk that follows: what was asked, what was said of it, and the note to it. */
export interface TalkPoint {
  readonly about: string;
  readonly said: string;
  readonly note: string;
}

/** What of the answers is to be talked about, in the order of the guide. */
export function talkPoints(guide: Guide, answers: Answers, language: Language): readonly TalkPoint[] {
  return questionsOf(guide).flatMap((question): readonly TalkPoint[] => {
    if (question.type === 'choice') {
      const { choice, note } = answerTo(question, answers);
      if (choiceOf(question.scale, choice)?.talk !== true) return [];
      return [
        { about: question.ask[language], said: labelOf(question.scale, choice, language), note: note.trim() },
      ];
    }
    if (question.type !== 'checks') return [];
    const wanting = checksOf(question, answers, language)
      .filter(({ choice }) => choiceOf(question.scale, choice)?.talk === true)
      .map(({ label, choice }) => `${label} (${labelOf(question.scale, choice, language).toLowerCase()})`);
    if (wanting.length === 0) return [];
    const note = answerTo(question, answers).note.trim();
    return [{ about: question.ask[language], said: wanting.join(', '), note }];
  });
}

/** Settings that answer what worries, each once. */
export function offersOf(guide: Guide, answers: Answers): readonly Offer[] {
  const offers = questionsOf(guide).flatMap((question) => {
    if (question.type !== 'choice' || question.offer === undefined) return [];
    const { choice } = answerTo(question, answers);
    return choiceOf(question.scale, choice)?.talk === true ? [question.offer] : [];
  });
  return [...new Set(offers)];
}

/** What another time was answered otherwise. */
export interface AnswerChange {
  readonly about: string;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/** Where two sheets of a guide differ, as they are read. */
export function changesBetween(
  guide: Guide,
  before: Answers,
  now: Answers,
  reader: Reader,
): readonly AnswerChange[] {
  return questionsOf(guide)
    .map((question) => ({
      about: question.ask[reader.language],
      before: answerLines(question, before, reader),
      now: answerLines(question, now, reader),
    }))
    .filter((change) => change.before.join('\n') !== change.now.join('\n'));
}

/** How much of a guide has an answer. */
export function answered(guide: Guide, answers: Answers): { readonly of: number; readonly done: number } {
  const questions = questionsOf(guide);
  const done = questions.filter((question) => !isEmpty(answerTo(question, answers))).length;
  return { of: questions.length, done };
}

/** Questions that a sheet is of no use without, and that have no answer yet (R82). */
export function missingOf(guide: Guide, answers: Answers): readonly Question[] {
  return questionsOf(guide).filter(
    (question) => question.type === 'words' && question.required === true && isEmpty(answers[question.id]),
  );
}

function labelOf(scale: ScaleId, choice: string | null, language: Language): string {
  return choiceOf(scale, choice)?.label[language] ?? '';
}

function written(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

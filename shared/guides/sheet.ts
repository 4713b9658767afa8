import type { LocalDate, LocalTime } from '../time/calendar';
import { SCALES, type Guide, type Question, type Scale, type ScaleId } from './guide';

/** What somebody answered to a question of a guide. */
export type Answer =
  | { readonly type: 'choice'; readonly choice: string | null; readonly note: string }
  | {
      readonly type: 'checks';
      /** The choice for each item, by its id; an item that is not there has none yet. */
      readonly choices: Readonly<Record<string, string>>;
      readonly own: readonly OwnCheck[];
      readonly note: string;
    }
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  /** A cell for each column of the question. */
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  | {
      readonly type: 'date';
      readonly date: LocalDate | null;
      /** Where the question asks for times; one that is not there was not given. */
      readonly from?: LocalTime;
      readonly to?: LocalTime;
    };

/** A thing that the person added to those of a question. */
export interface OwnCheck {
  readonly label: string;
  readonly choice: string | null;
}

export type Answers = Readonly<Record<string, Answer>>;

/** A guide as somebody filled it in. Every field may stay empty. */
export interface Sheet {
  readonly id: string;
  /** Id of the guide; one of a later version may be unknown here, and its sheets stay. */
  readonly guide: string;
  /** What tells it from others of the guide, such as initials; empty where its date does. */
  readonly name: string;
  readonly begun: LocalDate;
  readonly changed: LocalDate;
  /** By id of the question. */
  readonly answers: Answers;
}

/** What is known of a sheet without opening it. */
export type SheetNote = Omit<Sheet, 'answers'>;

/** The sorts of file that a sheet goes out as; as a calendar file only its appointments do. */
export const SHEET_FORMATS = ['pdf', 'markdown', 'calendar'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface SheetSaveAsk {
  readonly sheet: string;
  readonly format: SheetFormat;
}

/** What to print for filling in by hand: a guide without any answer, or a sheet with room for what has none. */
export type FormAsk = { readonly guide: string } | { readonly sheet: string };

/** A sheet as text: all of it, or what there is to talk about. */
export interface SheetCopyAsk {
  readonly text: 'sheet';
  readonly sheet: string;
  readonly part: 'all' | 'talk';
}

/** What a sheet may hold. Lengths in UTF-16 units. */
export const SHEET_LIMITS = {
  sheets: 500,
  name: 80,
  line: 300,
  words: 5_000,
  /** Lines, rows and own checks of one answer. */
  entries: 60,
  answers: 60,
} as const;

/** True when something of an answer is longer or more than a sheet takes. */
export function isTooMuch(answer: Answer): boolean {
  const { line, words, entries } = SHEET_LIMITS;
  const long = (texts: readonly string[], most: number): boolean => texts.some((text) => text.length > most);
  switch (answer.type) {
    case 'choice':
      return answer.note.length > words;
    case 'checks':
      return (
        answer.own.length > entries ||
        answer.note.length > words ||
        long(
          answer.own.map(({ label }) => label),
          line,
        )
      );
    case 'words':
      return answer.text.length > words;
    case 'lines':
      return answer.lines.length > entries || long(answer.lines, line);
    case 'table':
      return (
        answer.rows.length > entries || answer.rows.some((row) => row.length > entries || long(row, line))
      );
    case 'date':
      return false;
  }
}

/** True for an answer that says nothing. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  const blank = (text: string): boolean => text.trim() === '';
  switch (answer.type) {
    case 'choice':
      return answer.choice === null && blank(answer.note);
    case 'checks':
      return (
        Object.keys(answer.choices).length === 0 &&
        answer.own.every(({ label }) => blank(label)) &&
        blank(answer.note)
      );
    case 'words':
      return blank(answer.text);
    case 'lines':
      return answer.lines.every(blank);
    case 'table':
      return answer.rows.flat().every(blank);
    case 'date':
      return answer.date === null && answer.from === undefined && answer.to === undefined;
  }
}

/** A question without an answer yet. */
export function noAnswer({ type }: Question): Answer {
  switch (type) {
    case 'choice':
      return { type, choice: null, note: '' };
    case 'checks':
      return { type, choices: {}, own: [], note: '' };
    case 'words':
      return { type, text: '' };
    case 'lines':
      return { type, lines: [] };
    case 'table':
      return { type, rows: [] };
    case 'date':
      return { type, date: null };
  }
}

/** The answer to a question; the empty one where there is none, or where it is of another type than the question is now. */
export function answerTo<Q extends Question>(
  question: Q,
  answers: Answers,
): Extract<Answer, { type: Q['type'] }>;
export function answerTo(question: Question, answers: Answers): Answer {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer?.type === question.type ? answer : noAnswer(question);
}

/** All questions of a guide, in order. */
export function questionsOf({ sections }: Guide): readonly Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** A choice of a question's scale by its id; `null` where it has none of that id. */
export function choiceOf(scale: ScaleId, id: string | null): Scale['choices'][number] | null {
  const { choices }: Scale = SCALES[scale];
  return choices.find((choice) => choice.id === id) ?? null;
}

import { describe, expect, it } from 'vitest';
import {
  answered,
  answerLines,
  changesBetween,
  missingOf,
  offersOf,
  talkPoints,
} from '../../shared/guides/reading';
import { DAY, TIME } from '../../shared/content/guides/manager/columns';
import type { DateQuestion, TableQuestion } from '../../shared/guides/guide';
import { isEmpty, isTooMuch, noAnswer, questionsOf, type Answer } from '../../shared/guides/sheet';
import { formatter } from '../../shared/messages/format';
import { A_GUIDE, FULL } from './a-guide';

const READER = { language: 'en', format: formatter('en', 'UTC') } as const;
const asked = (id: string): (typeof A_GUIDE.sections)[number]['questions'][number] => {
  const question = questionsOf(A_GUIDE).find((one) => one.id === id);
  if (question === undefined) throw new Error(id);
  return question;
};
const lines = (id: string): readonly string[] => answerLines(asked(id), FULL, READER);

describe('an answer, read aloud', () => {
  it.each<[string, readonly string[]]>([
    ['let-go', ['Yes', 'In the evenings.']],
    ['lonely', ['No']],
    ['things', ['Screen: Missing', 'Chair: Have it', 'Printer: Missing', 'Before May.']],
    ['purpose', ['To agree\non how']],
    ['agenda', ['One', 'Two']],
    ['plan', ['Order · Tuesday 1 December 2026', 'Try · soon']],
    ['next', ['Monday 4 January 2027']],
  ])('%s', (id, read) => {
    expect(lines(id)).toEqual(read);
  });

  it('is nothing where there is none, or one that the question does not ask for', () => {
    for (const question of questionsOf(A_GUIDE)) {
      expect(answerLines(question, {}, READER)).toEqual([]);
      expect(answerLines(question, { [question.id]: noAnswer(question) }, READER)).toEqual([]);
    }
    expect(answerLines(asked('purpose'), { purpose: { type: 'lines', lines: ['One'] } }, READER)).toEqual([]);
    expect(
      answerLines(asked('let-go'), { 'let-go': { type: 'choice', choice: 'gone', note: '' } }, READER),
    ).toEqual([]);
  });
});

describe('days and times, read aloud', () => {
  const ASK = { sv: 'När?', en: 'When?' };
  const HOURS: TableQuestion = { type: 'table', id: 'hours', ask: ASK, columns: [DAY, TIME] };
  const NEXT: DateQuestion = { type: 'date', id: 'next', ask: ASK, times: true };
  const next = (answer: object) =>
    answerLines(NEXT, { next: { type: 'date', date: '2027-01-04', ...answer } }, READER);

  it('are said as the language has them, and words of an earlier version as they were written', () => {
    const rows = [
      ['1-5', '13:00'],
      ['Tisdagar', 'kl 9'],
      [' ibland', 'efter lunch'],
    ];
    expect(answerLines(HOURS, { hours: { type: 'table', rows } }, READER)).toEqual([
      'Monday–Friday · 13:00',
      'Tuesday · 09:00',
      'ibland · efter lunch',
    ]);
  });

  it('stand with the date that they are of', () => {
    expect([next({}), next({ from: '09:00' }), next({ from: '09:00', to: '10:15' })].flat()).toEqual([
      'Monday 4 January 2027',
      'Monday 4 January 2027 09:00',
      'Monday 4 January 2027 09:00–10:15',
    ]);
    expect(next({ date: null, from: '09:00' })).toEqual(['09:00']);
  });

  it('are an answer by themselves', () => {
    expect(isEmpty({ type: 'date', date: null })).toBe(true);
    expect(isEmpty({ type: 'date', date: null, from: '09:00' })).toBe(false);
    expect(isEmpty({ type: 'date', date: null, to: '09:00' })).toBe(false);
  });
});

describe('what there is to talk about', () => {
  it('is what is missing or worries, in the order of the guide, with its note', () => {
    expect(talkPoints(A_GUIDE, FULL, 'en')).toEqual([
      { about: 'Hard to let go?', said: 'Yes', note: 'In the evenings.' },
      { about: 'Late evenings?', said: 'Sometimes', note: '' },
      { about: 'What is there?', said: 'Screen (missing), Printer (missing)', note: 'Before May.' },
    ]);
  });

  it('is nothing where all is well', () => {
    const well = {
      lonely: FULL['lonely'] ?? noAnswer(asked('lonely')),
      things: { type: 'checks', choices: { screen: 'have' }, own: [], note: 'Fine.' },
    } as const;
    expect(talkPoints(A_GUIDE, well, 'en')).toEqual([]);
    expect(offersOf(A_GUIDE, well)).toEqual([]);
  });

  it('brings the settings that answer it, each once', () => {
    expect(offersOf(A_GUIDE, FULL)).toEqual(['firmer-end']);
    const lonely: Answer = { type: 'choice', choice: 'yes', note: '' };
    expect(offersOf(A_GUIDE, { ...FULL, lonely })).toEqual(['firmer-end', 'contact-reminder']);
  });
});

describe('two times of a guide', () => {
  it('are compared question by question, as they are read', () => {
    const now = {
      ...FULL,
      lonely: { type: 'choice', choice: 'yes', note: '' },
      agenda: { type: 'lines', lines: [' One', 'Two', ''] },
      next: { type: 'date', date: null },
    } as const;
    expect(changesBetween(A_GUIDE, FULL, now, READER)).toEqual([
      { about: 'Lonely?', before: ['No'], now: ['Yes'] },
      { about: 'Next time', before: ['Monday 4 January 2027'], now: [] },
    ]);
    expect(changesBetween(A_GUIDE, FULL, FULL, READER)).toEqual([]);
  });
});

describe('how far a guide has come', () => {
  it('counts the questions with an answer', () => {
    expect(answered(A_GUIDE, {})).toEqual({ of: 8, done: 0 });
    expect(answered(A_GUIDE, FULL)).toEqual({ of: 8, done: 8 });
    expect(answered(A_GUIDE, { ...FULL, purpose: { type: 'words', text: ' ' } })).toEqual({ of: 8, done: 7 });
  });

  it('says what it is of no use without', () => {
    expect(missingOf(A_GUIDE, {}).map(({ id }) => id)).toEqual(['purpose']);
    expect(missingOf(A_GUIDE, { purpose: { type: 'words', text: ' ' } }).map(({ id }) => id)).toEqual([
      'purpose',
    ]);
    expect(missingOf(A_GUIDE, FULL)).toEqual([]);
  });
});

describe('an answer', () => {
  it.each<[string, Answer, boolean]>([
    ['a choice', { type: 'choice', choice: 'no', note: '' }, false],
    ['a note alone', { type: 'choice', choice: null, note: 'x' }, false],
    ['a blank note', { type: 'choice', choice: null, note: ' ' }, true],
    ['a check', { type: 'checks', choices: { a: 'b' }, own: [], note: '' }, false],
    [
      'a check of one’s own',
      { type: 'checks', choices: {}, own: [{ label: 'x', choice: null }], note: '' },
      false,
    ],
    [
      'a check without a name',
      { type: 'checks', choices: {}, own: [{ label: ' ', choice: 'b' }], note: '' },
      true,
    ],
    ['a note to checks', { type: 'checks', choices: {}, own: [], note: 'x' }, false],
    ['words', { type: 'words', text: 'x' }, false],
    ['blanks', { type: 'words', text: ' \n' }, true],
    ['a line', { type: 'lines', lines: ['', 'x'] }, false],
    ['blank lines', { type: 'lines', lines: ['', ' '] }, true],
    ['a cell', { type: 'table', rows: [['', 'x']] }, false],
    ['blank cells', { type: 'table', rows: [['', ' '], []] }, true],
    ['a date', { type: 'date', date: '2026-11-23' }, false],
    ['no date', { type: 'date', date: null }, true],
  ])('%s is empty: %#', (_, answer, empty) => {
    expect(isEmpty(answer)).toBe(empty);
  });

  const long = 'x'.repeat(301);
  const page = 'x'.repeat(5_001);
  const many = Array.from({ length: 61 }, () => 'x');
  it.each<[string, Answer]>([
    ['a note of many pages', { type: 'choice', choice: null, note: page }],
    ['a long label', { type: 'checks', choices: {}, own: [{ label: long, choice: null }], note: '' }],
    ['a long note to checks', { type: 'checks', choices: {}, own: [], note: page }],
    [
      'many checks',
      { type: 'checks', choices: {}, own: many.map((label) => ({ label, choice: null })), note: '' },
    ],
    ['many pages', { type: 'words', text: page }],
    ['a long line', { type: 'lines', lines: [long] }],
    ['many lines', { type: 'lines', lines: many }],
    ['a long cell', { type: 'table', rows: [['x', long]] }],
    ['a wide row', { type: 'table', rows: [many] }],
    ['many rows', { type: 'table', rows: many.map((cell) => [cell]) }],
  ])('%s is too much, and a little less is not', (_, answer) => {
    expect(isTooMuch(answer)).toBe(true);
    const less = JSON.parse(
      JSON.stringify(answer, (_key, value: unknown) =>
        typeof value === 'string' && value.length > 20
          ? value.slice(1)
          : Array.isArray(value) && value.length > 20
            ? value.slice(1)
            : value,
      ),
    ) as Answer;
    expect(isTooMuch(less)).toBe(false);
  });

  it('a date is never too much', () => {
    expect(isTooMuch({ type: 'date', date: '2026-11-23' })).toBe(false);
  });
});

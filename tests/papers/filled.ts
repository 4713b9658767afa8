import { SCALES, type Column, type Guide, type Question } from '../../shared/guides/guide';
import { questionsOf, type Answer, type Answers } from '../../shared/guides/sheet';
import type { Language } from '../../shared/settings';

/** What people would write: a sentence or two, a few lines, some rows. */
const OWN_WORDS = {
  sv: {
    sentence: 'Det går bra så länge jag får veta i förväg. Torsdagar är svårast.',
    lines: ['Remissvaret till nämnden', 'Budgetunderlaget'],
    cell: 'Ta upp på arbetsplatsträffen',
    own: 'Skrivare',
  },
  en: {
    sentence: 'It works well as long as I am told beforehand. Thursdays are hardest.',
    lines: ['The answer to the board', 'Figures for the budget'],
    cell: 'Bring up at the staff meeting',
    own: 'Printer',
  },
} as const;

/** Two rows of each sort of cell. */
const CELLS = {
  date: ['2026-12-01', '2027-01-14'],
  number: ['4', '12'],
  weekday: ['2', '1-5'],
  time: ['09:00', '13:30'],
} as const satisfies Readonly<Record<Exclude<Column['type'], 'text'>, readonly string[]>>;

/** A guide answered as people do: some of it at length, most of it in a few words. */
export function filledAnswers(guide: Guide, language: Language): Answers {
  return Object.fromEntries(
    questionsOf(guide).map((question, at) => [question.id, answerOf(question, at, language)]),
  );
}

/** `at` is the number of the question: not all are answered alike. */
function answerOf(question: Question, at: number, language: Language): Answer {
  const { sentence, lines, cell, own } = OWN_WORDS[language];
  const note = at % 2 === 0 ? '' : sentence;
  switch (question.type) {
    case 'choice': {
      const { choices } = SCALES[question.scale];
      return { type: 'choice', choice: choices[at % choices.length]?.id ?? null, note };
    }
    case 'checks': {
      const { choices } = SCALES[question.scale];
      const chosen = question.items.map(({ id }, item) => [id, choices[item % choices.length]?.id ?? '']);
      return {
        type: 'checks',
        choices: Object.fromEntries(chosen),
        own: [{ label: own, choice: choices[0].id }],
        note,
      };
    }
    case 'words':
      return { type: 'words', text: sentence };
    case 'lines':
      return { type: 'lines', lines };
    case 'table':
      return {
        type: 'table',
        rows: [0, 1].map((row) =>
          question.columns.map(({ type }) => (type === 'text' ? cell : (CELLS[type][row] ?? ''))),
        ),
      };
    case 'date':
      return { type: 'date', date: '2026-12-01' };
  }
}

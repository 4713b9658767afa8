import type { Guide } from '../../shared/guides/guide';
import type { Answers, Sheet } from '../../shared/guides/sheet';

const both = (text: string): { sv: string; en: string } => ({ sv: `${text}, sv`, en: text });

/** A guide with a question of every type. */
export const A_GUIDE: Guide = {
  id: 'a-guide',
  side: 'employee',
  title: both('A guide'),
  lead: both('For tests.'),
  naming: both('Initials'),
  sections: [
    {
      id: 'first',
      title: both('First'),
      questions: [
        { type: 'choice', id: 'let-go', ask: both('Hard to let go?'), scale: 'worry', offer: 'firmer-end' },
        { type: 'choice', id: 'lonely', ask: both('Lonely?'), scale: 'worry', offer: 'contact-reminder' },
        { type: 'choice', id: 'evening', ask: both('Late evenings?'), scale: 'worry', offer: 'firmer-end' },
        {
          type: 'checks',
          id: 'things',
          ask: both('What is there?'),
          scale: 'have',
          items: [
            { id: 'screen', label: both('Screen') },
            { id: 'chair', label: both('Chair') },
          ],
        },
      ],
      source: 'SEED-3-CHECK',
    },
    {
      id: 'second',
      title: both('Second'),
      questions: [
        { type: 'words', id: 'purpose', ask: both('Purpose'), rows: 2, required: true },
        { type: 'lines', id: 'agenda', ask: both('Agenda') },
        {
          type: 'table',
          id: 'plan',
          ask: both('Plan'),
          columns: [
            { id: 'what', label: both('What'), type: 'text' },
            { id: 'when', label: both('When'), type: 'date' },
          ],
        },
        { type: 'date', id: 'next', ask: both('Next time') },
      ],
      source: 'SEED-3-CHECK',
    },
  ],
};

/** Everything answered. */
export const FULL: Answers = {
  'let-go': { type: 'choice', choice: 'yes', note: ' In the evenings. ' },
  lonely: { type: 'choice', choice: 'no', note: '' },
  evening: { type: 'choice', choice: 'sometimes', note: '' },
  things: {
    type: 'checks',
    choices: { screen: 'missing', chair: 'have' },
    own: [
      { label: 'Printer', choice: 'missing' },
      { label: ' ', choice: 'missing' },
      { label: 'Lamp', choice: null },
    ],
    note: 'Before May.',
  },
  purpose: { type: 'words', text: 'To agree\non how' },
  agenda: { type: 'lines', lines: ['One', ' ', 'Two'] },
  plan: {
    type: 'table',
    rows: [
      ['Order', '2026-12-01'],
      ['', ''],
      ['Try', 'soon'],
    ],
  },
  next: { type: 'date', date: '2027-01-04' },
};

/** A sheet with these answers. */
export function sheetWith(answers: Answers, of: Partial<Sheet> = {}): Sheet {
  return { id: 's', guide: 'a-guide', name: '', begun: '2026-11-20', changed: '2026-11-23', answers, ...of };
}

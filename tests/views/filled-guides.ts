import { guideOf, GUIDES } from '../../shared/content/guides';
import { SCALES, type Column, type Guide, type Question } from '../../shared/guides/guide';
import { questionsOf, type Answer, type Answers, type Sheet } from '../../shared/guides/sheet';
import { OFF, view, WORK } from './base';
import type { FakeState } from './fake-main';

const LONG_WORD = 'Arbetsmiljöverksamhetsutvecklingsärendehanteringssystemet';
const LONG =
  `${LONG_WORD} behöver en genomgång med samhällsbyggnadsförvaltningens kvalitetssamordnare. `.repeat(3);

/** What stands in a cell; `null` for one of the two that tell the rows apart. */
const CELLS: Readonly<Record<Column['type'], string | null>> = {
  text: LONG_WORD,
  date: '2026-12-01',
  number: '12',
  weekday: null,
  time: '09:00',
};

/** An answer to a question, as long as anybody would write. */
function fullAnswer(question: Question): Answer {
  switch (question.type) {
    case 'choice': {
      const choices = SCALES[question.scale].choices;
      return { type: 'choice', choice: choices[1]?.id ?? null, note: LONG };
    }
    case 'checks': {
      const choice = SCALES[question.scale].choices[1]?.id ?? 'none';
      const choices = Object.fromEntries(question.items.map(({ id }) => [id, choice]));
      return { type: 'checks', choices, own: [{ label: LONG_WORD, choice }], note: LONG };
    }
    case 'words':
      return { type: 'words', text: LONG };
    case 'lines':
      return { type: 'lines', lines: [LONG.trim(), LONG_WORD, 'Kort'] };
    case 'table':
      return {
        type: 'table',
        // Of the first row nothing reads as what its column is for, as in a sheet of an earlier version.
        rows: [
          question.columns.map(() => LONG_WORD),
          ...['2', '1-5'].map((weekday) => question.columns.map(({ type }) => CELLS[type] ?? weekday)),
        ],
      };
    case 'date':
      return { type: 'date', date: '2026-11-20' };
  }
}

export function fullAnswers(guide: Guide): Answers {
  return Object.fromEntries(questionsOf(guide).map((question) => [question.id, fullAnswer(question)]));
}

function sheet(guide: string, answers: Answers, of: Partial<Sheet> = {}): Sheet {
  return { id: guide, guide, name: '', begun: '2026-11-16', changed: '2026-11-20', answers, ...of };
}

/** A window with these guides filled in. */
export function withSheets(snapshot: typeof WORK, sheets: readonly Sheet[]): FakeState {
  const notes = sheets.map(({ id, guide, name, begun, changed }) => ({ id, guide, name, begun, changed }));
  return { ...view({ ...snapshot, sheets: notes }), filled: sheets };
}

const READY: Answers = {
  suitable: {
    type: 'choice',
    choice: 'partly',
    note: 'Arkivet och expeditionen kräver att jag är på plats.',
  },
  'at-home': { type: 'lines', lines: ['Remissvar', 'Budgetunderlaget', 'Telefonmöten'] },
  'at-work': { type: 'lines', lines: ['Arkivet', 'Expeditionen på tisdagar'] },
  conditions: { type: 'choice', choice: 'yes', note: '' },
  'letting-go': { type: 'choice', choice: 'sometimes', note: 'Svarar på mejl på kvällen.' },
  company: { type: 'choice', choice: 'no', note: '' },
  equipment: {
    type: 'checks',
    choices: { computer: 'have', screen: 'missing', keyboard: 'have', mouse: 'have', chair: 'missing' },
    own: [{ label: 'Skrivare', choice: 'no-need' }],
    note: 'Stolen är en köksstol.',
  },
  'tried-on': { type: 'date', date: '2026-11-14' },
};
const EARLIER: Answers = { ...READY, company: { type: 'choice', choice: 'yes', note: '' } };

/** The readiness guide twice, and a support card. */
export const FILLED: FakeState = withSheets(WORK, [
  sheet('readiness', EARLIER, { id: 'earlier', begun: '2026-03-02', changed: '2026-03-02' }),
  sheet('readiness', READY),
  sheet('support', {}),
]);
/** Everything that there is to fill in. */
export const FULL_GUIDES: FakeState = withSheets(
  { ...OFF, settings: { ...OFF.settings, manager: true } },
  GUIDES.map((guide) =>
    sheet(guide.id, fullAnswers(guide), { name: guide.naming === null ? '' : LONG_WORD }),
  ),
);
/** Somebody who leads others. */
export const LEADING = { ...WORK, settings: { ...WORK.settings, manager: true } };
const talk = guideOf('conversation');

export const WORKPLACE_STATES: Readonly<Record<string, FakeState>> = {
  empty: view(WORK),
  typical: FILLED,
  full: FULL_GUIDES,
};
export const MANAGER_STATES: Readonly<Record<string, FakeState>> = {
  empty: view(LEADING),
  typical: withSheets(LEADING, [
    sheet('conversation', {}, { id: 'one', name: 'AB' }),
    sheet('conversation', talk === null ? {} : fullAnswers(talk), { id: 'two', name: 'CDE' }),
    sheet('worry', {}),
  ]),
  full: FULL_GUIDES,
};

/** Open hours of which one was written in words that read as a day and a time, and one in words that do not. */
export const HOURS: FakeState = withSheets(LEADING, [
  sheet('open-hours', {
    hours: {
      type: 'table',
      rows: [
        ['Tisdagar', 'kl 9', '10.30', 'Telefon'],
        ['1-5', '13:00', '13:30', 'Teams'],
        ['De flesta dagar', 'efter lunch', '', '', 'Varannan vecka'],
      ],
    },
  }),
]);

/** What opens a guide from its page, and a part of it. */
export const card = (page: 'workplace' | 'manager', guide: string): string => `a[href="#${page}/${guide}"]`;
export const step = (number: number): string => `.guide-steps li:nth-child(${number}) button`;

/** Inside a guide: its start, its sections, and what came of it. */
export const GUIDE_WALKS = [
  { view: 'workplace', name: 'begin', state: view(WORK), clicks: [card('workplace', 'readiness')] },
  {
    view: 'workplace',
    name: 'result',
    state: FILLED,
    clicks: [card('workplace', 'readiness'), '.guide-part select'],
  },
  { view: 'workplace', name: 'result-full', state: FULL_GUIDES, clicks: [card('workplace', 'readiness')] },
  {
    view: 'workplace',
    name: 'choices',
    state: FILLED,
    clicks: [card('workplace', 'readiness'), step(2)],
  },
  { view: 'workplace', name: 'checks', state: FILLED, clicks: [card('workplace', 'readiness'), step(3)] },
  {
    view: 'workplace',
    name: 'checks-full',
    state: FULL_GUIDES,
    clicks: [card('workplace', 'readiness'), step(3)],
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    view: 'workplace' as const,
    name: `desk-${number}`,
    state: FULL_GUIDES,
    clicks: [card('workplace', 'desk'), step(number)],
  })),
  {
    view: 'workplace',
    name: 'support',
    state: FILLED,
    clicks: [card('workplace', 'support')],
  },
  {
    view: 'manager',
    name: 'named',
    state: MANAGER_STATES['typical'] ?? FULL_GUIDES,
    clicks: [card('manager', 'conversation')],
  },
  {
    view: 'manager',
    name: 'table-full',
    state: FULL_GUIDES,
    clicks: [card('manager', 'staffing'), '.content-list a', step(1)],
  },
  { view: 'manager', name: 'times', state: HOURS, clicks: [card('manager', 'open-hours'), step(1)] },
  {
    view: 'manager',
    name: 'times-full',
    state: FULL_GUIDES,
    clicks: [card('manager', 'open-hours'), step(1)],
  },
  { view: 'manager', name: 'calendar', state: HOURS, clicks: [card('manager', 'open-hours'), step(3)] },
  {
    view: 'manager',
    name: 'date-and-times',
    state: FULL_GUIDES,
    clicks: [card('manager', 'meeting-card'), '.content-list a', step(1)],
  },
  {
    view: 'manager',
    name: 'dates',
    state: FULL_GUIDES,
    clicks: [card('manager', 'workload'), '.content-list a', step(1)],
  },
  {
    view: 'manager',
    name: 'worry',
    state: MANAGER_STATES['typical'] ?? FULL_GUIDES,
    clicks: [card('manager', 'worry')],
  },
] as const satisfies readonly {
  readonly view: 'workplace' | 'manager';
  readonly name: string;
  readonly state: FakeState;
  readonly clicks: readonly string[];
}[];

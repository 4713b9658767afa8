import type { Snapshot } from '../../shared/companion/snapshot';
import type { ViewState } from '../../shared/contract';
import type { Goal } from '../../shared/workday/events';
import { at, DAY, OFF, PLAN, WORK } from './base';
import { of } from './moments';

const LONG_WORD = 'Arbetsmiljöverksamhetsutvecklingsärendehanteringssystemet';
const { settings } = OFF;

/** What the last day left, with all that it can leave. */
export const LEFT: NonNullable<Snapshot['yesterday']> = {
  date: '2026-11-20',
  tomorrow: 'Budgetunderlaget med Amina\nBoka tid med skyddsombudet',
  change: 'Äta lunch innan jag blir hungrig.',
  answer: null,
  unfinished: [
    { id: 'u1', text: 'Skicka remissvaret till kommunledningen', weight: 'heavy', deadline: '2026-11-25' },
    { id: 'u2', text: 'Rensa i inkorgen', weight: 'light' },
  ],
  beginning: { at: '08:15', place: 'office', how: 'Läsa igenom remissen en sista gång' },
};

const MORNING = { from: '09:00', to: '11:30' };
/** Good hours in the morning, every day. */
export const GOOD_HOURS = {
  1: MORNING,
  2: MORNING,
  3: MORNING,
  4: MORNING,
  5: MORNING,
  6: null,
  7: null,
} as const;

const GOALS: readonly Goal[] = [
  {
    id: 'g1',
    text: 'Skicka remissvaret till kommunledningen',
    weight: 'heavy',
    deadline: '2026-11-25',
    at: '09:00',
  },
  { id: 'g2', text: 'Gå igenom budgetunderlaget med Amina', weight: 'heavy', unsure: true, at: '10:15' },
  { id: 'g3', text: 'Svara på veckans frågor från skolorna', weight: 'light', at: '13:00' },
  { id: 'g4', text: 'Rensa i inkorgen', weight: 'light', ifTime: true },
  { id: 'g5', text: 'Läsa om den nya rutinen', ifTime: true, unsure: true },
];

const FULL_GOALS: readonly Goal[] = Array.from({ length: 12 }, (_, index) => ({
  id: `f${index}`,
  text:
    index % 2 === 0
      ? `${LONG_WORD} ${index + 1}`
      : `${index + 1} ${`${LONG_WORD}, ${LONG_WORD.toLowerCase()} `.repeat(2)}`.slice(0, 300),
  weight: index % 3 === 0 ? ('heavy' as const) : ('light' as const),
  deadline: '2026-12-11',
  unsure: true as const,
  ...(index < 3 ? {} : { ifTime: true as const }),
  at: `${String(8 + Math.floor(index * 0.75)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '15'}`,
}));

/** An ordinary day with a whole plan. */
export const PLANNED: Snapshot = {
  ...WORK,
  settings: { ...settings, goodHours: GOOD_HOURS },
  day: {
    ...DAY,
    plan: {
      ...PLAN,
      goals: GOALS,
      ...{ fikaAt: '14:30', contactAt: '14:00', readUpAt: '08:15', freshAirAt: '12:45' },
      ifThen: { when: 'mötet om budgeten drar ut på tiden', then: 'skriver jag anteckningarna i morgon' },
    },
    slots: ['read-up'],
    ...{ freshAirAt: at('12:45'), fikaAt: at('14:30'), contactAt: at('14:00'), readUpAt: at('08:15') },
  },
};

/** Twelve goals of long words, all of them unsure, all of them placed. */
export const FULL_PLAN: Snapshot = {
  ...PLANNED,
  day:
    PLANNED.day === null
      ? null
      : {
          ...PLANNED.day,
          plan: {
            ...PLAN,
            goals: FULL_GOALS,
            ...{ fikaAt: '14:30', contactAt: '14:00', readUpAt: '08:15' },
            ifThen: {
              when: `${LONG_WORD} `.repeat(5).slice(0, 300),
              then: `${LONG_WORD} `.repeat(5).slice(0, 300),
            },
          },
          slots: ['air', 'contact', 'read-up'],
        },
};

/** Goals that have a weight and no place yet, with good hours to place them by. */
export const UNPLACED: Snapshot = {
  ...PLANNED,
  day:
    PLANNED.day === null
      ? null
      : {
          ...PLANNED.day,
          plan: { ...PLAN, goals: GOALS.map(({ at: _, ...goal }) => goal) },
        },
};

/** The plan page. */
export const PLAN_STATES: Readonly<Record<string, ViewState>> = {
  'left-over': of(OFF, { yesterday: LEFT, settings: { ...settings, goodHours: GOOD_HOURS } }),
  'left-over-kept': of(OFF, { yesterday: { ...LEFT, answer: 'keep', unfinished: [] } }),
  'hours-asked': of(OFF, { yesterday: LEFT }),
  whole: of(PLANNED, {}),
  'whole-full': of(FULL_PLAN, { yesterday: { ...LEFT, change: `${LONG_WORD} `.repeat(20) } }),
};

/** Today with a whole plan. */
export const PLANNED_TODAY: Readonly<Record<string, ViewState>> = {
  planned: of(PLANNED, {}),
  'planned-not-placed': of(UNPLACED, {}),
  'planned-full': of(FULL_PLAN, {}),
};

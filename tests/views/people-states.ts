import { NO_PEOPLE, type Channel, type People } from '../../shared/people/person';
import type { ViewState } from '../../shared/contract';
import { someone } from '../people/someone';
import { OFF, WORK } from './base';
import { of } from './moments';

const phone = (address: string): Channel => ({ kind: 'phone', address });
const mail = (address: string): Channel => ({ kind: 'email', address });

const AMINA = someone('amina', {
  ...{ name: 'Amina Warsame', role: 'Ekonomi', everyDays: 7, lastTalked: '2026-11-12' },
  channels: [
    phone('070-123 45 67'),
    { kind: 'chat', address: 'msteams:/l/chat/0/0?users=amina@example.se' },
    mail('amina.warsame@example.se'),
  ],
  note: 'Ring helst före tio.',
});
const PETER = someone('peter', {
  ...{ name: 'Peter Ek', role: 'Skolan i Norrby', everyDays: 30 },
  channels: [{ kind: 'chat', address: 'peter.ek' }],
});
const SANNA = someone('sanna', { name: 'Sanna Lind', everyDays: 14, lastTalked: '2026-11-20' });
const MANAGER = someone('manager', {
  ...{ name: 'Karin Öberg', role: 'Enheten för samhällsplanering', manager: true, support: true },
  channels: [{ kind: 'video', address: 'https://meet.example.se/karin' }, phone('+46 8 123 456')],
  lastTalked: '2026-11-23',
});
const HEALTH = someone('health', {
  ...{ name: 'Företagshälsan', support: true, channels: [phone('0771-23 45 67')] },
});

/** A few colleagues, some support, points for the manager and the intranet. */
export const PEOPLE: People = {
  persons: [AMINA, PETER, SANNA, MANAGER, HEALTH],
  channels: [{ id: 'intranet', name: 'Intranätet', address: 'https://intranet.example.se/nyheter' }],
  agenda: {
    lines: [
      { text: 'Semestern i vår', done: false },
      { text: 'En skärm till hemma', done: false },
      { text: 'Vem tar skolornas frågor på fredagar', done: true },
    ],
    openHours: 'Tisdagar 13–14 i Teams',
  },
};

const LONG_WORD = 'Arbetsmiljöverksamhetsutvecklingsärendehanteringssystemet';
const ROLES = ['Samhällsbyggnadsförvaltningens kvalitetssamordnare', `Förvaltare av ${LONG_WORD}`] as const;
const LONG = `${ROLES[1]} behöver en genomgång med kollegorna. `.repeat(4).slice(0, 300);

/** Forty people with the longest names, roles and addresses that anybody has. */
const FULL_PEOPLE: People = {
  persons: Array.from({ length: 40 }, (_, index) =>
    someone(`p${index}`, {
      name: `${index} Anna-Charlotta Gyllenstierna-Wallenkvist ${index % 7 === 0 ? LONG_WORD : ''}`.slice(
        0,
        80,
      ),
      role: ROLES[index % 2] ?? '',
      channels: [
        phone(`+46 (0)70-123 45 ${String(index).padStart(2, '0')}`),
        { kind: 'sms', address: '070-123 45 67' },
        { kind: 'chat', address: LONG_WORD.repeat(2) },
        { kind: 'video', address: `https://meet.example.se/${LONG_WORD}` },
        mail(`anna-charlotta.gyllenstierna-wallenkvist.${index}@samhallsbyggnadsforvaltningen.example.se`),
      ],
      note: LONG,
      everyDays: 14,
      support: index % 8 === 0,
      manager: index === 0,
      lastTalked: index % 3 === 0 ? null : '2025-10-14',
    }),
  ),
  channels: [1, 2, 3].map((index) => ({
    id: `c${index}`,
    name: `${LONG_WORD} ${index}`,
    address: `https://intranet.example.se/${LONG_WORD}/${LONG_WORD}`,
  })),
  agenda: {
    lines: Array.from({ length: 12 }, (_, index) => ({
      text: `${index} ${LONG}`.slice(0, 300),
      done: index % 3 === 0,
    })),
    openHours: LONG,
  },
};

const DAY = WORK.day;

/** Nobody yet, a few, very many, and a day on which somebody was talked to, with a weekly check-in. */
export const PEOPLE_STATES = {
  empty: of(WORK, { people: NO_PEOPLE }),
  typical: of(WORK, { people: PEOPLE }),
  'talked-today': of(WORK, {
    people: {
      ...PEOPLE,
      persons: PEOPLE.persons.map((person) => ({ ...person, lastTalked: WORK.date })),
    },
    day: DAY === null ? null : { ...DAY, slots: ['contact', 'read-up'] },
    settings: {
      ...WORK.settings,
      reminders: { ...WORK.settings.reminders, checkIn: { weekday: 2, at: '13:00' } },
    },
  }),
  off: of(OFF, { people: PEOPLE }),
  full: of(WORK, { people: FULL_PEOPLE }),
} as const satisfies Readonly<Record<string, ViewState>>;

const answer = (question: number, choice: number): string =>
  `fieldset:nth-of-type(${question}) .choices label:nth-child(${choice})`;

/** Inside the page: its forms, what is refused, and what the helper suggests. */
export const PEOPLE_WALKS = [
  { view: 'people', name: 'new', state: PEOPLE_STATES.empty, clicks: ['[data-act=new-mine]'] },
  {
    view: 'people',
    name: 'refused',
    state: PEOPLE_STATES.typical,
    clicks: ['[data-act=new-mine]', '[data-act=add-way]', 'main form .button.primary'],
  },
  {
    view: 'people',
    name: 'channel-refused',
    state: PEOPLE_STATES.typical,
    clicks: ['[data-act=new-channel]', '.content-form .button.primary'],
  },
  { view: 'people', name: 'more', state: PEOPLE_STATES.typical, clicks: ['.people-more summary'] },
  { view: 'people', name: 'more-full', state: PEOPLE_STATES.full, clicks: ['.people-more summary'] },
  {
    view: 'people',
    name: 'suggested',
    state: PEOPLE_STATES.empty,
    clicks: [answer(1, 1), answer(2, 1), answer(3, 1)],
  },
] as const;

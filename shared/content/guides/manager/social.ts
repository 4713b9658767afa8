import type { Guide } from '../../../guides/guide';
import { DAY, MINUTES, TIME, WHAT } from './columns';

/** Ideas for meeting one another without an agenda, and what the group decides on (R84 to R88). */
export const SOCIAL: Guide = {
  id: 'social',
  side: 'manager',
  title: { sv: 'Ses utan dagordning', en: 'Meet without an agenda' },
  lead: {
    sv: 'Det som annars sägs vid kaffemaskinen behöver en ny plats. Prova något, och behåll det som blir av.',
    en: 'What is otherwise said at the coffee machine needs a new place. Try something, and keep what comes about.',
  },
  naming: null,
  sections: [
    {
      id: 'ideas',
      title: { sv: 'Idéer', en: 'Ideas' },
      advice: [
        {
          sv: 'Morgonfika: en kvart med kaffe och kamera, utan arbete. Den som vill är med.',
          en: 'Morning fika: a quarter of an hour with coffee and camera, no work. Those who like to join in.',
        },
        {
          sv: 'Lunch ihop: trevligt, men lunchrasten är ledig tid. Bjud in utan att räkna med någon.',
          en: 'Lunch together: pleasant, but the lunch break is free time. Invite without counting on anybody.',
          source: 'SEED-2-SOCIALT; ATL-RAST',
        },
        {
          sv: 'Paus i sällskap: två kollegor ringer varandra och går var sin runda.',
          en: 'A break in company: two colleagues call each other and each takes a walk.',
          source: 'SEED-2-SOCIALT; KIM2017',
        },
        {
          sv: 'Ett hej om dagen: be alla att höra av sig till någon varje dag. Arbetsro kan påminna.',
          en: 'A hello a day: ask everybody to get in touch with somebody every day. Arbetsro can give a reminder.',
          source: 'SEED-2-SOCIALT; GOLDEN2008',
        },
      ],
      questions: [
        {
          type: 'checks',
          id: 'places',
          ask: { sv: 'Vad har ni redan?', en: 'What do you have already?' },
          scale: 'have',
          items: [
            { id: 'fika', label: { sv: 'Morgonfika', en: 'Morning fika' } },
            { id: 'lunch', label: { sv: 'Lunch ihop', en: 'Lunch together' } },
            { id: 'break', label: { sv: 'Paus i sällskap', en: 'A break in company' } },
            { id: 'hello', label: { sv: 'Ett hej om dagen', en: 'A hello a day' } },
            { id: 'channel', label: { sv: 'En kanal för småprat', en: 'A channel for small talk' } },
            { id: 'on-site', label: { sv: 'Dagar när alla är på plats', en: 'Days when all are on site' } },
          ],
        },
        {
          type: 'lines',
          id: 'own-ideas',
          ask: { sv: 'Gruppens egna idéer', en: 'The group’s own ideas' },
        },
      ],
      source: 'SEED-2-SOCIALT',
    },
    {
      id: 'decided',
      title: { sv: 'Det ni bestämmer', en: 'What you decide' },
      questions: [
        {
          type: 'table',
          id: 'decided',
          ask: { sv: 'Det här provar vi', en: 'This we try' },
          hint: {
            sv: 'Det behöver inte vara du som bjuder in.',
            en: 'It need not be you who invites.',
          },
          columns: [
            { ...WHAT, inCalendar: 'title' },
            { ...DAY, id: 'when' },
            { id: 'host', label: { sv: 'Vem bjuder in', en: 'Who invites' }, type: 'text' },
            TIME,
            MINUTES,
          ],
          // Free: those who like to join in, and lunch is everybody's own.
          calendar: {
            title: { sv: 'Vi ses utan dagordning', en: 'We meet without an agenda' },
            shownAs: 'free',
            minutes: 15,
          },
        },
        {
          type: 'words',
          id: 'included',
          ask: {
            sv: 'Hur blir alla sedda, även den som är tyst?',
            en: 'How is everybody seen, those who are quiet too?',
          },
          rows: 2,
        },
        {
          type: 'date',
          id: 'review',
          ask: { sv: 'Då frågar vi gruppen hur det blev', en: 'When we ask the group how it turned out' },
          calendar: {
            title: {
              sv: 'Fråga gruppen hur det blev att ses utan dagordning',
              en: 'Ask the group how meeting without an agenda turned out',
            },
            shownAs: 'free',
          },
        },
      ],
      source: 'SEED-2-SOCIALT',
    },
  ],
};

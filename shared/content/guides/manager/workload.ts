import type { Guide } from '../../../guides/guide';
import { MINUTES, TIME } from './columns';
import { INITIALS } from './initials';

/** An extra check-in when somebody seems to work too much: what there is, and what is dropped, moved or kept (R72). */
export const WORKLOAD: Guide = {
  id: 'workload',
  side: 'manager',
  title: { sv: 'När det blir för mycket', en: 'When it gets too much' },
  lead: {
    sv: 'En extra avstämning när du tror att någon arbetar för mycket. Skriv upp allt, och bestäm ihop vad som stryks, flyttas och får vara kvar.',
    en: 'An extra check-in when you think that somebody works too much. List it all, and decide together what is dropped, moved and kept.',
  },
  naming: INITIALS,
  onePerson: true,
  sections: [
    {
      id: 'tasks',
      title: { sv: 'Allt på bordet', en: 'All on the table' },
      advice: [
        {
          sv: 'Säg högt att det är du som svarar för vad som får vänta. Då slipper medarbetaren välja bort på egen hand.',
          en: 'Say aloud that you answer for what has to wait. Then the employee need not drop things alone.',
        },
        {
          sv: 'Arbetsgivaren ska förebygga ohälsosam arbetsbelastning. Frågan är vad som ryms, inte vem som orkar.',
          en: 'The employer has to prevent an unhealthy workload. The question is what there is room for, not who can bear it.',
          source: 'OSA',
        },
      ],
      questions: [
        {
          type: 'table',
          id: 'tasks',
          ask: { sv: 'Uppgifterna, och vad ni bestämmer', en: 'The tasks, and what you decide' },
          columns: [
            { id: 'task', label: { sv: 'Uppgift', en: 'Task' }, type: 'text' },
            { id: 'due', label: { sv: 'Senast', en: 'Due' }, type: 'date' },
            {
              id: 'decision',
              label: { sv: 'Stryk, flytta eller behåll', en: 'Drop, move or keep' },
              type: 'text',
            },
            {
              id: 'to',
              label: { sv: 'Till vem eller när', en: 'To whom or when' },
              type: 'text',
            },
          ],
        },
        {
          type: 'words',
          id: 'first',
          ask: {
            sv: 'Vad går först om bara en sak hinns med?',
            en: 'What comes first if there is time for one thing only?',
          },
          rows: 1,
        },
        {
          type: 'lines',
          id: 'tell',
          ask: {
            sv: 'Vilka behöver få veta vad ni har ändrat?',
            en: 'Who needs to know what you have changed?',
          },
        },
      ],
      source: 'SEED-2-BALANS',
    },
    {
      id: 'ahead',
      title: { sv: 'Tiden framöver', en: 'The time ahead' },
      advice: [
        {
          sv: 'Huvudregeln är elva timmars vila mellan två arbetsdagar. Det är vägledning, inte juridisk rådgivning.',
          en: 'The main rule is eleven hours of rest between two workdays. This is guidance, not legal advice.',
          source: 'ATL-VILA',
        },
        {
          sv: 'Om det inte räcker: ta upp det med din egen chef, HR eller skyddsombudet.',
          en: 'If it is not enough: take it up with your own manager, HR or the safety representative.',
          source: 'OSA',
        },
      ],
      questions: [
        {
          type: 'words',
          id: 'hours',
          ask: { sv: 'Arbetstider som gäller nu', en: 'Working hours that apply now' },
          rows: 2,
        },
        {
          type: 'table',
          id: 'check-ins',
          ask: { sv: 'Extra avstämningar', en: 'Extra check-ins' },
          columns: [
            { id: 'date', label: { sv: 'Datum', en: 'Date' }, type: 'date' },
            { id: 'about', label: { sv: 'Det tar vi upp', en: 'What we take up' }, type: 'text' },
            TIME,
            MINUTES,
          ],
          calendar: { title: { sv: 'Extra avstämning', en: 'Extra check-in' }, shownAs: 'busy' },
        },
      ],
      source: 'SEED-2-BALANS',
    },
  ],
};

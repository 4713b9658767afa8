import type { Guide } from '../../../guides/guide';
import { BY, WHO } from './columns';
import { DIGITAL_TOOLS } from '../digital-tools';

/** Whether everybody is at home in the digital tools, and a plan for those who are not yet (R74 to R76). */
export const TOOLS: Guide = {
  id: 'tools',
  side: 'manager',
  title: { sv: 'Digitala verktyg för alla', en: 'Digital tools for all' },
  lead: {
    sv: 'Ingen behöver kunna allt, men alla ska kunna vara med. Se vad som fattas och vem som kan hjälpa till.',
    en: 'Nobody has to know everything, but everybody should be able to take part. See what is missing and who can help.',
  },
  naming: null,
  sections: [
    {
      id: 'habit',
      title: { sv: 'Så är det i dag', en: 'How it is today' },
      questions: [
        {
          type: 'choice',
          id: 'known',
          ask: {
            sv: 'Vet du hur van var och en är vid verktygen?',
            en: 'Do you know how used to the tools each of them is?',
          },
          hint: {
            sv: 'Fråga. Den som vill kan visa sin egen lista.',
            en: 'Ask. Those who want to can show their own list.',
          },
          scale: 'place',
        },
        {
          type: 'checks',
          id: 'tools',
          ask: { sv: 'Hur hemma är gruppen i dem?', en: 'How at home is the group in them?' },
          hint: {
            sv: 'Svara för gruppen, inte för en person. Lägg till dem som ni använder hos er.',
            en: 'Answer for the group, not for one person. Add those that you use where you work.',
          },
          scale: 'skill',
          items: DIGITAL_TOOLS,
        },
      ],
      source: 'SEED-2-DIGITALT',
    },
    {
      id: 'plan',
      title: { sv: 'Så lär vi oss', en: 'How we learn' },
      advice: [
        {
          sv: 'Lär ut en sak i taget, i en uppgift som ändå ska göras. Låt gärna en kollega visa.',
          en: 'Teach one thing at a time, in a task that has to be done anyway. Let a colleague show how.',
        },
      ],
      questions: [
        {
          type: 'table',
          id: 'plan',
          ask: { sv: 'Vem lär sig vad?', en: 'Who learns what?' },
          columns: [
            WHO,
            { id: 'tool', label: { sv: 'Verktyg', en: 'Tool' }, type: 'text' },
            { id: 'helper', label: { sv: 'Hjälper till', en: 'Helper' }, type: 'text' },
            BY,
          ],
        },
      ],
      source: 'SEED-2-DIGITALT',
    },
    {
      id: 'together',
      title: { sv: 'Alla med', en: 'Everybody takes part' },
      questions: [
        {
          type: 'choice',
          id: 'equal',
          ask: {
            sv: 'Kan alla vara med på lika villkor?',
            en: 'Can everybody take part on equal terms?',
          },
          scale: 'place',
        },
        {
          type: 'words',
          id: 'hinders',
          ask: { sv: 'Vad är det som hindrar?', en: 'What is in the way?' },
          hint: {
            sv: 'Ljud, uppkoppling, behörighet, undertexter, för många verktyg.',
            en: 'Sound, connection, access, captions, too many tools.',
          },
          rows: 2,
        },
        {
          type: 'lines',
          id: 'everyday',
          ask: { sv: 'Verktygen som vi håller oss till', en: 'The tools that we keep to' },
          hint: { sv: 'Hellre få som alla kan.', en: 'Better few that everybody knows.' },
        },
      ],
      source: 'SEED-2-DIGITALT',
    },
  ],
};

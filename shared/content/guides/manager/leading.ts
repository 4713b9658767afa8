import type { Guide } from '../../../guides/guide';
import { DAY, MINUTES, TIME, WHAT } from './columns';

/** What of leading stays the same at a distance, and which routines have to be new (R57 to R59). */
export const LEADING: Guide = {
  id: 'leading',
  side: 'manager',
  title: { sv: 'Leda på distans', en: 'Leading at a distance' },
  lead: {
    sv: 'Det mesta av ditt ledarskap är sig likt. Det som behöver bli nytt är vanorna runt omkring.',
    en: 'Most of your leadership stays as it is. What has to be new is the habits around it.',
  },
  naming: null,
  sections: [
    {
      id: 'same',
      title: { sv: 'Det som är sig likt', en: 'What stays the same' },
      advice: [
        {
          sv: 'Det du är bra på i rummet är du bra på också på håll. Det som försvinner är tillfällena: korridoren, fikat, en blick.',
          en: 'What you are good at in the room you are good at over a distance too. What goes missing is the occasions: the corridor, the coffee, a glance.',
        },
        {
          sv: 'En forskare på området lyfter fram goda relationer, stöd och tydliga ramar mot känslan av att vara bortglömd.',
          en: 'A researcher in the field points to good relations, support and clear guidelines against the feeling of being forgotten.',
          source: 'WIDAR2020',
        },
      ],
      questions: [
        {
          type: 'lines',
          id: 'strengths',
          ask: { sv: 'Det här gör jag redan bra', en: 'This I already do well' },
        },
        {
          type: 'table',
          id: 'ways',
          ask: {
            sv: 'Det jag gör när vi ses, och hur jag gör det på håll',
            en: 'What I do in person, and how I do it at a distance',
          },
          columns: [
            { id: 'in-person', label: { sv: 'När vi ses', en: 'In person' }, type: 'text' },
            { id: 'from-afar', label: { sv: 'På håll', en: 'At a distance' }, type: 'text' },
          ],
        },
      ],
      source: 'SEED-2-GRUND',
    },
    {
      id: 'contribution',
      title: { sv: 'Det du bidrar med', en: 'What you contribute' },
      questions: [
        {
          type: 'words',
          id: 'purpose',
          ask: {
            sv: 'Vad ska gruppen klara, och vad behöver de mig till?',
            en: 'What is the group there to do, and what do they need me for?',
          },
          rows: 3,
        },
        {
          type: 'checks',
          id: 'reflection',
          ask: { sv: 'Stämmer det här hos er?', en: 'Is this true of your group?' },
          hint: {
            sv: 'Bara för dig själv. Svaren räknas inte ihop.',
            en: 'For yourself only. Nothing is added up.',
          },
          scale: 'place',
          items: [
            {
              id: 'direction',
              label: { sv: 'Alla vet vart vi är på väg', en: 'Everybody knows where we are heading' },
            },
            {
              id: 'priorities',
              label: { sv: 'Alla vet vad som är viktigast nu', en: 'Everybody knows what matters most now' },
            },
            {
              id: 'reach',
              label: { sv: 'Alla vet hur de når mig', en: 'Everybody knows how to reach me' },
            },
            {
              id: 'each',
              label: {
                sv: 'Jag vet hur det går för var och en',
                en: 'I know how each of them is getting on',
              },
            },
            {
              id: 'support',
              label: { sv: 'Den som behöver mer stöd får det', en: 'Those who need more support get it' },
            },
            {
              id: 'open',
              label: {
                sv: 'Det går bra att säga att något inte fungerar',
                en: 'It is all right to say that something does not work',
              },
            },
          ],
        },
        {
          type: 'words',
          id: 'change',
          ask: { sv: 'Vad vill jag göra annorlunda?', en: 'What do I want to do differently?' },
          rows: 2,
        },
      ],
      source: 'SEED-2-GRUND',
    },
    {
      id: 'routines',
      title: { sv: 'Era vanor', en: 'Your habits' },
      lead: {
        sv: 'När ni inte ses i vardagen behöver veckan fasta hållpunkter. Börja med få.',
        en: 'When you do not meet every day the week needs fixed points. Begin with few.',
      },
      questions: [
        {
          type: 'table',
          id: 'week',
          ask: { sv: 'En vanlig vecka', en: 'A usual week' },
          hint: {
            sv: 'Avstämningar, öppen kontakttid, start och avslut för gruppen, APT.',
            en: 'Check-ins, open hours, the group’s start and close, workplace meetings (APT).',
          },
          columns: [
            { ...WHAT, inCalendar: 'title' },
            DAY,
            TIME,
            { id: 'with', label: { sv: 'Vilka', en: 'With whom' }, type: 'text' },
            MINUTES,
          ],
          calendar: { title: { sv: 'Hållpunkt', en: 'Fixed point' }, shownAs: 'busy' },
        },
        {
          type: 'words',
          id: 'information',
          ask: {
            sv: 'Var finns det som alla behöver veta?',
            en: 'Where is the information that everybody needs?',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'company',
          ask: { sv: 'Vad gör vi för att trivas ihop?', en: 'What do we do to get on well together?' },
          rows: 2,
        },
      ],
      source: 'SEED-2-GRUND; SEED-2-SOCIALT',
    },
  ],
};

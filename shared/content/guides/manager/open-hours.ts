import type { Guide } from '../../../guides/guide';
import { DAY } from './columns';

/** Times of the week when the manager can be reached without booking, and the words that tell the team (R77 and R78). */
export const OPEN_HOURS: Guide = {
  id: 'open-hours',
  side: 'manager',
  title: { sv: 'Öppen kontakttid', en: 'Open hours' },
  lead: {
    sv: 'När kalendern är full är det svårt att veta när det passar att ringa dig. Några fasta tider i veckan räcker långt.',
    en: 'When your calendar is full it is hard to know when to call you. A few fixed times a week go a long way.',
  },
  naming: null,
  sections: [
    {
      id: 'hours',
      title: { sv: 'Tiderna', en: 'The times' },
      questions: [
        {
          type: 'table',
          id: 'hours',
          ask: { sv: 'Då går jag att nå', en: 'When I can be reached' },
          hint: {
            sv: 'Lägg in dem i kalendern som andra möten, annars fylls de av annat.',
            en: 'Put them in your calendar like other meetings, or they will fill up.',
          },
          columns: [
            DAY,
            { id: 'from', label: { sv: 'Från', en: 'From' }, type: 'time' },
            { id: 'to', label: { sv: 'Till', en: 'To' }, type: 'time' },
            { id: 'how', label: { sv: 'Hur', en: 'How' }, type: 'text', inCalendar: 'place' },
          ],
          // Busy, as a meeting is: time that is shown as free is booked by others. Whoever calls then finds the app quiet.
          calendar: {
            title: { sv: 'Öppen kontakttid', en: 'Open hours' },
            shownAs: 'busy',
            minutes: 60,
          },
        },
        {
          type: 'words',
          id: 'urgent',
          ask: { sv: 'Vem tar det som inte kan vänta?', en: 'Who takes what cannot wait?' },
          rows: 2,
        },
      ],
      source: 'SEED-2-TILLGANG',
    },
    {
      id: 'message',
      title: { sv: 'Till gruppen', en: 'To the group' },
      advice: [
        {
          sv: 'Till exempel: ”Tisdag och torsdag klockan nio till tio har jag tid för er. Ring eller skriv, stort som smått, utan att boka.”',
          en: 'For instance: “On Tuesdays and Thursdays from nine to ten I have time for you. Call or write, big or small, no booking.”',
        },
      ],
      questions: [
        {
          type: 'words',
          id: 'message',
          ask: { sv: 'Text att skicka', en: 'Text to send' },
          rows: 5,
        },
      ],
      source: 'SEED-2-TILLGANG',
    },
  ],
};

import type { Guide } from '../../../guides/guide';
import { DAY, MINUTES, TIME } from './columns';

/** What manager and employee, or a group, expect of each other: the work, the channels, the check-ins (R60 to R63). */
export const CONTACT_AGREEMENT: Guide = {
  id: 'contact-agreement',
  side: 'manager',
  title: { sv: 'Överenskommelse om kontakt', en: 'Agreement on contact' },
  lead: {
    sv: 'Fyll i den tillsammans, så att båda vet vad som gäller. Skriv ut eller kopiera den efteråt.',
    en: 'Fill it in together, so that both know what applies. Print or copy it afterwards.',
  },
  naming: { sv: 'Initialer eller grupp', en: 'Initials or group' },
  sections: [
    {
      id: 'expectations',
      title: { sv: 'Förväntningar', en: 'Expectations' },
      questions: [
        {
          type: 'words',
          id: 'of-manager',
          ask: { sv: 'Det här kan du räkna med från mig', en: 'This you can count on from me' },
          rows: 3,
        },
        {
          type: 'words',
          id: 'of-employee',
          ask: { sv: 'Det här räknar jag med från dig', en: 'This I count on from you' },
          rows: 3,
        },
      ],
      source: 'SEED-2-KONTAKT',
    },
    {
      id: 'work',
      title: { sv: 'Arbetet', en: 'The work' },
      questions: [
        {
          type: 'words',
          id: 'how',
          ask: { sv: 'Hur planerar vi?', en: 'How do we plan?' },
          hint: {
            sv: 'Till exempel en gemensam lista som vi går igenom på måndagar.',
            en: 'For instance a shared list that we go through on Mondays.',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'what',
          ask: { sv: 'Vad ska bli gjort?', en: 'What is to be done?' },
          rows: 3,
        },
        {
          type: 'words',
          id: 'when',
          ask: { sv: 'Till när?', en: 'By when?' },
          rows: 2,
        },
        {
          type: 'words',
          id: 'follow-up',
          ask: { sv: 'Hur följer vi upp det?', en: 'How do we follow it up?' },
          rows: 2,
        },
      ],
      source: 'SEED-2-KONTAKT',
    },
    {
      id: 'channels',
      title: { sv: 'Kanaler', en: 'Channels' },
      advice: [
        {
          sv: 'Tonen i ett mejl går fram sämre än man tror. Ring när något är känsligt.',
          en: 'The tone of an e-mail comes across worse than one thinks. Call when something is delicate.',
          source: 'KRUGER2005',
        },
      ],
      questions: [
        {
          type: 'table',
          id: 'channels',
          ask: { sv: 'Vilken kanal tar vi till vad?', en: 'Which channel do we use for what?' },
          columns: [
            { id: 'for', label: { sv: 'Till vad', en: 'For what' }, type: 'text' },
            { id: 'channel', label: { sv: 'Kanal', en: 'Channel' }, type: 'text' },
            { id: 'answer', label: { sv: 'Svar inom', en: 'Answer within' }, type: 'text' },
          ],
        },
        {
          type: 'words',
          id: 'quiet',
          ask: { sv: 'När behöver ingen svara?', en: 'When does nobody have to answer?' },
          rows: 2,
        },
      ],
      source: 'SEED-2-KONTAKT; OSA',
    },
    {
      id: 'check-ins',
      title: { sv: 'Avstämningar', en: 'Check-ins' },
      lead: {
        sv: 'När ni inte ses behöver ni stämma av oftare. Ett eget samtal i veckan med var och en är en rimlig början.',
        en: 'When you do not meet you need to check in more often. A talk of their own with each, every week, is a reasonable start.',
      },
      questions: [
        {
          type: 'table',
          id: 'check-ins',
          ask: { sv: 'Det här bokar vi', en: 'This we book' },
          columns: [
            DAY,
            TIME,
            {
              id: 'how',
              label: { sv: 'Telefon eller video', en: 'Phone or video' },
              type: 'text',
              inCalendar: 'place',
            },
            MINUTES,
          ],
          calendar: { title: { sv: 'Avstämning', en: 'Check-in' }, shownAs: 'busy' },
        },
        {
          type: 'date',
          id: 'review',
          ask: { sv: 'Då ser vi över det här', en: 'When we review this' },
          calendar: {
            title: { sv: 'Se över överenskommelsen om kontakt', en: 'Review the agreement on contact' },
            shownAs: 'free',
          },
        },
      ],
      source: 'SEED-2-KONTAKT; ONEONONE',
    },
  ],
};

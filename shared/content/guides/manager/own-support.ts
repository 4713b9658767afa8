import type { Guide } from '../../../guides/guide';

/** Who supports the manager, what to ask for, and the manager's own breaks and end of the day (R89 and R95). */
export const OWN_SUPPORT: Guide = {
  id: 'own-support',
  side: 'manager',
  title: { sv: 'Ditt eget stöd', en: 'Your own support' },
  lead: {
    sv: 'Du ska inte behöva bära gruppen ensam. Bestäm vem du vänder dig till, och ha själv en arbetsdag som tar slut.',
    en: 'You should not have to carry the group alone. Decide whom you turn to, and have a workday yourself that comes to an end.',
  },
  naming: null,
  sections: [
    {
      id: 'people',
      title: { sv: 'De som stödjer dig', en: 'Those who support you' },
      questions: [
        {
          type: 'table',
          id: 'support',
          ask: { sv: 'Vem hjälper mig med vad?', en: 'Who helps me with what?' },
          hint: {
            sv: 'Din chef, en chefskollega, HR, företagshälsovården, någon nära.',
            en: 'Your manager, a fellow manager, HR, the occupational health service, somebody close.',
          },
          columns: [
            { id: 'who', label: { sv: 'Vem', en: 'Who' }, type: 'text' },
            { id: 'with', label: { sv: 'Med vad', en: 'With what' }, type: 'text' },
            { id: 'reach', label: { sv: 'Så når jag dem', en: 'How I reach them' }, type: 'text' },
          ],
        },
        {
          type: 'lines',
          id: 'ask-for',
          ask: { sv: 'Det här behöver jag be om', en: 'This I need to ask for' },
        },
        {
          type: 'date',
          id: 'ask-on',
          ask: { sv: 'Då tar jag upp det', en: 'When I bring it up' },
          calendar: {
            title: { sv: 'Ta upp vad jag behöver', en: 'Bring up what I need' },
            shownAs: 'free',
          },
        },
      ],
      source: 'SEED-2-SKOT',
    },
    {
      id: 'day',
      title: { sv: 'Din egen dag', en: 'Your own day' },
      lead: {
        sv: 'Pauser och ett slut på dagen är till för chefer också. Gruppen ser hur du gör.',
        en: 'Breaks and an end to the day are for managers too. The group sees how you do.',
      },
      questions: [
        {
          type: 'choice',
          id: 'breaks',
          ask: { sv: 'Finns det luft mellan dina möten?', en: 'Is there room between your meetings?' },
          scale: 'place',
        },
        {
          type: 'choice',
          id: 'letting-go',
          ask: {
            sv: 'Har du svårt att släppa jobbet när dagen är slut?',
            en: 'Do you find it hard to let go of work when the day is over?',
          },
          scale: 'worry',
          offer: 'firmer-end',
        },
        {
          type: 'choice',
          id: 'company',
          ask: {
            sv: 'Är det ensamt att leda på håll?',
            en: 'Is it lonely to lead at a distance?',
          },
          scale: 'worry',
          offer: 'contact-reminder',
        },
        {
          type: 'words',
          id: 'end',
          ask: { sv: 'Så slutar min arbetsdag', en: 'How my workday ends' },
          hint: {
            sv: 'Ett mejl som väntar till morgonen säger att kvällen är ledig.',
            en: 'An e-mail that waits for the morning says that the evening is free.',
          },
          rows: 2,
        },
      ],
      source: 'SEED-2-SKOT',
    },
  ],
};

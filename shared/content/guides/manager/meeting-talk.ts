import type { Guide } from '../../../guides/guide';

/** A talk with the group on how to hold meetings when some or all are at a distance (R79, R81 and R83). */
export const MEETING_TALK: Guide = {
  id: 'meeting-talk',
  side: 'manager',
  title: { sv: 'Prata om era möten', en: 'Talk about your meetings' },
  lead: {
    sv: 'Behåll era möten även när några är på håll, och bestäm ihop hur de ska gå till. Ta upp det igen när ni har provat.',
    en: 'Keep your meetings also when some are at a distance, and decide together how to hold them. Take it up again when you have tried.',
  },
  naming: null,
  sections: [
    {
      id: 'floor',
      title: { sv: 'Ordet och chatten', en: 'The floor and the chat' },
      questions: [
        {
          type: 'words',
          id: 'floor',
          ask: {
            sv: 'Hur begär man ordet, och vem fördelar det?',
            en: 'How does one ask for the floor, and who gives it?',
          },
          hint: {
            sv: 'Handen, chatten eller varvet runt.',
            en: 'The hand, the chat, or going round.',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'quiet-ones',
          ask: {
            sv: 'Hur får den plats som säger lite?',
            en: 'How do those who say little get room?',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'chat-watcher',
          ask: {
            sv: 'Vem bevakar chatten, och hur turas vi om?',
            en: 'Who watches the chat, and how do we take turns?',
          },
          rows: 1,
        },
        {
          type: 'words',
          id: 'chat-use',
          ask: { sv: 'Vad har vi chatten till?', en: 'What do we use the chat for?' },
          hint: {
            sv: 'Frågor och länkar, eller även kommentarer medan någon talar?',
            en: 'Questions and links, or comments while somebody speaks too?',
          },
          rows: 1,
        },
      ],
      source: 'SEED-2-MOTEN',
    },
    {
      id: 'strength',
      title: { sv: 'Kamera och pauser', en: 'Camera and breaks' },
      advice: [
        {
          sv: 'I en studie blev deltagarna tröttare med kameran på, särskilt kvinnor och nyanställda. Låt den vara valfri när det går.',
          en: 'In one study the camera made participants more tired, women and newcomers most of all. Let it be optional where you can.',
          source: 'SHOCKLEY2021',
        },
        {
          sv: 'I en liten studie från Microsoft höll tio minuters paus mellan mötena stressen nere. Fjorton personer: se det som en idé.',
          en: 'In a small study by Microsoft, ten minutes between meetings kept stress down. Fourteen people: take it as an idea.',
          source: 'MSBRAIN2021',
        },
      ],
      questions: [
        {
          type: 'words',
          id: 'camera',
          ask: {
            sv: 'När vill vi se varandra, och när är kameran valfri?',
            en: 'When do we want to see each other, and when is the camera optional?',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'breaks',
          ask: {
            sv: 'Hur långa är mötena, och när är det paus?',
            en: 'How long are the meetings, and when is there a break?',
          },
          hint: {
            sv: 'Till exempel 25 eller 50 minuter i stället för hela och halva timmar.',
            en: 'For instance 25 or 50 minutes instead of whole and half hours.',
          },
          rows: 2,
        },
      ],
      source: 'SEED-2-MOTEN',
    },
    {
      id: 'mixed',
      title: { sv: 'Några i rummet, några på håll', en: 'Some in the room, some at a distance' },
      questions: [
        {
          type: 'words',
          id: 'mixed',
          ask: {
            sv: 'Hur gör vi så att de på håll är lika mycket med?',
            en: 'How do we include those at a distance just as much?',
          },
          hint: {
            sv: 'Egen dator för var och en, en bra mikrofon, eller någon i rummet som släpper in dem.',
            en: 'A computer each, a good microphone, or somebody in the room who lets them in.',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'papers',
          ask: {
            sv: 'När kommer dagordningen, och var finns anteckningarna?',
            en: 'When does the agenda come, and where are the notes?',
          },
          rows: 1,
        },
      ],
      source: 'SEED-2-MOTEN; MEETSETUP2015',
    },
    {
      id: 'rules',
      title: { sv: 'Våra spelregler', en: 'Our ground rules' },
      questions: [
        {
          type: 'lines',
          id: 'rules',
          ask: { sv: 'Det här är vi överens om', en: 'This we agree on' },
          hint: {
            sv: 'Fem räcker. Ta med dem till möteskortet.',
            en: 'Five are enough. Take them along to the meeting card.',
          },
        },
        {
          type: 'date',
          id: 'review',
          ask: { sv: 'Då pratar vi om det igen', en: 'When we talk of it again' },
          calendar: {
            title: { sv: 'Prata om våra möten igen', en: 'Talk of our meetings again' },
            shownAs: 'free',
          },
        },
      ],
      source: 'SEED-2-MOTEN',
    },
  ],
};

import type { Guide } from '../../../guides/guide';
import { INITIALS } from './initials';

/**
 * The agenda of a talk with one person, and what may be written down of it (R63, R64 and R68 to R71). The app knows nothing
 * of employees but what the manager writes here.
 */
export const CHECK_IN: Guide = {
  id: 'check-in',
  side: 'manager',
  title: { sv: 'Avstämning med en medarbetare', en: 'Check-in with one employee' },
  lead: {
    sv: 'En dagordning för ert samtal, gärna en gång i veckan. Allt behöver inte hinnas med varje gång.',
    en: 'An agenda for your talk, once a week if you can. Not everything has to be covered every time.',
  },
  naming: INITIALS,
  onePerson: true,
  sections: [
    {
      id: 'notes',
      title: { sv: 'Om dina anteckningar', en: 'About your notes' },
      advice: [
        {
          sv: 'Skriv det som rör arbetet och det ni har bestämt. Skriv så att medarbetaren kan läsa varje rad.',
          en: 'Write down what is about work and what you have agreed. Write so that the employee can read every line.',
        },
        {
          sv: 'Hälsa, facklig tillhörighet, tro och politik är känsliga personuppgifter. Skriv inget om dem här, och inget om familj eller annat privat, även om ni pratar om det.',
          en: 'Health, union membership, faith and politics are sensitive personal data. Write nothing of them here, and nothing of family or other private matters, even if you talk of them.',
          source: 'GDPR-ART9',
        },
        {
          sv: 'I offentlig verksamhet kan anteckningar bli allmänna handlingar som andra får läsa. Fråga registrator eller jurist om du är osäker.',
          en: 'At a public body notes may become public records that others can read. Ask the registrar or a lawyer if you are unsure.',
          source: 'TF-2',
        },
        {
          sv: 'Appen hämtar ingenting från medarbetarens dator. Det är frivilligt att visa något ur sin egen app.',
          en: 'The app fetches nothing from the employee’s computer. Showing anything from one’s own app is voluntary.',
          source: 'SEED-2-BALANS; WANG2021',
        },
      ],
      questions: [
        {
          type: 'choice',
          id: 'told',
          ask: {
            sv: 'Vet medarbetaren att du antecknar, och vad?',
            en: 'Does the employee know that you take notes, and what about?',
          },
          scale: 'place',
        },
      ],
      source: 'SEED-2-KONTAKT',
    },
    {
      id: 'now',
      title: { sv: 'Läget', en: 'How things are' },
      lead: {
        sv: 'Fråga öppet hur det är, och ta tid att lyssna. Hemma är det lättare att känna sig bortglömd.',
        en: 'Ask openly how things are, and take the time to listen. At home it is easier to feel forgotten.',
      },
      questions: [
        {
          type: 'words',
          id: 'how-is-it',
          ask: { sv: 'Hur går det i arbetet?', en: 'How is work going?' },
          rows: 2,
        },
        {
          type: 'words',
          id: 'need',
          ask: { sv: 'Vad behöver du av mig?', en: 'What do you need from me?' },
          rows: 2,
        },
        {
          type: 'words',
          id: 'guidance',
          ask: {
            sv: 'Är någon uppgift svårare att göra hemma?',
            en: 'Is any task harder to do at home?',
          },
          rows: 2,
        },
      ],
      source: 'SEED-2-KONTAKT; SEED-2-STOD; ONEONONE',
    },
    {
      id: 'load',
      title: { sv: 'Arbetsbelastning och ledighet', en: 'Workload and time off' },
      questions: [
        {
          type: 'choice',
          id: 'workload',
          ask: { sv: 'Är det lagom mycket att göra?', en: 'Is there about enough to do?' },
          scale: 'place',
        },
        {
          type: 'choice',
          id: 'boundary',
          ask: {
            sv: 'Går det att skilja arbete från ledighet?',
            en: 'Can work and time off be kept apart?',
          },
          hint: {
            sv: 'Medarbetaren kan visa sin egen sammanfattning om det känns bra. Be inte om den.',
            en: 'Employees can show their own summary if they like. Do not ask for it.',
          },
          scale: 'place',
        },
        {
          type: 'words',
          id: 'can-wait',
          ask: { sv: 'Vad kan vänta eller tas bort?', en: 'What can wait or be taken away?' },
          hint: {
            sv: 'Om det är för mycket: se guiden När det blir för mycket.',
            en: 'If it is too much: see the guide When it gets too much.',
          },
          rows: 2,
        },
      ],
      source: 'SEED-2-BALANS; OSA',
    },
    {
      id: 'ahead',
      title: { sv: 'Framåt', en: 'From here' },
      questions: [
        {
          type: 'choice',
          id: 'support',
          ask: { sv: 'Räcker det stöd som finns?', en: 'Is the present support enough?' },
          scale: 'place',
        },
        {
          type: 'words',
          id: 'extra',
          ask: { sv: 'Extra stöd ett tag', en: 'Extra support for a while' },
          hint: {
            sv: 'Till exempel ett kort samtal till i veckan, eller en kollega att fråga.',
            en: 'For instance one more short call a week, or a colleague to ask.',
          },
          rows: 2,
        },
        {
          type: 'lines',
          id: 'agreed',
          ask: { sv: 'Det här har vi bestämt', en: 'This we have agreed' },
        },
        {
          type: 'date',
          id: 'next',
          ask: { sv: 'Nästa avstämning', en: 'Next check-in' },
          times: true,
          calendar: { title: { sv: 'Avstämning', en: 'Check-in' }, shownAs: 'busy' },
        },
      ],
      source: 'SEED-2-STOD',
    },
  ],
};

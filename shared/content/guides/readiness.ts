import type { Guide } from '../../guides/guide';
import { DIGITAL_TOOLS } from './digital-tools';

/** Before working from home: what to think through, and what to bring to the talk with one's manager (R3 to R11). */
export const READINESS: Guide = {
  id: 'readiness',
  side: 'employee',
  title: { sv: 'Redo att arbeta hemifrån', en: 'Ready to work from home' },
  lead: {
    sv: 'Tolv frågor att tänka igenom innan du och din chef kommer överens. Svaren räknas inte ihop: det som saknas blir en lista till ert samtal.',
    en: 'Twelve questions to think through before you and your manager agree. Nothing is added up: what is missing becomes a list for your talk.',
  },
  naming: null,
  sections: [
    {
      id: 'tasks',
      title: { sv: 'Dina uppgifter', en: 'Your tasks' },
      advice: [
        {
          sv: 'På en myndighet är mycket av det du arbetar med allmänna handlingar, och en del är sekretess. Det som ska stanna på arbetsplatsen gör du där.',
          en: 'At a public authority much of what you work with is public records, and some of it is confidential. What has to stay at the workplace is done there.',
          source: 'SEED-3-CHECK; NACKA',
        },
      ],
      questions: [
        {
          type: 'choice',
          id: 'suitable',
          ask: {
            sv: 'Har du uppgifter som passar att göra hemma?',
            en: 'Do you have tasks that suit being done at home?',
          },
          scale: 'place',
        },
        {
          type: 'lines',
          id: 'at-home',
          ask: { sv: 'Det här passar hemma', en: 'These suit the home' },
        },
        {
          type: 'lines',
          id: 'at-work',
          ask: { sv: 'Det här kräver arbetsplatsen', en: 'These need the workplace' },
          hint: {
            sv: 'Till exempel papper som inte får lämna huset, möten med besökare eller utrustning som bara finns där.',
            en: 'For instance papers that must not leave the building, meetings with visitors, or equipment that is only there.',
          },
        },
      ],
      source: 'SEED-3-CHECK',
    },
    {
      id: 'you',
      title: { sv: 'Du själv', en: 'You yourself' },
      lead: {
        sv: 'Inget svar är bättre än något annat. Är något svårt finns det ofta en lösning, eller ett skäl att arbeta mer på plats.',
        en: 'No answer is better than another. Where something is hard there is often a way, or a reason to work more on site.',
      },
      questions: [
        {
          type: 'choice',
          id: 'conditions',
          ask: {
            sv: 'Tror du att det fungerar för dig att arbeta hemifrån?',
            en: 'Do you think that working from home will work for you?',
          },
          scale: 'place',
        },
        {
          type: 'choice',
          id: 'letting-go',
          ask: {
            sv: 'Har du svårt att släppa jobbet när dagen är slut?',
            en: 'Do you find it hard to let go of work when the day is over?',
          },
          hint: {
            sv: 'Hemma ligger arbete och ledighet nära varandra, och det är lätt att arbeta för mycket.',
            en: 'At home, work and time off lie close together, and it is easy to work too much.',
          },
          scale: 'worry',
          offer: 'firmer-end',
        },
        {
          type: 'choice',
          id: 'company',
          ask: {
            sv: 'Kan det bli ensamt att inte träffa kollegorna?',
            en: 'Could it get lonely not to meet your colleagues?',
          },
          scale: 'worry',
          offer: 'contact-reminder',
        },
      ],
      source: 'SEED-3-CHECK; GOLDEN2008',
    },
    {
      id: 'equipment',
      title: { sv: 'Utrustning', en: 'Equipment' },
      questions: [
        {
          type: 'checks',
          id: 'equipment',
          ask: { sv: 'Vad finns hemma?', en: 'What do you have at home?' },
          scale: 'have',
          items: [
            { id: 'computer', label: { sv: 'Dator från jobbet', en: 'Computer from work' } },
            { id: 'screen', label: { sv: 'Separat skärm', en: 'Separate screen' } },
            { id: 'keyboard', label: { sv: 'Tangentbord', en: 'Keyboard' } },
            { id: 'mouse', label: { sv: 'Mus', en: 'Mouse' } },
            { id: 'headset', label: { sv: 'Headset', en: 'Headset' } },
            { id: 'phone', label: { sv: 'Telefon', en: 'Telephone' } },
            { id: 'chair', label: { sv: 'Stol som går att ställa in', en: 'Chair that can be adjusted' } },
            { id: 'desk', label: { sv: 'Bord i rätt höjd', en: 'Desk at the right height' } },
            { id: 'light', label: { sv: 'Bra ljus', en: 'Good light' } },
          ],
        },
      ],
      source: 'SEED-3-CHECK; AV-BILDSKARM',
    },
    {
      id: 'tried',
      title: { sv: 'Provat på plats', en: 'Tried on the spot' },
      lead: {
        sv: 'Prova hemma, innan första dagen. Appen testar inte själv något nät eller system: det är du som svarar.',
        en: 'Try it at home, before the first day. The app does not test any network or system by itself: the answers are yours.',
      },
      questions: [
        { type: 'date', id: 'tried-on', ask: { sv: 'När provade du?', en: 'When did you try it?' } },
        {
          type: 'checks',
          id: 'tried',
          ask: { sv: 'Hur gick det?', en: 'How did it go?' },
          scale: 'tried',
          items: [
            { id: 'internet', label: { sv: 'Internetuppkoppling', en: 'Internet connection' } },
            {
              id: 'login',
              label: { sv: 'Inloggning och säker anslutning', en: 'Signing in and secure connection' },
            },
            { id: 'systems', label: { sv: 'Verksamhetssystemen', en: 'The systems of your work' } },
            { id: 'mail', label: { sv: 'E-post och kalender', en: 'E-mail and calendar' } },
            {
              id: 'meetings',
              label: { sv: 'Videomöten med ljud och bild', en: 'Video meetings with sound and picture' },
            },
            { id: 'files', label: { sv: 'Gemensamma filer', en: 'Shared files' } },
          ],
        },
      ],
      source: 'SEED-3-CHECK',
    },
    {
      id: 'skills',
      title: { sv: 'Digitala verktyg', en: 'Digital tools' },
      questions: [
        {
          type: 'checks',
          id: 'skills',
          ask: { sv: 'Hur hemma är du i verktygen?', en: 'How at home are you in the tools?' },
          hint: {
            sv: 'Lägg gärna till dem som ni använder hos er.',
            en: 'Do add those that you use where you work.',
          },
          scale: 'skill',
          items: DIGITAL_TOOLS,
        },
      ],
      source: 'SEED-3-CHECK',
    },
    {
      id: 'agreement',
      title: { sv: 'Inför överenskommelsen', en: 'Towards the agreement' },
      questions: [
        {
          type: 'choice',
          id: 'home-knows',
          ask: {
            sv: 'Är hemarbetet förankrat hos dem du bor med?',
            en: 'Is working from home settled with those you live with?',
          },
          hint: {
            sv: 'Under Hemma finns en överenskommelse att fylla i tillsammans.',
            en: 'Under At home there is an agreement to fill in together.',
          },
          scale: 'place',
        },
        {
          type: 'words',
          id: 'else',
          ask: { sv: 'Något mer att ta upp med chefen?', en: 'Anything else to bring up with your manager?' },
          rows: 3,
        },
      ],
      source: 'SEED-3-CHECK; SEED-3-FAMILJ',
    },
  ],
};

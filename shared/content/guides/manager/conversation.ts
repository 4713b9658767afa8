import type { Guide } from '../../../guides/guide';
import { BY, WHAT, WHO } from './columns';
import { INITIALS } from './initials';

/** The talk before an agreement, one sheet for each; it mirrors what the employee thinks through (R48 to R53). */
export const CONVERSATION: Guide = {
  id: 'conversation',
  side: 'manager',
  title: { sv: 'Samtalet före överenskommelsen', en: 'The talk before the agreement' },
  lead: {
    sv: 'Gå igenom frågorna tillsammans. Medarbetaren kan ha tänkt på samma saker i förväg, i guiden Redo att arbeta hemifrån.',
    en: 'Go through the questions together. The employee may have thought of the same things beforehand, in the guide Ready to work from home.',
  },
  naming: INITIALS,
  onePerson: true,
  sections: [
    {
      id: 'tasks',
      title: { sv: 'Uppgifterna', en: 'The tasks' },
      advice: [
        {
          sv: 'Reglerna om allmänna handlingar och sekretess gäller hemma också. Bestäm vad som alltid görs på plats, och hur ni skyddar papper, skärm och samtal hemma.',
          en: 'The rules on public records and confidentiality hold at home too. Settle what is always done on site, and how papers, screen and calls are protected at home.',
          source: 'SEED-2-CHECK; NACKA',
        },
      ],
      questions: [
        {
          type: 'choice',
          id: 'suitable',
          ask: {
            sv: 'Finns det uppgifter som passar att göra hemma?',
            en: 'Are there tasks that suit being done at home?',
          },
          scale: 'place',
        },
        {
          type: 'lines',
          id: 'at-home',
          ask: { sv: 'Det här kan göras hemma', en: 'These can be done at home' },
        },
        {
          type: 'lines',
          id: 'on-site',
          ask: { sv: 'Det här görs på plats', en: 'These are done on site' },
          hint: {
            sv: 'Till exempel sådant som omfattas av sekretess, besök och utrustning som inte går att flytta.',
            en: 'For instance what is confidential, visits, and equipment that cannot be moved.',
          },
        },
      ],
      source: 'SEED-2-CHECK',
    },
    {
      id: 'wishes',
      title: { sv: 'Vilja och förutsättningar', en: 'Wishes and conditions' },
      lead: {
        sv: 'Både ja och nej är bra svar. Skriv vad ni kommer fram till, inte vilka personliga skäl som finns.',
        en: 'Yes and no are both good answers. Write down what you arrive at, not the personal reasons.',
      },
      questions: [
        {
          type: 'choice',
          id: 'wants',
          ask: { sv: 'Vill medarbetaren arbeta hemifrån?', en: 'Does the employee want to work from home?' },
          scale: 'place',
        },
        {
          type: 'choice',
          id: 'believes',
          ask: {
            sv: 'Tror medarbetaren att det kommer att fungera?',
            en: 'Does the employee think that it will work?',
          },
          scale: 'place',
        },
        {
          type: 'words',
          id: 'would-work',
          ask: { sv: 'Vad skulle få det att fungera?', en: 'What would make it work?' },
          hint: {
            sv: 'Kanske färre dagar, andra dagar eller en lugn plats på kontoret i stället.',
            en: 'Perhaps fewer days, other days, or a quiet place at the office instead.',
          },
          rows: 3,
        },
      ],
      source: 'SEED-2-CHECK',
    },
    {
      id: 'boundaries',
      title: { sv: 'Arbetstid och ledighet', en: 'Working hours and time off' },
      lead: {
        sv: 'Hemma är det lätt att bli sittande för länge. Bestäm klockslag i förväg, så slipper ni reda ut det efteråt.',
        en: 'At home it is easy to stay on too long. Agree on times beforehand, so that there is nothing to sort out afterwards.',
      },
      advice: [
        {
          sv: 'Att alltid förväntas vara nåbar räknas som en risk i arbetsmiljön. Säg tydligt när ingen behöver svara.',
          en: 'Being expected to be reachable at all times counts as a risk at work. Say clearly when nobody has to answer.',
          source: 'OSA',
        },
      ],
      questions: [
        {
          type: 'choice',
          id: 'letting-go',
          ask: {
            sv: 'Har ni pratat om att kunna släppa jobbet när dagen är slut?',
            en: 'Have you talked about letting go of work when the day is over?',
          },
          scale: 'place',
        },
        {
          type: 'words',
          id: 'hours',
          ask: { sv: 'Arbetstider som ni är överens om', en: 'Working hours that you agree on' },
          hint: {
            sv: 'När dagen börjar och slutar, och när det är lunch.',
            en: 'When the day starts and ends, and when lunch is.',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'reachable',
          ask: { sv: 'När och hur medarbetaren går att nå', en: 'When and how the employee can be reached' },
          hint: {
            sv: 'Skriv också vad som gäller på kvällar och helger.',
            en: 'Write down what applies in the evenings and at weekends too.',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'too-much',
          ask: { sv: 'Vad gör ni om det blir för mycket?', en: 'What will you do if it gets too much?' },
          hint: { sv: 'Till exempel vem som hör av sig till vem.', en: 'For instance who tells whom.' },
          rows: 2,
        },
      ],
      source: 'SEED-2-CHECK',
    },
    {
      id: 'contact',
      title: { sv: 'Kontakt och sammanhang', en: 'Contact and company' },
      lead: {
        sv: 'Att det blir ensamt hemma syns inte på håll. Bestäm hur ni håller kontakten innan den saknas.',
        en: 'Loneliness at home does not show at a distance. Settle how you keep in touch before it is missed.',
      },
      questions: [
        {
          type: 'choice',
          id: 'company',
          ask: {
            sv: 'Har ni pratat om hur det blir att inte träffa kollegorna?',
            en: 'Have you talked about what it will be like not to meet colleagues?',
          },
          scale: 'place',
        },
        {
          type: 'table',
          id: 'contact-plan',
          ask: { sv: 'Så håller ni kontakten', en: 'How you keep in touch' },
          columns: [
            WHAT,
            { id: 'with', label: { sv: 'Med vem', en: 'With whom' }, type: 'text' },
            { id: 'often', label: { sv: 'Hur ofta', en: 'How often' }, type: 'text' },
          ],
        },
        {
          type: 'words',
          id: 'site-days',
          ask: { sv: 'Dagar på arbetsplatsen', en: 'Days at the workplace' },
          rows: 1,
        },
      ],
      source: 'SEED-2-CHECK; GOLDEN2008',
    },
    {
      id: 'means',
      title: { sv: 'Utrustning och kunskap', en: 'Equipment and skills' },
      questions: [
        {
          type: 'checks',
          id: 'equipment',
          ask: { sv: 'Vad finns hemma?', en: 'What is there at home?' },
          scale: 'have',
          items: [
            { id: 'computer', label: { sv: 'Dator från jobbet', en: 'Computer from work' } },
            {
              id: 'desk',
              label: { sv: 'Skärm, tangentbord och mus', en: 'Screen, keyboard and mouse' },
            },
            { id: 'phone', label: { sv: 'Telefon och headset', en: 'Telephone and headset' } },
            { id: 'connection', label: { sv: 'Säker uppkoppling', en: 'Secure connection' } },
            {
              id: 'systems',
              label: { sv: 'Behörighet till systemen', en: 'Access to the work systems' },
            },
            { id: 'chair', label: { sv: 'Stol och bord att sitta bra vid', en: 'A good chair and desk' } },
          ],
        },
        {
          type: 'choice',
          id: 'skills',
          ask: {
            sv: 'Kan medarbetaren de verktyg som behövs?',
            en: 'Does the employee know the tools that are needed?',
          },
          scale: 'place',
        },
        {
          type: 'table',
          id: 'arrange',
          ask: { sv: 'Det här ska ordnas', en: 'To be arranged' },
          hint: { sv: 'Både saker och utbildning.', en: 'Both things and training.' },
          columns: [WHAT, WHO, BY],
        },
      ],
      source: 'SEED-2-CHECK',
    },
    {
      id: 'agreement',
      title: { sv: 'Det ni kommit fram till', en: 'What you have arrived at' },
      questions: [
        {
          type: 'choice',
          id: 'agree',
          ask: { sv: 'Är ni överens?', en: 'Do you agree?' },
          scale: 'place',
        },
        {
          type: 'words',
          id: 'agreed',
          ask: { sv: 'Det här gäller', en: 'What applies' },
          hint: {
            sv: 'Vilka dagar, vilka uppgifter, och hur länge ni provar.',
            en: 'Which days, which tasks, and for how long you try it.',
          },
          rows: 4,
        },
        { type: 'date', id: 'from', ask: { sv: 'Från och med', en: 'Starting' } },
        {
          type: 'date',
          id: 'review',
          ask: { sv: 'Då ser ni över det', en: 'When you review it' },
          calendar: {
            title: {
              sv: 'Se över överenskommelsen om hemarbete',
              en: 'Review the agreement on working from home',
            },
            shownAs: 'free',
          },
        },
      ],
      source: 'SEED-2-CHECK',
    },
  ],
};

import type { Guide } from '../../../guides/guide';
import { DAY, MINUTES, TIME } from './columns';

/** The agendas of the group's check-in in the morning and check-out at the end of the day (R65 to R67, and R73). */
export const TEAM_DAY: Guide = {
  id: 'team-day',
  side: 'manager',
  title: { sv: 'Börja och sluta dagen ihop', en: 'Start and end the day together' },
  lead: {
    sv: 'Några minuter på morgonen och några innan ni slutar, så att ni är en grupp också på håll.',
    en: 'A few minutes in the morning and a few before you stop, so that you are a group at a distance too.',
  },
  naming: null,
  sections: [
    {
      id: 'check-in',
      title: { sv: 'Incheckning', en: 'Check-in' },
      advice: [
        {
          sv: 'Börja med något annat än arbete: en fråga, en bild, vädret utanför fönstret.',
          en: 'Begin with something other than work: a question, a picture, the weather outside.',
        },
        {
          sv: 'Gå varvet runt i samma ordning varje dag. Då får alla ordet, och den som vill säger pass.',
          en: 'Go round in the same order every day. Everybody gets the floor, and those who want to can pass.',
        },
      ],
      questions: [
        {
          type: 'table',
          id: 'start-times',
          ask: { sv: 'När checkar vi in?', en: 'When do we check in?' },
          hint: { sv: 'Tio minuter räcker långt.', en: 'Ten minutes go a long way.' },
          columns: [DAY, TIME, MINUTES],
          calendar: {
            title: { sv: 'Gruppens incheckning', en: 'The group’s check-in' },
            shownAs: 'busy',
            minutes: 10,
            place: 'start-when',
          },
        },
        // Its id is of the time when one line was for all of it: what was written then is read here.
        {
          type: 'words',
          id: 'start-when',
          ask: { sv: 'Var och hur checkar vi in?', en: 'Where and how do we check in?' },
          hint: {
            sv: 'Till exempel i gruppens videomöte.',
            en: 'For instance in the group’s video meeting.',
          },
          rows: 1,
        },
        {
          type: 'lines',
          id: 'openings',
          ask: { sv: 'Så öppnar vi dagen', en: 'How we open the day' },
          hint: {
            sv: 'Sådant som får alla att känna sig välkomna.',
            en: 'Things that make everybody feel welcome.',
          },
        },
        {
          type: 'lines',
          id: 'start-round',
          ask: { sv: 'Frågor att gå varvet med', en: 'Questions to go round with' },
          hint: {
            sv: 'Två räcker: hur din dag ser ut, och om något har dykt upp.',
            en: 'Two are enough: what your day is like, and whether anything has come up.',
          },
        },
        {
          type: 'lines',
          id: 'raised',
          ask: { sv: 'Att ta vidare efteråt', en: 'To take further afterwards' },
        },
      ],
      source: 'SEED-2-KONTAKT',
    },
    {
      id: 'check-out',
      title: { sv: 'Utcheckning', en: 'Check-out' },
      advice: [
        {
          sv: 'Håll den kort och låt den betyda att dagen är slut. Det som inte blev klart får vänta.',
          en: 'Keep it short and let it mean that the day is over. What did not get done can wait.',
        },
        {
          sv: 'Den som har Arbetsro kan avsluta sin arbetsdag samtidigt.',
          en: 'Those who have Arbetsro can end their workday at the same time.',
        },
      ],
      questions: [
        {
          type: 'table',
          id: 'end-times',
          ask: { sv: 'När checkar vi ut?', en: 'When do we check out?' },
          columns: [DAY, TIME, MINUTES],
          calendar: {
            title: { sv: 'Gruppens utcheckning', en: 'The group’s check-out' },
            shownAs: 'busy',
            minutes: 10,
            place: 'end-when',
          },
        },
        {
          type: 'words',
          id: 'end-when',
          ask: { sv: 'Var och hur checkar vi ut?', en: 'Where and how do we check out?' },
          rows: 1,
        },
        {
          type: 'lines',
          id: 'end-round',
          ask: { sv: 'Frågor att avrunda med', en: 'Questions to round off with' },
          hint: {
            sv: 'Vad blev bra i dag? Vad väntar i morgon? Behöver du något av oss?',
            en: 'What went well today? What is waiting tomorrow? Do you need anything from us?',
          },
        },
        {
          type: 'words',
          id: 'closing',
          ask: { sv: 'Så säger vi att dagen är slut', en: 'How we say that the day is over' },
          rows: 1,
        },
      ],
      source: 'SEED-2-BALANS',
    },
  ],
};

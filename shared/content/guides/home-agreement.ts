import type { Guide } from '../../guides/guide';

/**
 * What holds at home in working hours, agreed with those one lives with (R16, R17). It is printed and put up, so its
 * questions are the lines of the card, in the first person, and few enough for one page.
 */
export const HOME_AGREEMENT: Guide = {
  id: 'home-agreement',
  side: 'employee',
  title: { sv: 'Överenskommelse hemma', en: 'Agreement at home' },
  lead: {
    sv: 'Fyll i den tillsammans, skriv ut den och sätt upp den där alla ser den.',
    en: 'Fill it in together, print it and put it up where everybody sees it.',
  },
  naming: null,
  sections: [
    {
      id: 'hours',
      title: { sv: 'När jag arbetar', en: 'When I work' },
      questions: [
        {
          type: 'table',
          id: 'hours',
          ask: { sv: 'Mina arbetstider', en: 'My working hours' },
          columns: [
            { id: 'days', label: { sv: 'Dagar', en: 'Days' }, type: 'text' },
            { id: 'times', label: { sv: 'Tider', en: 'Times' }, type: 'text' },
          ],
        },
        {
          type: 'table',
          id: 'undisturbed',
          ask: { sv: 'Tider då jag inte får störas', en: 'Times when I must not be disturbed' },
          columns: [
            { id: 'when', label: { sv: 'När', en: 'When' }, type: 'text' },
            { id: 'why', label: { sv: 'Varför', en: 'Why' }, type: 'text' },
          ],
        },
      ],
      source: 'SEED-3-FAMILJ; SEED-3-GRANS',
    },
    {
      id: 'household',
      title: { sv: 'Hemmet under arbetstid', en: 'The home in working hours' },
      questions: [
        {
          type: 'lines',
          id: 'do',
          ask: { sv: 'Det här sköter jag', en: 'This I take care of' },
          hint: {
            sv: 'Till exempel ta emot ett paket, eller starta tvätten på lunchen.',
            en: 'Such as taking in a parcel, or starting the laundry at lunch.',
          },
        },
        {
          type: 'lines',
          id: 'do-not',
          ask: { sv: 'Det här får vänta tills jag slutat', en: 'This waits until I have stopped' },
          hint: {
            sv: 'Till exempel handla, laga middag eller skjutsa.',
            en: 'Such as shopping, cooking dinner or giving lifts.',
          },
        },
      ],
      source: 'SEED-3-FAMILJ',
    },
    {
      id: 'signs',
      title: { sv: 'Så märks det', en: 'How it shows' },
      questions: [
        {
          type: 'words',
          id: 'sign',
          ask: { sv: 'Så ser ni att jag arbetar', en: 'How you see that I am working' },
          hint: {
            sv: 'Till exempel dörrskylten, en stängd dörr eller att jag har headset på mig.',
            en: 'Such as the door sign, a closed door or that I have a headset on.',
          },
          rows: 2,
        },
        {
          type: 'lines',
          id: 'come-in',
          ask: { sv: 'Då går det bra att komma in', en: 'When it is fine to come in' },
        },
        {
          type: 'words',
          id: 'done',
          ask: { sv: 'Så märker ni att jag är ledig', en: 'How you notice that I am off' },
          hint: {
            sv: 'Till exempel att jag säger det, att skylten visar Ledig eller att datorn är hopfälld.',
            en: 'Such as that I say so, that the sign shows Off work or that the computer is closed.',
          },
          rows: 2,
        },
      ],
      source: 'SEED-3-FAMILJ; PARK2011',
    },
    {
      id: 'trial',
      title: { sv: 'Vi provar', en: 'We try it' },
      questions: [
        {
          type: 'words',
          id: 'try',
          ask: { sv: 'Det här provar vi', en: 'This is what we try' },
          rows: 3,
        },
        {
          type: 'date',
          id: 'look-again',
          ask: { sv: 'Då ser vi hur det har gått', en: 'When we see how it has gone' },
          calendar: {
            title: {
              sv: 'Se hur överenskommelsen hemma har gått',
              en: 'See how the agreement at home has gone',
            },
            shownAs: 'free',
          },
        },
      ],
      source: 'SEED-3-FAMILJ',
    },
  ],
};

import type { Guide } from '../../../guides/guide';

/** Before one speaks with a group that worries: one's own worry, listening, and what is known and not known (R89 to R94). */
export const WORRY: Guide = {
  id: 'worry',
  side: 'manager',
  title: { sv: 'När många är oroliga', en: 'When many are worried' },
  lead: {
    sv: 'Att reagera när framtiden är oviss är mänskligt, också för dig. Du behöver inte ta bort oron, bara göra den lättare att bära.',
    en: 'Reacting when the future is uncertain is human, for you too. You need not take the worry away, only make it easier to bear.',
  },
  naming: { sv: 'Vad det gäller', en: 'What it is about' },
  sections: [
    {
      id: 'own',
      title: { sv: 'Börja med dig själv', en: 'Begin with yourself' },
      questions: [
        {
          type: 'words',
          id: 'own',
          ask: {
            sv: 'Vad tänker jag själv om det som händer?',
            en: 'What do I think myself of what is happening?',
          },
          hint: {
            sv: 'Lämna det tomt om du hellre tänker än skriver.',
            en: 'Leave it empty if you would rather think than write.',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'talk-first',
          ask: {
            sv: 'Vem pratar jag med innan jag möter gruppen?',
            en: 'Whom do I talk to before I meet the group?',
          },
          rows: 1,
        },
      ],
      source: 'SEED-2-SKOT',
    },
    {
      id: 'listen',
      title: { sv: 'Lyssna först', en: 'Listen first' },
      advice: [
        {
          sv: 'Ta dig tid. Fråga hur det är, och vänta in svaret.',
          en: 'Take your time. Ask how they are, and wait for the answer.',
        },
        {
          sv: 'Säg tillbaka det du hör: ”Jag förstår att det känns osäkert när …” En känsla behöver inte rättas till.',
          en: 'Say back what you hear: “I understand that it feels uncertain when …” A feeling does not need correcting.',
        },
        {
          sv: 'Skriv om gruppen och frågorna. Vad en viss person känner hör inte hemma här.',
          en: 'Write of the group and the questions. What one person feels does not belong here.',
          source: 'GDPR-ART9',
        },
      ],
      questions: [
        {
          type: 'lines',
          id: 'wonders',
          ask: { sv: 'Det här undrar gruppen över', en: 'This the group wonders about' },
        },
        {
          type: 'words',
          id: 'shown',
          ask: { sv: 'Hur visar jag att jag har hört det?', en: 'How do I show that I have heard it?' },
          rows: 2,
        },
      ],
      source: 'SEED-2-SKOT',
    },
    {
      id: 'know',
      title: { sv: 'Berätta vad du vet', en: 'Tell what you know' },
      lead: {
        sv: 'Tystnad fylls lätt med gissningar. Ett ärligt ”det vet vi inte än” är också ett besked.',
        en: 'Silence is easily filled with guesses. An honest “we don’t know yet” is news too.',
      },
      questions: [
        { type: 'lines', id: 'known', ask: { sv: 'Det här vet vi', en: 'This we know' } },
        { type: 'lines', id: 'unknown', ask: { sv: 'Det här vet vi inte än', en: 'This we don’t know yet' } },
        {
          type: 'date',
          id: 'next-news',
          ask: { sv: 'Då kommer nästa besked', en: 'When the next news comes' },
          calendar: { title: { sv: 'Nästa besked', en: 'The next news' }, shownAs: 'free' },
        },
        {
          type: 'words',
          id: 'next-how',
          ask: { sv: 'Från vem, och hur?', en: 'From whom, and how?' },
          rows: 1,
        },
        {
          type: 'table',
          id: 'guesses',
          ask: { sv: 'Det som gissas, och vad jag kan svara', en: 'What is guessed, and what I can answer' },
          columns: [
            { id: 'guess', label: { sv: 'Gissning', en: 'Guess' }, type: 'text' },
            { id: 'answer', label: { sv: 'Svar', en: 'Answer' }, type: 'text' },
          ],
        },
      ],
      source: 'SEED-2-SKOT',
    },
  ],
};

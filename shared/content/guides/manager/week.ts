import type { Guide } from '../../../guides/guide';
import { WHO } from './columns';

/** The manager's look at the week ahead: where the group is going, and who needs what (R57, R59, R63, R64, R69 and R76). */
export const WEEK: Guide = {
  id: 'week',
  side: 'manager',
  title: { sv: 'Veckan med gruppen', en: 'The week with the group' },
  lead: {
    sv: 'Några minuter i början av veckan: vart ni ska, vem som behöver vad och vem du inte har hört av på ett tag.',
    en: 'A few minutes at the start of the week: where you are going, who needs what, and whom you have not heard from for a while.',
  },
  naming: null,
  sections: [
    {
      id: 'direction',
      title: { sv: 'Åt samma håll', en: 'In the same direction' },
      questions: [
        {
          type: 'words',
          id: 'direction',
          ask: {
            sv: 'Vad är viktigast för gruppen den här veckan?',
            en: 'What matters most for the group this week?',
          },
          hint: {
            sv: 'En mening som alla känner igen.',
            en: 'One sentence that everybody recognises.',
          },
          rows: 2,
        },
        {
          type: 'words',
          id: 'told',
          ask: { sv: 'Hur får alla veta det?', en: 'How does everybody get to know?' },
          rows: 1,
        },
      ],
      source: 'SEED-2-GRUND',
    },
    {
      id: 'each',
      title: { sv: 'Var och en', en: 'Each person' },
      lead: {
        sv: 'Hemma är det lätt att känna sig osynlig, mest för den som sällan hör av sig. Skriv bara det som rör arbetet, och initialer i stället för namn.',
        en: 'At home it is easy to feel unseen, most of all for those who seldom get in touch. Write only about work, with initials instead of names.',
      },
      questions: [
        {
          type: 'lines',
          id: 'not-spoken',
          ask: {
            sv: 'Vem har jag inte pratat med på en vecka?',
            en: 'Whom have I not spoken to for a week?',
          },
        },
        {
          type: 'table',
          id: 'needs',
          ask: { sv: 'Vem behöver vad?', en: 'Who needs what?' },
          hint: {
            sv: 'En riktning, ett besked, lugn och ro, en extra avstämning.',
            en: 'A direction, an answer, peace and quiet, an extra check-in.',
          },
          columns: [
            WHO,
            { id: 'need', label: { sv: 'Behöver', en: 'Needs' }, type: 'text' },
            { id: 'do', label: { sv: 'Det gör jag', en: 'What I do' }, type: 'text' },
          ],
        },
        {
          type: 'lines',
          id: 'left-out',
          ask: {
            sv: 'Vem har svårt att komma med digitalt?',
            en: 'Who finds it hard to take part digitally?',
          },
        },
      ],
      source: 'SEED-2-KONTAKT; SEED-2-STOD',
    },
    {
      id: 'booked',
      title: { sv: 'I kalendern', en: 'In the calendar' },
      questions: [
        {
          type: 'checks',
          id: 'booked',
          ask: { sv: 'Är det inbokat?', en: 'Is it booked?' },
          scale: 'have',
          items: [
            { id: 'check-ins', label: { sv: 'Avstämning med var och en', en: 'A check-in with each' } },
            { id: 'open-hours', label: { sv: 'Öppen kontakttid', en: 'Open hours' } },
            {
              id: 'team-day',
              label: { sv: 'Gruppens incheckning och utcheckning', en: 'The group’s check-in and check-out' },
            },
            {
              id: 'group',
              label: { sv: 'APT eller gruppmöte', en: 'Workplace meeting (APT) or group meeting' },
            },
            { id: 'social', label: { sv: 'Något som inte är arbete', en: 'Something that is not work' } },
          ],
        },
      ],
      source: 'SEED-2-KONTAKT; SEED-2-MOTEN',
    },
  ],
};

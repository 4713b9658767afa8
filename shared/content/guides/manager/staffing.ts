import type { Guide } from '../../../guides/guide';
import { DAY, WHO } from './columns';

/** Who is where, so that some can take turns at home and the workplace still answers (R54 to R56). */
export const STAFFING: Guide = {
  id: 'staffing',
  side: 'manager',
  title: { sv: 'Bemanning på plats och hemma', en: 'Staffing on site and at home' },
  lead: {
    sv: 'Se på hela gruppen innan du lovar någon dagar hemma. Vad behöver finnas på plats, och hur delar ni på det?',
    en: 'Look at the whole group before you promise anybody days at home. What is needed on site, and how do you share it?',
  },
  naming: { sv: 'Grupp eller period', en: 'Group or period' },
  sections: [
    {
      id: 'turns',
      title: { sv: 'Uppgifter och turer', en: 'Tasks and turns' },
      advice: [
        {
          sv: 'Det som måste göras på plats hamnar lätt på samma personer varje gång. Låt det gå runt.',
          en: 'What has to be done on site easily falls to the same people every time. Let it go round.',
        },
      ],
      questions: [
        {
          type: 'choice',
          id: 'shared-out',
          ask: {
            sv: 'Är uppgifterna fördelade så att ni kan turas om hemma?',
            en: 'Are the tasks shared out so that you can take turns at home?',
          },
          scale: 'place',
        },
        {
          type: 'table',
          id: 'moves',
          ask: { sv: 'Uppgifter att flytta', en: 'Tasks to move' },
          columns: [
            { id: 'task', label: { sv: 'Uppgift', en: 'Task' }, type: 'text' },
            { id: 'from', label: { sv: 'Från (initialer)', en: 'From (initials)' }, type: 'text' },
            { id: 'to', label: { sv: 'Till (initialer)', en: 'To (initials)' }, type: 'text' },
            { id: 'start', label: { sv: 'Börjar', en: 'Starts' }, type: 'date' },
          ],
        },
        {
          type: 'table',
          id: 'rotation',
          ask: { sv: 'Så turas ni om', en: 'How you take turns' },
          columns: [
            DAY,
            { id: 'on-site', label: { sv: 'På plats', en: 'On site' }, type: 'text' },
            { id: 'at-home', label: { sv: 'Hemma', en: 'At home' }, type: 'text' },
          ],
          calendar: { title: { sv: 'Bemanning', en: 'Staffing' }, shownAs: 'free' },
        },
      ],
      source: 'SEED-2-CHECK',
    },
    {
      id: 'on-site',
      title: { sv: 'Det som behövs på plats', en: 'What is needed on site' },
      questions: [
        {
          type: 'table',
          id: 'colleagues',
          ask: { sv: 'Stöd till kollegor', en: 'Support to colleagues' },
          hint: {
            sv: 'Både den egna enheten och andra som räknar med er.',
            en: 'Both your own unit and others who count on you.',
          },
          columns: [
            { id: 'unit', label: { sv: 'Enhet', en: 'Unit' }, type: 'text' },
            { id: 'with', label: { sv: 'Med vad', en: 'With what' }, type: 'text' },
            { id: 'number', label: { sv: 'Antal', en: 'Number' }, type: 'number' },
            WHO,
          ],
        },
        {
          type: 'table',
          id: 'visitors',
          ask: {
            sv: 'Invånare, leverantörer och andra besökare',
            en: 'Citizens, suppliers and other visitors',
          },
          hint: {
            sv: 'Till exempel reception, leveranser, besök och telefon.',
            en: 'For instance reception, deliveries, visits and telephone.',
          },
          columns: [
            { id: 'for', label: { sv: 'För vad', en: 'For what' }, type: 'text' },
            { id: 'when', label: { sv: 'När', en: 'When' }, type: 'text' },
            { id: 'number', label: { sv: 'Antal', en: 'Number' }, type: 'number' },
            WHO,
          ],
        },
        {
          type: 'words',
          id: 'stand-in',
          ask: { sv: 'Vem rycker in när någon är borta?', en: 'Who steps in when somebody is away?' },
          rows: 2,
        },
      ],
      source: 'SEED-2-CHECK',
    },
  ],
};

import type { Guide } from '../../../guides/guide';
import { BY, WHAT } from './columns';

/** One meeting: who leads and what for, how many, the agenda, the ground rules, what was decided (R79 to R82). */
export const MEETING_CARD: Guide = {
  id: 'meeting-card',
  side: 'manager',
  title: { sv: 'Möteskort', en: 'Meeting card' },
  lead: {
    sv: 'Ett kort för varje möte, också när några är med på håll. Två saker behövs alltid: vem som leder och vad mötet är till för.',
    en: 'A card for every meeting, also when some are at a distance. Two things are always needed: who leads, and what the meeting is for.',
  },
  naming: { sv: 'Mötets namn, till exempel APT', en: 'Name of the meeting, such as APT' },
  sections: [
    {
      id: 'lead',
      title: { sv: 'Ledning och syfte', en: 'Lead and purpose' },
      questions: [
        {
          type: 'words',
          id: 'leader',
          ask: { sv: 'Vem leder?', en: 'Who leads?' },
          rows: 1,
          required: true,
        },
        {
          type: 'words',
          id: 'purpose',
          ask: { sv: 'Vad ska mötet leda till?', en: 'What is the meeting to lead to?' },
          hint: {
            sv: 'Ett beslut, en plan eller en fråga som blir utredd. Är det bara information räcker kanske ett mejl.',
            en: 'A decision, a plan, or a question settled. If it is information only, an e-mail may be enough.',
          },
          rows: 2,
          required: true,
        },
        {
          type: 'date',
          id: 'day',
          ask: { sv: 'Dag', en: 'Day' },
          times: true,
          calendar: {
            title: { sv: 'Möte', en: 'Meeting' },
            shownAs: 'busy',
            minutes: 60,
            place: 'place',
          },
        },
        {
          type: 'words',
          id: 'place',
          ask: { sv: 'Plats och länk', en: 'Place and link' },
          rows: 2,
        },
        {
          type: 'words',
          id: 'roles',
          ask: {
            sv: 'Vem antecknar, håller tiden och bevakar chatten?',
            en: 'Who takes notes, keeps time and watches the chat?',
          },
          rows: 2,
        },
      ],
      source: 'SEED-2-MOTEN; MEETSETUP2015',
    },
    {
      id: 'participants',
      title: { sv: 'Deltagare', en: 'Participants' },
      lead: {
        sv: 'Ett stort möte behöver mer ordning än ett litet för att bli ett samtal. Siffrorna är ungefärliga.',
        en: 'A large meeting needs more order than a small one to become a conversation. The numbers are rough.',
      },
      advice: [
        {
          sv: 'Upp till sex: prata fritt, och hör var och en innan ni bestämmer.',
          en: 'Up to six: talk freely, and hear each before you decide.',
        },
        {
          sv: 'Sju till tolv: gå varvet runt i viktiga frågor, och ha en talarlista.',
          en: 'Seven to twelve: go round on what matters, and keep a list of speakers.',
        },
        {
          sv: 'Fler än tolv: dela upp er i smågrupper om tre till fem, och samla svaren efteråt.',
          en: 'More than twelve: split into groups of three to five, and gather the answers afterwards.',
        },
      ],
      questions: [
        {
          type: 'words',
          id: 'number',
          ask: { sv: 'Hur många blir ni?', en: 'How many will you be?' },
          rows: 1,
        },
        {
          type: 'words',
          id: 'form',
          ask: { sv: 'Hur får alla ordet?', en: 'How does everybody get the floor?' },
          hint: {
            sv: 'Varvet runt, talarlista, smågrupper eller chatten.',
            en: 'Going round, a list of speakers, small groups, or the chat.',
          },
          rows: 1,
        },
        {
          type: 'table',
          id: 'places',
          ask: { sv: 'Varifrån är ni med?', en: 'Where do you take part from?' },
          columns: [
            { id: 'place', label: { sv: 'Plats', en: 'Place' }, type: 'text' },
            { id: 'number', label: { sv: 'Antal', en: 'Number' }, type: 'number' },
            {
              id: 'voice',
              label: { sv: 'Ser till att de hörs', en: 'Sees that they are heard' },
              type: 'text',
            },
          ],
        },
      ],
      source: 'SEED-2-MOTEN',
    },
    {
      id: 'agenda',
      title: { sv: 'Dagordning och spelregler', en: 'Agenda and ground rules' },
      advice: [
        {
          sv: 'Skriven dagordning, tydliga mål och någon som håller tiden hänger ihop med bättre möten.',
          en: 'A written agenda, clear goals and somebody who keeps time go with better meetings.',
          source: 'MEETSETUP2015',
        },
      ],
      questions: [
        {
          type: 'table',
          id: 'agenda',
          ask: { sv: 'Punkter', en: 'Items' },
          hint: {
            sv: 'Skicka dem i förväg, och lägg in en paus i långa möten.',
            en: 'Send them beforehand, and put a break into long meetings.',
          },
          columns: [
            { id: 'item', label: { sv: 'Punkt', en: 'Item' }, type: 'text' },
            { id: 'minutes', label: { sv: 'Minuter', en: 'Minutes' }, type: 'number' },
            { id: 'who', label: { sv: 'Vem', en: 'Who' }, type: 'text' },
          ],
        },
        {
          type: 'lines',
          id: 'rules',
          ask: { sv: 'Spelregler', en: 'Ground rules' },
          hint: {
            sv: 'En talar i taget. Räck upp handen. Mikrofonen av när du lyssnar.',
            en: 'One speaks at a time. Raise your hand. Microphone off while you listen.',
          },
        },
      ],
      source: 'SEED-2-MOTEN',
    },
    {
      id: 'decided',
      title: { sv: 'Efter mötet', en: 'After the meeting' },
      questions: [
        {
          type: 'table',
          id: 'decided',
          ask: { sv: 'Det här bestämde ni', en: 'What you decided' },
          columns: [WHAT, { id: 'who', label: { sv: 'Vem', en: 'Who' }, type: 'text' }, BY],
        },
      ],
      source: 'SEED-2-MOTEN; MEETSETUP2015',
    },
  ],
};

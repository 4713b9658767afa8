import type { Command } from '../../shared/companion/commands';
import type { PersonDraft } from '../../shared/people/person';
import { DEFAULT_SETTINGS } from '../../shared/settings';

const NO_WORDS = { done: '', tomorrow: '', worked: '', change: '' };
const NO_PLAN = { goals: [], lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: null };
const PERSON: PersonDraft = {
  ...{ id: 'a', name: 'Amina', role: '', channels: [], note: '', everyDays: null },
  ...{ support: false, manager: false, lastTalked: null },
};
const MEMBER = { id: 'a', initials: 'A', everyDays: 7, extra: null, lastTalked: null };
const AGENDA = { lines: [{ text: 'Semestern', done: false }], openHours: '' };

/** The commands that forms send, each with what the form was filled from. */
export const FORMS_SAVED: readonly Command[] = [
  {
    type: 'plan.save',
    plan: NO_PLAN,
    was: { ...NO_PLAN, goals: [{ id: 'a', text: 'Skriva' }], lunchAt: '12:00', fikaAt: null },
  },
  { type: 'closeout.save', closeOut: NO_WORDS, was: { ...NO_WORDS, felt: 'lugnt' } },
  { type: 'closeout.amend', day: '2026-11-20', closeOut: NO_WORDS, was: { ...NO_WORDS, done: 'å' } },
  {
    type: 'times.correct',
    ...{ day: '2026-11-20', times: { spans: [], pauses: [] }, place: 'home' },
    was: {
      spans: [{ from: Date.UTC(2026, 10, 20, 7), to: null }],
      pauses: [{ kind: 'errand', from: Date.UTC(2026, 10, 20, 9), to: null }],
      place: null,
    },
  },
  { type: 'agenda.save', agenda: AGENDA, was: { ...AGENDA, lines: [] } },
  { type: 'person.save', person: PERSON, was: { ...PERSON, role: 'Lön' } },
  { type: 'member.save', member: MEMBER, was: { ...MEMBER, everyDays: 14 } },
  {
    type: 'settings.change',
    change: { reminders: { ...DEFAULT_SETTINGS.reminders, lunch: false } },
    was: { reminders: DEFAULT_SETTINGS.reminders },
  },
];

import type { LocalDate } from '../time/calendar';
import { infoLink } from './links';
import type { Agenda, InfoChannel, Person } from './person';

/** What people and their channels may be. Lengths in UTF-16 units. */
export const PEOPLE_LIMITS = {
  persons: 200,
  name: 80,
  role: 120,
  note: 500,
  /** Ways to reach one person. */
  ways: 8,
  address: 500,
  everyDays: 365,
  channels: 30,
  agendaLines: 50,
  agendaLine: 300,
  openHours: 300,
} as const;

/** What is wrong with a person or a channel; each has a sentence in `messages`. */
export type PeopleProblem =
  | 'no-name'
  | 'name'
  | 'role'
  | 'note'
  | 'ways'
  | 'address'
  | 'every-days'
  | 'last-talked'
  | 'no-link';

/** The draft without spaces around its words and without ways that have no address. */
export function tidyPerson<T extends Omit<Person, 'id'>>(draft: T): T {
  const channels = draft.channels
    .map(({ kind, address }) => ({ kind, address: address.trim() }))
    .filter(({ address }) => address !== '');
  return { ...draft, name: draft.name.trim(), role: draft.role.trim(), note: draft.note.trim(), channels };
}

/** What is wrong with a tidied person as of `today`; `null` when they can be kept. */
export function personProblem(person: Omit<Person, 'id'>, today: LocalDate): PeopleProblem | null {
  const { name, role, note, channels, everyDays, lastTalked } = person;
  if (name === '') return 'no-name';
  if (name.length > PEOPLE_LIMITS.name) return 'name';
  if (role.length > PEOPLE_LIMITS.role) return 'role';
  if (note.length > PEOPLE_LIMITS.note) return 'note';
  if (channels.length > PEOPLE_LIMITS.ways) return 'ways';
  if (channels.some(({ address }) => address.length > PEOPLE_LIMITS.address)) return 'address';
  if (everyDays !== null && !isRhythm(everyDays)) return 'every-days';
  return lastTalked !== null && lastTalked > today ? 'last-talked' : null;
}

function isRhythm(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= PEOPLE_LIMITS.everyDays;
}

/** The draft without spaces around its words. */
export function tidyChannel<T extends Omit<InfoChannel, 'id'>>(draft: T): T {
  return { ...draft, name: draft.name.trim(), address: draft.address.trim() };
}

/** What is wrong with a tidied channel of information; `null` when it can be kept. */
export function channelProblem({ name, address }: Omit<InfoChannel, 'id'>): PeopleProblem | null {
  if (name === '') return 'no-name';
  if (name.length > PEOPLE_LIMITS.name) return 'name';
  if (address.length > PEOPLE_LIMITS.address) return 'address';
  return infoLink(address) === null ? 'no-link' : null;
}

/** The agenda without spaces around its words and without empty lines. */
export function tidyAgenda({ lines, openHours }: Agenda): Agenda {
  const kept = lines.map(({ text, done }) => ({ text: text.trim(), done })).filter(({ text }) => text !== '');
  return { lines: kept, openHours: openHours.trim() };
}

/** True where a tidied agenda is longer, or has more lines, than is kept. */
export function isTooMuchAgenda({ lines, openHours }: Agenda): boolean {
  return (
    lines.length > PEOPLE_LIMITS.agendaLines ||
    lines.some(({ text }) => text.length > PEOPLE_LIMITS.agendaLine) ||
    openHours.length > PEOPLE_LIMITS.openHours
  );
}

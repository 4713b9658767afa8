import { addDays, type LocalDate } from '../time/calendar';
import type { Person } from './person';

/**
 * Who it may be time to hear from: those with a rhythm whose day has come, the earliest day first. Those of whom nobody said
 * when they were last talked to come after, by name. Whoever was talked to today is not among them.
 */
export function toHearFrom(persons: readonly Person[], today: LocalDate): readonly Person[] {
  return persons
    .flatMap((person) => {
      const { everyDays, lastTalked } = person;
      if (everyDays === null) return [];
      const due = lastTalked === null ? null : addDays(lastTalked, everyDays);
      return due === null || due <= today ? [{ person, due }] : [];
    })
    .toSorted((a, b) => earlierFirst(a.due, b.due) || byName(a.person, b.person))
    .map(({ person }) => person);
}

/** People by name, as a Swedish reader looks for them. */
export function sortedByName(persons: readonly Person[]): readonly Person[] {
  return persons.toSorted(byName);
}

function byName(a: Person, b: Person): number {
  return a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1);
}

/** By date, and what has none last. */
export function earlierFirst(a: LocalDate | null, b: LocalDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

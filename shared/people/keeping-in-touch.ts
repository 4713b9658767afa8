import { addDays, type LocalDate } from '../time/calendar';
import type { Person } from './person';

/**
 * Who it may be time to hear from: those with a rhythm whose day has come, the earliest day first. Those of whom nobody said
 * when they were last talked to come after, by name. Whoever was talked to today is not among them.
 */
export function toHearFrom(persons: readonly Person[], today: LocalDate): readonly Person[] {
  const due = persons.flatMap((person) => {
    const from = dueFrom(person);
    return from !== null && (from === 'unknown' || from <= today) ? [{ person, from }] : [];
  });
  return due
    .toSorted((a, b) => order(a.from, b.from) || byName(a.person, b.person))
    .map(({ person }) => person);
}

/** People by name, as a Swedish reader looks for them. */
export function sortedByName(persons: readonly Person[]): readonly Person[] {
  return persons.toSorted(byName);
}

function byName(a: Person, b: Person): number {
  return a.name.localeCompare(b.name, 'sv');
}

/** The day from which it is time; `null` for somebody without a rhythm. */
function dueFrom({ everyDays, lastTalked }: Person): LocalDate | 'unknown' | null {
  if (everyDays === null) return null;
  return lastTalked === null ? 'unknown' : addDays(lastTalked, everyDays);
}

function order(a: LocalDate | 'unknown', b: LocalDate | 'unknown'): number {
  if (a === b) return 0;
  if (a === 'unknown') return 1;
  return b === 'unknown' || a < b ? -1 : 1;
}

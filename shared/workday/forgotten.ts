import type { LocalDate } from '../time/calendar';
import type { DayEvent, DayForgotten } from './events';

/**
 * The events without those of days that were deleted after they were recorded (D5). The ids (UUIDv7) say what came first,
 * so that a copy which turns up later with the old events does not bring them back. Of each such day its latest deletion
 * stays, ahead of what was recorded of the day after it. The same list comes back where nothing is to go.
 */
export function withoutForgotten(events: readonly DayEvent[]): readonly DayEvent[] {
  const deletions = latestDeletions(events);
  if (deletions.size === 0) return events;
  const told = new Set<LocalDate>();
  const left: DayEvent[] = [];
  for (const event of events) {
    const deletion = deletions.get(event.day);
    if (deletion === undefined) {
      left.push(event);
      continue;
    }
    if (!isAfter(event, deletion) && event !== deletion) continue;
    if (!told.has(event.day)) left.push(deletion);
    told.add(event.day);
    if (event !== deletion) left.push(event);
  }
  const isSame = left.length === events.length && left.every((event, index) => event === events[index]);
  return isSame ? events : left;
}

function latestDeletions(events: readonly DayEvent[]): ReadonlyMap<LocalDate, DayForgotten> {
  const latest = new Map<LocalDate, DayForgotten>();
  for (const event of events) {
    if (event.type !== 'day.forgotten') continue;
    const known = latest.get(event.day);
    if (known === undefined || isAfter(event, known)) latest.set(event.day, event);
  }
  return latest;
}

/** True where `event` was recorded after `other`: as lower-case text, ids of version 7 sort as they were made. */
function isAfter(event: DayEvent, other: DayEvent): boolean {
  return event.id.toLowerCase() > other.id.toLowerCase();
}

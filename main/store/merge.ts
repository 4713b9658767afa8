import type { DayEvent } from '../../shared/workday/events';
import { withoutForgotten } from '../../shared/workday/forgotten';

/**
 * The union of two lists by id, each list's own order kept. Where they interleave, the time inside the ids (UUIDv7) says
 * which was recorded first; within the same millisecond the first list goes ahead. What either list says was deleted is in
 * neither any more (D5).
 */
export function merge(first: readonly DayEvent[], second: readonly DayEvent[]): readonly DayEvent[] {
  const seen = new Set<string>();
  const merged: DayEvent[] = [];
  const take = (event: DayEvent): void => {
    if (!seen.has(event.id)) merged.push(event);
    seen.add(event.id);
  };
  // What both hold keeps the first list's place.
  const known = new Set(first.map((event) => event.id));
  const others = second.filter((event) => !known.has(event.id));
  let next = 0;
  for (const event of first) {
    for (let other = others[next]; other && recordedAt(other) < recordedAt(event); other = others[++next])
      take(other);
    take(event);
  }
  others.slice(next).forEach(take);
  return withoutForgotten(merged);
}

/** The first 48 bits of a UUIDv7 are ms since the epoch; as lower-case text they sort as they count. */
function recordedAt(event: DayEvent): string {
  return event.id.slice(0, 13).toLowerCase();
}

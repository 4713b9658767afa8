import type { DayEvent } from '../../shared/workday/events';
import { withoutForgotten } from '../../shared/workday/forgotten';

/**
 * The union of two lists by id, in the order in which the events were recorded: their ids (UUIDv7) sort so, those of one
 * machine always, and those of two in the same way on both. So it does not matter who joins what with what, how often, or in
 * which order. What either list says was deleted is in neither any more (D5).
 */
export function merge(first: readonly DayEvent[], second: readonly DayEvent[]): readonly DayEvent[] {
  const byId = new Map<string, DayEvent>();
  for (const event of [...first, ...second]) if (!byId.has(event.id)) byId.set(event.id, event);
  return withoutForgotten([...byId.values()].sort(inOrder));
}

function inOrder(a: DayEvent, b: DayEvent): number {
  const [first, second] = [a.id.toLowerCase(), b.id.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

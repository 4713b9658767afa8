/**
 * A second reckoning of the days on record, from the month files as they lie on the disk. It imports nothing from `shared/`
 * and shares no idea with it but the meaning of the events, as `docs/data.md` and the rules of the day (W2, W3, B4) tell it.
 */

/** A fact as it stands in a month's file: whatever else it has is looked at by its type. */
export interface RawEvent {
  readonly type: string;
  readonly id: string;
  readonly day: string;
  /** Wall time, ms. */
  readonly at: number;
  readonly [field: string]: unknown;
}

/** What is in the files of months (their text), each fact once, in the order in which they were recorded. */
export function readMonths(texts: readonly string[]): readonly RawEvent[] {
  return recorded(texts.flatMap((text) => (JSON.parse(text) as { events: RawEvent[] }).events));
}

/** Facts of several copies, each once, in the order in which they were recorded: their ids sort by it. */
export function recorded(events: readonly RawEvent[]): readonly RawEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Facts that make a day; any other belongs to a day that is there already. */
const MAKES_A_DAY = ['work.started', 'day.marked', 'times.corrected'];

/** The facts of each day that still count: what a day had before it was forgotten counts as never told (D5). */
export function byDay(events: readonly RawEvent[]): ReadonlyMap<string, readonly RawEvent[]> {
  const days = new Map<string, RawEvent[]>();
  for (const event of events) {
    const its = days.get(event.day);
    if (event.type === 'day.forgotten') days.delete(event.day);
    else if (its !== undefined) its.push(event);
    else if (MAKES_A_DAY.includes(event.type)) days.set(event.day, [event]);
  }
  return days;
}

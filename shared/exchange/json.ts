import type { DayRecord } from '../summary/day-record';
import type { DayEvent } from '../workday/events';
import { recordsOf, sumsOf } from './records';

/** The name by which an export is known, and the version that this program writes. */
export const EXPORT = { format: 'arbetsro', version: 1 } as const;

/**
 * Everything that the events tell, and the events themselves, as JSON: what another machine can take in, and what another
 * program can read. A day and an event to a line, so that a comparison of two files shows what differs. Nothing in it
 * comes from the time or the place of the export: the same events make the same text.
 */
export function jsonOf(events: readonly DayEvent[]): string {
  const days = recordsOf(events);
  const head = JSON.stringify({ ...EXPORT, sums: sumsOf(days) }).slice(0, -1);
  return `${head},\n"days":${lines(days.map(dayOf))},\n"events":${lines(events)}}\n`;
}

/** A day with its fields in an order of its own, so that the layout does not hang on how a record is made. */
function dayOf(day: DayRecord): DayRecord {
  return {
    date: day.date,
    zone: day.zone,
    kind: day.kind,
    place: day.place,
    open: day.open,
    elapsed: day.elapsed,
    worked: day.worked,
    paused: day.paused,
    plannedEnd: day.plannedEnd,
    spans: day.spans,
    pauses: day.pauses,
    breaks: day.breaks.map(({ kind, name, taken, counted, passed }) => ({
      kind,
      name,
      taken,
      counted,
      passed,
    })),
    slots: day.slots,
    goals: day.goals,
    closeOut: day.closeOut,
    change: day.change,
    corrections: day.corrections,
  };
}

function lines(items: readonly object[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

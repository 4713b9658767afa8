import type { DayRecord } from '../../../shared/summary/day-record';
import { isoTime } from '../../../shared/time/iso-time';
import type { CloseOut } from '../../../shared/workday/events';
import type { dayReport, Told } from './schemas';

type DayJson = NonNullable<Told<typeof dayReport>['day']>;

/** A day for a program to read. */
export function dayJson(record: DayRecord): DayJson {
  const time = (at: number): string => isoTime(at, record.zone);
  const end = (at: number | null): string | null => (at === null ? null : time(at));
  const { spans, pauses, plannedEnd, closeOut, breaks } = record;
  return {
    date: record.date,
    kind: record.kind,
    place: spans.length === 0 ? null : record.place,
    open: record.open,
    spans: spans.map(({ from, to }) => ({ from: time(from), to: end(to) })),
    pauses: pauses.map(({ kind, from, to }) => ({ kind, from: time(from), to: end(to) })),
    elapsedMinutes: record.elapsed,
    workedMinutes: record.worked,
    pausedMinutes: record.paused,
    plannedEnd: end(plannedEnd),
    breaks: breaks.map(({ kind, name, taken, counted, passed }) => ({ kind, name, taken, counted, passed })),
    slots: record.slots,
    goals: record.goals.map(({ text, done, ifTime }) => ({ text, done, ifTime })),
    closeOut: closeOut === null ? null : closeOutJson(closeOut),
    change: record.change,
    corrections: record.corrections,
  };
}

/** The words of a close-out for a program to read. */
export function closeOutJson(closeOut: CloseOut): NonNullable<DayJson['closeOut']> {
  const { done, tomorrow, worked, change, felt = '', beginning = null } = closeOut;
  return { done, tomorrow, worked, change, felt, beginning };
}

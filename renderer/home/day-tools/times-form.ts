import type { SeenTimes } from '../../../shared/companion/commands';
import type { DayDetail } from '../../../shared/summary/day-detail';
import { addDays, instantOf, localTime, type LocalDate } from '../../../shared/time/calendar';
import type { PauseKind, Place, ToldTimes } from '../../../shared/workday/events';
import { parseTime } from '../../../shared/time/time-text';

/** A time as it stands in the form, with the instant that it came from: what nobody touches keeps its seconds. */
export interface TimeText {
  readonly text: string;
  /** Wall time, ms; `null` for one that was typed. */
  readonly was: number | null;
}

export interface SpanRow {
  readonly from: TimeText;
  readonly to: TimeText;
}

export interface PauseRow extends SpanRow {
  readonly kind: PauseKind;
}

/** The times of a day as they stand in the form. */
export interface TimesForm {
  readonly place: Place;
  readonly spans: readonly SpanRow[];
  readonly pauses: readonly PauseRow[];
  /** The last stretch goes on: its end stays empty. */
  readonly isOpen: boolean;
}

export const NO_TIME: TimeText = { text: '', was: null };

/** The form for a day as it is on record, or for one of which nothing is. */
export function timesForm(detail: DayDetail | null): TimesForm {
  if (detail === null) return { place: 'home', spans: [EMPTY_SPAN], pauses: [], isOpen: false };
  const { record } = detail;
  const text = (wall: number | null): TimeText =>
    wall === null ? NO_TIME : { text: localTime(wall, record.zone), was: wall };
  const spans = record.spans.map(({ from, to }) => ({ from: text(from), to: text(to) }));
  return {
    place: record.place,
    spans: spans.length === 0 ? [EMPTY_SPAN] : spans,
    pauses: record.pauses.map(({ kind, from, to }) => ({ kind, from: text(from), to: text(to) })),
    isOpen: record.open,
  };
}

/** The times that the form was filled from. */
export function seenTimes(detail: DayDetail | null): SeenTimes {
  if (detail === null) return { spans: [], pauses: [], place: null };
  const { spans, pauses, place } = detail.record;
  return { spans, pauses, place };
}

export const EMPTY_SPAN: SpanRow = { from: NO_TIME, to: NO_TIME };
export const EMPTY_PAUSE: PauseRow = { ...EMPTY_SPAN, kind: 'lunch' };

/**
 * The times that the form tells, or `time` when one cannot be read. Rows that are empty are left out. Times run on: one that
 * lies before what it follows is of the next date, since a workday belongs to the date on which it started.
 */
export function toldTimes(form: TimesForm, date: LocalDate, zone: string): ToldTimes | 'time' {
  const first = form.spans.find(isFilled);
  const start = first === undefined ? null : instantAfter(first.from, date, zone, -Infinity);
  const spans: { from: number; to: number | null }[] = [];
  let latest = -Infinity;
  for (const row of form.spans.filter(isFilled)) {
    const from = instantAfter(row.from, date, zone, latest);
    if (from === null) return 'time';
    const goesOn = form.isOpen && row === form.spans.at(-1) && row.to.text.trim() === '';
    const to = goesOn ? null : instantAfter(row.to, date, zone, from);
    if (to === null && !goesOn) return 'time';
    spans.push({ from, to });
    latest = to ?? from;
  }
  const pauses: { kind: PauseKind; from: number; to: number }[] = [];
  for (const row of form.pauses.filter(isFilled)) {
    const from = instantAfter(row.from, date, zone, start ?? -Infinity);
    const to = from === null ? null : instantAfter(row.to, date, zone, from);
    if (from === null || to === null) return 'time';
    pauses.push({ kind: row.kind, from, to });
  }
  return { spans, pauses: pauses.toSorted((a, b) => a.from - b.from) };
}

function isFilled({ from, to }: SpanRow): boolean {
  return from.text.trim() !== '' || to.text.trim() !== '';
}

/** The first instant from `after` on at which it is that time; a text that nobody changed means what it came from. */
function instantAfter({ text, was }: TimeText, date: LocalDate, zone: string, after: number): number | null {
  const time = parseTime(text);
  if (time === null) return null;
  if (was !== null && was >= after && localTime(was, zone) === time) return was;
  const sameDay = instantOf(date, time, zone);
  return sameDay >= after ? sameDay : instantOf(addDays(date, 1), time, zone);
}

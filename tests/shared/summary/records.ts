import type { DayRecord } from '../../../shared/summary/day-record';
import type { CloseOut } from '../../../shared/workday/events';

export const NO_WORDS: CloseOut = { done: '', tomorrow: '', worked: '', change: '' };

/** A time in Stockholm in winter, `'2026-11-23 08:30'`, ms. */
export function wall(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+01:00`);
}

/** A day on record with what a test says of it. */
export function recordWith(date: string, what: Partial<DayRecord> = {}): DayRecord {
  return {
    date,
    zone: 'Europe/Stockholm',
    kind: 'work',
    place: 'home',
    open: false,
    spans: [],
    pauses: [],
    elapsed: 0,
    worked: 0,
    paused: 0,
    plannedEnd: null,
    breaks: [],
    slots: [],
    goals: [],
    closeOut: null,
    change: null,
    corrections: 0,
    ...what,
  };
}

/** A day of work between two times, whose end was planned for `planned`. Whole hours and minutes, no pause. */
export function workday(
  date: string,
  from: string,
  to: string | null,
  planned: string | null = null,
): DayRecord {
  const [begin, end] = [
    wall(`${date} ${from}`),
    to === null ? null : wall(to.includes(' ') ? to : `${date} ${to}`),
  ];
  const minutes = end === null ? 0 : (end - begin) / 60_000;
  return recordWith(date, {
    open: end === null,
    spans: [{ from: begin, to: end }],
    elapsed: minutes,
    worked: minutes,
    plannedEnd: planned === null ? null : wall(`${date} ${planned}`),
  });
}

import type { DayEvent } from '../../shared/workday/events';
import { applyEvent, type Workday } from '../../shared/workday/workday';

/** The day that the tests' events tell of. */
export const DATE = '2026-11-23';
const ZONE = 'Europe/Stockholm';

/** Wall time on that day (or `days` later) in Stockholm, such as `at('08:30')`, ms. Winter: one hour ahead of UTC. */
export function at(time: string, days = 0): number {
  const [hour = '', minute = ''] = time.split(':');
  return Date.UTC(2026, 10, 23 + days, Number(hour) - 1, Number(minute));
}

/** An event without what the tests do not look at. */
export type Told = DayEvent extends infer E
  ? E extends DayEvent
    ? Omit<E, 'id' | 'day' | 'zone'>
    : never
  : never;

/** Makes whole events of those told, in order. */
export function events(told: readonly Told[], day = DATE): readonly DayEvent[] {
  return told.map((one, index) => ({
    ...one,
    id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    day,
    zone: ZONE,
  }));
}

/** The day that events tell of; throws when they tell of none. */
export function dayOf(told: readonly Told[]): Workday {
  const day = events(told).reduce<Workday | null>(applyEvent, null);
  if (day === null) throw new Error('no day');
  return day;
}

export function started(time: string): Told {
  return { type: 'work.started', at: at(time), place: 'home' };
}

export function stopped(time: string, by: 'person' | 'repair' = 'person'): Told {
  return { type: 'work.stopped', at: at(time), by };
}

export function lunch(from: string, to: string | null): readonly Told[] {
  const begun: Told = { type: 'pause.started', at: at(from), kind: 'lunch', endsAt: at(from) + 30 * 60_000 };
  return to === null ? [begun] : [begun, { type: 'pause.ended', at: at(to) }];
}

import { HOUR, MINUTE } from '../domain/machine';
import { reading } from '../domain/timezones';

const known = new Map<string, number>();
const dates = new Map<string, string>();
/** Every zone of the world is off by a multiple of this, so no date changes within one. */
const QUARTER = 15 * MINUTE;

/** The date that a calendar on the wall shows. */
export function dateAt(wall: number, zone: string): string {
  const quarter = Math.floor(wall / QUARTER);
  const key = `${quarter} ${zone}`;
  const found = dates.get(key) ?? reading(quarter * QUARTER, zone).date;
  dates.set(key, found);
  return found;
}

/** The first moment on a date at which a clock on the wall shows `time` or, where that hour is skipped, a later minute (B13). */
export function momentOf(date: string, time: string, zone: string): number {
  const key = `${date} ${time} ${zone}`;
  const found = known.get(key) ?? search(date, time, zone);
  known.set(key, found);
  return found;
}

function search(date: string, time: string, zone: string): number {
  const utc = Date.parse(`${date}T${time}:00Z`);
  const shows = (at: number): string => {
    const { date: day, time: clock } = reading(at, zone);
    return `${day} ${clock}`;
  };
  const wanted = `${date} ${time}`;
  const offset = (at: number): number => Date.parse(`${shows(at).replace(' ', 'T')}:00Z`) - at;
  const guesses = [-26, 0, 26].map((hours) => utc - offset(utc + hours * HOUR)).sort((a, b) => a - b);
  const exact = guesses.find((at) => shows(at) === wanted);
  if (exact !== undefined) return exact;
  for (let at = (guesses[0] ?? utc) - 2 * HOUR; ; at += MINUTE) if (shows(at) >= wanted) return at;
}

export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
}

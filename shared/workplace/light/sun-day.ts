import { addDays, instantOf, type LocalDate } from '../../time/calendar';
import { HOUR, MINUTE, SECOND } from '../../time/moment';
import type { Direction } from './direction';
import { stretches, type Reading, type Span } from './stretches';
import { apparentSun, CIVIL_TWILIGHT, RISING, solarNoon, type Coordinates } from './sun';

/** What the sun does in the course of a day; dawn and dusk are those of civil twilight. */
export interface SunEvent {
  readonly kind: 'dawn' | 'sunrise' | 'sunset' | 'dusk';
  /** ms since the epoch, good to the minute under an open horizon. */
  readonly at: number;
}

/** The sun on a local date. Where a time of up or light began before the date or goes on after it, it ends with the date. */
export interface SunDay {
  /** From the first instant of the date to that of the next: 23 or 25 hours where the clock changes. */
  readonly date: Span;
  readonly sun: 'up-part-of-day' | 'up-all-day' | 'never-up';
  /**
   * In order of time; those of the date only. In the north some dates have a sunset and no sunrise, or two sunsets: past
   * midnight, and again before the next.
   */
  readonly events: readonly SunEvent[];
  /** When some of the sun is above an open horizon; two times on dates on which it sets after midnight. */
  readonly up: readonly Span[];
  /** When it is light enough outdoors without lamps: the sun is up or in civil twilight. */
  readonly light: readonly Span[];
  /** When the sun stands highest; of several such times that nearest to the middle of the date. ms since the epoch. */
  readonly noon: number;
}

/** The local date in `zone`, from its first instant to that of the next. Throws a RangeError where there is no such date or zone. */
export function spanOfDate(date: LocalDate, zone: string): Span {
  return { from: instantOf(date, '00:00', zone), to: instantOf(addDays(date, 1), '00:00', zone) };
}

/** What the sun does on a local date at a place, under an open horizon. Throws as `spanOfDate` does. */
export function sunDay(date: LocalDate, zone: string, place: Coordinates): SunDay {
  const day = spanOfDate(date, zone);
  const up = timesAbove(RISING, day, place);
  const light = timesAbove(CIVIL_TWILIGHT, day, place);
  const isAllDay = up.some(({ from, to }) => from === day.from && to === day.to);
  return {
    date: day,
    sun: up.length === 0 ? 'never-up' : isAllDay ? 'up-all-day' : 'up-part-of-day',
    events: [...edges(light, 'dawn', 'dusk', day), ...edges(up, 'sunrise', 'sunset', day)].sort(
      (one, other) => one.at - other.at,
    ),
    up,
    light,
    noon: solarNoon((day.from + day.to) / 2, place),
  };
}

/** Until when there is daylight: a time (ms since the epoch), none because it is dark, or no end within a day. */
export type DaylightLeft =
  | { readonly kind: 'until'; readonly at: number }
  | { readonly kind: 'dark' }
  | { readonly kind: 'no-end' };

/** How long there is daylight from `at` on: until the sun has set, or until civil twilight is over. */
export function daylightLeft(at: number, place: Coordinates, end: 'sunset' | 'dusk'): DaylightLeft {
  const dayOn = { from: at, to: at + 24 * HOUR };
  const [first] = timesAbove(end === 'sunset' ? RISING : CIVIL_TWILIGHT, dayOn, place);
  if (first === undefined || first.from > at) return { kind: 'dark' };
  return first.to < dayOn.to ? { kind: 'until', at: first.to } : { kind: 'no-end' };
}

/**
 * When the sun's middle appears at `altitude` or higher. Found by its altitude alone, so that the days at the edge of the
 * midnight sun and the polar night come out right; a dip or rise of less than a minute may be missed.
 */
function timesAbove(altitude: number, during: Span, place: Coordinates): readonly Span[] {
  const height = ({ altitude: now }: Direction): Reading<boolean> => ({
    value: now >= altitude,
    margin: Math.abs(now - altitude),
  });
  const spans: Span[] = [];
  let since: number | null = null;
  for (const { from, value: above } of stretches(during, place, height)) {
    if (above === (since !== null)) continue;
    const at: number = from === during.from ? from : crossing(altitude, from, above, place);
    if (since !== null) spans.push({ from: since, to: at });
    since = above ? at : null;
  }
  return since === null ? spans : [...spans, { from: since, to: during.to }];
}

/** When in the minute before `until` the sun came to be above `altitude`, or no longer; to the second. */
function crossing(altitude: number, until: number, above: boolean, place: Coordinates): number {
  let [before, after] = [until - MINUTE, until];
  while (after - before > SECOND) {
    const middle = (before + after) / 2;
    if (apparentSun(middle, place).altitude >= altitude === above) after = middle;
    else before = middle;
  }
  return Math.round(after);
}

function edges(
  spans: readonly Span[],
  begins: SunEvent['kind'],
  ends: SunEvent['kind'],
  date: Span,
): readonly SunEvent[] {
  return spans
    .flatMap(({ from, to }): readonly SunEvent[] => [
      { kind: begins, at: from },
      { kind: ends, at: to },
    ])
    .filter(({ at }) => at !== date.from && at !== date.to);
}

import { localTime, timeOfDay, instantOf, type LocalDate, type LocalTime } from '../../time/calendar';
import { MINUTE } from '../../time/moment';
import type { Desk } from './desk';
import { turnBetween, type Direction } from './direction';
import { spellsOn, type GlareSpell } from './spells';
import type { Span } from './stretches';
import { apparentSun, type Coordinates } from './sun';
import { sunDay } from './sun-day';

/**
 * The picture of a date: the sun's way over the sky, seen as a strip of the horizon with the highest sun in the middle.
 * All `x` are degrees to the right of `middle`, -180 to 180; all `y` degrees above the horizon.
 */
export interface SkyArc {
  /** The bearing in the middle of the strip: south, or north where the sun stands there at noon. */
  readonly middle: 0 | 180;
  /** Where the person looks. */
  readonly facing: number;
  /** The windows, in the desk's order; one that lies across the ends of the strip is two. */
  readonly windows: readonly WindowPane[];
  /** The sun's way while it is up, in pieces: it is cut where it is down and at the ends of the strip. */
  readonly path: readonly (readonly SkyPoint[])[];
  /** The spells of glare, each with its part of the way, cut likewise. */
  readonly spells: readonly (GlareSpell & { readonly path: readonly (readonly SkyPoint[])[] })[];
  /** Where the sun stands at each full hour while it is up. */
  readonly hours: readonly (SkyPoint & { readonly label: LocalTime })[];
}

/** Where the sun stands at a time (ms since the epoch). */
export interface SkyPoint {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** The part of the sky that a window shows. */
export interface WindowPane {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Between two points of the way, ms: 2.5 degrees, which an eye takes for a curve. */
const STEP = 10 * MINUTE;

/** What there is to draw of the sun, the windows and the glare on a local date. Throws a RangeError where there is no such date or zone. */
export function skyArc(date: LocalDate, zone: string, place: Coordinates, desk: Desk): SkyArc {
  const { up, noon } = sunDay(date, zone, place);
  const middle = Math.abs(turnBetween(0, apparentSun(noon, place).azimuth)) < 90 ? 0 : 180;
  const pointAt = (at: number): SkyPoint => ({ at, ...onStrip(apparentSun(at, place), middle) });
  const way = (span: Span): readonly (readonly SkyPoint[])[] => inPieces(timesOf(span).map(pointAt));
  return {
    middle,
    facing: turnBetween(middle, desk.facing),
    windows: desk.windows.flatMap(({ bearing, width, hiddenBelow, top }) =>
      stripsOf(turnBetween(middle, bearing), width).map(([left, right]) => ({
        ...{ left, right, bottom: Math.max(0, hiddenBelow), top },
      })),
    ),
    path: up.flatMap(way),
    spells: spellsOn(date, zone, place, desk).map((spell) => ({ ...spell, path: way(spell) })),
    hours: fullHours(date, zone)
      .filter((at) => up.some(({ from, to }) => at >= from && at < to))
      .map((at) => ({ ...pointAt(at), label: localTime(at, zone) })),
  };
}

/** Every so often on round minutes, and at both ends. */
function timesOf({ from, to }: Span): readonly number[] {
  const times = [from];
  for (let at = (Math.floor(from / STEP) + 1) * STEP; at < to; at += STEP) times.push(at);
  return [...times, to];
}

function onStrip({ azimuth, altitude }: Direction, middle: number): Pick<SkyPoint, 'x' | 'y'> {
  return { x: turnBetween(middle, azimuth), y: altitude };
}

/** A way that leaves the strip at one end and comes in at the other is two. */
function inPieces(points: readonly SkyPoint[]): readonly (readonly SkyPoint[])[] {
  const pieces: SkyPoint[][] = [];
  for (const point of points) {
    const last = pieces.at(-1)?.at(-1);
    if (last === undefined || Math.abs(point.x - last.x) > 180) pieces.push([point]);
    else pieces.at(-1)?.push(point);
  }
  return pieces;
}

/** From where to where something so wide lies on the strip. */
function stripsOf(x: number, width: number): readonly (readonly [left: number, right: number])[] {
  const [left, right] = [x - width / 2, x + width / 2];
  if (width >= 360) return [[-180, 180]];
  if (left < -180)
    return [
      [-180, right],
      [left + 360, 180],
    ];
  if (right > 180)
    return [
      [-180, right - 360],
      [left, 180],
    ];
  return [[left, right]];
}

/** The full hours that a clock shows on the date: none that the clock leaves out, the first of two that it shows twice. */
function fullHours(date: LocalDate, zone: string): readonly number[] {
  return Array.from({ length: 24 }, (_, hour) => timeOfDay(hour * 60))
    .map((time) => ({ time, at: instantOf(date, time, zone) }))
    .filter(({ time, at }) => localTime(at, zone) === time)
    .map(({ at }) => at);
}

/** A direction as seen from a place. */
export interface Direction {
  /** Degrees from north, clockwise: 90 is east. */
  readonly azimuth: number;
  /** Degrees above the horizon; negative below it. */
  readonly altitude: number;
}

/** How far to turn from one bearing to another the shorter way, in degrees: -180 to 180, clockwise positive. */
export function turnBetween(from: number, to: number): number {
  const clockwise = (((to - from) % 360) + 360) % 360;
  return clockwise > 180 ? clockwise - 360 : clockwise;
}

/** The angle between two directions on the sphere, degrees: 0 to 180. */
export function angleBetween(one: Direction, other: Direction): number {
  const cosine =
    sin(one.altitude) * sin(other.altitude) +
    cos(one.altitude) * cos(other.altitude) * cos(other.azimuth - one.azimuth);
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / DEGREE;
}

/**
 * How far a direction is from all those straight above and below a bearing that it is `turn` degrees away from; degrees on
 * the sphere, with the sign of `turn`. High up a large turn is a short way.
 */
export function distanceToBearing(altitude: number, turn: number): number {
  return Math.asin(cos(altitude) * sin(Math.max(-90, Math.min(90, turn)))) / DEGREE;
}

const DEGREE = Math.PI / 180;

function sin(degrees: number): number {
  return Math.sin(degrees * DEGREE);
}

function cos(degrees: number): number {
  return Math.cos(degrees * DEGREE);
}

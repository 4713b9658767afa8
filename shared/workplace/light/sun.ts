import { getPosition, getTimes } from 'suncalc';
import type { Direction } from './direction';

/** Where on Earth, in degrees; north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** How far the air lifts what stands at the horizon, in suncalc's formula (Meeus, Astronomical Algorithms, 16.4); degrees. */
const LIFT_AT_HORIZON = 0.484;

/**
 * The apparent altitude of the sun's middle when its upper edge touches an open horizon, degrees: by convention its true
 * altitude is then -50' (34' of refraction, 16' of the sun's own radius).
 */
export const RISING = -50 / 60 + LIFT_AT_HORIZON;

/** The apparent altitude of the sun's middle where civil twilight ends: its true altitude is then -6 degrees. */
export const CIVIL_TWILIGHT = -6 + LIFT_AT_HORIZON;

/**
 * The fastest that the sun moves over the sky, degrees a minute: the sky turns 15.04 degrees an hour. The air's lift slows
 * a low sun down. Below the horizon it is taken to be the same everywhere, which stretches steps to the side: by less than 2 %
 * down to -60 degrees, by more near the nadir, where nothing but the height can matter.
 */
export const FASTEST = 0.26;

/**
 * Where the middle of the sun appears to be at `at` (ms since the epoch). The altitude is apparent: lifted by the refraction
 * of ordinary air; below the horizon by as much as at it.
 */
export function apparentSun(at: number, { latitude, longitude }: Coordinates): Direction {
  const { azimuth, altitude } = getPosition(new Date(at), latitude, longitude);
  return { azimuth, altitude };
}

/** The time, of those nearest to `around`, at which the sun stands highest: due south, north or overhead. ms */
export function solarNoon(around: number, { latitude, longitude }: Coordinates): number {
  return getTimes(new Date(around), latitude, longitude).solarNoon.getTime();
}

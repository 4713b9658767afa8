import { MINUTE } from '../../time/moment';
import type { Direction } from './direction';
import { apparentSun, FASTEST, type Coordinates } from './sun';

/** A piece of time; ms since the epoch. `to` is no part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What holds while the sun is in one direction. */
export interface Reading<T> {
  readonly value: T;
  /** How far the sun must move, at least, before anything else can hold; degrees on the sphere, never negative. */
  readonly margin: number;
}

/** A piece of time in which one thing holds. The next stretch may have the same value. */
export interface Stretch<T> extends Span {
  readonly value: T;
}

/**
 * What holds at each minute of a piece of time, counted from its start: the same as reading the sun minute by minute, but
 * minutes in which the sun cannot have got far enough are leapt over.
 */
export function* stretches<T>(
  { from, to }: Span,
  place: Coordinates,
  read: (sun: Direction) => Reading<T>,
): Generator<Stretch<T>> {
  for (let at = from; at < to;) {
    const { value, margin } = read(apparentSun(at, place));
    const next = Math.min(to, at + Math.max(1, Math.floor(margin / FASTEST)) * MINUTE);
    yield { from: at, to: next, value };
    at = next;
  }
}

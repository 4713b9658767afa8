import { MINUTE } from '../time/moment';

/** A start that has gone on for so long has gone well, ms. */
export const STEADY_AFTER = 2 * MINUTE;
/** So many starts in a row that did not go well, the first of them so long ago at most (ms), make the next a careful one. */
export const FAILED_STARTS = 3;
const WITHIN = 10 * MINUTE;

/**
 * How many starts have failed when that makes a careful start at `now`, else 0. `unfinished` are the wall times of the
 * starts since the last one that went well; those from the future are from a clock that was wrong.
 */
export function failedStarts(unfinished: readonly number[], now: number): number {
  const recent = unfinished.filter((start) => start <= now && now - start < WITHIN).length;
  return recent >= FAILED_STARTS ? recent : 0;
}

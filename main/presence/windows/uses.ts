import type { Sensed } from '../../../shared/companion/signals';
import { HOUR, MINUTE, type Moment } from '../../../shared/time/moment';

/**
 * When the newest use began that has not ended, ms since 1970; `null` when nothing is in use, `unknown` when Windows keeps
 * no record. Programs are not named (D6).
 */
export type UsedSince = number | null | 'unknown';

/** What Windows' record of consent (Settings, Privacy) says is in use. */
export interface Uses {
  readonly microphone: UsedSince;
  readonly camera: UsedSince;
  readonly screen: UsedSince;
}

/** Nobody is in one call for longer: what has been open longer was never closed. */
export const LONGEST_USE = 12 * HOUR;

/**
 * Whether something is in use. A program that crashed leaves its use open for ever, so one from before the machine was
 * started is none; a minute is left for clocks that were set right since.
 */
export function isInUse(since: UsedSince, { wall, boot }: Moment): Sensed {
  if (since === 'unknown') return 'unknown';
  if (since === null || wall - since > LONGEST_USE) return false;
  return boot === null || since >= wall - boot - MINUTE;
}

/** Windows notes some ways only to take pictures of the screen: one in use is told, none in use proves nothing. */
export function isScreenShared(since: UsedSince, now: Moment): Sensed {
  return isInUse(since, now) === true || 'unknown';
}

/** 100 ns since 1601, as Windows counts (FILETIME), in ms since 1970. */
export function wallTimeOf(fileTime: bigint): number {
  return Number(fileTime / 10_000n) - 11_644_473_600_000;
}

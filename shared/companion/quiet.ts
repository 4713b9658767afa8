import { HOUR, MINUTE } from '../time/moment';
import type { CompanionState } from './state';
import { isInMeeting } from './turn';

/** Nobody is in one call, shares one screen or watches one film for longer: the sensor is stuck (B1). */
export const STUCK_AFTER = 3 * HOUR;
/** Full screen and do-not-disturb hold breaks back for at most this long, unless a call is known (B1). */
export const SCREEN_HOLDS = 60 * MINUTE;

/** A call or a shared screen as the sensors have it, and since when; `null` for none, and for one that is stuck. */
export function sensedCall({
  hush,
  clock,
}: CompanionState): { readonly reason: 'call' | 'sharing'; readonly since: number } | null {
  const lasts = (since: number | null): since is number => since !== null && clock.t - since < STUCK_AFTER;
  if (lasts(hush.callSince)) return { reason: 'call', since: hush.callSince };
  return lasts(hush.sharingSince) ? { reason: 'sharing', since: hush.sharingSince } : null;
}

/** In a call, sensed or said: nothing shows, and silence is no absence (B1). */
export function isInCall(state: CompanionState): boolean {
  return isInMeeting(state) || sensedCall(state) !== null;
}

/** Until when something plays that is looked at with the hands at rest: silence is no absence then; `null` when nothing does. */
export function watchesUntil({ hush, clock }: CompanionState): number | null {
  if (hush.playingSince === null) return null;
  const until = hush.playingSince + STUCK_AFTER;
  return until > clock.t ? until : null;
}

/** Until when full screen or do-not-disturb hold breaks back; `null` when they do not, or not any more. */
export function screenHoldsUntil({ hush, clock }: CompanionState): number | null {
  if (hush.screenSince === null) return null;
  const until = hush.screenSince + SCREEN_HOLDS;
  return until > clock.t ? until : null;
}

/** When what the sensors say will weigh less than it does now, running time. */
export function nextHushLook(state: CompanionState): number {
  const call = sensedCall(state);
  return Math.min(
    call === null ? Infinity : call.since + STUCK_AFTER,
    screenHoldsUntil(state) ?? Infinity,
    watchesUntil(state) ?? Infinity,
  );
}

import type { CallSense } from '../breaks/look';
import { HOUR, MINUTE, SECOND } from '../time/moment';
import { calendarBusyUntil } from './calendar';
import type { CompanionState } from './state';
import { isInMeeting } from './turn';

/** A call, a shared screen or a film that lasts longer is doubted: the sensor may be stuck (B1). */
export const STUCK_AFTER = 3 * HOUR;
/** Full screen and do-not-disturb hold breaks back for at most this long, unless a call is known (B1). */
export const SCREEN_HOLDS = 60 * MINUTE;
/** The sensors have this long to answer when they are asked afresh (B12). */
export const ANSWER_WITHIN = 1 * SECOND;
/** An answer is fresh for this long. */
const ANSWER_STANDS = 5 * SECOND;

/** A call or a shared screen as the sensors have it. */
interface SensedCall {
  readonly reason: 'call' | 'sharing';
  readonly since: number;
}

/** A call or a shared screen that the sensors tell of, be it believed or not. */
function toldCall({ hush }: CompanionState): SensedCall | null {
  if (hush.callSince !== null) return { reason: 'call', since: hush.callSince };
  return hush.sharingSince === null ? null : { reason: 'sharing', since: hush.sharingSince };
}

/** The call or shared screen that is believed; `null` for none, and for one that seems stuck. */
export function sensedCall(state: CompanionState): SensedCall | null {
  const { hush, clock } = state;
  const believed = hush.believedUntil !== null && clock.t < hush.believedUntil;
  return believed ? toldCall(state) : null;
}

/** The call that seems stuck and that the person has not been heard about; `null` for none (B1). */
export function doubtfulCall(state: CompanionState): SensedCall | null {
  return state.hush.denied || sensedCall(state) !== null ? null : toldCall(state);
}

/** In a call, sensed or said: nothing shows, and silence is no absence (B1). */
export function isInCall(state: CompanionState): boolean {
  return isInMeeting(state) || sensedCall(state) !== null;
}

/**
 * Something holds breaks and prompts back (B1). Silence in a busy time of the calendar is no activity by itself: people
 * meet away from the screen too.
 */
export function isHushed(state: CompanionState): boolean {
  const until = [calendarBusyUntil(state), screenHoldsUntil(state), putOffUntil(state)];
  return isInCall(state) || until.some((one) => one !== null);
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

/** Until when the person asked for no break, after a meeting; `null` when they did not. */
export function putOffUntil({ putOff, clock }: CompanionState): number | null {
  return putOff !== null && putOff > clock.t ? putOff : null;
}

/** How far the sensors of calls can be relied on at this instant (B12). */
export function callSense(state: CompanionState): CallSense {
  const { hush, clock, settings } = state;
  // A doubtful sensor says nothing; nor does one that is not there.
  if (doubtfulCall(state) !== null) return { answer: 'none' };
  if (hush.signals.call === 'unknown')
    return { answer: settings.breaks.showWithoutCallSense ? 'fresh' : 'none' };
  const { asked } = hush;
  if (asked === null || clock.t - asked.at > ANSWER_STANDS) return { answer: 'stale' };
  if (asked.answered) return { answer: 'fresh' };
  const until = asked.at + ANSWER_WITHIN;
  return clock.t < until ? { answer: 'awaited', until } : { answer: 'none' };
}

/** When what the sensors say will weigh less than it does now, running time. */
export function nextHushLook(state: CompanionState): number {
  const call = sensedCall(state) === null ? null : state.hush.believedUntil;
  return Math.min(
    call ?? Infinity,
    screenHoldsUntil(state) ?? Infinity,
    putOffUntil(state) ?? Infinity,
    watchesUntil(state) ?? Infinity,
  );
}

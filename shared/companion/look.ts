import { AWAY_AFTER, isPresent, observe, type ActivityState } from '../breaks/activity';
import { nextLull } from '../breaks/engine';
import { WHAT_COUNTS } from '../breaks/what-counts';
import { SECOND } from '../time/moment';
import { advance, CHANGED_CLOCK, type RunningClock } from '../time/running';
import { heldBack, isCounting, silenceOf } from './breaks';
import type { Input } from './inputs';
import { isInCall, watchesUntil } from './quiet';
import { changed, type CompanionState } from './state';
import { isAtWork } from './turn';

/** A wake this much late was not observed: the machine slept or stood still (design: time that nobody observed is away). */
export const LATE_WAKE = 30 * SECOND;

/** What an input's moment tells before anybody acts on it. */
export interface Sight {
  readonly clock: RunningClock;
  readonly activity: ActivityState;
  readonly sleepReported: boolean;
}

/** Reads clock and person at the input's moment. */
export function lookAt(state: CompanionState, input: Input): Sight {
  const { clock, slept } = advance(state.clock, input.at, state.sleepReported);
  const elapsed = clock.t - state.clock.t;
  const late = clock.t - state.wakeAt > LATE_WAKE;
  // Between the word that it will sleep and the sleep itself the machine may still run for a moment.
  const woke = state.sleepReported && (input.type === 'presence' || elapsed >= LATE_WAKE);
  const length = woke ? elapsed : Math.max(slept, late ? clock.t - state.wakeAt : 0);
  const unobserved = slept > 0 || late || woke;
  const activity = isAtWork(state)
    ? observe(state.activity, {
        t: clock.t,
        idle: input.idle,
        counting: isCounting(state),
        silenceIsActive: isSilenceActive(state),
        unobserved: unobserved ? { since: state.clock.t, length, slept } : null,
      })
    : state.activity;
  return { clock, activity, sleepReported: state.sleepReported && !unobserved };
}

/** In a call people listen, and at a film they look (see `what-counts.ts`). */
function isSilenceActive(state: CompanionState): boolean {
  return (
    (isInCall(state) && WHAT_COUNTS['silent-in-call'].active) ||
    (watchesUntil(state) !== null && WHAT_COUNTS.film.active)
  );
}

/**
 * True when nothing can have come of a look but that time went on: nobody came or went, and no part has a look of its own
 * yet. Most looks are of this sort. It saves work only: every look may be taken the long way and ends the same.
 */
export function isUneventful(state: CompanionState, input: Input, { clock, activity }: Sight): boolean {
  if (input.type !== 'wake' || clock.t >= state.restUntil) return false;
  if (clock.t >= nextLull(state.breaks, silenceOf(activity, clock.t))) return false;
  if (input.at.zone !== state.schedule.zone || Math.abs(clock.drift) >= CHANGED_CLOCK) return false;
  const before = state.activity;
  if (activity.lastAway !== before.lastAway) return false;
  if (before.away === null) return isPresent(activity) && isCounting(state);
  // What was put off, or comes at a time of day, falls due without anybody: it is remembered why it waits.
  return before.away.proved >= AWAY_AFTER && heldBack(changed(state, { clock, activity })) === null;
}

import type { UpdateChoice } from '../settings';
import { HOUR, MINUTE } from '../time/moment';
import type { UpdateAnswer, UpdateState } from './state';
import type { UpdateWay } from './way';

/** It looks once a day, and again an hour after that failed: a machine that was just taken along has no network. */
export const LOOK_EVERY = 24 * HOUR;
export const RETRY_AFTER = HOUR;
/** Off work for so long before anything is done: a start, or a stop and a start, are not disturbed. */
export const SETTLED_AFTER = MINUTE;

/** What else the decision goes by. `offFor` is how long it has been off work, ms; `null` at work. */
export interface UpdateFacts {
  readonly way: UpdateWay;
  readonly choice: UpdateChoice;
  readonly offFor: number | null;
  /** Wall time, ms. */
  readonly now: number;
}

/** What is to be done now: look for a newer version, fetch the one that was found, or wait; `null` until something happens. */
export type UpdateDeed =
  | { readonly type: 'look' | 'fetch' }
  | { readonly type: 'wait'; readonly forMs: number | null };

const WAIT: UpdateDeed = { type: 'wait', forMs: null };

/**
 * Decides. Nothing without a feed. The person may have it look at any time. By itself it looks off work alone, and only if the
 * person chose so. It fetches only what the person said yes to: at once, or off work, as they said. It never asks: that is
 * for the page (`asksAbout`), where the person goes by themselves.
 */
export function decide(state: UpdateState, facts: UpdateFacts): UpdateDeed {
  const { stage } = state;
  if (facts.way !== 'feed') return WAIT;
  // One thing at a time; and what is ready waits for the app to quit.
  if (stage.type === 'looking' || stage.type === 'fetching' || stage.type === 'ready') return WAIT;
  if (state.wanted) return { type: 'look' };
  if (stage.type === 'found') {
    const answer = answerTo(state);
    if (answer === 'now') return when({ type: 'fetch' }, retryIn(state, facts.now));
    if (answer === 'off-work') return offWork({ type: 'fetch' }, facts, retryIn(state, facts.now));
  }
  if (facts.choice === 'off') return WAIT;
  const lookIn = Math.max(rest(state.lookedAt, LOOK_EVERY, facts.now), retryIn(state, facts.now));
  return offWork({ type: 'look' }, facts, lookIn);
}

/** The version that the person is asked about on Today: one that was found, at work, and that they have said nothing of (W1). */
export function asksAbout(state: UpdateState, facts: Omit<UpdateFacts, 'now'>): string | null {
  const isFound = facts.way === 'feed' && state.stage.type === 'found' && answerTo(state) === null;
  return isFound && facts.offFor === null && facts.choice === 'ask' ? state.stage.version : null;
}

/** What the person said of the version that was found; `null` when nothing, or of another. */
export function answerTo({ stage, answer }: UpdateState): UpdateAnswer | null {
  return stage.type === 'found' && answer?.version === stage.version ? answer.answer : null;
}

function when(deed: UpdateDeed, inMs: number): UpdateDeed {
  return inMs <= 0 ? deed : { type: 'wait', forMs: inMs };
}

/** At work nothing is waited for: whoever stops tells of it. */
function offWork(deed: UpdateDeed, { offFor }: UpdateFacts, inMs: number): UpdateDeed {
  return offFor === null ? WAIT : when(deed, Math.max(inMs, SETTLED_AFTER - offFor));
}

function retryIn({ failedAt }: UpdateState, now: number): number {
  return rest(failedAt, RETRY_AFTER, now);
}

/** What is left of a time that began at `from`; nothing where the clock was set to before it. */
function rest(from: number | null, length: number, now: number): number {
  return from === null || from > now ? 0 : from + length - now;
}

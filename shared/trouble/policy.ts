import { HOUR, MINUTE } from '../time/moment';
import type { Trouble } from './trouble';

/** So often is a window whose page died made anew by itself; then it is left closed until the person opens it. */
export const REVIVALS = 2;
/** Troubles of one kind that come within so long belong together, ms. */
export const SPELL = 10 * MINUTE;
/** The same is told again after so long at the earliest, ms. */
const TELL_AGAIN = HOUR;
/** More reports of one kind in a spell than these only fill the log. */
const LOGGED = 10;

/** Earlier troubles that still matter; times are ms on the monotonic clock. */
export interface TroubleHistory {
  readonly seen: readonly Occasion[];
  readonly told: readonly Occasion[];
}

interface Occasion {
  readonly key: string;
  readonly at: number;
}

export const NO_TROUBLE: TroubleHistory = { seen: [], told: [] };

/** What is done about a trouble, besides what the window itself does. */
export interface Judgement {
  readonly history: TroubleHistory;
  readonly log: boolean;
  /** The person is to hear of it, once that may be (`mayTell`). */
  readonly tell: boolean;
  /** It comes back whatever is done: nothing more is tried. */
  readonly givesUp: boolean;
}

/** Whether a home whose page died at `at` is made anew, after the deaths at the times of `earlier`. */
export function comesBack(earlier: readonly number[], at: number): boolean {
  return earlier.filter((death) => at - death < SPELL).length < REVIVALS;
}

/**
 * Judges a trouble by those before it. The first of a spell is told where the person has seen or lost something by it; the
 * one at which it is given up is told anew. Either is told once an hour at most, unless only the dialog helps, and a flood is
 * not logged to its end.
 */
export function judge(history: TroubleHistory, trouble: Trouble, at: number): Judgement {
  const key = keyOf(trouble);
  const seen = history.seen.filter((one) => at - one.at < SPELL);
  const told = history.told.filter((one) => at - one.at < TELL_AGAIN);
  const before = seen.filter((one) => one.key === key).length;
  const givesUp = isGivenUp(trouble, before);
  const step = `${key} ${givesUp ? 'given up' : 'first'}`;
  const isTold = told.some((one) => one.key === step);
  const tell = (givesUp || isNoticed(trouble)) && (!isTold || isOffer(trouble));
  const log = before < LOGGED;
  return {
    // What is not counted any more makes no difference, so that a flood does not fill the memory.
    history: {
      seen: log ? [...seen, { key, at }] : seen,
      told: tell && !isTold ? [...told, { key: step, at }] : told,
    },
    log,
    tell,
    givesUp,
  };
}

/** Troubles with the same key are one thing that happens again. */
function keyOf(trouble: Trouble): string {
  if ('window' in trouble) return `${trouble.what} ${trouble.window}`;
  return trouble.what === 'child-gone' ? `${trouble.what} ${trouble.process}` : trouble.what;
}

/** A window says itself whether it is left closed; of the rest some are enough. */
function isGivenUp(trouble: Trouble, before: number): boolean {
  if (trouble.what === 'page-gone') return trouble.left === 'closed';
  return (trouble.what === 'main-error' || trouble.what === 'child-gone') && before >= REVIVALS;
}

/** Its dialog is the only way out: whoever waited must be able to choose otherwise when it happens again. */
function isOffer(trouble: Trouble): boolean {
  return trouble.what === 'page-hung';
}

/** The person notices the first one already: words that were being typed are lost, or nothing answers. */
function isNoticed(trouble: Trouble): boolean {
  switch (trouble.what) {
    case 'page-gone':
    case 'page-hung':
      // The windows of a moment are back at once, and one of them that hangs is ended.
      return trouble.window === 'home';
    case 'child-gone':
      // Chromium starts it anew by itself.
      return false;
    case 'main-error':
    case 'failed-starts':
      return true;
  }
}

import type { BreakKindId } from '../breaks/kinds';
import type { Quiet } from './snapshot';

/** One thing that the break engine decided, for who wants to know why (B11). */
export type Decision =
  /** A break is due and something holds it back. */
  | { readonly what: 'deferred'; readonly kind: BreakKindId; readonly reason: Quiet['reason'] }
  | { readonly what: 'sensors-asked' }
  | { readonly what: 'nudged'; readonly kind: BreakKindId }
  | { readonly what: 'began'; readonly kind: BreakKindId; readonly shown: boolean }
  | { readonly what: 'not-painted'; readonly kind: BreakKindId }
  | { readonly what: 'taken' | 'passed'; readonly kind: BreakKindId }
  | { readonly what: 'postponed'; readonly kind: BreakKindId }
  | { readonly what: 'withdrawn'; readonly kind: BreakKindId }
  | { readonly what: 'dropped'; readonly kind: BreakKindId }
  /** Time away counted as a break; `away` in ms. */
  | { readonly what: 'counted'; readonly kind: BreakKindId; readonly away: number };

/** A decision and when it was made, wall time. */
export type Trace = Decision & { readonly at: number };

/** How many decisions are remembered. */
export const TRAIL_LENGTH = 50;

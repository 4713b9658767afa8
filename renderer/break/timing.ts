import type { CSSProperties } from 'react';
import type { BreakView } from '../../shared/companion/snapshot';

/** How far a break has come, as the style sheets want it: every clock in a break is a CSS animation started part-way. */
export interface Timing {
  readonly lastsMs: number;
  readonly elapsedMs: number;
}

/** Reads the timing of a break when it is first drawn; main ends it whatever the drawing says (B9). */
export function timingOf(view: Pick<BreakView, 'lastsMs' | 'leftMs'>): Timing {
  const left = Math.min(Math.max(view.leftMs, 0), view.lastsMs);
  return { lastsMs: view.lastsMs, elapsedMs: view.lastsMs - left };
}

/** True while the first half is still running, so that half-time is said once and never late. */
export function beforeHalf(timing: Timing): boolean {
  return timing.elapsedMs < timing.lastsMs / 2;
}

/** The custom properties that break/clock.css runs on; a negative delay starts an animation where the break is. */
export function timingStyle(timing: Timing): CSSProperties {
  return {
    '--lasts': `${timing.lastsMs}ms`,
    '--elapsed': `${-timing.elapsedMs}ms`,
    '--seconds': Math.max(1, Math.round(timing.lastsMs / 1000)),
  };
}

/** The part of a break that a step has: both from 0 to 1. */
export interface Share {
  readonly from: number;
  readonly part: number;
}

/** Divides a break among `count` steps by their weights; equally when there are none that fit. */
export function shares(count: number, weights: readonly number[] | null): readonly Share[] {
  const fit = weights?.length === count && weights.every((weight) => weight > 0) ? weights : null;
  const each = fit ?? Array.from({ length: count }, () => 1);
  const all = each.reduce((sum, weight) => sum + weight, 0);
  return each.map((weight, index) => ({
    from: each.slice(0, index).reduce((sum, before) => sum + before, 0) / all,
    part: weight / all,
  }));
}

import type { Moment } from '../time/moment';
import { isOpen, type Workday } from '../workday/workday';
import { seenAt } from './breaks';
import type { CompanionState } from './state';
import { steadyNow } from './turn';

/**
 * The day that is going on, and up to when it is counted at `at` (see `Point.steady`): as Today shows it. `null` off work.
 */
export function openDay(
  state: CompanionState,
  at: Moment,
): { readonly day: Workday; readonly steady: number } | null {
  const { day, repair } = state;
  if (day === null || !isOpen(day)) return null;
  return { day, steady: repair === null ? steadyNow(seenAt(state, at)) : repair.steady };
}

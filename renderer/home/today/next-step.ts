import type { Snapshot } from '../../../shared/companion/snapshot';
import { isCheckOutNear } from '../../../shared/plan/group';
import { HOUR } from '../../../shared/time/moment';

/** The step that is likeliest now; at most one is marked, and most of the day none is. */
export type NextStep = 'meeting-end' | 'lunch' | 'check-out' | 'stop' | null;

/** Reads the likeliest step from the plan and the time of the snapshot. */
export function nextStep({ day, now, quiet, status }: Snapshot): NextStep {
  if (status.type !== 'work' || day === null) return null;
  if (quiet?.reason === 'meeting') return 'meeting-end';
  if (isCheckOutNear(day.groupOutAt, now) && !day.slots.includes('group-out')) return 'check-out';
  if (day.plannedEndAt !== null && now >= day.plannedEndAt) return 'stop';
  const hadLunch = day.pauses.some((pause) => pause.kind === 'lunch');
  const lunchIsNow = day.lunchAt !== null && now >= day.lunchAt && now < day.lunchAt + 2 * HOUR;
  return lunchIsNow && !hadLunch ? 'lunch' : null;
}

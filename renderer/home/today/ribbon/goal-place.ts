import type { PlanDraft } from '../../../../shared/companion/commands';
import { PLACE_STEP } from '../../../../shared/plan/placing';
import { localTime, minutesOf, timeOfDay, type LocalTime } from '../../../../shared/time/calendar';
import type { DayPlan } from '../../../../shared/workday/events';

/** The last place in a day. */
const LAST = 24 * 60 - PLACE_STEP;

/** The plan with one goal at another time, or off the ribbon. */
export function withGoalAt(plan: DayPlan, id: string, at: LocalTime | null): PlanDraft {
  return {
    ...plan,
    goals: plan.goals.map((goal) => (goal.id === id ? { ...goal, at: at ?? undefined } : goal)),
  };
}

/** The place `steps` further on, in the steps of the ribbon and within the day. */
export function stepped(at: LocalTime, steps: number): LocalTime {
  const next = (Math.round(minutesOf(at) / PLACE_STEP) + steps) * PLACE_STEP;
  return timeOfDay(Math.min(LAST, Math.max(0, next)));
}

/** The place nearest to a moment. */
export function nearest(wall: number, zone: string): LocalTime {
  return stepped(localTime(wall, zone), 0);
}

/** How many places a key moves a goal; `null` for a key that moves nothing. */
export function stepsOf(key: string): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return 60 / PLACE_STEP;
    case 'PageDown':
      return -60 / PLACE_STEP;
    default:
      return null;
  }
}

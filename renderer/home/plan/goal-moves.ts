import { LIMITS } from '../../../shared/companion/commands';
import { EMPTY_GOAL, type GoalForm } from './goal-form';

/** The goals in the form: the day's own, always as many rows as there may be, and those for if there is time. */
export interface GoalLists {
  readonly goals: readonly GoalForm[];
  readonly ifTime: readonly GoalForm[];
}

/** The lists with the day's own goal at `index` last among those for if there is time; `null` without words or room. */
export function toIfTime({ goals, ifTime }: GoalLists, index: number): GoalLists | null {
  const goal = goals[index];
  if (goal === undefined || goal.text.trim() === '' || ifTime.length >= LIMITS.goalsIfTime) return null;
  return { goals: [...without(goals, index), EMPTY_GOAL], ifTime: [...ifTime, goal] };
}

/** The lists with what was for if there is time in the day's first free row; `null` without words or a free row. */
export function toOwn(
  { goals, ifTime }: GoalLists,
  index: number,
): (GoalLists & { readonly row: number }) | null {
  const goal = ifTime[index];
  const row = goals.findIndex(({ text }) => text.trim() === '');
  if (goal === undefined || goal.text.trim() === '' || row < 0) return null;
  return { goals: goals.map((one, at) => (at === row ? goal : one)), ifTime: without(ifTime, index), row };
}

function without(goals: readonly GoalForm[], index: number): readonly GoalForm[] {
  return goals.filter((_, at) => at !== index);
}

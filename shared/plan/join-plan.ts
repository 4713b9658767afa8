import type { GoalDraft, PlanDraft } from '../companion/commands';
import { joinFields } from '../join-fields';
import { isSame } from '../same';

/** What of a plan can be disputed: a time, or the words for when it goes otherwise. */
export const PLAN_PARTS = [
  'lunchAt',
  'lunchMinutes',
  'freshAirAt',
  'fikaAt',
  'contactAt',
  'readUpAt',
  'endAt',
  'ifThen',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** A plan with what was changed of it in two places, and where one of them would go before the other. */
export interface JoinedPlan {
  /** As in `mine` where it is disputed. */
  readonly plan: PlanDraft;
  readonly disputed: readonly PlanPart[];
}

/**
 * A form is filled from the plan that there `was` and saved as `mine` a good while later; by then the plan may be another, `now`.
 * What the person left is as it is now, and goals that were added elsewhere stay.
 */
export function joinPlan(was: PlanDraft, mine: PlanDraft, now: PlanDraft): JoinedPlan {
  const isOther = (part: PlanPart, one: PlanDraft, other: PlanDraft): boolean =>
    !isSame(one[part] ?? null, other[part] ?? null);
  // A time that the plan leaves out is as the settings have it, and nobody's wish.
  const disputed = PLAN_PARTS.filter(
    (part) =>
      now[part] !== undefined &&
      isOther(part, was, mine) &&
      isOther(part, was, now) &&
      isOther(part, mine, now),
  );
  return { plan: { ...joinFields(was, mine, now), goals: joinGoals(was, mine, now) }, disputed };
}

/** What the form is filled from once the person has been shown what is there `now` of these. */
export function withSeenParts(was: PlanDraft, now: PlanDraft, parts: readonly PlanPart[]): PlanDraft {
  return { ...was, ...Object.fromEntries(parts.map((part) => [part, now[part]])) };
}

/** The goals that `now` has and that the form knew nothing of. */
export function goalsAddedElsewhere(was: PlanDraft, mine: PlanDraft, now: PlanDraft): readonly GoalDraft[] {
  return now.goals.filter((goal) => known(was, goal) === undefined && known(mine, goal) === undefined);
}

function joinGoals(was: PlanDraft, mine: PlanDraft, now: PlanDraft): readonly GoalDraft[] {
  const written = mine.goals.flatMap((goal) => {
    const before = known(was, goal);
    const current = known(now, goal);
    if (current !== undefined) return { ...joinFields(before ?? current, goal, current), id: current.id };
    // It was taken away elsewhere, and left as it was here.
    return before !== undefined && before.id !== null && isSame(before, goal) ? [] : goal;
  });
  const all = [...written, ...goalsAddedElsewhere(was, mine, now)];
  const isForIfTime = ({ ifTime }: GoalDraft): boolean => ifTime === true;
  return [...all.filter((goal) => !isForIfTime(goal)), ...all.filter(isForIfTime)];
}

/** The same goal in another plan. One that is only proposed has no id yet, and goes by its words. */
function known({ goals }: PlanDraft, { id, text }: GoalDraft): GoalDraft | undefined {
  return goals.find((goal) =>
    goal.id !== null && id !== null ? goal.id === id : goal.text.trim() === text.trim(),
  );
}

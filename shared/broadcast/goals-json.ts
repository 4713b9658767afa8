import type { Snapshot } from '../companion/snapshot';

/** A goal of the day in the person's own words. */
export interface GoalJson {
  readonly text: string;
  readonly done: boolean;
}

/** The goals of the day in their order, for a program that was let have them; none where there is no plan. */
export function goalsJson({ day }: Pick<Snapshot, 'day'>): readonly GoalJson[] {
  if (day === null) return [];
  return (day.plan?.goals ?? []).map(({ id, text }) => ({ text, done: day.done.includes(id) }));
}

import type { CloseOut, DayPlan } from '../workday/events';

/** The words of a day as they are kept, or what the app can fill in of them: the goals that were ticked. */
export function knownWords(day: {
  readonly closeOut: CloseOut | null;
  readonly plan: DayPlan | null;
  readonly done: readonly string[];
}): CloseOut {
  if (day.closeOut !== null) return day.closeOut;
  const ticked = (day.plan?.goals ?? []).filter((goal) => day.done.includes(goal.id));
  return { done: ticked.map((goal) => goal.text).join('\n'), tomorrow: '', worked: '', change: '' };
}

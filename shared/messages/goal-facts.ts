import type { Goal } from '../workday/events';
import type { Format } from './format';
import type { Translate } from './index';

/** What was said of a goal, in a few words each. */
export function goalFacts(
  goal: Pick<Goal, 'weight' | 'deadline' | 'unsure'>,
  t: Translate,
  format: Format,
): readonly string[] {
  const { weight, deadline, unsure } = goal;
  return [
    ...(weight === undefined ? [] : [t(`goal.weight.${weight}`)]),
    ...(deadline === undefined ? [] : [t('goal.by', { date: format.date(deadline) })]),
    ...(unsure === true ? [t('goal.is-unsure')] : []),
  ];
}

import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import type { LocalDate } from '../../../shared/time/calendar';
import type { Goal } from '../../../shared/workday/events';
import { parseDate } from '../../date-text';
import type { GoalForm } from './goal-form';

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

/** The same of a goal in the form. */
export function formFacts(goal: GoalForm, today: LocalDate, t: Translate, format: Format): readonly string[] {
  return goalFacts(
    {
      weight: goal.weight ?? undefined,
      deadline: parseDate(goal.deadline, today) ?? undefined,
      unsure: goal.unsure ? true : undefined,
    },
    t,
    format,
  );
}

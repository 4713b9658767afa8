import { goalFacts } from '../../../shared/messages/goal-facts';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import type { LocalDate } from '../../../shared/time/calendar';
import { parseDate } from '../../date-text';
import type { GoalForm } from './goal-form';

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

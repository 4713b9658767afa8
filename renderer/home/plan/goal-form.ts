import type { GoalDraft } from '../../../shared/companion/commands';
import type { Goal, Weight } from '../../../shared/workday/events';
import type { LocalDate, LocalTime } from '../../../shared/time/calendar';
import { parseDate } from '../../date-text';

/** A goal as it stands in the form. */
export interface GoalForm {
  readonly id: string | null;
  readonly text: string;
  readonly weight: Weight | null;
  /** As it was typed. */
  readonly deadline: string;
  readonly unsure: boolean;
  /** Where a new goal is wanted in the day; one that is there already has its place on the ribbon. */
  readonly at: LocalTime | null;
}

export const EMPTY_GOAL: GoalForm = {
  id: null,
  text: '',
  weight: null,
  deadline: '',
  unsure: false,
  at: null,
};

export function goalForm(goal: GoalDraft): GoalForm {
  return {
    id: goal.id,
    text: goal.text,
    weight: goal.weight ?? null,
    deadline: goal.deadline ?? '',
    unsure: goal.unsure === true,
    at: goal.at ?? null,
  };
}

/** The goal to send: what is left out nobody said. `now` is the same goal as the plan has it, with its place of today. */
export function goalDraft(form: GoalForm, ifTime: boolean, now: Goal | null, today: LocalDate): GoalDraft {
  const deadline = parseDate(form.deadline, today);
  const at = now === null ? form.at : now.at;
  return {
    id: form.id,
    text: form.text.trim(),
    ...(form.weight === null ? {} : { weight: form.weight }),
    ...(deadline === null ? {} : { deadline }),
    ...(form.unsure ? { unsure: true } : {}),
    ...(ifTime ? { ifTime: true } : {}),
    ...(at == null ? {} : { at }),
  };
}

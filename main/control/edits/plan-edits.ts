import { LIMITS, type Command, type GoalDraft, type PlanDraft } from '../../../shared/companion/commands';
import type { Snapshot } from '../../../shared/companion/snapshot';
import { morningDraft } from '../../../shared/plan/draft';
import type { Edit, EditProblem, PlanTime } from './edit';

type PlanEdit = Extract<Edit, { readonly edit: `goal.${string}` | `plan.${string}` }>;
type Seen = Pick<Snapshot, 'day' | 'date' | 'zone' | 'settings' | 'yesterday'>;

/** The plan of the day at hand; where there is none yet, the one that the window proposes. */
export function planOf({ day, date, zone, settings, yesterday }: Seen): PlanDraft {
  return day?.plan ?? morningDraft(day?.date ?? date, zone, settings, yesterday).plan;
}

/** True for an edit of the plan. */
export function isPlanEdit(edit: Edit): edit is PlanEdit {
  return /^(goal|plan)\./.test(edit.edit);
}

/** The command that changes the plan so. */
export function planCommand(edit: PlanEdit, snapshot: Seen): Command | EditProblem {
  const plan = planOf(snapshot);
  switch (edit.edit) {
    case 'goal.add':
      return withGoals(plan, sorted([...plan.goals, newGoal(edit)]));
    case 'goal.done': {
      const id = plan.goals[edit.goal - 1]?.id ?? null;
      return id === null ? 'no-such-line' : { type: 'goal.mark', goal: id, done: edit.done };
    }
    case 'goal.at':
      return changed(plan, edit.goal, (goal) => ({ ...goal, at: edit.at ?? undefined }));
    case 'goal.move':
      return changed(plan, edit.goal, (goal) => ({
        ...goal,
        ifTime: edit.to === 'if-time' ? true : undefined,
      }));
    case 'goal.remove':
      return changed(plan, edit.goal, () => null);
    case 'plan.time':
      return {
        type: 'plan.save',
        plan: {
          ...plan,
          ...{ [FIELDS[edit.what]]: edit.at },
          lunchMinutes: edit.minutes ?? plan.lunchMinutes,
        },
      };
    case 'plan.if-then': {
      const { when, then } = edit;
      return { type: 'plan.save', plan: { ...plan, ifThen: { when, then } } };
    }
  }
}

const FIELDS = {
  lunch: 'lunchAt',
  air: 'freshAirAt',
  fika: 'fikaAt',
  contact: 'contactAt',
  'read-up': 'readUpAt',
  end: 'endAt',
} as const satisfies Readonly<Record<PlanTime, keyof PlanDraft>>;

function newGoal({
  text,
  ifTime,
  weight,
  deadline,
  at,
}: Extract<Edit, { readonly edit: 'goal.add' }>): GoalDraft {
  return {
    ...{ id: null, text },
    ...(ifTime ? { ifTime: true } : {}),
    ...(weight === null ? {} : { weight }),
    ...(deadline === null ? {} : { deadline }),
    ...(at === null ? {} : { at }),
  };
}

/** A plan with one goal changed, or without it. */
function changed(
  plan: PlanDraft,
  number: number,
  change: (goal: GoalDraft) => GoalDraft | null,
): Command | EditProblem {
  if (plan.goals[number - 1] === undefined) return 'no-such-line';
  const goals = plan.goals.flatMap((goal, index) => (index === number - 1 ? (change(goal) ?? []) : [goal]));
  return withGoals(plan, sorted(goals));
}

function withGoals(plan: PlanDraft, goals: readonly GoalDraft[]): Command | EditProblem {
  const forIfTime = goals.filter(isForIfTime).length;
  if (goals.length - forIfTime > LIMITS.goals || forIfTime > LIMITS.goalsIfTime) return 'goals-full';
  return { type: 'plan.save', plan: { ...plan, goals } };
}

/** The day's own goals first, as every list shows them. */
function sorted(goals: readonly GoalDraft[]): readonly GoalDraft[] {
  return [...goals.filter((goal) => !isForIfTime(goal)), ...goals.filter(isForIfTime)];
}

function isForIfTime({ ifTime }: GoalDraft): boolean {
  return ifTime === true;
}

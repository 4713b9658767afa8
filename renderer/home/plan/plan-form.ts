import { LIMITS, type PlanDraft } from '../../../shared/companion/commands';
import type { Snapshot } from '../../../shared/companion/snapshot';
import { morningDraft } from '../../../shared/plan/draft';
import { usualDay } from '../../../shared/plan/template';
import { weekdayOf } from '../../../shared/time/calendar';
import type { DayPlan, Place } from '../../../shared/workday/events';
import { parseDate } from '../../date-text';
import { parseTime } from '../../../shared/time/time-text';
import { EMPTY_GOAL, goalDraft, goalForm, type GoalForm } from './goal-form';

/** The times of a plan, in the order in which they are asked. */
export const PLAN_TIMES = ['lunchAt', 'freshAirAt', 'fikaAt', 'contactAt', 'readUpAt', 'endAt'] as const;
export type PlanTime = (typeof PLAN_TIMES)[number];

/** The plan as it stands in the form: every field is text, as it was typed. */
export interface PlanForm {
  readonly place: Place;
  readonly goals: readonly GoalForm[];
  readonly ifTime: readonly GoalForm[];
  readonly times: Readonly<Record<PlanTime, string>>;
  readonly lunchMinutes: string;
  readonly when: string;
  readonly then: string;
}

/** Longest lunch that the form takes, minutes: a pause is no longer either. */
export const LONGEST_LUNCH = LIMITS.pauseMinutes;

/** Fills the form with today's plan, or with what is known in the morning. */
export function planForm(snapshot: Snapshot): PlanForm {
  const { day, settings, yesterday } = snapshot;
  const date = day?.date ?? snapshot.date;
  const draft = morningDraft(date, snapshot.zone, settings, yesterday);
  const kept = day?.plan ?? null;
  const plan = kept === null ? draft.plan : withUsual(kept, usualDay(settings, weekdayOf(date)));
  const goals = plan.goals.filter(({ ifTime }) => ifTime !== true).map(goalForm);
  return {
    place: day?.place ?? draft.place,
    goals: [...goals, ...Array.from({ length: Math.max(0, LIMITS.goals - goals.length) }, () => EMPTY_GOAL)],
    ifTime: plan.goals.filter(({ ifTime }) => ifTime === true).map(goalForm),
    times: {
      lunchAt: plan.lunchAt ?? '',
      freshAirAt: plan.freshAirAt ?? '',
      fikaAt: plan.fikaAt ?? '',
      contactAt: plan.contactAt ?? '',
      readUpAt: plan.readUpAt ?? '',
      endAt: plan.endAt ?? '',
    },
    lunchMinutes: String(plan.lunchMinutes),
    when: plan.ifThen?.when ?? '',
    then: plan.ifThen?.then ?? '',
  };
}

/** A plan from before there were such slots has them as on any day. */
function withUsual(plan: DayPlan, usual: ReturnType<typeof usualDay>): DayPlan {
  const { fikaAt = usual.fikaAt, contactAt = usual.contactAt, readUpAt = usual.readUpAt } = plan;
  return { ...plan, fikaAt, contactAt, readUpAt };
}

/** What stands in the way of saving; one sentence each. */
export type PlanProblem = 'goal-too-long' | 'line-too-long' | 'lunch-minutes' | 'time' | 'date';

/** The plan to send, or what is wrong with the form. Goals without text are left out. */
export function planDraft(form: PlanForm, { day, date }: Snapshot): PlanDraft | PlanProblem {
  const kept = (form: GoalForm): boolean => form.text.trim() !== '';
  const goals = [...form.goals, ...form.ifTime].filter(kept);
  if (goals.some(({ text }) => text.trim().length > LIMITS.goal)) return 'goal-too-long';
  if (goals.some(({ deadline }) => deadline.trim() !== '' && parseDate(deadline, date) === null)) {
    return 'date';
  }
  const isWrong = (time: PlanTime): boolean =>
    form.times[time].trim() !== '' && parseTime(form.times[time]) === null;
  if (PLAN_TIMES.some(isWrong)) return 'time';
  const ifThen = { when: form.when.trim(), then: form.then.trim() };
  if (ifThen.when.length > LIMITS.line || ifThen.then.length > LIMITS.line) return 'line-too-long';
  const lunchMinutes = Number(form.lunchMinutes);
  if (!Number.isInteger(lunchMinutes) || lunchMinutes < 1 || lunchMinutes > LONGEST_LUNCH) {
    return 'lunch-minutes';
  }
  const drafts = (forms: readonly GoalForm[], ifTime: boolean): PlanDraft['goals'] =>
    forms.filter(kept).map((goal) => {
      const now = day?.plan?.goals.find(({ id }) => id === goal.id) ?? null;
      return goalDraft(goal, ifTime, now, date);
    });
  return {
    goals: [...drafts(form.goals, false), ...drafts(form.ifTime, true)],
    lunchAt: parseTime(form.times.lunchAt),
    lunchMinutes,
    freshAirAt: parseTime(form.times.freshAirAt),
    fikaAt: parseTime(form.times.fikaAt),
    contactAt: parseTime(form.times.contactAt),
    readUpAt: parseTime(form.times.readUpAt),
    endAt: parseTime(form.times.endAt),
    ...(ifThen.when === '' && ifThen.then === '' ? {} : { ifThen }),
  };
}

/** Guards what comes back from the drafts: a form, and the one that it was when it was filled. */
export function isPlanDraft(value: unknown): value is { readonly form: PlanForm; readonly begun: PlanForm } {
  return typeof value === 'object' && value !== null && 'form' in value && 'begun' in value;
}

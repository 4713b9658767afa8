import { LIMITS, type PlanDraft } from '../../../shared/companion/commands';
import type { Snapshot } from '../../../shared/companion/snapshot';
import { weekdayOf } from '../../../shared/time/calendar';
import type { Goal } from '../../../shared/workday/events';
import { parseTime } from '../../time-text';

/** The plan as it stands in the form: every field is text, as it was typed. */
export interface PlanForm {
  readonly goals: readonly { readonly id: string | null; readonly text: string }[];
  readonly lunchAt: string;
  readonly lunchMinutes: string;
  readonly freshAirAt: string;
  readonly endAt: string;
}

/** Longest lunch that the form takes, minutes: a pause is no longer either. */
export const LONGEST_LUNCH = LIMITS.pauseMinutes;

/** Fills the form with today's plan, or with yesterday's "tomorrow" and the usual hours. */
export function planForm(snapshot: Snapshot): PlanForm {
  const { day, settings, yesterday, date } = snapshot;
  const plan = day?.plan ?? null;
  if (plan !== null) {
    return {
      goals: padded(plan.goals),
      lunchAt: plan.lunchAt ?? '',
      lunchMinutes: String(plan.lunchMinutes),
      freshAirAt: plan.freshAirAt ?? '',
      endAt: plan.endAt ?? '',
    };
  }
  const meant = (yesterday?.tomorrow ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    goals: padded(meant.slice(0, LIMITS.goals).map((text) => ({ id: null, text }))),
    lunchAt: settings.lunch.at,
    lunchMinutes: String(settings.lunch.minutes),
    freshAirAt: '',
    endAt: settings.hours[weekdayOf(date)]?.to ?? '',
  };
}

/** What stands in the way of saving; one sentence each. */
export type PlanProblem = 'goal-too-long' | 'lunch-minutes' | 'time';

/** The plan to send, or what is wrong with the form. Goals without text are left out. */
export function planDraft(form: PlanForm): PlanDraft | PlanProblem {
  const goals = form.goals
    .map((goal) => ({ id: goal.id, text: goal.text.trim() }))
    .filter((goal) => goal.text !== '');
  if (goals.some((goal) => goal.text.length > LIMITS.goal)) return 'goal-too-long';
  const times = [form.lunchAt, form.freshAirAt, form.endAt];
  if (times.some((time) => time.trim() !== '' && parseTime(time) === null)) return 'time';
  const lunchMinutes = Number(form.lunchMinutes);
  if (!Number.isInteger(lunchMinutes) || lunchMinutes < 1 || lunchMinutes > LONGEST_LUNCH) {
    return 'lunch-minutes';
  }
  return {
    goals,
    lunchAt: parseTime(form.lunchAt),
    lunchMinutes,
    freshAirAt: parseTime(form.freshAirAt),
    endAt: parseTime(form.endAt),
  };
}

function padded(goals: readonly (Goal | { readonly id: null; readonly text: string })[]): PlanForm['goals'] {
  const missing = Math.max(0, LIMITS.goals - goals.length);
  return [...goals, ...Array.from({ length: missing }, () => ({ id: null, text: '' }))];
}

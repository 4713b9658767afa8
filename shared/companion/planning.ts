import { uuidv7 } from '../chance';
import { groupMeetings } from '../plan/group';
import { placeGoals } from '../plan/placing';
import { roomOf } from '../plan/room';
import { localDate, weekdayOf } from '../time/calendar';
import type { DayPlan, Goal, IfThen } from '../workday/events';
import { LIMITS, type PlanDraft } from './commands';
import { followDay } from './preferences';
import { record, withState, type Turn } from './turn';

/** Keeps a plan. Goals that are new get their place in the day; those that were there keep theirs, or none. */
export function savePlan(turn: Turn, draft: PlanDraft): Turn {
  let { chance } = turn.state;
  const written = draft.goals.filter(({ text }) => text.trim() !== '');
  const places = placed(turn, draft, written);
  const goals: Goal[] = written.map((goal, index) => {
    const [fresh, next] = uuidv7(chance, turn.state.clock.last.wall);
    chance = next;
    const at = goal.id === null ? (places[index]?.at ?? goal.at) : goal.at;
    return { ...goal, id: goal.id ?? fresh, text: goal.text.trim(), ...(at === undefined ? {} : { at }) };
  });
  const { ifThen, ...rest } = draft;
  const line = ifThen === undefined ? null : trimmed(ifThen);
  const plan: DayPlan = { ...rest, goals, ...(line === null ? {} : { ifThen: line }) };
  return followDay(record(withState(turn, { chance }), { type: 'plan.saved', plan }));
}

/** Places all goals of the plan at hand that have no time yet. */
export function placeAll(turn: Turn): Turn {
  const plan = turn.state.day?.plan ?? null;
  if (plan === null) return turn;
  const goals = placed(turn, plan, plan.goals);
  const isSame = goals.every((goal, index) => goal === plan.goals[index]);
  return isSame ? turn : record(turn, { type: 'plan.saved', plan: { ...plan, goals } });
}

/** More than a plan holds, or longer. */
export function tooLongPlan({ goals, ifThen }: PlanDraft): boolean {
  const forIfTime = goals.filter(({ ifTime }) => ifTime === true).length;
  if (goals.length - forIfTime > LIMITS.goals || forIfTime > LIMITS.goalsIfTime) return true;
  const lines = ifThen === undefined ? [] : [ifThen.when, ifThen.then];
  return (
    goals.some(({ text }) => text.length > LIMITS.goal) || lines.some((text) => text.length > LIMITS.line)
  );
}

function placed<G extends Omit<Goal, 'id'>>(
  { state }: Turn,
  plan: Omit<DayPlan, 'goals'>,
  goals: readonly G[],
): readonly G[] {
  const { settings, clock, calendar, day } = state;
  const { wall, zone } = clock.last;
  const date = day?.date ?? localDate(wall, zone);
  const weekday = weekdayOf(date);
  const room = roomOf(plan, {
    ...{ date, zone, now: wall, hours: settings.hours[weekday] },
    good: settings.goodHours?.[weekday] ?? null,
    busy: [...(calendar?.busy ?? []), ...groupMeetings(state.schedule)],
  });
  return placeGoals(goals, room);
}

/** `null` when neither side says anything. */
function trimmed({ when, then }: IfThen): IfThen | null {
  const line = { when: when.trim(), then: then.trim() };
  return line.when === '' && line.then === '' ? null : line;
}

import type { GoalDraft, PlanDraft } from '../companion/commands';
import type { Snapshot } from '../companion/snapshot';
import { LIMITS } from '../limits';
import type { Settings } from '../settings';
import { instantOf, localTime, weekdayOf, type LocalDate, type LocalTime } from '../time/calendar';
import type { Goal, Place } from '../workday/events';
import { daylightOn, inDaylight } from './daylight';
import { usualDay } from './template';

/** This morning's plan as far as it is known, and where the day is meant to be worked. */
export interface MorningDraft {
  readonly plan: PlanDraft;
  readonly place: Place;
}

/**
 * What a plan begins with: how the last day said that this one begins, what it meant for it, what it left undone, and the
 * times of a usual day, fresh air in daylight. Nothing comes twice; the first three are the day's goals, the rest is for if there is time.
 */
export function morningDraft(
  date: LocalDate,
  zone: string,
  settings: Settings,
  yesterday: Snapshot['yesterday'],
): MorningDraft {
  const weekday = weekdayOf(date);
  const { place, ...times } = usualDay(settings, weekday);
  return {
    plan: {
      goals: sorted(carried(yesterday)),
      ...times,
      freshAirAt: airTime(date, zone, times.freshAirAt, settings),
      endAt: settings.hours[weekday]?.to ?? null,
    },
    place: yesterday?.beginning?.place ?? place,
  };
}

function airTime(
  date: LocalDate,
  zone: string,
  usual: LocalTime | null,
  settings: Settings,
): LocalTime | null {
  if (usual === null) return null;
  const at = (time: LocalTime): number => instantOf(date, time, zone);
  const begins = at(settings.hours[weekdayOf(date)]?.from ?? '00:00');
  return localTime(inDaylight(at(usual), daylightOn(date, zone, settings.light).sun, begins), zone);
}

/** The goals that the last day leaves for this one, the most wanted first. */
function carried(yesterday: Snapshot['yesterday']): readonly GoalDraft[] {
  if (yesterday === null) return [];
  const { beginning, tomorrow, unfinished } = yesterday;
  const first = beginning === null ? [] : [{ text: beginning.how, at: beginning.at ?? undefined }];
  const meant = tomorrow.split('\n').map((text) => ({ text }));
  const own = unfinished.filter((goal) => goal.ifTime !== true);
  const rest = unfinished.filter((goal) => goal.ifTime === true);
  return once([...first, ...meant, ...own.map(fresh), ...rest.map(fresh)]);
}

/** A goal as it is taken into another day: it has no place in it yet, and may have another rank. */
function fresh({ text, weight, deadline, unsure }: Goal): Omit<GoalDraft, 'id'> {
  return { text, weight, deadline, unsure };
}

/** Each text once, where it first stands; what is said of it further on goes with it. */
function once(found: readonly Omit<GoalDraft, 'id'>[]): readonly GoalDraft[] {
  const byText = new Map<string, GoalDraft>();
  for (const goal of found) {
    const text = goal.text.trim();
    if (text === '') continue;
    const key = text.toLowerCase();
    const before = byText.get(key);
    byText.set(key, { ...known(goal), ...before, id: null, text: before?.text ?? text });
  }
  return [...byText.values()];
}

/** The fields that say something, so that what nobody said covers nothing. */
function known(goal: Partial<GoalDraft>): Partial<GoalDraft> {
  return Object.fromEntries(Object.entries(goal).filter(([, value]) => value !== undefined));
}

function sorted(goals: readonly GoalDraft[]): readonly GoalDraft[] {
  const rest = goals.slice(LIMITS.goals, LIMITS.goals + LIMITS.goalsIfTime);
  return [...goals.slice(0, LIMITS.goals), ...rest.map((goal) => ({ ...goal, ifTime: true as const }))];
}

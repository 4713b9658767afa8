import { addDays, instantOf, localDate } from '../time/calendar';
import { scheduleOf, type Schedule } from '../plan/schedule';
import type { Settings } from '../settings';
import type { Workday } from '../workday/workday';
import type { CompanionState } from './state';
import { dayOn, frameOf } from './turn';

/** The clock times of a date as they are off work: the last day's own may be of another date. */
export interface Today {
  readonly schedule: Schedule;
  /** When the date begins and ends, wall time, ms. */
  readonly begins: number;
  readonly ends: number;
  /** What it was worked out from. */
  readonly settings: Settings;
  readonly day: Workday | null;
  readonly others: readonly Workday[];
}

/** Today as it is kept, while nothing has changed that it comes from: dates cost more than the rest of a step. */
export function todayOf(state: CompanionState): Today {
  const { today } = state.offWork;
  return today !== null && isOf(today, state) ? today : workOut(state);
}

function isOf({ schedule, begins, ends, settings, day, others }: Today, state: CompanionState): boolean {
  const { wall, zone } = state.clock.last;
  const sameDate = begins <= wall && wall < ends && schedule.zone === zone;
  return sameDate && settings === state.settings && day === state.day && others === state.others;
}

function workOut(state: CompanionState): Today {
  const { clock, settings, day, others } = state;
  const { wall, zone } = clock.last;
  const date = localDate(wall, zone);
  const all = day === null ? others : [...others, day];
  return {
    schedule: scheduleOf(frameOf(dayOn(state, date), date, all), settings, zone),
    begins: instantOf(date, '00:00', zone),
    ends: instantOf(addDays(date, 1), '00:00', zone),
    ...{ settings, day, others },
  };
}

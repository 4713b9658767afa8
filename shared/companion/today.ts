import { scheduleOf } from '../plan/schedule';
import { addDays, instantOf, localDate } from '../time/calendar';
import type { CompanionState, Today } from './state';
import { dayOn, frameOf } from './turn';

/** Today as it is kept, while nothing has changed that it comes from: dates cost more than the rest of a step. */
export function todayOf(state: CompanionState): Today {
  const { today } = state.offWork;
  return today !== null && isOf(today, state) ? today : workOut(state);
}

function isOf({ schedule, begins, ends, frame, settings, tomorrow }: Today, state: CompanionState): boolean {
  const { wall, zone } = state.clock.last;
  if (wall < begins || wall >= ends || schedule.zone !== zone || settings !== state.settings) return false;
  const day = dayOn(state, frame.date);
  const nextKind = dayOn(state, tomorrow)?.kind ?? 'work';
  if ((day?.kind ?? 'work') !== frame.kind || nextKind !== frame.nextKind) return false;
  return (day?.plan ?? null) === frame.plan && (day?.spans[0]?.from.wall ?? null) === frame.startedAt;
}

function workOut(state: CompanionState): Today {
  const { clock, settings, day, others } = state;
  const { wall, zone } = clock.last;
  const date = localDate(wall, zone);
  const tomorrow = addDays(date, 1);
  const frame = frameOf(dayOn(state, date), date, day === null ? others : [...others, day]);
  return {
    schedule: scheduleOf(frame, settings, zone),
    begins: instantOf(date, '00:00', zone),
    ends: instantOf(tomorrow, '00:00', zone),
    ...{ frame, settings, tomorrow },
  };
}

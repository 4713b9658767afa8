import { snapshotOf, startCompanion } from '../../shared/companion';
import type { Pulse, Snapshot } from '../../shared/companion/snapshot';
import type { Moment } from '../../shared/time/moment';
import { addDays, instantOf, type LocalDate, type LocalTime } from '../../shared/time/calendar';
import type { DayEvent } from '../../shared/workday/events';
import { at, DATE, DAY, OFF, ZONE } from './base';

/**
 * The state of an app that starts on that Monday and finds a day that nobody ended. The companion itself makes it: such a
 * state has rules of its own, and a picture of one that cannot occur would hide what the page really shows.
 */
function startAfter(day: LocalDate, seenAt: LocalTime, now: LocalTime): Snapshot {
  const on = (time: LocalTime): number => instantOf(day, time, ZONE);
  const fact = (id: number, time: LocalTime) =>
    ({ id: `00000000-0000-7000-8000-00000000000${id}`, day, at: on(time), zone: ZONE }) as const;
  const events: readonly DayEvent[] = [
    { ...fact(1, '08:10'), type: 'work.started', place: 'home' },
    ...(DAY.plan === null ? [] : [{ ...fact(2, '08:11'), type: 'plan.saved', plan: DAY.plan } as const]),
    {
      ...fact(3, '09:05'),
      type: 'break.ended',
      kind: 'movement',
      outcome: 'taken',
      from: on('09:00'),
      activity: null,
    },
  ];
  const pulse: Pulse = { day, at: on(seenAt), boot: null, moved: 0, after: null, earned: {} };
  const moment: Moment = { wall: at(now), zone: ZONE, mono: 0, boot: null };
  const state = startCompanion({ settings: OFF.settings, events, pulse, at: moment, seed: [1, 2, 3, 4] });
  return snapshotOf(state, moment);
}

/** Monday morning, and Friday is still open. */
export const FORGOTTEN_FRIDAY = startAfter(addDays(DATE, -3), '16:42', '07:54');

/** The app is back at 11:32 after it was gone from 10:42 the same day. */
export const GONE_TODAY = startAfter(DATE, '10:42', '11:32');

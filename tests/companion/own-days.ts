import type { OwnKind } from '../../shared/breaks/own-kinds';
import type { BreakSettings } from '../../shared/breaks/profiles';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { Driver } from './driver';

/** An own kind of break that comes by active time, and one of a time of day. */
export const LOOK_OUT: OwnKind = {
  id: 'own-1',
  name: 'Titta ut',
  everyMinutes: 10,
  at: null,
  seconds: 20,
  surface: 'card',
  activities: ['eyes'],
  postponeMinutes: 3,
  postponeTimes: 1,
};
export const STANDUP: OwnKind = {
  ...LOOK_OUT,
  ...{ id: 'own-2', name: 'Ståmöte', everyMinutes: null, at: '09:15' },
};

/** Days without planned hours: nothing near a planned end is dropped. */
export const noHours = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null };

/** At work on a day without planned hours. */
export function dayWith(
  breaks: Partial<BreakSettings>,
  start = '2026-11-23T08:00',
  zone = 'Europe/Stockholm',
): Driver {
  const settings = { hours: noHours, breaks: { ...DEFAULT_SETTINGS.breaks, ...breaks } };
  const day = new Driver(zone, start, settings);
  day.command({ type: 'day.start', place: 'home' });
  return day;
}

/** The breaks that ended, and how. */
export function outcomes(day: Driver): readonly (readonly [string, string])[] {
  return day.events.flatMap((event) =>
    event.type === 'break.ended' ? [[event.kind, event.outcome] as const] : [],
  );
}

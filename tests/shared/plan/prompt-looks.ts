import type { PromptLook, PromptState } from '../../../shared/plan/prompts';
import { NO_DAYLIGHT } from '../../../shared/plan/daylight';
import type { Schedule } from '../../../shared/plan/schedule';
import { DEFAULT_SETTINGS, type ReminderSettings } from '../../../shared/settings';
import type { PromptKind } from '../../../shared/workday/events';
import type { Workday } from '../../../shared/workday/workday';
import { at, dayOf, lunch, started, type Told } from '../days';

export const NEVER: PromptState = { showing: null, lastAt: -Infinity };
export const NOTHING: Schedule = {
  date: '2026-11-23',
  zone: 'Europe/Stockholm',
  hours: null,
  lunchAt: null,
  freshAirAt: null,
  contactAt: null,
  readUpAt: null,
  checkInAt: null,
  groupInAt: null,
  groupOutAt: null,
  endAt: null,
  restBy: null,
  daylight: NO_DAYLIGHT,
  periodEnded: null,
  breaksAt: {},
};
export const OFFICE: Schedule = { ...NOTHING, lunchAt: at('12:00'), endAt: at('16:30') };

/** A day that began at eight, with prompts given at these times. */
export function day(
  given: readonly (readonly [PromptKind, string])[] = [],
  more: readonly Told[] = [],
): Workday {
  const shown = given.map(([prompt, time]): Told => {
    return { type: 'prompt.shown', at: at(time), prompt, tip: prompt === 'tip' ? 'glare-01' : null };
  });
  return dayOf([started('08:00'), ...shown, ...more]);
}

/** A look at this time of day; running time began at eight. */
export function look(time: string, over: Partial<PromptLook> = {}): PromptLook {
  const wall = at(time);
  return {
    t: wall - at('08:00'),
    wall,
    steady: wall,
    afterBreak: false,
    startedAt: 0,
    // Rested a moment ago, unless a case says otherwise.
    restedAt: wall - at('08:00'),
    reminders: DEFAULT_SETTINGS.reminders,
    tips: true,
    offerGentler: false,
    reviewPeriod: false,
    checkSeason: false,
    ...over,
  };
}

export const QUIET: Partial<PromptLook> = { tips: false };
const reminded = (change: Partial<ReminderSettings>): Partial<PromptLook> => ({
  tips: false,
  reminders: { ...DEFAULT_SETTINGS.reminders, ...change },
});
export const without = (name: Exclude<keyof ReminderSettings, 'checkIn'>): Partial<PromptLook> =>
  reminded({ [name]: false });
export const also = (name: Exclude<keyof ReminderSettings, 'checkIn'>): Partial<PromptLook> =>
  reminded({ [name]: true });
export const LUNCHED = day([], lunch('12:00', '12:30'));
export const HAD_ALL = day(
  [],
  (['air', 'contact', 'read-up'] as const).map((slot) => ({
    type: 'slot.marked',
    at: at('08:30'),
    slot,
    had: true,
  })),
);
const PLAN: Told = {
  type: 'plan.saved',
  at: at('08:05'),
  plan: {
    goals: [{ id: 'a', text: 'Svara på remissen' }],
    ...{ lunchAt: '12:00', lunchMinutes: 30, freshAirAt: null, endAt: '16:30' },
  },
};
export const PLANNED = day([], [PLAN]);
export const PLANNED_AND_LUNCHED = day([], [PLAN, ...lunch('12:00', '12:30')]);
export const THREE = [
  ['gentler', '09:00'],
  ['gentler', '09:00'],
  ['gentler', '09:00'],
] as const;

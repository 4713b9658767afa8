import type { ViewState } from '../../shared/contract';
import type { Settings } from '../../shared/settings';
import { OFF, WORK } from './base';
import { of } from './moments';
import { GOOD_HOURS } from './planned';

const { settings } = OFF;
const OFFICE = {
  place: 'office',
  ...{
    lunchAt: '11:30',
    lunchMinutes: 60,
    freshAirAt: null,
    fikaAt: '09:30',
    contactAt: null,
    readUpAt: '08:00',
  },
} as const;

/** Everything of a usual day, its reminders and its boundaries chosen otherwise. */
const CHOSEN: Settings = {
  ...settings,
  slots: { air: { at: '10:15' }, contact: null, readUp: { at: '13:00' }, groupIn: '08:45', groupOut: null },
  templates: { ...settings.templates, 2: OFFICE, 4: { ...OFFICE, place: 'move' } },
  goodHours: { ...GOOD_HOURS, 5: null },
  reminders: {
    ...{ lunch: true, air: true, readUp: true, midday: false, contact: false, windDown: false },
    ...{
      plannedEnd: false,
      rest: false,
      seasonCheck: true,
      groupIn: true,
      groupOut: false,
      checkIn: { weekday: 4, at: '09:15' },
    },
  },
  boundary: {
    ...{ suggestStart: false, afterHours: false, privateAnswers: 3 },
    ...{ eveningRest: true, flex: true, shutdownStops: true },
  },
};

/** The settings page with a day of one's own. */
export const DAY_SETTINGS: Readonly<Record<string, ViewState>> = {
  'own-days': of(WORK, { settings: CHOSEN }),
};

/** Every fold of the settings page, opened. */
export const OPEN_FOLDS: readonly string[] = ['templates', 'good', 'reminders', 'boundary'].map(
  (fold) => `[data-fold=${fold}] summary`,
);

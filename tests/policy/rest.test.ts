import { expect, it } from 'vitest';
import { leavesRest } from '../../shared/policy/rest';
import { DEFAULT_SETTINGS, type Settings, type WorkingHours } from '../../shared/settings';

const NONE = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null };
const days = (own: Partial<Settings['hours']>): Settings['hours'] => ({ ...NONE, ...own });
const every = (day: WorkingHours | null, sunday = day): Settings['hours'] => ({
  ...{ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day },
  7: sunday,
});

// Worked by hand: 13 hours of work are the most that leave 11 of rest till the same time the next day.
it.each([
  ['the app’s own week', DEFAULT_SETTINGS.hours, true],
  ['no days', NONE, true],
  ['13 hours on six days: 35 hours of rest over Sunday', every({ from: '07:00', to: '20:00' }, null), false],
  [
    '13 hours from Monday to Friday',
    days({ 1: { from: '07:00', to: '20:00' }, 2: { from: '07:00', to: '20:00' } }),
    true,
  ],
  [
    'a minute more than 13 hours',
    days({ 1: { from: '07:00', to: '20:01' }, 2: { from: '07:00', to: '20:00' } }),
    false,
  ],
  ['eight hours on all seven days', every({ from: '08:00', to: '16:00' }), false],
  [
    'six days of eight hours: 40 hours of rest over Sunday',
    every({ from: '08:00', to: '16:00' }, null),
    true,
  ],
  ['a day that ends when it begins', days({ 3: { from: '08:00', to: '08:00' } }), false],
  [
    'a late Sunday and an early Monday',
    days({ 7: { from: '14:00', to: '22:00' }, 1: { from: '08:00', to: '16:00' } }),
    false,
  ],
  ['one day alone', days({ 3: { from: '00:00', to: '23:59' } }), true],
])('%s', (_what, hours, good) => {
  expect(leavesRest(hours)).toBe(good);
});

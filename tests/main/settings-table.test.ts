import { describe, expect, it } from 'vitest';
import { SETTINGS, settingChange } from '../../main/control/edits/settings-table';
import { parseCommand } from '../../main/ipc/schemas';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';

const changed = (name: string, value: string, settings = DEFAULT_SETTINGS): unknown =>
  settingChange(name, value, settings);

/** Settings that have no word: lists and drawings that a form is for, and what answers keep. */
const WITHOUT_A_WORD = [
  ...['templates', 'goodHours', 'breaks.own', 'light.place', 'light.desk', 'boundary.privateAnswers'],
  ...['activities.hidden', 'hiddenTips', 'welcomed', 'decided', 'trayNote'],
];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

describe('the settings that have a word', () => {
  it('are all but those that need a form', () => {
    const fields = Object.entries(DEFAULT_SETTINGS).flatMap(([name, value]: [string, unknown]) => {
      if (name === 'hours') return DAYS.map((day) => `hours.${day}`);
      const isGroup =
        typeof value === 'object' && value !== null && !Array.isArray(value) && name !== 'templates';
      return isGroup ? Object.keys(value).map((field) => `${name}.${field}`) : [name];
    });
    const known = [...SETTINGS.map(({ name }) => name), ...WITHOUT_A_WORD];
    expect(known.toSorted()).toEqual(fields.toSorted());
  });

  it.each(SETTINGS.map(({ name }) => name))('%s takes the value that it shows, and no nonsense', (name) => {
    const row = SETTINGS.find((one) => one.name === name);
    const shown = row?.read(DEFAULT_SETTINGS) ?? '';
    const change = row?.change(DEFAULT_SETTINGS, shown) ?? {};
    expect({ ...DEFAULT_SETTINGS, ...change }).toEqual(DEFAULT_SETTINGS);
    for (const nonsense of ['', 'maybe', '25:00', '-', '..', 'constructor', '9-8', '2026-02-30..2026-03-01'])
      expect(row?.change(DEFAULT_SETTINGS, nonsense), nonsense).toBeNull();
  });

  it.each<[string, string, Partial<Settings>]>([
    ['theme', 'dark', { theme: 'dark' }],
    [
      'hours.saturday',
      '9-12.30',
      { hours: { ...DEFAULT_SETTINGS.hours, 6: { from: '09:00', to: '12:30' } } },
    ],
    ['hours.monday', 'off', { hours: { ...DEFAULT_SETTINGS.hours, 1: null } }],
    ['lunch.minutes', '45', { lunch: { at: '12:00', minutes: 45 } }],
    ['slots.air', '15:00', { slots: { ...DEFAULT_SETTINGS.slots, air: { at: '15:00' } } }],
    ['slots.air', 'off', { slots: { ...DEFAULT_SETTINGS.slots, air: null } }],
    ['breaks.profile', 'gentle', { breaks: { ...DEFAULT_SETTINGS.breaks, profile: 'gentle' } }],
    ['reminders.windDown', 'off', { reminders: { ...DEFAULT_SETTINGS.reminders, windDown: false } }],
    [
      ...(['reminders.checkIn', 'friday@10'] as const),
      { reminders: { ...DEFAULT_SETTINGS.reminders, checkIn: { weekday: 5, at: '10:00' } } },
    ],
    ['period', '2026-11-01..2027-01-31', { period: { from: '2026-11-01', to: '2027-01-31' } }],
    ['personNotes', 'never', { personNotes: null }],
    ['personNotes', '12', { personNotes: 12 }],
  ])('%s %s', (name, value, change) => {
    expect(changed(name, value)).toEqual(change);
    expect(parseCommand({ type: 'settings.change', change: changed(name, value) })).not.toBeNull();
  });

  it('ask whether somebody works after hours as if nobody had ever called that private', () => {
    const boundary = { ...DEFAULT_SETTINGS.boundary, afterHours: false, privateAnswers: 3 };
    expect(changed('boundary.afterHours', 'on', { ...DEFAULT_SETTINGS, boundary })).toEqual({
      boundary: { ...boundary, afterHours: true, privateAnswers: 0 },
    });
  });

  it('say what is wrong', () => {
    expect(changed('colour', 'on')).toBe('no-such-setting');
    expect(changed('__proto__', 'on')).toBe('no-such-setting');
    expect(changed('sound', 'loud')).toBe('bad-setting');
  });
});

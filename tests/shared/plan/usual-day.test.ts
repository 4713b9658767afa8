import { describe, expect, it } from 'vitest';
import { usualDay } from '../../../shared/plan/template';
import { DEFAULT_SETTINGS, type DayTemplate, type Settings } from '../../../shared/settings';

const OWN: DayTemplate = {
  place: 'office',
  lunchAt: '11:15',
  lunchMinutes: 60,
  freshAirAt: null,
  fikaAt: '09:30',
  contactAt: null,
  readUpAt: null,
};
const withSettings = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });

describe('a usual day', () => {
  it('is at home, with air after lunch and reading up at the start of that weekday', () => {
    const hours = { ...DEFAULT_SETTINGS.hours, 3: { from: '09:30', to: '15:00' } };
    const settings = withSettings({ hours, lunch: { at: '11:45', minutes: 45 } });
    expect(usualDay(settings, 3)).toEqual({
      ...{ place: 'home', lunchAt: '11:45', lunchMinutes: 45, freshAirAt: '12:30' },
      ...{ fikaAt: null, contactAt: '14:00', readUpAt: '09:30' },
    });
    expect(usualDay(settings, 1).readUpAt).toBe('08:00');
  });

  it('has each slot at its own time, or not at all', () => {
    const slots = { ...DEFAULT_SETTINGS.slots, air: { at: '10:15' }, contact: null, readUp: { at: '13:00' } };
    const breaks = { ...DEFAULT_SETTINGS.breaks, fika: '14:30' };
    expect(usualDay(withSettings({ slots, breaks }), 1)).toMatchObject({
      ...{ freshAirAt: '10:15', contactAt: null, readUpAt: '13:00', fikaAt: '14:30' },
    });
    const none = usualDay(
      withSettings({ slots: { ...DEFAULT_SETTINGS.slots, air: null, contact: null, readUp: null } }),
      1,
    );
    expect([none.freshAirAt, none.contactAt, none.readUpAt]).toEqual([null, null, null]);
  });

  it('that is a day off has no start to read up at', () => {
    expect(usualDay(DEFAULT_SETTINGS, 6).readUpAt).toBeNull();
  });

  it('is the template of its weekday, whole, and no other weekday is', () => {
    const settings = withSettings({ templates: { ...DEFAULT_SETTINGS.templates, 2: OWN } });
    expect(usualDay(settings, 2)).toEqual(OWN);
    expect(usualDay(settings, 3)).toEqual(usualDay(DEFAULT_SETTINGS, 3));
  });

  it('stays on the clock when lunch ends after midnight', () => {
    expect(usualDay(withSettings({ lunch: { at: '23:50', minutes: 30 } }), 1).freshAirAt).toBe('00:20');
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR } from '../../shared/time/moment';
import type { DayPlan } from '../../shared/workday/events';
import { scheduleOf } from '../../shared/workday/schedule';

const STOCKHOLM = 'Europe/Stockholm';
const NO_SLOTS = { fikaAt: null, contactAt: null, readUpAt: null };
const NO_PLAN: DayPlan = {
  goals: [],
  lunchAt: null,
  lunchMinutes: 30,
  freshAirAt: null,
  endAt: null,
};

describe('the clock times of a day', () => {
  it('are the usual ones of that weekday when there is no plan', () => {
    expect(scheduleOf('2026-11-23', null, DEFAULT_SETTINGS, STOCKHOLM)).toEqual({
      zone: STOCKHOLM,
      lunchAt: Date.UTC(2026, 10, 23, 11),
      freshAirAt: null,
      ...NO_SLOTS,
      endAt: Date.UTC(2026, 10, 23, 15, 30),
      breaksAt: {},
    });
  });

  it('are those of the plan when there is one, and those it leaves empty are not wanted', () => {
    const plan = { ...NO_PLAN, freshAirAt: '14:15', endAt: '17:00' };
    expect(scheduleOf('2026-11-23', plan, DEFAULT_SETTINGS, STOCKHOLM)).toEqual({
      zone: STOCKHOLM,
      lunchAt: null,
      freshAirAt: Date.UTC(2026, 10, 23, 13, 15),
      ...NO_SLOTS,
      endAt: Date.UTC(2026, 10, 23, 16),
      breaksAt: {},
    });
  });

  it('are none on a day off without a plan; a plan counts there too', () => {
    const none = {
      ...{ zone: STOCKHOLM, lunchAt: null, freshAirAt: null, endAt: null, breaksAt: {} },
      ...NO_SLOTS,
    };
    expect(scheduleOf('2026-11-28', null, DEFAULT_SETTINGS, STOCKHOLM)).toEqual(none);
    const plan = { ...NO_PLAN, lunchAt: '13:00' };
    expect(scheduleOf('2026-11-28', plan, DEFAULT_SETTINGS, STOCKHOLM)).toEqual({
      ...none,
      lunchAt: Date.UTC(2026, 10, 28, 12),
    });
  });

  it('are those of fika, contact and reading up where the plan has them', () => {
    const plan = { ...NO_PLAN, fikaAt: '14:30', contactAt: '14:00', readUpAt: '08:15' };
    expect(scheduleOf('2026-11-23', plan, DEFAULT_SETTINGS, STOCKHOLM)).toMatchObject({
      fikaAt: Date.UTC(2026, 10, 23, 13, 30),
      contactAt: Date.UTC(2026, 10, 23, 13),
      readUpAt: Date.UTC(2026, 10, 23, 7, 15),
    });
  });

  it('follow the weekday of the date', () => {
    const hours = { ...DEFAULT_SETTINGS.hours, 3: { from: '09:00', to: '14:00' } };
    const wednesday = scheduleOf('2026-11-25', null, { ...DEFAULT_SETTINGS, hours }, STOCKHOLM);
    expect(wednesday.endAt).toBe(Date.UTC(2026, 10, 25, 13));
  });

  it('are those of the zone the person is in now', () => {
    const there = scheduleOf('2026-11-23', null, DEFAULT_SETTINGS, 'America/New_York');
    const here = scheduleOf('2026-11-23', null, DEFAULT_SETTINGS, STOCKHOLM);
    expect((there.endAt ?? 0) - (here.endAt ?? 0)).toBe(6 * HOUR);
    expect(there.zone).toBe('America/New_York');
  });

  it('in a gap of daylight saving are the next valid minute, in a repeated hour the first (B13)', () => {
    const night = { ...NO_PLAN, lunchAt: '02:30' };
    expect(scheduleOf('2026-03-29', night, DEFAULT_SETTINGS, STOCKHOLM).lunchAt).toBe(
      Date.UTC(2026, 2, 29, 1),
    );
    expect(scheduleOf('2026-10-25', night, DEFAULT_SETTINGS, STOCKHOLM).lunchAt).toBe(
      Date.UTC(2026, 9, 25, 0, 30),
    );
  });
});

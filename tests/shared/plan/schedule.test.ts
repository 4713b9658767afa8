import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../shared/settings';
import { HOUR } from '../../../shared/time/moment';
import type { DayPlan } from '../../../shared/workday/events';
import { NO_DAYLIGHT } from '../../../shared/plan/daylight';
import { kindsOn, scheduleOf, type DayFrame } from '../../../shared/plan/schedule';

const STOCKHOLM = 'Europe/Stockholm';
const NO_PLAN: DayPlan = {
  goals: [],
  lunchAt: null,
  lunchMinutes: 30,
  freshAirAt: null,
  endAt: null,
};

const day = (date: string, plan: DayPlan | null): DayFrame => ({
  date,
  kind: 'work',
  nextKind: 'work',
  plan,
  startedAt: null,
});
const utc = (month: number, date: number, hour: number, minute = 0): number =>
  Date.UTC(2026, month - 1, date, hour, minute);

describe('the clock times of a day', () => {
  it('are the usual ones of that weekday when there is no plan', () => {
    expect(scheduleOf(day('2026-11-23', null), DEFAULT_SETTINGS, STOCKHOLM)).toEqual({
      date: '2026-11-23',
      zone: STOCKHOLM,
      hours: { from: utc(11, 23, 7), to: utc(11, 23, 15, 30) },
      lunchAt: utc(11, 23, 11),
      freshAirAt: utc(11, 23, 11, 30),
      contactAt: utc(11, 23, 13),
      readUpAt: utc(11, 23, 7),
      checkInAt: null,
      groupInAt: null,
      groupOutAt: null,
      endAt: utc(11, 23, 15, 30),
      // Eight the next morning, less eleven hours.
      restBy: utc(11, 23, 20),
      daylight: NO_DAYLIGHT,
      periodEnded: null,
      breaksAt: {},
    });
  });

  it('are those of the plan when there is one, and those it leaves empty are not wanted', () => {
    const plan = { ...NO_PLAN, freshAirAt: '14:15', endAt: '17:00', contactAt: null, readUpAt: '09:00' };
    expect(scheduleOf(day('2026-11-23', plan), DEFAULT_SETTINGS, STOCKHOLM)).toMatchObject({
      lunchAt: null,
      freshAirAt: utc(11, 23, 13, 15),
      contactAt: null,
      readUpAt: utc(11, 23, 8),
      endAt: utc(11, 23, 16),
    });
  });

  it('are the usual ones where a plan has no say', () => {
    const { contactAt, readUpAt } = scheduleOf(day('2026-11-23', NO_PLAN), DEFAULT_SETTINGS, STOCKHOLM);
    expect([contactAt, readUpAt]).toEqual([utc(11, 23, 13), utc(11, 23, 7)]);
  });

  it.each<[string, DayFrame]>([
    ['a day off', day('2026-11-28', null)],
    ['a public holiday', day('2026-05-14', null)],
    ['a day of illness', { ...day('2026-11-23', null), kind: 'ill' }],
    ['a day of leave', { ...day('2026-11-23', null), kind: 'holiday' }],
  ])('are none on %s', (_name, frame) => {
    const { hours, lunchAt, contactAt, endAt } = scheduleOf(frame, DEFAULT_SETTINGS, STOCKHOLM);
    expect([hours, lunchAt, contactAt, endAt]).toEqual([null, null, null, null]);
  });

  it('are those of a plan on a day off too', () => {
    const plan = { ...NO_PLAN, lunchAt: '13:00' };
    expect(scheduleOf(day('2026-11-28', plan), DEFAULT_SETTINGS, STOCKHOLM).lunchAt).toBe(utc(11, 28, 12));
  });

  it('leave room for rest only before a day with hours', () => {
    expect(scheduleOf(day('2026-11-27', null), DEFAULT_SETTINGS, STOCKHOLM).restBy).toBeNull();
    expect(scheduleOf(day('2026-11-29', null), DEFAULT_SETTINGS, STOCKHOLM).restBy).toBe(utc(11, 29, 20));
  });

  it('end as long after the start as the hours are, where they are flexible', () => {
    const flex = { ...DEFAULT_SETTINGS, boundary: { ...DEFAULT_SETTINGS.boundary, flex: true } };
    const begun = { ...day('2026-11-23', null), startedAt: utc(11, 23, 8, 10) };
    expect(scheduleOf(begun, flex, STOCKHOLM).endAt).toBe(utc(11, 23, 16, 40));
    expect(scheduleOf(day('2026-11-23', null), flex, STOCKHOLM).endAt).toBe(utc(11, 23, 15, 30));
    expect(scheduleOf(begun, DEFAULT_SETTINGS, STOCKHOLM).endAt).toBe(utc(11, 23, 15, 30));
    expect(scheduleOf({ ...begun, plan: { ...NO_PLAN, endAt: '15:00' } }, flex, STOCKHOLM).endAt).toBe(
      utc(11, 23, 14),
    );
  });

  it('have the check-in with the manager on its weekday', () => {
    const reminders = { ...DEFAULT_SETTINGS.reminders, checkIn: { weekday: 2, at: '10:00' } as const };
    const settings = { ...DEFAULT_SETTINGS, reminders };
    expect(scheduleOf(day('2026-11-24', null), settings, STOCKHOLM).checkInAt).toBe(utc(11, 24, 9));
    expect(scheduleOf(day('2026-11-23', null), settings, STOCKHOLM).checkInAt).toBeNull();
  });

  it('are those of a weekday that is not like the others', () => {
    const friday = {
      place: 'office',
      ...{ lunchAt: '11:30', lunchMinutes: 60, freshAirAt: null },
      ...{ fikaAt: '14:30', contactAt: null, readUpAt: '08:45' },
    } as const;
    const settings = { ...DEFAULT_SETTINGS, templates: { ...DEFAULT_SETTINGS.templates, 5: friday } };
    expect(scheduleOf(day('2026-11-27', null), settings, STOCKHOLM)).toMatchObject({
      lunchAt: utc(11, 27, 10, 30),
      freshAirAt: null,
      contactAt: null,
      readUpAt: utc(11, 27, 7, 45),
      breaksAt: { fika: utc(11, 27, 13, 30) },
    });
    expect(scheduleOf(day('2026-11-26', null), settings, STOCKHOLM).breaksAt).toEqual({});
  });

  it('have fika when the plan says, or not at all', () => {
    const settings = { ...DEFAULT_SETTINGS, breaks: { ...DEFAULT_SETTINGS.breaks, fika: '14:30' } };
    const fika = (plan: DayPlan | null): unknown =>
      scheduleOf(day('2026-11-23', plan), settings, STOCKHOLM).breaksAt['fika'];
    expect(fika(null)).toBe(utc(11, 23, 13, 30));
    expect(fika(NO_PLAN)).toBe(utc(11, 23, 13, 30));
    expect(fika({ ...NO_PLAN, fikaAt: '10:00' })).toBe(utc(11, 23, 9));
    expect(fika({ ...NO_PLAN, fikaAt: null })).toBeUndefined();
    const asked = kindsOn(day('2026-11-23', { ...NO_PLAN, fikaAt: '10:00' }), DEFAULT_SETTINGS).asked;
    expect(asked.map(({ id, at }) => [id, at])).toContainEqual(['fika', '10:00']);
  });

  it('follow the weekday of the date', () => {
    const hours = { ...DEFAULT_SETTINGS.hours, 3: { from: '09:00', to: '14:00' } };
    const wednesday = scheduleOf(day('2026-11-25', null), { ...DEFAULT_SETTINGS, hours }, STOCKHOLM);
    expect(wednesday.endAt).toBe(Date.UTC(2026, 10, 25, 13));
  });

  it('are those of the zone the person is in now', () => {
    const there = scheduleOf(day('2026-11-23', null), DEFAULT_SETTINGS, 'America/New_York');
    const here = scheduleOf(day('2026-11-23', null), DEFAULT_SETTINGS, STOCKHOLM);
    expect((there.endAt ?? 0) - (here.endAt ?? 0)).toBe(6 * HOUR);
    expect(there.zone).toBe('America/New_York');
  });

  it('in a gap of daylight saving are the next valid minute, in a repeated hour the first (B13)', () => {
    const night = { ...NO_PLAN, lunchAt: '02:30' };
    expect(scheduleOf(day('2026-03-29', night), DEFAULT_SETTINGS, STOCKHOLM).lunchAt).toBe(
      Date.UTC(2026, 2, 29, 1),
    );
    expect(scheduleOf(day('2026-10-25', night), DEFAULT_SETTINGS, STOCKHOLM).lunchAt).toBe(
      Date.UTC(2026, 9, 25, 0, 30),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { closesWithGroup, groupMeetings, isCheckOutNear } from '../../../shared/plan/group';
import { duePrompt, nextPromptLook, type PromptLook, type PromptState } from '../../../shared/plan/prompts';
import { scheduleOf, type Schedule } from '../../../shared/plan/schedule';
import { DEFAULT_SETTINGS } from '../../../shared/settings';
import { MINUTE } from '../../../shared/time/moment';
import type { DayKind, DaySlot, PromptKind } from '../../../shared/workday/events';
import type { Workday } from '../../../shared/workday/workday';
import { at } from '../days';
import { day, look, LUNCHED, NEVER, NOTHING, OFFICE, QUIET, without } from './prompt-looks';

const MORNING: Schedule = { ...NOTHING, groupInAt: at('08:30') };
const EVENING: Schedule = { ...OFFICE, groupOutAt: at('16:15') };
const had = (slot: DaySlot): Workday => day([], [{ type: 'slot.marked', at: at('08:05'), slot, had: true }]);

describe('the reminder of the group', () => {
  it.each<[string, string, Schedule, Workday, Partial<PromptLook>, PromptKind | null]>([
    ['five minutes before the check-in', '08:25', MORNING, day(), QUIET, 'group-in'],
    ['not before that', '08:24', MORNING, day(), QUIET, null],
    ['while one may still join', '08:39', MORNING, day(), QUIET, 'group-in'],
    ['not when it is over', '08:40', MORNING, day(), QUIET, null],
    [
      'at once on a day that begins within them',
      '08:00',
      { ...MORNING, groupInAt: at('08:02') },
      day(),
      QUIET,
      'group-in',
    ],
    [
      'not on a day that begins after it',
      '08:01',
      { ...MORNING, groupInAt: at('07:59') },
      day(),
      QUIET,
      null,
    ],
    ['once', '08:30', MORNING, day([['group-in', '08:25']]), QUIET, null],
    ['not for who has checked in', '08:25', MORNING, had('group-in'), QUIET, null],
    ['not where that is not wanted', '08:25', MORNING, day(), without('groupIn'), null],
    ['not without a group', '08:25', NOTHING, day(), QUIET, null],
    ['five minutes before the check-out', '16:10', EVENING, LUNCHED, QUIET, 'group-out'],
    ['not for who has checked out', '16:10', EVENING, had('group-out'), QUIET, null],
    ['none of the check-out where that is not wanted', '16:10', EVENING, LUNCHED, without('groupOut'), null],
    [
      'ahead of all else that is due',
      '12:00',
      { ...OFFICE, groupInAt: at('12:05') },
      day(),
      QUIET,
      'group-in',
    ],
  ])('%s', (_name, time, schedule, today, over, expected) => {
    expect(duePrompt(NEVER, today, schedule, look(time, over))).toBe(expected);
  });

  it('takes the place of winding down where the group checks out about when the day ends', () => {
    const at1615 = (schedule: Schedule, over = QUIET): PromptKind | null =>
      duePrompt(NEVER, day([['group-out', '15:00']], []), schedule, look('16:15', over));
    expect(at1615({ ...OFFICE, groupOutAt: at('16:00') })).toBeNull();
    expect(at1615({ ...OFFICE, groupOutAt: at('15:59') })).toBe('wind-down');
    expect(at1615({ ...OFFICE, groupOutAt: at('16:00') }, without('groupOut'))).toBe('wind-down');
    expect(closesWithGroup({ groupOutAt: at('17:00'), endAt: at('16:30') })).toBe(true);
    expect(closesWithGroup({ groupOutAt: at('17:01'), endAt: at('16:30') })).toBe(false);
    expect(closesWithGroup({ groupOutAt: null, endAt: at('16:30') })).toBe(false);
    expect(closesWithGroup({ groupOutAt: at('16:00'), endAt: null })).toBe(false);
  });

  it('is not kept waiting by what can wait itself (B14)', () => {
    const group = { ...NOTHING, groupInAt: at('10:00') };
    const after = { afterBreak: true };
    expect(duePrompt(NEVER, day(), group, look('09:40', after))).toBe('tip');
    expect(duePrompt(NEVER, day(), group, look('09:41', after))).toBeNull();
    expect(nextPromptLook(NEVER, day(), group, look('09:41', after))).toBe(look('09:55').t);
    const told: PromptState = { showing: null, lastAt: look('09:55').t };
    const once = day([['group-in', '09:55']]);
    expect(duePrompt(told, once, group, look('10:10', after))).toBe('tip');
  });

  it('has its place in the budget of the day (B14)', () => {
    const five = Array.from({ length: 5 }, () => ['gentler', '08:30'] as const);
    const later = { ...NOTHING, groupOutAt: at('16:15') };
    expect(duePrompt(NEVER, day(five), later, look('11:00', { afterBreak: true }))).toBeNull();
    expect(duePrompt(NEVER, day(five), later, look('16:10'))).toBe('group-out');
  });
});

describe('when the group meets', () => {
  const group = (date: string, kind: DayKind = 'work'): readonly (number | null)[] => {
    const slots = { ...DEFAULT_SETTINGS.slots, groupIn: '08:30', groupOut: '16:15' };
    const frame = { date, kind, nextKind: 'work', plan: null, startedAt: null } as const;
    const { groupInAt, groupOutAt } = scheduleOf(frame, { ...DEFAULT_SETTINGS, slots }, 'Europe/Stockholm');
    return [groupInAt, groupOutAt];
  };

  it('is on days with usual hours, whatever the plan of the day says', () => {
    expect(group('2026-11-23')).toEqual([at('08:30'), at('16:15')]);
    expect(group('2026-11-28')).toEqual([null, null]);
    expect(group('2026-05-14')).toEqual([null, null]);
    expect(group('2026-11-23', 'ill')).toEqual([null, null]);
  });

  it('has no room for anything else for a quarter of an hour', () => {
    const both = { groupInAt: at('08:30'), groupOutAt: at('16:15') };
    expect(groupMeetings(both)).toEqual([
      { from: at('08:30'), to: at('08:45') },
      { from: at('16:15'), to: at('16:30') },
    ]);
    expect(groupMeetings({ groupInAt: null, groupOutAt: null })).toEqual([]);
  });

  it('is near from a quarter of an hour before the check-out on', () => {
    const near = (now: number): boolean => isCheckOutNear(at('16:15'), now);
    expect([near(at('16:00') - 1), near(at('16:00')), near(at('16:15') + 60 * MINUTE)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(isCheckOutNear(null, at('16:15'))).toBe(false);
  });
});

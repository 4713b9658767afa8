import { describe, expect, it } from 'vitest';
import { duePrompt, type PromptLook } from '../../../shared/plan/prompts';
import type { Schedule } from '../../../shared/plan/schedule';
import type { PromptKind } from '../../../shared/workday/events';
import type { Workday } from '../../../shared/workday/workday';
import { at } from '../days';
import {
  also,
  day,
  HAD_ALL,
  look,
  LUNCHED,
  NEVER,
  NOTHING,
  OFFICE,
  PLANNED,
  PLANNED_AND_LUNCHED,
  QUIET,
  THREE,
  without,
} from './prompt-looks';

describe('which reminder is due', () => {
  it.each<[string, string, Schedule, Workday, Partial<PromptLook>, PromptKind | null]>([
    ['the end a quarter of an hour ahead', '16:15', OFFICE, LUNCHED, QUIET, 'wind-down'],
    ['not before', '16:14', OFFICE, LUNCHED, QUIET, null],
    ['once', '16:29', OFFICE, day([['wind-down', '16:15']]), QUIET, null],
    ['not once it has come', '16:30', OFFICE, LUNCHED, QUIET, null],
    ['not where that is not wanted', '16:15', OFFICE, LUNCHED, without('windDown'), null],
    ['the end a quarter of an hour past', '16:45', OFFICE, LUNCHED, QUIET, 'planned-end'],
    ['an hour later once more', '17:45', OFFICE, day([['planned-end', '16:45']]), QUIET, 'planned-end'],
    ['not before that', '17:44', OFFICE, day([['planned-end', '16:45']]), QUIET, null],
    [
      'nor before an end that was moved since',
      '17:45',
      { ...OFFICE, endAt: at('18:00') },
      day([
        ['planned-end', '16:45'],
        ['wind-down', '16:15'],
      ]),
      QUIET,
      null,
    ],
    [
      'no third time',
      '18:45',
      OFFICE,
      day([
        ['planned-end', '16:45'],
        ['planned-end', '17:45'],
      ]),
      QUIET,
      null,
    ],
    ['no past end where that is not wanted', '16:45', OFFICE, LUNCHED, without('plannedEnd'), null],
    ['lunch after four and a half hours', '12:30', NOTHING, day(), { ...QUIET, restedAt: 0 }, 'lunch'],
    ['not a minute before', '12:29', NOTHING, day(), { ...QUIET, restedAt: 0 }, null],
    ['not with lunch behind', '16:00', NOTHING, LUNCHED, { ...QUIET, restedAt: 0 }, null],
    ['and still after a meeting of two hours', '14:30', NOTHING, day(), { ...QUIET, restedAt: 0 }, 'lunch'],
    ['no lunch where that is not wanted', '12:00', OFFICE, day(), without('lunch'), null],
    ['contact in the afternoon', '14:00', { ...NOTHING, contactAt: at('14:00') }, day(), QUIET, 'contact'],
    ['no contact for who had some', '14:00', { ...NOTHING, contactAt: at('14:00') }, HAD_ALL, QUIET, null],
    [
      'no contact where not wanted',
      '14:00',
      { ...NOTHING, contactAt: at('14:00') },
      day(),
      without('contact'),
      null,
    ],
    ['no air by itself', '12:30', { ...NOTHING, freshAirAt: at('12:30') }, day(), QUIET, null],
    ['air where that is wanted', '12:30', { ...NOTHING, freshAirAt: at('12:30') }, day(), also('air'), 'air'],
    ['no air for who had some', '12:30', { ...NOTHING, freshAirAt: at('12:30') }, HAD_ALL, also('air'), null],
    [
      'nothing to read up in the first minutes',
      '08:09',
      { ...NOTHING, readUpAt: at('08:00') },
      day(),
      also('readUp'),
      null,
    ],
    [
      'reading up after them',
      '08:10',
      { ...NOTHING, readUpAt: at('08:00') },
      day(),
      also('readUp'),
      'read-up',
    ],
    [
      'reading up at its time',
      '09:00',
      { ...NOTHING, readUpAt: at('09:00') },
      day(),
      also('readUp'),
      'read-up',
    ],
    ['no reading up twice', '09:10', { ...NOTHING, readUpAt: at('09:00') }, HAD_ALL, also('readUp'), null],
    ['the check-in at its time', '10:00', { ...NOTHING, checkInAt: at('10:00') }, day(), QUIET, 'check-in'],
    ['the plan in question after lunch', '12:30', OFFICE, PLANNED_AND_LUNCHED, QUIET, 'midday'],
    [
      'in the middle of the day for who had no lunch',
      '13:00',
      OFFICE,
      PLANNED,
      { ...QUIET, ...without('lunch') },
      'midday',
    ],
    ['not without goals', '13:00', OFFICE, day(), { ...QUIET, ...without('lunch') }, null],
    ['not where that is not wanted', '12:30', OFFICE, PLANNED_AND_LUNCHED, without('midday'), null],
    [
      'rest half an hour before it is time',
      '20:30',
      { ...NOTHING, restBy: at('21:00') },
      day(),
      QUIET,
      'rest',
    ],
    [
      'no rest where that is not wanted',
      '20:30',
      { ...NOTHING, restBy: at('21:00') },
      day(),
      without('rest'),
      null,
    ],
    [
      'a tip gives way to what is to come',
      '09:45',
      { ...OFFICE, contactAt: at('14:00') },
      day(THREE),
      {},
      null,
    ],
    ['a tip once that is past', '16:40', { ...OFFICE, contactAt: at('14:00') }, day(THREE), {}, 'tip'],
  ])('%s', (_name, time, schedule, today, over, expected) => {
    expect(duePrompt(NEVER, today, schedule, look(time, over))).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { goingOn, hoursModel } from '../../renderer/home/look-back/hours-model';
import { dateWords, periodName } from '../../renderer/home/look-back/period-words';
import { translator } from '../../shared/messages';
import { periodOf, PERIOD_UNITS } from '../../shared/summary/period';
import { DATE, OFF, WORK } from './base';
import { FORGOTTEN_FRIDAY } from './forgotten';
import { recordWith, wall, workday } from '../shared/summary/records';

const week = periodOf('week', '2026-11-25');

describe('the hours of a period', () => {
  test('lie on one scale of the clock, on every date of the period', () => {
    const day = { ...workday('2026-11-24', '09:00', '17:00', '16:00') };
    const lunch = { kind: 'lunch' as const, from: wall('2026-11-24 12:30'), to: wall('2026-11-24 13:00') };
    const { hours, rows } = hoursModel(week, [{ ...day, pauses: [lunch] }], null);
    expect(hours.map(({ hour }) => hour)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(rows.map(({ date }) => date)).toHaveLength(7);
    expect(rows[0]).toEqual({ date: '2026-11-23', record: null, work: [], pauses: [], plannedEnd: null });
    expect(rows[1]).toMatchObject({
      work: [{ from: 1 / 9, to: 1 }],
      pauses: [{ from: 0.5, to: 5 / 9 }],
      plannedEnd: 8 / 9,
    });
  });

  test('of an evening past midnight belong to the day they began on', () => {
    const late = workday('2026-11-24', '18:00', '2026-11-25 01:20');
    const { hours, rows } = hoursModel(week, [late], null);
    expect(hours.at(-1)).toEqual({ hour: 26, share: 1 });
    expect(rows[1]?.work).toEqual([{ from: 10 / 18, to: (17 + 20 / 60) / 18 }]);
    expect(rows[2]?.record).toBeNull();
  });

  test('of a day that goes on are drawn up to now, never backwards; of one that was not closed to nowhere', () => {
    const open = workday('2026-11-24', '09:00', null);
    const drawn = (going: Parameters<typeof hoursModel>[2]): unknown =>
      hoursModel(week, [open], going).rows[1]?.work;
    expect(drawn({ date: open.date, now: wall('2026-11-24 12:30') })).toEqual([{ from: 1 / 9, to: 0.5 }]);
    expect(drawn({ date: open.date, now: 0 })).toEqual([{ from: 1 / 9, to: 1 / 9 }]);
    expect(drawn({ date: '2026-11-26', now: wall('2026-11-26 12:30') })).toEqual([
      { from: 1 / 9, to: 1 / 9 },
    ]);
    expect(drawn(null)).toEqual([{ from: 1 / 9, to: 1 / 9 }]);
  });

  test('know the day that goes on, unless it was forgotten', () => {
    expect(goingOn(WORK)).toEqual({ date: DATE, now: WORK.now });
    expect(goingOn(OFF)).toBeNull();
    expect(goingOn(FORGOTTEN_FRIDAY)).toBeNull();
  });

  test('are the clock of the zone of the day, also when daylight saving ends', () => {
    const sunday = periodOf('week', '2026-10-25');
    const at = (text: string): number => Date.parse(text);
    const record = recordWith('2026-10-25', {
      spans: [{ from: at('2026-10-25T08:00:00+01:00'), to: at('2026-10-25T12:30:00+01:00') }],
    });
    const there = { ...record, zone: 'America/New_York' };
    expect(hoursModel(sunday, [record], null).rows[6]?.work).toEqual([{ from: 0, to: 0.5 }]);
    // 07:00 UTC is three in the morning there.
    expect(hoursModel(sunday, [there], null).rows[6]?.work[0]?.from).toBe(0);
    expect(hoursModel(sunday, [there], null).hours[0]?.hour).toBe(3);
  });
});

describe('a period is called', () => {
  test.each([
    ['sv', ['lördag 28 november 2026', 'Vecka 48, 23–29 november 2026', 'november 2026', '2026']],
    ['en', ['Saturday, 28 November 2026', 'Week 48, 23 – 29 November 2026', 'November 2026', '2026']],
  ] as const)('in %s', (language, names) => {
    const words = dateWords(language);
    const said = PERIOD_UNITS.map((unit) =>
      periodName(periodOf(unit, '2026-11-28'), words, translator(language)),
    );
    expect(said.map((name) => name.replace(/[\u2009\u00a0]/g, ' '))).toEqual(names);
  });

  test('over the turn of a year', () => {
    expect(periodName(periodOf('week', '2027-01-01'), dateWords('sv'), translator('sv'))).toMatch(
      /^Vecka 53, 28 december 2026\s*–\s*3 januari 2027$/,
    );
  });
});

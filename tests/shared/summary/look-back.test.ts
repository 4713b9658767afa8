import { describe, expect, it } from 'vitest';
import { translator } from '../../../shared/messages';
import { changesOf } from '../../../shared/summary/changes';
import { detailOf } from '../../../shared/summary/day-detail';
import { datesNeeded, lookBackOf } from '../../../shared/summary/look-back';
import { periodOf } from '../../../shared/summary/period';
import { namedTallies, totalsOf } from '../../../shared/summary/totals';
import { at, dayOf, lunch, started, stopped } from '../days';
import { NO_WORDS, recordWith, wall, workday } from './records';

const week = periodOf('week', '2026-11-25');
const tally = (kind: string, taken: number, counted = 0, passed = 0, name: string | null = null) => ({
  ...{ kind, name, taken, counted, passed },
});

describe('looking back', () => {
  it('on nothing shows nothing, and the empty weeks', () => {
    const empty = lookBackOf(periodOf('month', '2026-11-25'), [], null);
    expect(empty.days).toEqual([]);
    expect(empty.rests).toEqual([]);
    expect(empty.weeks.map(({ week: name, worked, reached }) => [name, worked, reached])).toEqual([
      ...[44, 45, 46, 47, 48, 49].map((number) => [`2026-W${number}`, 0, null]),
    ]);
    expect(empty.totals).toEqual({
      ...{ workdays: 0, elapsed: 0, worked: 0, paused: 0, breaks: [], air: 0, contact: 0, readUp: 0 },
      kinds: { work: 0, holiday: 0, ill: 0, care: 0, off: 0 },
    });
    expect(empty.reach).toBeNull();
  });

  it('has the days of the period only, and whole weeks', () => {
    const records = ['2026-11-20', '2026-11-23', '2026-11-29', '2026-11-30'].map((date) =>
      workday(date, '08:00', '16:00'),
    );
    const reach = { first: '2020-01-01', last: '2026-11-30' };
    const seen = lookBackOf(week, records, reach);
    expect(seen.days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-29']);
    expect(seen.totals.worked).toBe(960);
    expect(seen.reach).toBe(reach);
    const oneDay = lookBackOf(periodOf('day', '2026-11-29'), records, reach);
    expect(oneDay.weeks).toEqual([{ week: '2026-W48', first: '2026-11-23', worked: 960, reached: null }]);
  });

  it('needs the week before it for the rest, and whole weeks', () => {
    expect(datesNeeded(periodOf('month', '2026-11-25'))).toEqual({ first: '2026-10-25', last: '2026-12-06' });
    expect(datesNeeded(week)).toEqual({ first: '2026-11-16', last: '2026-11-29' });
  });

  it('notes 40 and 48 hours of a week from the minute they are reached', () => {
    const worked = (minutes: number): number | null | undefined =>
      lookBackOf(week, [recordWith('2026-11-24', { worked: minutes })], null).weeks[0]?.reached;
    expect([2399, 2400, 2879, 2880].map(worked)).toEqual([null, 40, 40, 48]);
  });
});

describe('rest between days', () => {
  const rests = (...records: Parameters<typeof lookBackOf>[1]) =>
    lookBackOf(periodOf('month', '2026-11-25'), records, null).rests;

  it('runs from the last end of a day to the first start of the next day with work', () => {
    const monday = { ...workday('2026-11-23', '08:00', '12:00') };
    const evening = { from: wall('2026-11-23 20:00'), to: wall('2026-11-23 22:30') };
    const found = rests(
      { ...monday, spans: [...monday.spans, evening] },
      recordWith('2026-11-24', { kind: 'ill' }),
      workday('2026-11-25', '08:00', '16:00'),
    );
    expect(found).toEqual([
      {
        date: '2026-11-25',
        from: wall('2026-11-23 22:30'),
        to: wall('2026-11-25 08:00'),
        minutes: 33 * 60 + 30,
        isShort: false,
      },
    ]);
  });

  it('is short under 11 hours, also by seconds', () => {
    const after = (begin: number) =>
      rests(workday('2026-11-23', '08:00', '22:00'), {
        ...workday('2026-11-24', '09:00', '16:00'),
        spans: [{ from: begin, to: null }],
      })[0];
    expect(after(wall('2026-11-24 09:00'))).toMatchObject({ minutes: 660, isShort: false });
    expect(after(wall('2026-11-24 09:00') - 1)).toMatchObject({ minutes: 659, isShort: true });
  });

  it('is not known after a day that is open, and never negative', () => {
    const open = workday('2026-11-23', '08:00', null);
    expect(rests(open, workday('2026-11-24', '09:00', '16:00'))).toEqual([]);
    const over = workday('2026-11-23', '20:00', '2026-11-24 09:30');
    expect(rests(over, workday('2026-11-24', '09:00', '16:00'))).toMatchObject([
      { minutes: 0, isShort: true },
    ]);
  });

  it('is told within a week: further apart is leave', () => {
    const before = workday('2026-11-13', '08:00', '16:00');
    expect(rests(before, workday('2026-11-20', '08:00', '16:00'))).toHaveLength(1);
    expect(rests(before, workday('2026-11-21', '08:00', '16:00'))).toEqual([]);
  });

  it('before the first day of a period is counted from the day outside', () => {
    const friday = workday('2026-11-20', '08:00', '16:00');
    const monday = workday('2026-11-23', '08:00', '16:00');
    expect(lookBackOf(week, [friday, monday], null).rests).toMatchObject([
      { date: '2026-11-23', minutes: 3840 },
    ]);
  });
});

describe('totals', () => {
  it('count days by kind and by what they had, and breaks by kind', () => {
    const totals = totalsOf([
      {
        ...workday('2026-11-23', '08:00', '16:00'),
        slots: ['air', 'contact'],
        breaks: [tally('short', 2, 1)],
      },
      { ...workday('2026-11-24', '08:00', '16:00'), slots: ['air'], breaks: [tally('own', 1, 0, 2, 'Te')] },
      recordWith('2026-11-25', { kind: 'ill', slots: ['read-up'] }),
      recordWith('2026-11-26', { kind: 'holiday' }),
      recordWith('2026-11-27', {
        breaks: [tally('own', 1, 1, 1, 'Kaffe'), tally('short', 0, 0, 3)],
        kind: 'off',
      }),
    ]);
    expect(totals).toMatchObject({ workdays: 2, air: 2, contact: 1, readUp: 1 });
    expect(totals.kinds).toEqual({ work: 2, holiday: 1, ill: 1, care: 0, off: 1 });
    expect(totals.breaks).toEqual([tally('short', 2, 1, 3), tally('own', 2, 1, 3, 'Kaffe')]);
  });

  it('are by name where two kinds have the same', () => {
    const named = namedTallies(
      [tally('movement', 1, 2, 3), tally('short', 1), tally('often', 4), tally('x', 1, 0, 0, 'Te')],
      translator('sv'),
    );
    expect(named).toEqual([
      { name: 'Rörelsepaus', taken: 5, counted: 2, passed: 3 },
      { name: 'Kort paus', taken: 1, counted: 0, passed: 0 },
      { name: 'Te', taken: 1, counted: 0, passed: 0 },
    ]);
  });
});

describe('what was wanted to change', () => {
  it('comes latest first, with what became of it, and without what is empty', () => {
    const wanted = (date: string, change: string, state: 'keep' | 'done' | null = null) =>
      recordWith(date, { closeOut: { ...NO_WORDS, change }, change: state });
    const records = [
      wanted('2026-11-20', ' Börja tidigare\n'),
      wanted('2026-11-23', '  '),
      wanted('2026-11-24', 'Gå ut', 'keep'),
      recordWith('2026-11-25'),
      wanted('2026-11-26', 'Ring först', 'done'),
    ];
    expect(changesOf(records)).toEqual([
      { date: '2026-11-26', text: 'Ring först', state: 'done' },
      { date: '2026-11-24', text: 'Gå ut', state: 'keep' },
      { date: '2026-11-20', text: 'Börja tidigare', state: 'open' },
    ]);
  });
});

describe('one day in full', () => {
  it('has its record, plan, breaks and the times that were told anew', () => {
    const day = dayOf([
      started('08:00'),
      ...lunch('12:00', '12:30'),
      {
        type: 'break.ended',
        at: at('10:05'),
        from: at('10:00'),
        kind: 'movement',
        outcome: 'taken',
        activity: null,
      },
      stopped('16:00'),
      {
        type: 'times.corrected',
        at: at('17:00'),
        place: 'office',
        spans: [{ from: at('08:00'), to: at('15:00') }],
        pauses: [],
      },
    ]);
    const detail = detailOf(day, at('18:00'));
    expect(detail.record).toMatchObject({ worked: 420, place: 'office', corrections: 1 });
    expect(detail.breaks).toEqual([
      { kind: 'movement', name: null, outcome: 'taken', from: at('10:00'), to: at('10:05') },
    ]);
    expect(detail.plan).toBeNull();
    expect(detail.done).toEqual([]);
    expect(detail.corrections).toEqual([
      {
        at: at('17:00'),
        zone: 'Europe/Stockholm',
        spans: [{ from: at('08:00'), to: at('16:00') }],
        pauses: [{ kind: 'lunch', from: at('12:00'), to: at('12:30') }],
      },
    ]);
  });
});

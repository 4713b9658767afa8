import { describe, expect, it } from 'vitest';
import { parsePart } from '../../../shared/exchange/ics/properties';
import { Budget, repeats } from '../../../shared/exchange/ics/recurrence';
import { readRule, type Rule } from '../../../shared/exchange/ics/rule';
import reference from './dateutil.json';

const ms = (local: string): number => Date.parse(`${local}Z`);
const words = (local: number): string => new Date(local).toISOString().slice(0, 19);

function ruleOf(text: string): Rule | null {
  return readRule(parsePart('VEVENT', [`RRULE:${text}`])?.properties[0]?.values[0]);
}

function timesOf(text: string, start: string, from: string, to: string, budget = new Budget(1_000_000)) {
  const rule = ruleOf(text);
  if (rule === null) return 'no rule';
  return (
    repeats(rule, ms(start), { from: ms(from), to: ms(to), until: Infinity }, budget)?.map(words) ?? null
  );
}

describe('a recurrence rule', () => {
  it(`repeats as dateutil says, ${reference.cases.length} times`, () => {
    expect(reference.cases.length).toBeGreaterThan(200);
    for (const { rule, start, from, to, times } of reference.cases)
      expect(timesOf(rule, start, from, to), `${rule} from ${start}`).toEqual(times);
  });

  it.each([
    [
      'its start comes first even where it does not fit',
      'FREQ=WEEKLY;BYDAY=FR;COUNT=2',
      ['2026-11-23T09:00:00', '2026-11-27T09:00:00'],
    ],
    ['a week of the year keeps the weekday', 'FREQ=YEARLY;BYWEEKNO=48', ['2026-11-23T09:00:00']],
    ['no such day', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', ['2026-11-23T09:00:00']],
    ['no such day, sought by the day', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', ['2026-11-23T09:00:00']],
    ['a step beyond all time', 'FREQ=YEARLY;INTERVAL=9007199254740991', ['2026-11-23T09:00:00']],
  ])('%s', (_, rule, times) => {
    expect(timesOf(rule, '2026-11-23T09:00:00', '2026-11-01T00:00:00', '2026-12-03T00:00:00')).toEqual(times);
  });

  it('without COUNT it costs the same after ten years as after ten days', () => {
    const cost = (from: string, to: string): number => {
      const budget = new Budget(1_000_000);
      timesOf('FREQ=DAILY', '2016-01-01T09:00:00', from, to, budget);
      return 1_000_000 - budget.left;
    };
    const soon = cost('2016-01-11T00:00:00', '2016-01-13T00:00:00');
    expect(soon).toBeGreaterThan(0);
    expect(cost('2026-01-11T00:00:00', '2026-01-13T00:00:00')).toBe(soon);
  });

  it('gives up when its work is more than it may be', () => {
    const [start, from, to] = ['2016-01-01T09:00:00', '2026-01-11T00:00:00', '2026-01-13T00:00:00'];
    expect(timesOf('FREQ=SECONDLY;COUNT=1000000000', start, from, to, new Budget(50_000))).toBeNull();
    expect(timesOf('FREQ=SECONDLY', start, from, to, new Budget(50_000))).toBeNull();
  });

  it.each([
    ...['FREQ=FORTNIGHTLY', 'FREQ=DAILY;COUNT=0', 'COUNT=3'],
    ...[
      'FREQ=MONTHLY;BYMONTHDAY=0',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;BYDAY=',
    ],
    ...[
      'FREQ=MONTHLY;BYSETPOS=0',
      'FREQ=MONTHLY;BYSETPOS=abc',
      'FREQ=MONTHLY;BYSETPOS=1e9',
      'FREQ=DAILY;BYHOUR=24',
    ],
  ])('%s is none', (text) => {
    expect(timesOf(text, '2026-11-23T09:00:00', '2026-11-23T00:00:00', '2026-11-24T00:00:00')).toBe(
      'no rule',
    );
  });
});

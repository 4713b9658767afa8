import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, type BreakTally, type DayRecord } from '../../../shared/summary/day-record';
import { datesNeeded, lookBackOf } from '../../../shared/summary/look-back';
import type { Totals } from '../../../shared/summary/totals';
import { datesIn, isWithin, PERIOD_UNITS, periodOf, type Period } from '../../../shared/summary/period';
import type { DayEvent } from '../../../shared/workday/events';
import { daysOf } from '../../../shared/workday/workday';
import type { DaySum } from '../../oracle/day';
import { readMonths } from '../../oracle/raw';
import { daySums, monthSums, restSums, sumOf, type Sum } from '../../oracle/sums';
import { weekByThursday } from '../../oracle/week';
import { eventsOf, stories } from './any-days';

const HOUR = 3_600_000;

/** Two copies of each month's file as they lie on two machines: each misses some of what the other has. */
function filesOf(events: readonly DayEvent[]): readonly string[] {
  const months = [...new Set(events.map(({ day }) => day.slice(0, 7)))];
  return months.flatMap((month) => {
    const its = events.filter(({ day }) => day.startsWith(month));
    const copies = [its.filter((_, index) => index % 3 !== 0), its.filter((_, index) => index % 3 !== 1)];
    return copies.map((copy) => JSON.stringify({ version: 1, month, events: copy }));
  });
}

/** The days as both reckon them, and until when what is open counts. */
function bothWays(events: readonly DayEvent[]): { records: readonly DayRecord[]; sums: readonly DaySum[] } {
  const now = Math.max(...events.map(({ at }) => at)) + HOUR;
  const records = daysOf(events).map((day) => recordOf(day, now - day.offset));
  return { records, sums: daySums(readMonths(filesOf(events)), now) };
}

function counted(tallies: readonly BreakTally[]): Readonly<Record<string, number>> {
  const flat = tallies.flatMap((tally) =>
    (['taken', 'counted', 'passed'] as const).map(
      (outcome) => [`${tally.kind} ${outcome}`, tally[outcome]] as const,
    ),
  );
  return Object.fromEntries(flat.filter(([, count]) => count > 0));
}

const figures = ({ workdays, elapsed, worked, paused, breaks }: Totals): Sum => ({
  workdays,
  elapsed,
  worked,
  paused,
  breaks: counted(breaks),
});

const anyEvents = stories.map((told) => eventsOf(told)).filter((events) => events.length > 0);

describe('for any days, a reckoning from the raw files comes to the same', () => {
  it('for each day', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { records, sums } = bothWays(events);
        const seen = records.map((record) => ({
          date: record.date,
          hasWork: record.spans.length > 0,
          isOpen: record.open,
          elapsed: record.elapsed,
          worked: record.worked,
          paused: record.paused,
          breaks: counted(record.breaks),
          firstStart: record.spans[0]?.from ?? null,
          lastStop: record.spans.at(-1)?.to ?? null,
          kind: record.kind,
          had: [...record.slots].sort(),
        }));
        expect(seen).toEqual(sums);
        for (const { elapsed, worked, paused } of records) {
          expect(worked).toBeGreaterThanOrEqual(0);
          expect(worked + paused).toBe(elapsed);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('for each day, week, month and year that is looked back on', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(...PERIOD_UNITS), fc.nat(60), (events, unit, pick) => {
        const { records, sums } = bothWays(events);
        const dates = datesIn({ first: '2026-12-14', last: '2027-02-28' });
        const period = periodOf(unit, dates[pick] ?? '2026-12-14');
        const seen = lookBackOf(period, records, null);
        expect(figures(seen.totals)).toEqual(sumOf(sums.filter(({ date }) => isWithin(period, date))));
        expect(seen.rests.map(({ date, minutes }) => ({ before: date, minutes }))).toEqual(
          restSums(sums).filter(({ before }) => isWithin(period, before)),
        );
        expect(seen.weeks.map(({ week, worked }) => [week, worked])).toEqual(weeksOf(period, sums));
        const needed = records.filter(({ date }) => isWithin(datesNeeded(period), date));
        expect(lookBackOf(period, needed, null)).toEqual(seen);
      }),
      { numRuns: 400 },
    );
  });

  it('for each month', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { records, sums } = bothWays(events);
        for (const [month, sum] of monthSums(sums)) {
          const seen = lookBackOf(periodOf('month', `${month}-01`), records, null);
          expect(figures(seen.totals)).toEqual(sum);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The weeks of a period and their whole sums, by another reckoning of weeks. */
function weeksOf(period: Period, sums: readonly DaySum[]): readonly (readonly [string, number])[] {
  const names = [...new Set(datesIn(period).map(weekByThursday))];
  return names.map((name) => [
    name,
    sums.filter(({ date }) => weekByThursday(date) === name).reduce((sum, { worked }) => sum + worked, 0),
  ]);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursCells } from '../../renderer/home/look-back/hours-table';
import { dateWords } from '../../renderer/home/look-back/period-words';
import { csvOf } from '../../shared/exchange/csv';
import { eventsWithin, recordsOf } from '../../shared/exchange/records';
import { stretchOf } from '../../shared/exchange/extent';
import { htmlOf } from '../../shared/exchange/html';
import { jsonOf } from '../../shared/exchange/json';
import { markdownOf } from '../../shared/exchange/markdown';
import { reportOf } from '../../shared/exchange/report';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import { lookBackOf } from '../../shared/summary/look-back';
import { periodOf } from '../../shared/summary/period';
import { HOUR } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import { readMonths } from '../oracle/raw';
import { daySums, sumOf } from '../oracle/sums';
import { eventsOf, stories } from '../shared/summary/any-days';
import { history } from './histories';
import { tableOf } from './read-csv';

/** Minutes of a length as people read it: `7 h 30 min`. */
function minutesOf(length: string): number {
  const match = /^(?:(\d+)\u00a0h)?\u00a0?(?:(\d+)\u00a0min)?$/.exec(length);
  if (match === null) throw new Error(`no length: ${length}`);
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

const cells = (row: string): readonly string[] =>
  row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('**', ''));

/** Every day that went on is stopped, as often as it was started: a file and a page then count up to the same moment. */
function closed(events: readonly DayEvent[]): readonly DayEvent[] {
  const latest = Math.max(...events.map(({ at }) => at));
  const starts = events.filter(({ type }) => type === 'work.started' || type === 'times.corrected');
  const stops = starts.map(({ day, zone }, index): DayEvent => {
    const at = latest + index + HOUR;
    return { id: `ffffffff-ffff-7000-8000-${String(index).padStart(12, '0')}`, day, zone, at, ...STOP };
  });
  return [...events, ...stops];
}

const STOP = { type: 'work.stopped', by: 'person' } as const;
const anyDays = fc.oneof(
  history(0, { forgets: true }),
  stories.map((told) => eventsOf(told, '2026-10-20')),
);

describe('the sum of a month', () => {
  it.each<Language>(['sv', 'en'])(
    'is one number, in %s: reckoned from the raw file, looked back on, in every file',
    (language) => {
      const words = { say: translator(language), format: formatter(language, 'UTC') };
      const month = stretchOf('month', '2026-10-31') ?? { first: '', last: '' };
      const dates = dateWords(language);
      let months = 0;
      fc.assert(
        fc.property(anyDays, (all) => {
          const events = eventsWithin(closed(all), month);
          const file = JSON.stringify({ version: 1, month: '2026-10', events });
          // Nothing goes on, so that no time counts up to now.
          const { worked, paused, elapsed, workdays } = sumOf(daySums(readMonths([file]), NaN));
          const days = recordsOf(events);
          months += Number(worked > 0);

          const seen = lookBackOf(periodOf('month', '2026-10-31'), days, null);
          expect(seen.totals).toMatchObject({ worked, paused, elapsed, workdays });
          const shown = days.map((day) => hoursCells(day, dates, words.say, formatter(language, day.zone)));
          const inTable = (column: number): number =>
            shown.reduce((sum, row) => sum + minutesOf(row[column] ?? ''), 0);
          expect([inTable(2), inTable(3)]).toEqual([worked, paused]);

          const table = tableOf(csvOf(days));
          const column = (name: string): number => table.reduce((sum, row) => sum + Number(row[name]), 0);
          expect(table).toHaveLength(days.length);
          expect([column('worked_minutes'), column('paused_minutes')]).toEqual([worked, paused]);
          expect(column('elapsed_minutes')).toBe(worked + paused);

          const json = JSON.parse(jsonOf(events)) as {
            sums: unknown;
            days: readonly { worked: number }[];
          };
          expect(json.sums).toEqual({ worked, paused, elapsed, workdays });
          expect(json.days.reduce((sum, day) => sum + day.worked, 0)).toBe(worked);

          const report = reportOf(days, 'month', '2026-10-31', words);
          const rows = markdownOf(report)
            .split('\n')
            .filter((line) => line.startsWith('| '))
            .map(cells)
            .slice(2);
          if (days.length > 1) {
            const total = rows.at(-1) ?? [];
            expect([minutesOf(total[4] ?? ''), minutesOf(total[5] ?? '')]).toEqual([worked, paused]);
          }
          const inRows = rows.slice(0, days.length).reduce((sum, row) => sum + minutesOf(row[4] ?? ''), 0);
          expect(inRows).toBe(worked);
          const page = htmlOf(report);
          const lengths = [...page.matchAll(/<tr>.*?<\/tr>/g)].map(
            ([row]) => row.split('<td>')[3]?.split('</td>')[0],
          );
          expect(lengths.slice(1, days.length + 1).reduce((sum, one) => sum + minutesOf(one ?? ''), 0)).toBe(
            worked,
          );
        }),
      );
      expect(months).toBeGreaterThan(20);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('the sum of a month', () => {
  it.each<Language>(['sv', 'en'])('is the same number in every file, in %s', (language) => {
    const words = { say: translator(language), format: formatter(language, 'UTC') };
    const month = stretchOf('month', '2026-10-31') ?? { first: '', last: '' };
    fc.assert(
      fc.property(history(0, { forgets: true }), (all) => {
        const events = eventsWithin(all, month);
        const days = recordsOf(events);
        const worked = days.reduce((sum, day) => sum + day.worked, 0);
        const paused = days.reduce((sum, day) => sum + day.paused, 0);

        const table = tableOf(csvOf(days));
        const column = (name: string): number => table.reduce((sum, row) => sum + Number(row[name]), 0);
        expect(table).toHaveLength(days.length);
        expect([column('worked_minutes'), column('paused_minutes')]).toEqual([worked, paused]);
        expect(column('elapsed_minutes')).toBe(worked + paused);

        const json = JSON.parse(jsonOf(events)) as {
          sums: { worked: number; paused: number };
          days: readonly { worked: number }[];
        };
        expect(json.sums).toMatchObject({ worked, paused });
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
  });
});

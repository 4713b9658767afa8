import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CSV_COLUMNS, csvOf } from '../../shared/exchange/csv';
import { recordsOf } from '../../shared/exchange/records';
import { missing } from '../presence/tools';
import { events, lunch, started, stopped } from '../shared/days';
import { NASTY } from './histories';

const absent = missing(['soffice']);
if (absent.length > 0)
  console.log('CSV in LibreOffice: not tested here, without soffice (package libreoffice-calc)');

/** What a person chooses who takes what the import dialog proposes: semicolon, quotes, UTF-8, from line 1, Swedish. */
const IMPORT = 'Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true';

/** A cell as the sheet has it: its type, what it shows, and whether it is a formula. */
interface Cell {
  readonly type: string;
  readonly shown: string;
  readonly isFormula: boolean;
}

/** The rows of the one sheet of a flat OpenDocument file; blank cells at the end of a row are left out. */
function rowsOf(xml: string): readonly (readonly Cell[])[] {
  const sheet = xml.slice(xml.indexOf('<table:table '), xml.indexOf('</table:table>'));
  return [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, attributes = '', inner = '']) => {
        const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const paragraphs = [...inner.matchAll(/<text:p>(.*?)<\/text:p>|<text:p\/>/gs)].map(
          ([, text = '']) => text,
        );
        const cell = {
          type: /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? '',
          shown: unescaped(paragraphs.join('\n').replaceAll(/<[^>]*>/g, ' ')),
          isFormula: attributes.includes('table:formula'),
        };
        return times > 100 ? [] : Array.from({ length: times }, () => cell);
      },
    ),
  );
}

function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? '?');
}

describe.skipIf(absent.length > 0)('the CSV in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-csv-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has its columns, its numbers as numbers, its words as they were written, and no formula', () => {
    const words = NASTY.join('\n');
    const days = NASTY.flatMap((text, index) =>
      recordsOf(
        events(
          [
            started('08:12'),
            ...lunch('12:00', '12:40'),
            stopped('16:45'),
            {
              type: 'closeout.saved',
              at: 0,
              closeOut: { done: text, tomorrow: words, worked: 'åäö ÅÄÖ é 🌲', change: '' },
            },
          ],
          `2026-11-${String(index + 1).padStart(2, '0')}`,
        ),
      ),
    );
    writeFileSync(join(folder, 'days.csv'), csvOf(days));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        `--infilter=${IMPORT}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'days.csv'),
      ],
      { stdio: 'ignore', timeout: 110_000 },
    );
    const [head = [], ...rows] = rowsOf(readFileSync(join(folder, 'days.fods'), 'utf8'));
    expect(head.map(({ shown }) => shown)).toEqual(CSV_COLUMNS);
    const filled = rows.filter((row) => row.length > 1);
    expect(filled).toHaveLength(days.length);
    const column = (name: string): readonly Cell[] =>
      filled.map((row) => row[CSV_COLUMNS.indexOf(name)] ?? { type: '', shown: '', isFormula: false });
    expect(filled.flat().filter(({ isFormula }) => isFormula)).toEqual([]);
    expect(new Set(column('worked_minutes').map(({ type, shown }) => `${type} ${shown}`))).toEqual(
      new Set(['float 473']),
    );
    expect(new Set(column('paused_minutes').map(({ type, shown }) => `${type} ${shown}`))).toEqual(
      new Set(['float 40']),
    );
    expect(new Set(column('date').map(({ type }) => type))).toEqual(new Set(['date']));
    expect(new Set(column('start').map(({ type }) => type))).toEqual(new Set(['time']));
    expect(new Set(column('worked_well').map(({ shown }) => shown))).toEqual(new Set(['åäö ÅÄÖ é 🌲']));
    // An apostrophe ahead of a text says "text" to a spreadsheet; here it is shown.
    const first = column('done').map(({ shown }) => shown);
    expect(first[0]).toBe(`'${NASTY[0] ?? ''}`);
    expect(first[NASTY.indexOf('räksmörgås 🌲 e\u0301')]).toBe('räksmörgås 🌲 e\u0301');
  }, 120_000);
});

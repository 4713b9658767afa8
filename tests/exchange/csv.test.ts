import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, csvOf } from '../../shared/exchange/csv';
import { recordsOf } from '../../shared/exchange/records';
import { events, lunch, started, stopped, type Told } from '../shared/days';
import { anyText, NASTY } from './histories';
import { readCsv, tableOf } from './read-csv';

const CLOSE_OUT = { done: '', tomorrow: '', worked: '', change: '' };

const csv = (told: readonly Told[], zone = 'Europe/Stockholm'): string =>
  csvOf(recordsOf(events(told).map((event) => ({ ...event, zone }))));
const withWords = (text: string): string =>
  csv([
    started('08:00'),
    stopped('09:00'),
    { type: 'closeout.saved', at: 0, closeOut: { ...CLOSE_OUT, done: text } },
  ]);

const FULL: readonly Told[] = [
  started('08:12'),
  {
    type: 'plan.saved',
    at: 0,
    plan: {
      goals: [
        { id: 'a', text: 'Läsa remissen' },
        { id: 'b', text: 'Svara' },
      ],
      lunchAt: null,
      lunchMinutes: 30,
      freshAirAt: null,
      endAt: '16:30',
    },
  },
  { type: 'goal.marked', at: 0, goal: 'b', done: true },
  { type: 'break.ended', at: 0, kind: 'short', outcome: 'taken', from: 0, activity: null },
  { type: 'break.ended', at: 0, kind: 'movement', outcome: 'counted', from: 0, activity: null },
  { type: 'break.ended', at: 0, kind: 'short', outcome: 'passed', from: 0, activity: null },
  { type: 'break.ended', at: 0, kind: 'short', outcome: 'taken', from: 0, activity: null },
  ...lunch('12:00', '12:40'),
  { type: 'slot.marked', at: 0, slot: 'contact', had: true },
  { type: 'slot.marked', at: 0, slot: 'group-in', had: true },
  stopped('16:45'),
  started('23:00'),
  stopped('24:30'),
  {
    type: 'closeout.saved',
    at: 0,
    closeOut: { done: 'a', tomorrow: 'b', worked: 'c', change: 'd', felt: 'e' },
  },
  { type: 'change.answered', at: 0, answer: 'done' },
];

describe('days as CSV', () => {
  it('has a row per day with every column filled', () => {
    expect(tableOf(csv(FULL))).toEqual([
      {
        date: '2026-11-23',
        zone: 'Europe/Stockholm',
        kind: 'work',
        place: 'home',
        open: '0',
        start: '08:12',
        end: '00:30',
        end_date: '2026-11-24',
        planned_end: '16:30',
        elapsed_minutes: '603',
        worked_minutes: '563',
        paused_minutes: '40',
        work: '08:12-16:45 23:00-00:30',
        lunch: '12:00-12:40',
        breaks_taken: '2',
        breaks_counted: '1',
        breaks_passed: '1',
        fresh_air: '0',
        contact: '1',
        read_up: '0',
        goals: '2',
        goals_done: '1',
        corrections: '0',
        goal_texts: 'Läsa remissen\nSvara',
        done: 'a',
        tomorrow: 'b',
        worked_well: 'c',
        change: 'd',
        change_answer: 'done',
        felt: 'e',
        group_check_in: '1',
        group_check_out: '0',
      },
    ]);
  });

  it('is UTF-8 with its mark, CRLF and semicolons, to the letter', () => {
    const [head, row, end] = csv([started('08:00'), stopped('09:00')]).split('\r\n');
    expect(head).toBe(`\uFEFF${CSV_COLUMNS.join(';')}`);
    expect(row).toBe(
      '2026-11-23;Europe/Stockholm;work;home;0;08:00;09:00;2026-11-23;;60;60;0;08:00-09:00;;0;0;0;0;0;0;0;0;0;;;;;;;;0;0',
    );
    expect(end).toBe('');
    expect(csvOf([])).toBe(`\uFEFF${CSV_COLUMNS.join(';')}\r\n`);
  });

  it('tells times in the zone of the day, whatever the zone of the machine', () => {
    const [row] = tableOf(csv([started('08:00'), stopped('09:00')], 'Asia/Kolkata'));
    expect(row).toMatchObject({ zone: 'Asia/Kolkata', start: '12:30', end: '13:30' });
  });

  it('counts a day that goes on up to the last thing recorded, and gives it no end', () => {
    const [row] = tableOf(csv([started('08:00'), ...lunch('12:00', null)]));
    expect(row).toMatchObject({
      open: '1',
      end: '',
      end_date: '',
      work: '08:00-',
      worked_minutes: '240',
      lunch: '12:00-',
    });
  });

  it('has a row for a day without work', () => {
    const [row] = tableOf(csv([{ type: 'day.marked', at: 0, kind: 'ill' }]));
    expect(row).toMatchObject({ kind: 'ill', start: '', end: '', worked_minutes: '0', work: '' });
  });

  it.each(NASTY)('holds %j as text that no spreadsheet runs', (text) => {
    const [row] = tableOf(withWords(text));
    const cell = row?.['done'] ?? '';
    expect(cell.replace(/^'/, '')).toBe(text.replaceAll('\0', '').replace(/^'/, ''));
    expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u);
    expect(cell).not.toMatch(/^[\t\r\n]/);
  });

  it('keeps its rows and columns, whatever the words are', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const text = csv([
          started('08:00'),
          { type: 'closeout.saved', at: 0, closeOut: { ...CLOSE_OUT, done: one, change: other } },
        ]);
        const [row, ...more] = tableOf(text);
        expect(more).toEqual([]);
        expect(row).toMatchObject({ change_answer: '', felt: '', tomorrow: '' });
        for (const cell of readCsv(text.slice(1)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('names every column in the documentation, in the order of the file', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'formats.md'), 'utf8');
    const [, section = ''] = text.split(/^## .*CSV.*$/m);
    const named = [...(section.split(/^## /m)[0]?.matchAll(/^\| `(\w+)`/gm) ?? [])].map(([, name]) => name);
    expect(named).toEqual(CSV_COLUMNS);
  });
});

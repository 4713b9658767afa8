import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WHAT_COUNTS, type Credit, type Situation } from '../../shared/breaks/what-counts';

/** How the handbook says each row; in its order. */
const ROWS: readonly (readonly [Situation, string])[] = [
  ['typing', 'Typing, using the mouse'],
  ['reading', 'Silence shorter than two minutes: reading'],
  ['silent', 'Silence of two minutes or more'],
  ['locked', 'The screen is locked'],
  ['asleep', 'The computer sleeps'],
  ['unobserved', 'Time that nobody watched (a crash, a stall)'],
  ['silent-in-call', 'Silence in a call or a meeting'],
  ['locked-in-call', 'The screen is locked in a call'],
  ['film', 'A film or a presentation keeps the screen on'],
  ['lunch', 'Lunch'],
  ['errand', 'A pause for an errand'],
  ['other', 'Any other pause'],
  ['taken', 'A break you take'],
  ['passed', 'A break you skip'],
  ['had', '"I have just had a break"'],
];
const CREDITS: Readonly<Record<Credit, string>> = {
  nothing: 'nothing',
  'by-length': 'every break it is long enough for',
  'every-kind': 'every break',
  'itself-and-shorter': 'itself and every shorter one',
  'itself-and-close': 'itself and the shorter ones due close to it',
};

describe('the table of what counts as what', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/breaks.md'), 'utf8');
  const table = page.slice(page.indexOf('<!-- what-counts -->')).split('\n\n')[1] ?? '';
  const rows = table
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('is in the handbook, row by row', () => {
    expect(rows.map(([, what]) => what)).toEqual(ROWS.map(([, what]) => what));
    for (const [index, [situation]] of ROWS.entries()) {
      const { active, credits } = WHAT_COUNTS[situation];
      const [, , activeWord, creditWords] = rows[index] ?? [];
      expect(activeWord, situation).toBe(active ? 'yes' : 'no');
      expect(creditWords?.split(':')[0], situation).toBe(CREDITS[credits]);
    }
  });

  it('has a row for everything in the code', () => {
    expect(ROWS.map(([situation]) => situation).sort()).toEqual(Object.keys(WHAT_COUNTS).sort());
  });
});

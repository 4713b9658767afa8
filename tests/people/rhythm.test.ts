import { expect, it } from 'vitest';
import { translator } from '../../shared/messages';
import { RHYTHMS, rhythmWords } from '../../shared/people/rhythm';

it.each([
  [1, 'Varje dag', 'Every day'],
  [7, 'Varje vecka', 'Every week'],
  [14, 'Varannan vecka', 'Every other week'],
  [30, 'Varje månad', 'Every month'],
  [90, 'Några gånger om året', 'A few times a year'],
  [2, 'Varannan dag', 'Every other day'],
  [3, 'Var tredje dag', 'Every third day'],
  [10, 'Var 10:e dag', 'Every 10 days'],
])('a rhythm of %i days is said as %s', (days, sv, en) => {
  expect(rhythmWords(days, translator('sv'))).toBe(sv);
  expect(rhythmWords(days, translator('en'))).toBe(en);
});

it('the rhythms to choose from go from often to seldom', () => {
  expect(RHYTHMS.toSorted((a, b) => a - b)).toEqual([...RHYTHMS]);
});

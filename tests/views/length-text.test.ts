import { describe, expect, it } from 'vitest';
import { lengthText, secondsIn } from '../../renderer/length-text';

describe('a length of time as text', () => {
  it.each([
    [45, '45', 'seconds'],
    [60, '1', 'minutes'],
    [90, '90', 'seconds'],
    [1_800, '30', 'minutes'],
  ])('%i s reads %s %s, and back', (seconds, length, unit) => {
    expect(lengthText(seconds)).toEqual({ length, unit });
    expect(secondsIn(lengthText(seconds))).toBe(seconds);
  });

  it.each([
    ['1,5', 'minutes', 90],
    ['1.1', 'minutes', 66],
    [' 20 ', 'seconds', 20],
    ['2.5', 'seconds', 2.5],
    ['', 'seconds', NaN],
    ['en', 'minutes', NaN],
  ] as const)('"%s" %s is %d s', (length, unit, seconds) => {
    expect(secondsIn({ length, unit })).toBe(seconds);
  });
});

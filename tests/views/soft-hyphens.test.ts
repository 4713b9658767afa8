import { describe, expect, test } from 'vitest';
import { softHyphens } from '../../renderer/components/soft-hyphens';

const shown = (text: string): string => softHyphens(text).replaceAll('\u00ad', '-');

describe('soft hyphens', () => {
  test.each([
    ['samhällsbyggnadsförvaltningens', 'sam-hälls-bygg-nads-för-valt-ning-ens'],
    ['Arbetsmiljöverksamhetsutveckling', 'Arbets-mil-jö-verksam-hetsut-veck-ling'],
    ['ärendehanteringssystemet', 'ären-de-han-te-rings-sys-te-met'],
  ])('stand in %s where a reader would part it', (word, parted) => {
    expect(shown(word)).toBe(parted);
  });

  test('leave words that fit on a line alone, and change nothing else', () => {
    expect(softHyphens('budgetunderlaget med Amina\n\nkl. 14:30')).toBe(
      'budgetunderlaget med Amina\n\nkl. 14:30',
    );
    expect(softHyphens('https://example.org/a-very-long-address')).toBe(
      'https://example.org/a-very-long-address',
    );
    const text = 'En samhällsbyggnadsförvaltning, och två samhällsbyggnadsförvaltningar.';
    expect(softHyphens(text).replaceAll('\u00ad', '')).toBe(text);
  });
});

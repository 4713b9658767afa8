import { describe, expect, test } from 'vitest';
import { softHyphens } from '../../renderer/components/soft-hyphens';

const shown = (text: string): string => softHyphens(text).replaceAll('\u00ad', '-');

describe('soft hyphens', () => {
  test.each([
    ['samhällsbyggnadsförvaltningens', 'sam-hälls-bygg-nads-för-valt-ning-ens'],
    ['Samhällsplaneringsavdelningen', 'Sam-hälls-pla-ne-rings-av-del-ningen'],
    ['ärendehanteringssystemet', 'ären-de-han-te-rings-sy-ste-met'],
    // No letter stands alone, as in "lings-ä-ren".
    ['utvecklingsärendehantering', 'utveck-lings-ären-de-han-te-ring'],
    ['STADSBYGGNADSFÖRVALTNINGEN', 'STADS-BYGG-NADS-FÖR-VALT-NINGEN'],
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

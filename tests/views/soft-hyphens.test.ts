import { describe, expect, test } from 'vitest';
import { softHyphens } from '../../renderer/soft-hyphens';

const shown = (text: string): string => softHyphens(text, 13).replaceAll('\u00ad', '-');

describe('soft hyphens', () => {
  test.each([
    ['samhällsbyggnadsförvaltningens', 'sam-hälls-bygg-nads-för-valt-ning-ens'],
    ['Samhällsplaneringsavdelningen', 'Sam-hälls-pla-ne-rings-av-del-ningen'],
    ['ärendehanteringssystemet', 'ären-de-han-te-rings-sy-ste-met'],
    // No letter stands alone, as in "lings-ä-ren".
    ['utvecklingsärendehantering', 'utveck-lings-ären-de-han-te-ring'],
    ['överenskommelsen', 'över-ens-kom-mel-sen'],
    ['sammanställningar', 'sam-man-ställ-ningar'],
    ['STADSBYGGNADSFÖRVALTNINGEN', 'STADS-BYGG-NADS-FÖR-VALT-NINGEN'],
  ])('stand in %s where a reader would part it', (word, parted) => {
    expect(shown(word)).toBe(parted);
  });

  test('leave shorter words alone, and change nothing else', () => {
    expect(softHyphens('budgetunderlaget med Amina\n\nkl. 14:30', 17)).toBe(
      'budgetunderlaget med Amina\n\nkl. 14:30',
    );
    expect(softHyphens('https://example.org/a-very-long-address', 13)).toBe(
      'https://example.org/a-very-long-address',
    );
    const text = 'En samhällsbyggnadsförvaltning, och två samhällsbyggnadsförvaltningar.';
    expect(softHyphens(text, 13).replaceAll('\u00ad', '')).toBe(text);
  });
});

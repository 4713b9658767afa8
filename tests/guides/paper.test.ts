import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../shared/exchange/markdown';
import { plainTextOf } from '../../shared/exchange/plain-text';
import { sheetPaper, talkPaper } from '../../shared/guides/paper';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import { A_GUIDE, FULL, sheetWith } from './a-guide';

const words = (language: Language) => ({
  language,
  say: translator(language),
  format: formatter(language, 'UTC'),
});

describe('a filled in guide on paper', () => {
  it('has what there is to talk about first, then every answer, and nothing of what was not answered', () => {
    const text = plainTextOf(sheetPaper(A_GUIDE, sheetWith(FULL, { name: 'AB' }), words('en')));
    expect(text).toBe(`A guide: AB

Filled in Monday 23 November 2026.

TO BRING UP

- Hard to let go? Yes. In the evenings.
- Late evenings? Sometimes
- What is there? Screen (missing), Printer (missing). Before May.

FIRST

Hard to let go?

Yes

In the evenings.

Lonely?

No

Late evenings?

Sometimes

What is there?

- Screen · Missing
- Chair · Have it
- Printer · Missing

Before May.

SECOND

Purpose

To agree
on how

Agenda

- One
- Two

Plan

- Order · Tuesday 1 December 2026
- Try · soon

Next time

Monday 4 January 2027
`);
  });

  it('leaves out sections without an answer', () => {
    const paper = sheetPaper(A_GUIDE, sheetWith({ next: { type: 'date', date: '2027-01-04' } }), words('sv'));
    expect(markdownOf(paper)).toBe(`# A guide, sv

Ifylld måndag 23 november 2026.

## Second, sv

### Next time, sv

måndag 4 januari 2027
`);
  });

  it('says so where nothing has been filled in', () => {
    expect(plainTextOf(sheetPaper(A_GUIDE, sheetWith({}), words('sv')))).toBe(
      'A guide, sv\n\nIfylld måndag 23 november 2026.\n\nInget är ifyllt än.\n',
    );
  });
});

describe('what there is to talk about, for itself', () => {
  it('is a list under the name of the guide', () => {
    const paper = talkPaper(
      A_GUIDE,
      sheetWith({ evening: { type: 'choice', choice: 'yes', note: '' } }),
      words('en'),
    );
    expect(paper === null ? null : plainTextOf(paper)).toBe(
      'A guide\n\nTO BRING UP\n\n- Late evenings? Yes\n',
    );
  });

  it('is none where all is well', () => {
    expect(talkPaper(A_GUIDE, sheetWith({}), words('en'))).toBeNull();
  });
});

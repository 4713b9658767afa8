import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../shared/exchange/plain-text';
import type { Block } from '../../shared/exchange/document';
import { formPaper, hasRoom } from '../../shared/guides/form';
import type { Guide } from '../../shared/guides/guide';
import type { Answers } from '../../shared/guides/sheet';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { A_GUIDE, FULL, sheetWith } from './a-guide';

const WORDS = { language: 'en', say: translator('en'), format: formatter('en', 'UTC') } as const;
const EMPTY = formPaper(A_GUIDE, null, WORDS);

/** What is to be answered by hand, by what is asked. */
function rooms(blocks: readonly Block[]): Readonly<Record<string, readonly Block[]>> {
  const asked = blocks.flatMap((block) => (block.type === 'section' ? block.blocks : [block]));
  return Object.fromEntries(
    asked.flatMap((block) => (block.type === 'asked' ? [[block.ask, block.blocks] as const] : [])),
  );
}

/** With these answers changed or, where they are `undefined`, not given. */
function fullBut(changes: Readonly<Record<string, Answers[string] | undefined>>): Answers {
  const kept = Object.entries({ ...FULL, ...changes }).filter(
    (entry): entry is [string, Answers[string]] => entry[1] !== undefined,
  );
  return Object.fromEntries(kept);
}

describe('a guide to fill in by hand', () => {
  it('has room of the right sort for every question', () => {
    const worry = { type: 'choices', choices: ['No', 'Sometimes', 'Yes', 'Don’t know yet'] };
    const line = { type: 'room', lines: 1 };
    const blank = ['', ''];
    expect(rooms(EMPTY.blocks)).toEqual({
      Initials: [line],
      'Hard to let go?': [worry, line],
      'Lonely?': [worry, line],
      'Late evenings?': [worry, line],
      'What is there?': [
        {
          type: 'ticks',
          about: 'Thing',
          choices: ['Have it', 'Missing', 'Not needed'],
          items: [
            { text: 'Screen', chosen: null },
            { text: 'Chair', chosen: null },
            { text: '', chosen: null },
          ],
        },
        line,
      ],
      Purpose: [{ type: 'room', lines: 2 }],
      Agenda: [{ type: 'room', lines: 3 }],
      Plan: [{ type: 'table', head: ['What', 'When'], rows: [blank, blank, blank], total: null }],
      'Next time': [line],
    });
  });

  it('begins with what it is for, and nobody’s date', () => {
    expect(EMPTY.title).toBe('A guide');
    expect(plainTextOf(EMPTY)).toMatch(/^A guide\n\nFor tests\.\n\nInitials\n/);
  });

  it('has the help that the screen has: lead, drawing, advice and hints', () => {
    const [first, ...others] = A_GUIDE.sections;
    if (first === undefined) throw new Error('a guide has sections');
    const both = (text: string) => ({ sv: text, en: text });
    const guide: Guide = {
      ...A_GUIDE,
      sections: [
        {
          ...first,
          lead: both('Look around.'),
          drawing: { file: 'chair.svg', alt: both('A chair') },
          advice: [both('Sit well.')],
          questions: first.questions.map((question) => ({ ...question, hint: both('As it is now.') })),
        },
        ...others,
      ],
    };
    const section = formPaper(guide, null, WORDS).blocks.find((block) => block.type === 'section');
    expect(section?.blocks.slice(0, 5)).toMatchObject([
      { type: 'heading', text: 'First' },
      { type: 'paragraph', text: 'Look around.' },
      { type: 'drawing', file: 'chair.svg', alt: 'A chair' },
      { type: 'list', items: ['Sit well.'] },
      { type: 'asked', hint: 'As it is now.' },
    ]);
    // Where all is answered nobody needs help to answer.
    const text = plainTextOf(formPaper(guide, sheetWith(fullBut({ things: ALL_THINGS })), WORDS));
    expect(text).not.toMatch(/Look around|Sit well|As it is now/);
  });
});

const ALL_THINGS: Answers[string] = {
  type: 'checks',
  choices: { screen: 'missing', chair: 'have' },
  own: [],
  note: '',
};

describe('a begun sheet to go on with by hand', () => {
  it('says what was answered, and has room for the rest', () => {
    const sheet = sheetWith(fullBut({ purpose: undefined, next: { type: 'date', date: null } }), {
      name: 'AB',
    });
    const paper = formPaper(A_GUIDE, sheet, WORDS);
    expect(paper.title).toBe('A guide: AB');
    const found = rooms(paper.blocks);
    expect(found['Initials']).toBeUndefined();
    expect(found['Hard to let go?']).toEqual([
      { type: 'paragraph', text: 'Yes' },
      { type: 'paragraph', text: 'In the evenings.' },
    ]);
    expect(found['Agenda']).toEqual([{ type: 'list', items: ['One', 'Two'] }]);
    expect(found['Purpose']).toEqual([{ type: 'room', lines: 2 }]);
    expect(found['Next time']).toEqual([{ type: 'room', lines: 1 }]);
    expect(plainTextOf(paper)).toContain('Filled in Monday 23 November 2026.');
  });

  it('has the ticks of a list that some things are left of', () => {
    const things: Answers[string] = {
      type: 'checks',
      choices: { chair: 'have' },
      own: [{ label: 'Printer', choice: 'missing' }],
      note: 'Before May.',
    };
    expect(rooms(formPaper(A_GUIDE, sheetWith({ things }), WORDS).blocks)['What is there?']).toMatchObject([
      {
        items: [
          { text: 'Screen', chosen: null },
          { text: 'Chair', chosen: 0 },
          { text: 'Printer', chosen: 1 },
          { text: '', chosen: null },
        ],
      },
      { type: 'quote', text: 'Before May.' },
    ]);
  });

  it('is of no use where all has an answer', () => {
    expect(hasRoom(A_GUIDE, {})).toBe(true);
    expect(hasRoom(A_GUIDE, FULL)).toBe(false);
    expect(hasRoom(A_GUIDE, fullBut({ purpose: { type: 'words', text: ' ' } }))).toBe(true);
    const half: Answers[string] = { type: 'checks', choices: { chair: 'have' }, own: [], note: '' };
    expect(hasRoom(A_GUIDE, fullBut({ things: half }))).toBe(true);
  });
});

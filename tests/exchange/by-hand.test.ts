import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../shared/exchange/document';
import { htmlOf } from '../../shared/exchange/html';
import { markdownOf } from '../../shared/exchange/markdown';
import { plainTextOf } from '../../shared/exchange/plain-text';

const BY_HAND: Document = {
  title: 'Home',
  blocks: [
    { type: 'drawing', file: 'chair.svg', alt: 'A <chair>' },
    {
      type: 'asked',
      ask: 'Is it quiet?',
      hint: 'At noon.',
      blocks: [
        { type: 'choices', choices: ['Yes', 'No'] },
        { type: 'room', lines: 2 },
      ],
    },
    {
      type: 'asked',
      ask: 'What is there?',
      hint: '',
      blocks: [
        {
          type: 'ticks',
          about: 'Thing',
          choices: ['Have it', 'Missing'],
          items: [
            { text: 'Screen', chosen: 1 },
            { text: 'Chair', chosen: null },
            { text: '', chosen: null },
          ],
        },
      ],
    },
  ],
};

const asked = (...blocks: readonly Block[]): string =>
  htmlOf({ title: '', blocks: [{ type: 'asked', ask: 'A', hint: '', blocks }] });
const table = (...head: readonly string[]): Block => ({ type: 'table', head, rows: [], total: null });

describe('a page to fill in by hand', () => {
  const box = '<span class="box"></span>';
  const ticked = '<span class="box">×</span>';

  it('has boxes to tick, lines to write on, and a row for a thing of one’s own', () => {
    expect(htmlOf(BY_HAND, (file) => `<svg>${file}</svg>`).split('\n')).toEqual([
      '<h1>Home</h1>',
      '<figure><svg>chair.svg</svg><figcaption>A &lt;chair&gt;</figcaption></figure>',
      '<div class="asked"><div><h3>Is it quiet?</h3><p class="help">At noon.</p></div>' +
        `<div><ul class="choices"><li>${box}Yes</li><li>${box}No</li></ul>`,
      '<div class="room"><div></div><div></div></div></div></div>',
      '<div class="asked wide"><div><h3>What is there?</h3></div><div><table class="ticks"><thead><tr>' +
        '<th scope="col">Thing</th><th scope="col">Have it</th><th scope="col">Missing</th></tr></thead>' +
        `<tbody><tr><th scope="row">Screen</th><td>${box}</td><td>${ticked}</td></tr>`,
      `<tr><th scope="row">Chair</th><td>${box}</td><td>${box}</td></tr>`,
      `<tr class="empty"><td></td><td>${box}</td><td>${box}</td></tr></tbody></table></div></div>`,
    ]);
  });

  it('has no drawing where there is none of that name', () => {
    expect(htmlOf(BY_HAND)).not.toContain('<figure>');
  });

  it('gives a table the whole width from its third column on', () => {
    expect(asked(table('When', 'Why'))).toContain('<div class="asked">');
    expect(asked(table('What', 'Who', 'When'))).toContain('<div class="asked wide">');
  });
});

describe('the same as text', () => {
  it('is a list of tasks in Markdown', () => {
    expect(markdownOf(BY_HAND)).toBe(`# Home

### Is it quiet?

At noon.

- [ ] Yes
- [ ] No

### What is there?

| Thing | Have it | Missing |
| --- | --- | --- |
| Screen | ☐ | ☒ |
| Chair | ☐ | ☐ |
|  | ☐ | ☐ |
`);
  });

  it('has its boxes in a message', () => {
    expect(plainTextOf(BY_HAND)).toBe(
      'Home\n\nIs it quiet?\n\nAt noon.\n\n[ ] Yes\n[ ] No\n\nWhat is there?\n\n- Screen · ☐ · ☒\n- Chair · ☐ · ☐\n- ☐ · ☐\n',
    );
  });
});

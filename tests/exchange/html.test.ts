import { describe, expect, it } from 'vitest';
import { heading, listOf, quoted, type Block } from '../../shared/exchange/document';
import { htmlOf, htmlText } from '../../shared/exchange/html';

/** The page of these blocks, after its title. */
function page(...blocks: readonly Block[]): string {
  const title = '<h1>Workdays</h1>\n';
  const html = htmlOf({ title: 'Workdays', blocks });
  expect(html.startsWith(title)).toBe(true);
  return html.slice(title.length);
}

const table = (rows: readonly (readonly string[])[], total: readonly string[] | null = null): Block => ({
  type: 'table',
  head: ['Day', 'Work'],
  rows,
  total,
});

describe('a document as a page', () => {
  it('is its title where there is nothing else', () => {
    expect(htmlOf({ title: 'Workdays', blocks: [] })).toBe('<h1>Workdays</h1>');
  });

  it('has headings, paragraphs and quotations', () => {
    expect(
      page(heading(2, 'Hours'), { type: 'paragraph', text: 'None.' }, heading(3, 'What worked?'), {
        type: 'quote',
        text: 'A quiet\nmorning',
      }),
    ).toBe('<h2>Hours</h2>\n<p>None.</p>\n<h3>What worked?</h3>\n<blockquote>A quiet\nmorning</blockquote>');
  });

  it('has lists, and boxes that are ticked or not', () => {
    expect(page({ type: 'list', items: ['Out in the air', 'Fika'] })).toBe(
      '<ul><li>Out in the air</li><li>Fika</li></ul>',
    );
    const items = [
      { text: 'Write', done: true },
      { text: 'Read', done: false },
    ];
    expect(page({ type: 'checklist', items })).toBe(
      '<ul class="checklist"><li>☑ Write</li><li>☐ Read</li></ul>',
    );
  });

  it('heads each column and each row of a table for a screen reader', () => {
    expect(
      page(
        table([
          ['Monday', '7 h'],
          ['Tuesday', '8 h'],
        ]),
      ),
    ).toBe(
      [
        '<table><thead><tr><th scope="col">Day</th><th scope="col">Work</th></tr></thead>' +
          '<tbody><tr><th scope="row">Monday</th><td>7 h</td></tr>',
        '<tr><th scope="row">Tuesday</th><td>8 h</td></tr></tbody></table>',
      ].join('\n'),
    );
  });

  it('has the sum in a body of its own, which no sheet repeats as it would a foot', () => {
    expect(page(table([['Monday', '7 h']], ['Together', '7 h']))).toContain(
      '</tbody><tbody class="total"><tr><th scope="row">Together</th><td>7 h</td></tr></tbody></table>',
    );
  });

  it('has a row to write in where there is nothing to say, without a head that says nothing', () => {
    expect(page(table([['', '']]))).toContain('<tbody><tr class="empty"><td></td><td></td></tr></tbody>');
  });

  it('holds together what belongs together', () => {
    expect(
      page(
        { type: 'section', blocks: [heading(2, 'Monday'), { type: 'paragraph', text: 'Work' }] },
        { type: 'section', blocks: [] },
      ),
    ).toBe('<section>\n<h2>Monday</h2>\n<p>Work</p>\n</section>\n<section>\n</section>');
  });

  it('lets no word become a tag, wherever it stands', () => {
    const word = `<b>"&'`;
    const safe = '&lt;b&gt;&quot;&amp;&#39;';
    const html = htmlOf({
      title: `1${word}`,
      blocks: [
        heading(2, `2${word}`),
        heading(3, `3${word}`),
        { type: 'paragraph', text: `4${word}` },
        { type: 'list', items: [`5${word}`] },
        {
          type: 'table',
          head: [`6${word}`],
          rows: [[`7${word}`, `8${word}`]],
          total: [`9${word}`, `a${word}`],
        },
        { type: 'quote', text: `b${word}` },
        { type: 'section', blocks: [heading(2, `c${word}`)] },
        { type: 'checklist', items: [{ text: `d${word}`, done: false }] },
      ],
    });
    expect(html).not.toContain('<b>');
    for (const place of '123456789abc') expect(html).toContain(`>${place}${safe}<`);
    expect(html).toContain(`<li>☐ d${safe}</li>`);
  });
});

describe('parts of a document', () => {
  it('are left out where they would be empty', () => {
    expect([listOf([]), quoted('What worked?', ' \n')]).toEqual([[], []]);
    expect(listOf(['Fika'])).toEqual([{ type: 'list', items: ['Fika'] }]);
    expect(quoted('What worked?', ' fika ')).toEqual([
      { type: 'asked', ask: 'What worked?', hint: '', blocks: [{ type: 'quote', text: ' fika ' }] },
    ]);
  });
});

describe('words in a page', () => {
  it.each([
    ['a & b', 'a &amp; b'],
    ['&amp;', '&amp;amp;'],
    ['<<>>', '&lt;&lt;&gt;&gt;'],
    ['""', '&quot;&quot;'],
    ["''", '&#39;&#39;'],
    ['a\0b\0', 'ab'],
    ['åäö 🌲', 'åäö 🌲'],
    ['', ''],
  ])('%j is written %j', (words, written) => {
    expect(htmlText(words)).toBe(written);
  });
});

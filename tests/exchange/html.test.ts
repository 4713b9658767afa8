import { describe, expect, it } from 'vitest';
import { htmlOf, htmlText } from '../../shared/exchange/html';
import type { Report, ReportDay } from '../../shared/exchange/report';

const NOTHING: Report = {
  title: 'Workdays',
  lead: ['There are no days here.'],
  hours: 'Hours',
  head: ['Day', 'Work'],
  rows: [],
  total: null,
  goals: 'Goals',
  days: [],
};
const EMPTY_DAY: ReportDay = { title: 'Monday', facts: [], goals: [], quotes: [] };

/** The page of days that have these, from the first section on. */
const sections = (...days: readonly Partial<ReportDay>[]): string =>
  htmlOf({ ...NOTHING, lead: [], days: days.map((day) => ({ ...EMPTY_DAY, ...day })) }).replace(
    '<h1>Workdays</h1>\n',
    '',
  );

describe('a report as a page', () => {
  it('has its title and its sentences, and no table where there are no rows', () => {
    expect(htmlOf(NOTHING)).toBe('<h1>Workdays</h1>\n<p>There are no days here.</p>');
    expect(htmlOf({ ...NOTHING, lead: ['One.', 'Two.'] })).toBe(
      '<h1>Workdays</h1>\n<p>One.</p>\n<p>Two.</p>',
    );
  });

  it('heads each column and each row of its table for a screen reader', () => {
    const rows = [
      ['Monday', '7 h'],
      ['Tuesday', '8 h'],
    ];
    expect(htmlOf({ ...NOTHING, lead: [], rows })).toBe(
      [
        '<h1>Workdays</h1>',
        '<h2>Hours</h2>',
        '<table><thead><tr><th scope="col">Day</th><th scope="col">Work</th></tr></thead>' +
          '<tbody><tr><th scope="row">Monday</th><td>7 h</td></tr>',
        '<tr><th scope="row">Tuesday</th><td>8 h</td></tr></tbody></table>',
      ].join('\n'),
    );
  });

  it('has the sum in a body of its own, which no sheet repeats as it would a foot', () => {
    const page = htmlOf({ ...NOTHING, rows: [['Monday', '7 h']], total: ['Together', '7 h'] });
    expect(page).toContain(
      '</tbody><tbody class="total"><tr><th scope="row">Together</th><td>7 h</td></tr></tbody></table>',
    );
  });

  it('has an empty row where there is nothing to say', () => {
    expect(htmlOf({ ...NOTHING, rows: [[]] })).toContain('<tbody><tr><th scope="row"></th></tr></tbody>');
  });

  it('has a section for each day, with nothing in it but what there was', () => {
    expect(sections({ title: 'Monday' }, { title: 'Tuesday' })).toBe(
      '<section>\n<h2>Monday</h2>\n\n\n</section>\n<section>\n<h2>Tuesday</h2>\n\n\n</section>',
    );
  });

  it('lists facts, ticks goals, and quotes what was written', () => {
    expect(
      sections({
        facts: ['Out in the air', 'Fika'],
        goals: [
          { text: 'Write', done: true },
          { text: 'Read', done: false },
        ],
        quotes: [
          { label: 'What worked?', text: 'A quiet morning' },
          { label: 'What to change?', text: 'Earlier lunch' },
        ],
      }),
    ).toBe(
      [
        '<section>',
        '<h2>Monday</h2>',
        '<ul><li>Out in the air</li><li>Fika</li></ul>',
        '<h3>Goals</h3><ul class="goals"><li>☑ Write</li><li>☐ Read</li></ul>',
        '<h3>What worked?</h3><blockquote>A quiet morning</blockquote>',
        '<h3>What to change?</h3><blockquote>Earlier lunch</blockquote>',
        '</section>',
      ].join('\n'),
    );
  });

  it('lets no word become a tag, wherever it stands', () => {
    const word = `<b>"&'`;
    const safe = '&lt;b&gt;&quot;&amp;&#39;';
    const page = htmlOf({
      title: `1${word}`,
      lead: [`2${word}`],
      hours: `3${word}`,
      head: [`4${word}`],
      rows: [[`5${word}`, `6${word}`]],
      total: [`7${word}`, `8${word}`],
      goals: `9${word}`,
      days: [
        {
          title: `a${word}`,
          facts: [`b${word}`],
          goals: [{ text: `c${word}`, done: false }],
          quotes: [{ label: `d${word}`, text: `e${word}` }],
        },
      ],
    });
    expect(page).not.toContain('<b>');
    for (const place of '123456789bde') expect(page).toContain(`>${place}${safe}<`);
    expect(page).toContain(`<h2>a${safe}</h2>`);
    expect(page).toContain(`☐ c${safe}</li>`);
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

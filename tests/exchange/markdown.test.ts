import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../shared/exchange/html';
import { markdownOf } from '../../shared/exchange/markdown';
import type { Document } from '../../shared/exchange/document';
import { recordsOf } from '../../shared/exchange/records';
import { reportOf } from '../../shared/exchange/report';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import type { DayRecord } from '../../shared/summary/day-record';
import { events, lunch, started, stopped, type Told } from '../shared/days';
import { anyText, NASTY } from './histories';

const CLOSE_OUT = { done: '', tomorrow: '', worked: '', change: '' };
const words = (language: Language) => ({ say: translator(language), format: formatter(language, 'UTC') });

/** A day on which somebody planned and wrote these. */
function dayWith(goal: string, text: string): readonly DayRecord[] {
  const plan = {
    goals: [{ id: 'a', text: goal }],
    lunchAt: null,
    lunchMinutes: 30,
    freshAirAt: null,
    endAt: '16:30',
  };
  const told: readonly Told[] = [
    started('08:00'),
    { type: 'plan.saved', at: 0, plan },
    ...lunch('12:00', '12:40'),
    { type: 'goal.marked', at: 0, goal: 'a', done: true },
    stopped('16:45'),
    { type: 'closeout.saved', at: 0, closeOut: { ...CLOSE_OUT, done: text, felt: text } },
  ];
  return recordsOf(events(told));
}

const reportWith = (goal: string, text: string): Document =>
  reportOf(dayWith(goal, text), 'day', '2026-11-23', words('sv'));

/** The kinds of block that a text is built of, outermost only. */
const blocks = (text: string): readonly string[] =>
  marked
    .lexer(text)
    .filter(({ type }) => type !== 'space')
    .map(({ type }) => type);

/** What a reader sees of a token. */
function seen(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'escape') return (token as Tokens.Escape).text;
  const inner = (token as { tokens?: Token[] }).tokens;
  return inner === undefined ? (token as Tokens.Text).text : inner.map(seen).join('');
}

function quotes(text: string): readonly Tokens.Blockquote[] {
  return marked.lexer(text).filter((token): token is Tokens.Blockquote => token.type === 'blockquote');
}

/** Words as they are to be read: lines, without blanks at their ends and without what nobody can see. */
const lines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replaceAll(/[^\P{Cc}]/gu, ' ').trim())
    .filter((line) => line !== '');

describe('a day as Markdown', () => {
  it('reads as a person would write it', () => {
    const text = markdownOf(reportWith('Skriva *rapporten*', 'Mötet kl. 10 gick bra.\nSkrev klart.'));
    expect(text.replaceAll('\u00a0', ' ')).toBe(`# Arbetsdagen måndag 23 november 2026

En dag med arbete: 8 h 5 min arbete och 40 min paus.

Bara tid som är registrerad i Arbetsro är med.

## Tider

| Dag | Plats | Tid | Arbete | Paus | Planerat slut | Tagna skärmpauser |
| --- | --- | --- | --- | --- | --- | --- |
| måndag 23 november | Hemma | 08:00–16:45 | 8 h 5 min | 40 min | 16:30 | 0 |

## måndag 23 november

### Mål

- [x] Skriva \\*rapporten\\*

### Vad blev gjort?

> Mötet kl. 10 gick bra.\\
> Skrev klart.

### Så kändes dagen

> Mötet kl. 10 gick bra.\\
> Skrev klart.
`);
  });

  it('is the same document, whatever the words are', () => {
    const plain = blocks(markdownOf(reportWith('mål', 'ord')));
    expect(plain).toContain('table');
    fc.assert(
      fc.property(anyText, anyText, (goal, text) => {
        fc.pre(lines(text).length > 0);
        expect(blocks(markdownOf(reportWith(goal, text)))).toEqual(plain);
      }),
    );
  });

  it.each(NASTY)('says %j word for word', (text) => {
    const found = quotes(markdownOf(reportWith(text, text)));
    expect(found).toHaveLength(2);
    for (const quote of found) {
      const paragraphs = quote.tokens.filter(({ type }) => type !== 'space');
      expect(paragraphs.map(({ type }) => type)).toEqual(paragraphs.map(() => 'paragraph'));
      const read = paragraphs
        .map(seen)
        .join('\n')
        .split('\n')
        .map((line) => line.trim());
      expect(read.filter((line) => line !== '')).toEqual(lines(text));
      expect(JSON.stringify(quote.tokens)).not.toMatch(/"type":"(link|image|html|strong|em|del|codespan)"/);
    }
  });

  it('says so where there are no days', () => {
    expect(markdownOf(reportOf([], 'month', '2026-11-01', words('en')))).toBe(
      '# Workdays in November 2026\n\nThere are no days here.\n',
    );
  });

  it('names week, month and all by their names', () => {
    const title = (extent: 'week' | 'month' | 'all'): string =>
      reportOf([], extent, '2026-11-23', words('sv')).title;
    expect([title('week'), title('month'), title('all')]).toEqual([
      'Arbetsdagar vecka 48, 2026',
      'Arbetsdagar i november 2026',
      'Alla arbetsdagar',
    ]);
  });

  it('tells of breaks, what was had, kinds of day, late ends and days that go on', () => {
    const told: readonly Told[] = [
      started('18:00'),
      { type: 'break.ended', at: 1, kind: 'short', outcome: 'taken', from: 0, activity: null },
      { type: 'break.ended', at: 1, kind: 'own-1', name: 'Te', outcome: 'passed', from: 0, activity: null },
      { type: 'slot.marked', at: 1, slot: 'air', had: true },
      { type: 'day.marked', at: 1, kind: 'care' },
      {
        type: 'closeout.saved',
        at: 1,
        closeOut: { ...CLOSE_OUT, beginning: { at: '07:30', place: 'office', how: 'tidigt' } },
      },
      stopped('24:30'),
    ];
    const text = markdownOf(reportOf(recordsOf(events(told)), 'day', '2026-11-23', words('sv')));
    expect(text).toContain('| Vård av barn, 18:00–00:30, dagen efter |');
    expect(text).toContain('- Kort paus: 1 tagen, 0 när du ändå var borta, 0 blev inte av\n- Te: 0 tagna');
    expect(text).toContain('- Varit ute i luften');
    expect(text).toContain('> 07:30, På kontoret, tidigt');
    const open = markdownOf(
      reportOf(
        recordsOf(events([started('08:00'), ...lunch('12:00', '12:30')])),
        'day',
        '2026-11-23',
        words('sv'),
      ),
    );
    expect(open).toContain('En dag pågår.');
    expect(open.replaceAll('\u00a0', ' ')).toContain('| 08:00– | 4 h | 30 min |');
  });
});

describe('a day as a page to print', () => {
  it.each(NASTY)('has no tag from %j', (text) => {
    const tags = (page: string): readonly string[] => [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    const page = htmlOf(reportWith(text, text));
    expect(tags(page)).toEqual(tags(htmlOf(reportWith('mål', 'ord'))));
    const quote = /<blockquote>([^<]*)<\/blockquote>/.exec(page)?.[1] ?? '';
    const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    expect(quote.replaceAll(/&([^;]+);/g, (_, name: string) => entities[name] ?? '?')).toBe(
      text.replaceAll('\0', ''),
    );
  });
});

import type { Locator } from 'playwright-core';
import type { MessageKey } from '../../../shared/messages';
import { say } from '../day';
import { minutesOf } from './read-diary';

/** How many breaks ended how, by kind: `movement taken`. */
export type BreakCounts = Readonly<Record<string, number>>;

const OUTCOMES = ['taken', 'counted', 'passed'] as const;
const KINDS = ['short', 'movement'] as const;

/** Text as a person reads it: a line, without the places where a word may be parted. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}

/** What stands in each of the elements. */
export async function textsOf(found: Locator): Promise<readonly string[]> {
  return (await found.allInnerTexts()).map(plain);
}

/** The length at the beginning of a text such as `1 h 30 min, annandag påsk`; 0 where there is none. */
export function lengthIn(text: string): number {
  const [, length = '0 min'] = /^((?:\d+ h)? ?(?:\d+ min)?)(?:,|$)/.exec(text) ?? [];
  return length.trim() === '' ? 0 : minutesOf(length.trim());
}

/** What is said after the length, or instead of it. */
export function remarkIn(text: string): string {
  return text.replace(/^(?:\d+ h)? ?(?:\d+ min)?(?:, )?/, '').trim();
}

/** Opens the table under a picture with the keyboard, unless it stayed open from the view before, and reads its rows. */
export async function readTable(part: Locator): Promise<readonly (readonly string[])[]> {
  const summary = part.locator('summary').filter({ hasText: say('rows.show') });
  await summary.focus();
  if (!(await part.locator('table').isVisible())) await summary.press('Enter');
  const table = part.locator('details[open] table');
  await table.waitFor({ state: 'visible' });
  const rows: string[][] = [];
  for (const row of await table.locator('tbody tr').all())
    rows.push([...(await textsOf(row.locator('th, td')))]);
  return rows;
}

/** `3 tagna, 1 blev inte av`, of one kind. */
export function countsIn(kind: string, words: string): BreakCounts {
  const counts: Record<string, number> = {};
  for (const part of words.split(', ')) {
    const count = Number(/^\d+/.exec(part)?.[0]);
    const outcome = OUTCOMES.find((one) => plain(say(`facts.breaks.${one}`, { count })) === part);
    if (outcome === undefined) throw new Error(`No breaks: ${words}`);
    counts[`${kind} ${outcome}`] = count;
  }
  return counts;
}

/** The kind that a person knows by this name. */
export function kindNamed(name: string): string {
  const kind = KINDS.find((one) => say(`kind.${one}`) === name);
  if (kind === undefined) throw new Error(`No kind of break: ${name}`);
  return kind;
}

/** A row of the table of breaks: the kind, and how many ended each way. */
export function countsInRow([name = '', ...counts]: readonly string[]): BreakCounts {
  const kind = kindNamed(name);
  const named = OUTCOMES.map((outcome, index) => [`${kind} ${outcome}`, Number(counts[index])] as const);
  return Object.fromEntries(named.filter(([, count]) => count !== 0));
}

/** What a line of a day's table says of a break, `Kort paus, blev inte av`; `null` where it is about something else. */
export function breakInLine(what: string): string | null {
  for (const kind of KINDS)
    for (const outcome of OUTCOMES)
      if (plain(say(`rows.break.${outcome}`, { kind: say(`kind.${kind}`) })) === what)
        return `${kind} ${outcome}`;
  return null;
}

/** The figures on top of a view, by their names. */
export async function readFigures(part: Locator): Promise<(name: MessageKey) => string> {
  const names = await textsOf(part.locator('dl.facts dt'));
  const values = await textsOf(part.locator('dl.facts .fact-value'));
  return (name) => values[names.indexOf(say(name))] ?? '';
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import type { HandbookPage } from '../../shared/handbook';
import type { Language } from '../../shared/settings';
import { ROOT } from '../docs/markdown';

/** A page of the handbook as it is written: what both languages must have alike, and its words. */
export interface WrittenPage {
  /** Levels of the headings, in their order. */
  readonly headings: readonly number[];
  readonly anchors: readonly string[];
  /** Names of the pictures, without their language. */
  readonly pictures: readonly string[];
  readonly alternatives: readonly string[];
  readonly links: readonly string[];
  /** Words in bold: those of the app. */
  readonly bold: readonly string[];
  readonly text: string;
}

/** Reads a page of the handbook. */
export function writtenPage(page: HandbookPage, language: Language): WrittenPage {
  const text = readFileSync(join(ROOT, 'docs', 'handbook', language, `${page}.md`), 'utf8');
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(text), (token) => void tokens.push(token));
  const of = <T extends Token>(type: T['type']): readonly T[] =>
    tokens.filter((one): one is T => one.type === type);
  const images = of<Tokens.Image>('image');
  return {
    headings: of<Tokens.Heading>('heading').map(({ depth }) => depth),
    anchors: [...text.matchAll(/^<a id="([^"]*)"><\/a>$/gm)].map(([, anchor = '']) => anchor),
    pictures: images.map(({ href }) => href.replace(`/${language}/`, '/')),
    alternatives: images.map(({ text: words }) => words),
    links: of<Tokens.Link>('link').map(({ href }) => href),
    bold: of<Tokens.Strong>('strong').map(({ text: words }) => words),
    text,
  };
}

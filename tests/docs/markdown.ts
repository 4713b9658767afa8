import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';

export const ROOT = join(import.meta.dirname, '..', '..');

/** The project's own pages, as paths from its folder. */
export function pages(): readonly string[] {
  const docs = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
  const cases = join('tests', 'cases', 'README.md');
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', cases, ...docs.map((file) => join('docs', file))];
}

export const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** Every token of a page, those within others too. */
export function tokensOf(page: string): readonly Token[] {
  const found: Token[] = [];
  void marked.walkTokens(marked.lexer(read(page)), (token) => void found.push(token));
  return found;
}

/** Where a relative link of a page leads: a path from the project's folder, and a heading there. */
export interface Link {
  readonly page: string;
  readonly href: string;
  readonly path: string;
  readonly anchor: string | null;
}

/** The links and pictures of a page that lead to another place in the project. */
export function linksOf(page: string): readonly Link[] {
  return tokensOf(page).flatMap((token) => {
    if (token.type !== 'link' && token.type !== 'image') return [];
    const { href } = token as Tokens.Link | Tokens.Image;
    if (/^[a-z][a-z+.-]*:/i.test(href)) return [];
    const [path = '', anchor = null] = href.split('#');
    return [{ page, href, anchor, path: path === '' ? page : normalize(join(dirname(page), path)) }];
  });
}

/** The anchors that GitHub gives the headings of a page. */
export function anchorsOf(page: string): readonly string[] {
  const seen = new Map<string, number>();
  return tokensOf(page).flatMap((token) => {
    if (token.type !== 'heading') return [];
    const words = (token as Tokens.Heading).text.replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return [before === 0 ? slug : `${slug}-${before}`];
  });
}

/** The rows of the table below a heading, cell by cell, as they are written. */
export function tableBelow(page: string, heading: string): readonly (readonly string[])[] {
  const tokens = marked.lexer(read(page));
  const from = tokens.findIndex(
    (token) => token.type === 'heading' && (token as Tokens.Heading).text === heading,
  );
  const table = tokens.slice(from).find((token) => token.type === 'table') as Tokens.Table | undefined;
  if (from < 0 || table === undefined) throw new Error(`${page} has no table below '${heading}'`);
  return table.rows.map((row) => row.map(({ text }) => text));
}

import { existsSync } from 'node:fs';
import { dirname, extname, posix } from 'node:path';

/** Where a link of a page leads. */
export type Place =
  /** To another program: a web address or a mail. */
  | { readonly type: 'outer'; readonly href: string }
  /** To a file of the site, a path from its folder, with what follows `#`. */
  | { readonly type: 'inner'; readonly path: string; readonly anchor: string }
  /** To a file of the project that the site does not show, such as code. */
  | { readonly type: 'code' }
  /** To nothing. */
  | { readonly type: 'nowhere' };

/** Pages of the project outside docs/ that the site shows. */
const AT_ROOT: Readonly<Record<string, string>> = {
  'README.md': 'reference/readme.html',
  'CONTRIBUTING.md': 'reference/contributing.html',
  'CHANGELOG.md': 'en/release-notes.html',
};

/** The file of the site that is made of a file of the project, both as paths from their folders; `null` for one it leaves out. */
export function siteFile(file: string): string | null {
  const atRoot = AT_ROOT[file];
  if (atRoot !== undefined) return atRoot;
  const page = /^docs\/handbook\/(sv|en)\/([a-z-]+)\.md$/.exec(file);
  if (page !== null) return `${page[1] ?? ''}/${page[2] ?? ''}.html`;
  const picture = /^docs\/(?:handbook\/)?pictures\/(.+\.(?:png|svg))$/.exec(file);
  if (picture !== null) return `pictures/${picture[1] ?? ''}`;
  const reference = /^docs\/([a-z-]+)\.md$/.exec(file);
  return reference === null ? null : `reference/${reference[1] ?? ''}.html`;
}

/** Where a link leads that stands in a file of the project, a path from the folder that the program runs in. */
export function placeOf(href: string, file: string): Place {
  if (/^[a-z][a-z+.-]*:/i.test(href)) return { type: 'outer', href };
  const [path = '', anchor = ''] = href.split('#');
  const target = path === '' ? file : posix.normalize(posix.join(dirname(file), path));
  if (target.startsWith('..') || !existsSync(target)) return { type: 'nowhere' };
  const inSite = siteFile(target);
  if (inSite === null) return { type: 'code' };
  return { type: 'inner', path: inSite, anchor };
}

/** A path of the site as a link from another. */
export function linkBetween(from: string, to: string): string {
  return posix.relative(dirname(from), to);
}

/** Whether a file of the site is a page. */
export function isPage(path: string): boolean {
  return extname(path) === '.html';
}

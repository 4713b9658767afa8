import type { Language } from '../../shared/settings';
import { linkBetween } from './places';
import { escaped } from './markdown';
import { SITE_WORDS } from './words';

/** A link of the navigation. */
export interface Entry {
  readonly path: string;
  readonly title: string;
}

/** A group of the navigation. */
export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What a page of the site is made of. */
export interface Sheet {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** The page itself, HTML of ours. */
  readonly body: string;
  readonly groups: readonly Group[];
  /** The same page in the other language. */
  readonly other: { readonly language: Language; readonly path: string };
  readonly next: Entry | null;
  readonly version: string;
}

/** A whole page. No script; the style sheet and the pictures are the site's own. */
export function layOut({ path, language, title, body, groups, other, next, version }: Sheet): string {
  const words = SITE_WORDS[language];
  const to = (target: string): string => escaped(linkBetween(path, target));
  const name = `Arbetsro, ${words.handbook.toLowerCase()}`;
  const start = `${language}/index.html`;
  const list = groups.map((group) => groupList(group, path)).join('\n');
  const nextLink =
    next === null
      ? ''
      : `<p class="next">${words.next}: <a href="${to(next.path)}">${escaped(next.title)}</a></p>\n`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${path === start ? escaped(name) : `${escaped(title)} – ${escaped(name)}`}</title>
<link rel="stylesheet" href="${to('style.css')}">
</head>
<body>
<a class="skip-link" href="#content">${words.skip}</a>
<header class="top">
<p class="brand"><a href="${to(start)}">${escaped(name)}</a></p>
<p class="other"><a href="${to(other.path)}" lang="${other.language}" hreflang="${other.language}">${SITE_WORDS[other.language].language}</a></p>
</header>
<div class="frame">
<nav aria-label="${words.pages}">
<details class="narrow"><summary>${words.pages}</summary>
${list}
</details>
<div class="wide">
${list}
</div>
</nav>
<main id="content" tabindex="-1">
${body}${nextLink}</main>
</div>
<footer><p>${words.version(escaped(version))}</p></footer>
</body>
</html>
`;
}

function groupList({ title, entries }: Group, path: string): string {
  const items = entries.map((entry) => {
    const current = entry.path === path ? ' aria-current="page"' : '';
    return `<li><a href="${escaped(linkBetween(path, entry.path))}"${current}>${escaped(entry.title)}</a></li>`;
  });
  return `<p class="group">${escaped(title)}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
}

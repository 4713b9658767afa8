import { readdirSync, readFileSync } from 'node:fs';
import { HANDBOOK_PAGES } from '../../shared/handbook';
import type { Language } from '../../shared/settings';
import { changelogBody } from './changelog';
import { AUDIENCE_OF, AUDIENCES, RELEASE_NOTES, type SitePage } from './contents';
import { layOut, type Entry, type Group } from './layout';
import { renderMarkdown, type RenderedPage } from './markdown';
import { siteFile } from './places';
import { stylesheet } from './style';
import { SITE_WORDS } from './words';

/** The whole site: each file by its path, and what its pages link to. */
export interface Site {
  readonly files: ReadonlyMap<string, string | Buffer>;
  /** Links of the texts that lead nowhere, each with its page. */
  readonly broken: readonly string[];
  /** Addresses outside the site. */
  readonly outer: readonly string[];
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const ORDER: readonly SitePage[] = [...HANDBOOK_PAGES, RELEASE_NOTES];

/** Makes the site of the project in the folder that the program runs in. */
export function makeSite(): Site {
  const version = versionOf(readFileSync('package.json', 'utf8'));
  const references = referenceFiles().map((file) => {
    const page = rendered(file, 'en');
    // Its own title is the name of the program, which says nothing among the other pages.
    return { file, ...page, title: file === 'README.md' ? 'README' : page.title };
  });
  const referenceEntries = references.map(({ file, title }) => ({ path: inSite(file), title }));
  const files = new Map<string, string | Buffer>(picturesAndFonts());
  const seen: RenderedPage[] = [...references];
  const groupsIn = new Map<Language, readonly Group[]>();

  for (const language of LANGUAGES) {
    const words = SITE_WORDS[language];
    const pages = new Map(ORDER.map((page) => [page, pageOf(page, language)] as const));
    seen.push(...pages.values());
    const entry = (page: SitePage): Entry => ({
      path: pathOf(page, language),
      title: page === 'index' ? words.handbook : (pages.get(page)?.title ?? ''),
    });
    const groups = [
      ...AUDIENCES.map((audience) => ({
        title: words.audience[audience],
        entries: ORDER.filter((page) => AUDIENCE_OF[page] === audience).map(entry),
      })),
      { title: words.reference, entries: referenceEntries },
    ];
    groupsIn.set(language, groups);
    for (const [at, page] of ORDER.entries()) {
      const { title, html } = pages.get(page) ?? { title: '', html: '' };
      const following = ORDER[at + 1];
      const other = language === 'sv' ? 'en' : 'sv';
      files.set(
        pathOf(page, language),
        layOut({
          ...{ path: pathOf(page, language), language, title, body: html, groups, version },
          other: { language: other, path: pathOf(page, other) },
          next: following === undefined ? null : entry(following),
        }),
      );
    }
  }
  for (const { file, title, html } of references) {
    files.set(
      inSite(file),
      layOut({
        ...{ path: inSite(file), language: 'en', title, body: html, version, next: null },
        groups: groupsIn.get('en') ?? [],
        other: { language: 'sv', path: 'sv/index.html' },
      }),
    );
  }
  files.set('style.css', stylesheet());
  files.set('index.html', choice());
  return { files, broken: seen.flatMap(({ broken }) => broken), outer: outerOf(seen) };
}

function pathOf(page: SitePage, language: Language): string {
  return `${language}/${page}.html`;
}

function pageOf(page: SitePage, language: Language): RenderedPage {
  if (page !== RELEASE_NOTES) return rendered(`docs/handbook/${language}/${page}.md`, language);
  const words = SITE_WORDS[language];
  const changelog = rendered('CHANGELOG.md', language, pathOf(page, language));
  const body = changelogBody(changelog.html);
  return {
    ...changelog,
    title: words.releaseNotes,
    html: `<h1>${words.releaseNotes}</h1>\n<p>${words.releaseNotesLead}</p>\n<div lang="en">${body}</div>\n`,
  };
}

/** A file of the project as HTML; a broken link of it with the file's name. */
function rendered(file: string, language: Language, path = inSite(file)): RenderedPage {
  const { table } = SITE_WORDS[language];
  const page = renderMarkdown(readFileSync(file, 'utf8'), { file, path, tableLabel: table });
  return { ...page, broken: page.broken.map((href) => `${file}: ${href}`) };
}

function inSite(file: string): string {
  const path = siteFile(file);
  if (path === null) throw new Error(`${file} has no place in the site`);
  return path;
}

/** What the handbook leads to for those who want to know exactly: the project's own pages, in the order of their names. */
function referenceFiles(): readonly string[] {
  const docs = readdirSync('docs').filter((name) => /^[a-z-]+\.md$/.test(name));
  return ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`).toSorted()];
}

function picturesAndFonts(): readonly (readonly [string, Buffer])[] {
  const pictures = ['docs/pictures', 'docs/handbook/pictures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  const found = pictures.flatMap((file) => {
    const path = siteFile(file);
    return path === null ? [] : [[path, readFileSync(file)] as const];
  });
  const fonts = ['400', '700'].map((weight) => {
    const name = `atkinson-hyperlegible-latin-${weight}-normal.woff2`;
    return [
      `fonts/${name}`,
      readFileSync(`node_modules/@fontsource/atkinson-hyperlegible/files/${name}`),
    ] as const;
  });
  return [...found, ...fonts];
}

/** The first page: which language. */
function choice(): string {
  const items = LANGUAGES.map((language) => {
    const { language: name, handbook } = SITE_WORDS[language];
    return `<li lang="${language}"><a href="${language}/index.html" hreflang="${language}">${handbook}: ${name}</a></li>`;
  });
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Arbetsro</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main id="content" class="choice">
<h1>Arbetsro</h1>
<ul>
${items.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

function outerOf(pages: readonly RenderedPage[]): readonly string[] {
  return [...new Set(pages.flatMap(({ outer }) => outer))].toSorted();
}

function versionOf(text: string): string {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) return String(parsed.version);
  throw new Error('package.json has no version');
}

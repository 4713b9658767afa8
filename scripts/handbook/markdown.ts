import { Marked } from 'marked';
import { linkBetween, placeOf, type Place } from './places';

/** A page of Markdown as the site shows it. */
export interface RenderedPage {
  readonly title: string;
  readonly html: string;
  /** Links that lead nowhere, as they are written. */
  readonly broken: readonly string[];
  readonly outer: readonly string[];
}

/** Where a text stands, and the word for a table that is too wide. */
export interface RenderFrom {
  /** The file of the project, from the folder that the program runs in. */
  readonly file: string;
  /** The file of the site. */
  readonly path: string;
  readonly tableLabel: string;
}

/** An anchor of our own in front of a heading: the same in both languages, and invisible where Markdown is read as it is. */
const ANCHOR = /^<a id="([a-z-]+)"><\/a>$/gm;

/** Renders Markdown of ours. HTML in it is refused but for anchors, comments and breaks of a line. */
export function renderMarkdown(text: string, { file, path, tableLabel }: RenderFrom): RenderedPage {
  const broken: string[] = [];
  const outer: string[] = [];
  const anchors = new Anchors();
  let title = '';
  const see = (href: string): Place => {
    const place = placeOf(href, file);
    if (place.type === 'nowhere') broken.push(href);
    if (place.type === 'outer') outer.push(place.href);
    return place;
  };
  const marked = new Marked({
    renderer: {
      html({ text: html }) {
        if (html === '<br>') return html;
        if (!html.startsWith('<!--')) throw new Error(`${file}: HTML that the site does not take: ${html}`);
        const anchor = /^<!-- #([a-z-]+) -->/.exec(html)?.[1];
        if (anchor !== undefined) anchors.announce(anchor);
        return '';
      },
      heading({ tokens, depth, text: words }) {
        const inside = this.parser.parseInline(tokens);
        if (depth === 1) title = words.replaceAll(/[`*]/g, '');
        return `<h${depth} id="${anchors.next(words)}">${inside}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens);
        const place = see(href);
        if (place.type === 'outer') return `<a href="${escaped(place.href)}" rel="noreferrer">${inside}</a>`;
        if (place.type !== 'inner') return inside;
        const anchor = place.anchor === '' ? '' : `#${place.anchor}`;
        return `<a href="${escaped(linkBetween(path, place.path) + anchor)}">${inside}</a>`;
      },
      image({ href, text: words }) {
        const place = see(href);
        if (place.type !== 'inner') throw new Error(`${file}: no picture of the site: ${href}`);
        return `<img src="${escaped(linkBetween(path, place.path))}" alt="${escaped(words)}">`;
      },
      table(token) {
        const cell = (tag: string, { tokens }: (typeof token.header)[number]): string =>
          `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
        // A column without a name has no heading.
        const head = token.header.map((one) => cell(one.text === '' ? 'td' : 'th', one)).join('');
        const rows = token.rows.map((row) => `<tr>${row.map((one) => cell('td', one)).join('')}</tr>`);
        // Focusable, so that one that is wider than the window can be moved by keyboard.
        return `<div class="table" role="group" aria-label="${escaped(tableLabel)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`;
      },
      codespan({ text: words }) {
        // Where a long one may be broken: after each choice, and after each folder of a path.
        return `<code>${escaped(words).replaceAll(/([|/])(?=\w)/g, '$1<wbr>')}</code>`;
      },
      code({ text: words }) {
        return `<pre tabindex="0"><code>${escaped(words)}</code></pre>\n`;
      },
    },
  });
  // As a comment it stands alone, not in a paragraph.
  const html = marked.parse(text.replaceAll(ANCHOR, '<!-- #$1 -->'), { async: false });
  return { title, html, broken, outer };
}

/** Text that can stand in HTML and between its quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The names of a page's headings: the announced one, else what GitHub makes of the words. */
class Anchors {
  readonly #seen = new Map<string, number>();
  #announced: string | null = null;

  announce(anchor: string): void {
    this.#announced = anchor;
  }

  next(words: string): string {
    const announced = this.#announced;
    this.#announced = null;
    if (announced !== null) return announced;
    const slug = words
      .replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const before = this.#seen.get(slug) ?? 0;
    this.#seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  }
}

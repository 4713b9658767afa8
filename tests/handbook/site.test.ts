import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { buildHandbook, type Built } from '../../scripts/handbook/build';
import { changelogBody } from '../../scripts/handbook/changelog';
import { brokenLinks } from '../../scripts/handbook/links';
import { renderMarkdown } from '../../scripts/handbook/markdown';
import { makeSite } from '../../scripts/handbook/site';

const { files } = makeSite();
const pages = [...files.keys()].filter((path) => path.endsWith('.html')).toSorted();

describe('the site', () => {
  it('has no link that leads nowhere, and no script or style of a page’s own', () => {
    expect(makeSite().broken).toEqual([]);
    expect(brokenLinks(files)).toEqual([]);
    for (const page of pages) {
      const html = String(files.get(page));
      expect(html, page).not.toMatch(/<script|<style|\son\w+=|\sstyle=|javascript:/);
      expect([...html.matchAll(/<h1/g)], page).toHaveLength(1);
    }
    expect(pages.length).toBeGreaterThan(35);
  });

  it('shows a broken link, a broken anchor and a missing picture', () => {
    const site = new Map([
      ['sv/a.html', '<h2 id="here"></h2><a href="b.html#gone"></a><a href="c.html"></a><a href="#here"></a>'],
      ['sv/b.html', '<img src="../no.png"> <a href="a.html#here"></a> <a href="https://example.org"></a>'],
    ]);
    expect(brokenLinks(site)).toEqual([
      'sv/a.html: b.html#gone',
      'sv/a.html: c.html',
      'sv/b.html: ../no.png',
    ]);
  });

  it('names versions as people do, with a link where there is an address, and leaves other brackets', () => {
    const changelog = [
      '# Changelog',
      '## [Unreleased]',
      '- `[x]` and [y].',
      '## [0.2.0] - 2027-01-15',
      '## [0.1.0] - 2026-12-01',
      '### [z]',
      '[0.1.0]: https://example.org/0.1.0',
    ].join('\n\n');
    const at = { file: 'CHANGELOG.md', path: 'en/release-notes.html', tableLabel: '' };
    const body = changelogBody(renderMarkdown(changelog, at).html);
    const words = [...body.matchAll(/<(?:h\d|li)[^>]*>(.*?)<\/(?:h\d|li)>/g)].map(([, inside]) => inside);
    expect(words).toEqual([
      'Unreleased',
      '<code>[x]</code> and [y].',
      '0.2.0 - 2027-01-15',
      '<a href="https://example.org/0.1.0" rel="noreferrer">0.1.0</a> - 2026-12-01',
      '[z]',
    ]);
    for (const language of ['sv', 'en'])
      expect(String(files.get(`${language}/release-notes.html`))).not.toMatch(/<h\d[^>]*>\[/);
  });

  it('leads from each page to the same one in the other language', () => {
    for (const page of pages.filter((path) => path.startsWith('sv/')))
      expect(String(files.get(page))).toContain(`href="../${page.replace('sv/', 'en/')}" lang="en"`);
  });
});

describe('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-handbook-'));
  let browser: Browser;
  let built: Built;
  beforeAll(async () => {
    built = await buildHandbook(folder);
    const found = findBrowser({ allowBundled: true });
    const env = Object.fromEntries(
      Object.entries({ ...process.env, ...found.env }).filter(
        (one): one is [string, string] => one[1] !== undefined,
      ),
    );
    browser = await chromium.launch({ executablePath: found.path, args: [...found.args], env });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What `look` finds on pages laid out as `layout` says, each with its page. */
  const faultsIn = async (
    { scheme, width, media }: Layout,
    look: (page: Page) => Promise<readonly string[]>,
    looked: readonly string[] = pages,
  ): Promise<readonly string[]> => {
    const page = await (await browser.newContext({ colorScheme: scheme })).newPage();
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    for (const path of looked) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      faults.push(...(await look(page)).map((fault) => `${path}: ${fault}`));
    }
    return faults;
  };

  it('each page is free of what axe finds at 320 px, where nothing is wider than the window', async () => {
    expect(built.pages).toBe(pages.length);
    expect(await faultsIn({ scheme: 'light', width: 320, media: 'screen' }, brokenRules(STANDARD))).toEqual(
      [],
    );
  }, 120_000);

  it('all that stands on pages has its contrast in the dark, too, with the other pages beside it', async () => {
    // Colours are the same in both languages; the longest pages of the reference have all there is in its pages.
    const looked = pages.filter((path) => /^sv\/|reference\/(?:command-line|security)/.test(path));
    expect(looked.length).toBeGreaterThan(17);
    const contrast = brokenRules({ type: 'rule', values: ['color-contrast'] });
    expect(await faultsIn({ scheme: 'dark', width: 1200, media: 'screen' }, contrast, looked)).toEqual([]);
  }, 120_000);

  it('on paper no page has navigation or anything wider than the sheet, and all are dark on white', async () => {
    const sheet: Layout = { scheme: 'dark', width: BETWEEN_MARGINS, media: 'print' };
    expect(await faultsIn(sheet, faultsOnPaper)).toEqual([]);
  }, 120_000);
});

/** How pages are laid out: their colours, the width of the window or sheet in CSS pixels, and what they are on. */
interface Layout {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly media: 'screen' | 'print';
}

/** What the margins of print.css leave of the width of A4, in CSS pixels. */
const BETWEEN_MARGINS = Math.floor(((210 - 2 * 18) / 25.4) * 96);

const STANDARD: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Finds what breaks rules of axe, and a page that is wider than its window. */
function brokenRules(rules: axe.RunOnly): (page: Page) => Promise<readonly string[]> {
  return async (page) => {
    await page.evaluate(axe.source);
    return page.evaluate(async (runOnly) => {
      const { violations } = await globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] });
      const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`);
      const { scrollWidth } = document.documentElement;
      return scrollWidth > innerWidth ? [...found, `${scrollWidth} px wide`] : found;
    }, rules);
  };
}

function faultsOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('nav, .other, .next, .skip-link')].flatMap((element) =>
      element.checkVisibility() ? [`${element.className || element.tagName} shows`] : [],
    ),
    ...[...document.querySelectorAll('table, pre, img')].flatMap((element) =>
      element.getBoundingClientRect().right > innerWidth || element.scrollWidth > element.clientWidth + 1
        ? [`too wide: ${element.outerHTML.slice(0, 60)}`]
        : [],
    ),
    ...(getComputedStyle(document.body).color === 'rgb(28, 40, 35)' ? [] : ['not dark']),
  ]);
}

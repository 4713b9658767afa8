import axe from 'axe-core';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { PAGE_POLICY } from '../../main/desktop/page-policy';
import { VIEWS, type ViewId } from '../../renderer/views';
import { findBrowser } from '../../scripts/browser.mjs';
import type { CommandResult } from '../../shared/companion/commands';
import type { Language } from '../../shared/settings';
import { signView } from '../../shared/sign';
import { fakeMain, type FakeState, type Given, type Sent } from './fake-main';

const ORIGIN = 'https://arbetsro.test/';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

/** What a page is opened with. */
export interface OpenOptions {
  readonly language?: Language;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly motion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** Selectors to click once the page is there. */
  readonly clicks?: readonly string[];
  /** Load the page anew instead of drawing the state in the page at hand. */
  readonly fresh?: boolean;
  /** Load anew and stop every animation at its first frame, so that a test moves time and a slow machine does not. */
  readonly still?: boolean;
}

/** The built windows in a real Chromium, with a fake main process behind them. */
export interface Harness {
  open(view: ViewId, state: FakeState, options?: OpenOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** One open window. */
export interface OpenPage {
  readonly page: Page;
  /** Sends a new state, as main does when something changed. */
  push(state: FakeState): Promise<void>;
  sent(): Promise<Sent>;
  /** What the next commands are answered with. */
  answer(result: CommandResult): Promise<void>;
  /** Breaches of the policy and uncaught errors so far. */
  readonly troubles: readonly string[];
}

/** Builds the windows in memory (no folder, so that tests may run side by side) and starts the browser. */
export async function openHarness(): Promise<Harness> {
  const files = await builtFiles();
  const found = findBrowser({ allowBundled: true });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args],
    env: { ...environment(), ...found.env },
  });
  // One page per look, drawn again and again: loading costs ten times what a new state does.
  const pages = new Map<string, Promise<Page>>();
  return {
    open: async (view, state, options = {}) => {
      const look = JSON.stringify([options.scheme, options.motion, options.forcedColors]);
      const page =
        pages.get(look) ?? newContext(browser, files, options).then((context) => context.newPage());
      pages.set(look, page);
      return openPage(await page, view, state, options);
    },
    close: () => browser.close(),
  };
}

const SIZES = { home: [1040, 780], nudge: [400, 200], break: [1280, 800], sign: [1280, 800] } as const;

async function openPage(page: Page, view: ViewId, state: FakeState, options: OpenOptions): Promise<OpenPage> {
  const { html, page: hash, window } = VIEWS[view];
  const language = options.language ?? 'sv';
  const withSign = (shown: FakeState): FakeState => ({
    ...shown,
    language,
    sign: signView(shown.snapshot, language),
  });
  const given = withSign(state);
  const troubles: string[] = [];
  page.removeAllListeners('pageerror').removeAllListeners('console');
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const [width, height] = SIZES[window];
  await page.setViewportSize({ width: options.width ?? width, height: options.height ?? height });
  const url = `${ORIGIN}${html}`;
  const still = options.still === true;
  const isLoaded = options.fresh !== true && !still && page.url().startsWith(url);
  await (isLoaded
    ? redraw(page, given, hash)
    : load(page, `${url}${hash === null ? '' : `#${hash}`}`, { state: given, window, still }));
  // This page has more to ask than its state.
  if (view === 'diagnostics' && state.diagnostics !== undefined)
    await page.locator('main section').first().waitFor();
  const looksBack = view === 'look-back' && state.lookBack !== undefined;
  if (looksBack) await page.locator('[data-answered]').waitFor();
  for (const selector of options.clicks ?? []) {
    await clickOn(page, selector);
    if (looksBack) await page.locator('[data-answered]').waitFor();
  }
  return {
    page,
    troubles,
    push: (next) => page.evaluate((value) => globalThis.fakeMain.push(value), withSign(next)),
    sent: () => page.evaluate(() => globalThis.fakeMain.sent),
    answer: (result) =>
      page.evaluate((value) => {
        globalThis.fakeMain.answer = value;
      }, result),
  };
}

/** Clicks, and where that is a link to another page of the window, waits until it is there. */
async function clickOn(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  const leads = await target.evaluate(
    (element) =>
      element instanceof HTMLAnchorElement && element.hash !== '' && element.hash !== location.hash,
  );
  const arrived = leads
    ? page.evaluate(
        () =>
          new Promise<void>((done) => {
            addEventListener('hashchange', () => done(), { once: true });
          }),
      )
    : null;
  await target.click();
  await arrived;
}

async function load(page: Page, url: string, given: Given): Promise<void> {
  await page.goto('about:blank');
  const script = await page.addInitScript(`(${fakeMain.toString()})(${JSON.stringify(given)})`);
  await page.goto(url);
  await script.dispose();
  await page.waitForFunction(() => document.documentElement.dataset['status'] !== undefined);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Draws another state in a loaded page; a state with nothing in common first, so that no component lives on. */
async function redraw(page: Page, state: FakeState, hash: string | null): Promise<void> {
  const { snapshot } = state;
  const settings = { ...snapshot.settings, welcomed: !snapshot.settings.welcomed };
  const blank = { ...snapshot, settings, break: null, nudge: null, prompt: null, pauseOver: null };
  await page.evaluate(
    ({ first, then, at }) => {
      document.documentElement.style.fontSize = '';
      if (at !== null) location.hash = at;
      globalThis.fakeMain.push(first);
      return new Promise<void>((done) => {
        requestAnimationFrame(() => {
          globalThis.fakeMain.push(then);
          globalThis.fakeMain.forget();
          requestAnimationFrame(() => done());
        });
      });
    },
    { first: { ...state, snapshot: blank }, then: state, at: hash },
  );
}

async function newContext(
  browser: Browser,
  files: ReadonlyMap<string, Buffer>,
  options: OpenOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    colorScheme: options.scheme ?? 'light',
    reducedMotion: options.motion ?? 'reduce',
    forcedColors: options.forcedColors ?? 'none',
  });
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const body = `${origin}/` === ORIGIN ? files.get(pathname.slice(1)) : undefined;
    if (body === undefined) return route.fulfill({ status: 404 });
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    // A breach of the policy fails the test that made it.
    return route.fulfill({ body, headers: { 'content-type': type, 'content-security-policy': PAGE_POLICY } });
  });
  return context;
}

/** One thing that axe found, short enough to read in a test report. */
export interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

/** Runs axe in the page as it is now. */
export async function violations(page: Page): Promise<readonly Violation[]> {
  // Through evaluate, since the policy of the page lets no script tag in; once per loaded page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return results.violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }));
  });
}

declare global {
  // The global that axe-core's source makes in the page.
  var axe: typeof import('axe-core');
}

async function builtFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const built = await build({
    configFile: fileURLToPath(new URL('../../renderer/vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { write: false },
  });
  const files = new Map<string, Buffer>();
  for (const result of Array.isArray(built) ? built : [built]) {
    if (!('output' in result)) continue;
    for (const file of result.output) {
      files.set(file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source));
    }
  }
  return files;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { fillPage, type PrintPage } from '../../main/exchange/print-page';
import { findBrowser } from '../../scripts/browser.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const ORIGIN = 'https://arbetsro.test/';

/** What came out of the printer. */
export interface Printed {
  readonly pdf: Buffer;
  /** px by which the widest thing on the page is wider than the page; 0 where all fits. */
  readonly tooWide: number;
}

/** Prints as the app does: its page and style sheet, in a real Chromium, on A4. */
export interface Printer {
  print(page: PrintPage): Promise<Printed>;
  close(): Promise<void>;
}

export async function openPrinter(): Promise<Printer> {
  const files = await builtFiles();
  const template = files.get('print.html')?.toString() ?? '';
  const found = findBrowser({ allowBundled: true });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.args],
    env: { ...environment(), ...found.env },
  });
  const page = await browser.newPage();
  const shown = new Map<string, Buffer>();
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = shown.get(name) ?? files.get(name);
    const type = name.endsWith('.html')
      ? 'text/html; charset=utf-8'
      : name.endsWith('.css')
        ? 'text/css'
        : 'font/woff2';
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, headers: { 'content-type': type } });
  });
  return {
    print: async (given) => {
      shown.set('paper.html', Buffer.from(fillPage(template, given)));
      await page.goto(`${ORIGIN}paper.html`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const tooWide = await overhang(page);
      const pdf = await page.pdf({
        format: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        tagged: true,
      });
      return { pdf, tooWide };
    },
    close: () => browser.close(),
  };
}

/** Laid out as wide as the paper between its margins of 16 mm. */
async function overhang(page: Page): Promise<number> {
  const width = Math.floor(((210 - 2 * 16) / 25.4) * 96);
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(
    (wide) =>
      Math.max(
        0,
        ...[...document.querySelectorAll('main *')].map((one) =>
          Math.ceil(one.getBoundingClientRect().right - wide - 1),
        ),
      ),
    width,
  );
}

async function builtFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const built = await build({
    configFile: join(ROOT, 'renderer', 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: { print: join(ROOT, 'renderer', 'print.html') } } },
  });
  const files = new Map<string, Buffer>();
  for (const result of Array.isArray(built) ? built : [built]) {
    if (!('output' in result)) continue;
    for (const file of result.output)
      files.set(file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source));
  }
  return files;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

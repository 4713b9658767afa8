// Draws the app icon and the tray icons as PNG files from their SVG sources.
//
//   node scripts/icons.mjs
//
// Needs a Chromium or Chrome: CHROME_PATH, or one of the usual places.
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const icons = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'icons');
const tray = join(icons, 'tray');

const appSizes = [16, 32, 48, 64, 128, 256, 512, 1024];
// Electron picks the file by this suffix: https://www.electronjs.org/docs/latest/api/native-image
const trayScales = { '': 16, '@1.25x': 20, '@1.5x': 24, '@2x': 32, '@3x': 48 };
const templateScales = { '': 16, '@2x': 32 };

function chromePath() {
  const found = process.env.CHROME_PATH
    ? [process.env.CHROME_PATH]
    : ['/usr/bin/chromium', '/usr/bin/google-chrome'].filter((path) => existsSync(path));
  if (found.length === 0) {
    throw new Error('No Chromium found. Set CHROME_PATH to a Chromium or Chrome binary.');
  }
  return found[0];
}

/** Every picture to draw: the SVG file, the PNG file and the side in pixels. */
async function jobs() {
  const list = appSizes.map((size) => ({
    from: join(icons, 'app.svg'),
    to: join(icons, `app-${size}.png`),
    size,
  }));
  const names = (await readdir(tray)).filter((name) => name.endsWith('.svg')).sort();
  for (const name of names) {
    const match = /^([a-z]+)-(light|dark|template)\.svg$/.exec(name);
    if (!match) {
      throw new Error(`${name}: a tray icon is called <state>-light, <state>-dark or <state>-template.svg`);
    }
    const [, state, variant] = match;
    const template = variant === 'template';
    const base = template ? `${state}Template` : `${state}-${variant}`;
    for (const [suffix, size] of Object.entries(template ? templateScales : trayScales)) {
      list.push({ from: join(tray, name), to: join(tray, `${base}${suffix}.png`), size });
    }
  }
  return list;
}

const browser = await chromium.launch({
  executablePath: chromePath(),
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  const all = await jobs();
  for (const { from, to, size } of all) {
    const svg = await readFile(from, 'utf8');
    await page.setViewportSize({ width: Math.max(size, 64), height: Math.max(size, 64) });
    await page.setContent(
      `<!doctype html><style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
    await writeFile(to, png);
  }
  console.log(`${all.length} icons drawn.`);
} finally {
  await browser.close();
}

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Language } from '../../shared/settings';
import { CASES, type Case } from '../../tests/views/cases';
import { openHarness } from '../../tests/views/harness';
import { inEnglish } from './in-english';
import { toPalette } from './palette';
import { PICTURES, type Picture } from './picture-list';
import { toPng } from './png';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
/** How often a window is looked at until it is at rest, ms, and how many times at most. */
const LOOK_EVERY = 200;
const MOST_LOOKS = 20;
/** What is shown of the page to the left and right of a part, CSS pixels. */
const AIR = 24;

/** Draws every picture of the handbook into `folder`, one folder for each language; answers their size together, bytes. */
export async function drawPictures(folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  const harness = await openHarness();
  let size = 0;
  try {
    for (const language of LANGUAGES) {
      for (const picture of PICTURES) {
        const { view, state, clicks } = caseOf(picture);
        const { width, height } = picture;
        const { page } = await harness.open(view, language === 'en' ? inEnglish(state) : state, {
          language,
          width,
          height,
          clicks,
          scheme: 'light',
        });
        // What the mouse lies on looks otherwise, in this picture and the next.
        if (clicks.length > 0) await page.mouse.move(0, 0);
        const file = join(folder, language, `${picture.name}.png`);
        const drawn = await shrunk(page, await atRest(page, picture));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, drawn);
        size += drawn.length;
      }
    }
  } finally {
    await harness.close();
  }
  return size;
}

function caseOf({ name, view, state }: Picture): Case {
  const found = CASES.find((one) => one.view === view && one.name === state);
  if (found === undefined) throw new Error(`Picture ${name}: ${view} has no state ${state}`);
  return found;
}

/** What the window shows once it shows the same twice: a click may lead to another page a moment later. */
async function atRest(page: Page, picture: Picture): Promise<Buffer> {
  let last = await shot(page, picture);
  for (let look = 0; look < MOST_LOOKS; look++) {
    await wait(LOOK_EVERY);
    const next = await shot(page, picture);
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`Picture ${picture.name} does not come to rest`);
}

/** What the window shows, or the part with the air that is around it on the page. */
async function shot(page: Page, { part }: Picture): Promise<Buffer> {
  if (part === undefined) return page.screenshot();
  const clip = await page
    .locator(part)
    .first()
    .evaluate((element, air) => {
      const { left, top } = element.getBoundingClientRect();
      // Without the line that stands between it and the part before.
      const { clientTop, clientWidth, clientHeight } = element;
      return {
        ...{ x: left + scrollX - air, y: top + scrollY + clientTop },
        ...{ width: clientWidth + 2 * air, height: clientHeight },
      };
    }, AIR);
  return page.screenshot({ clip, fullPage: true });
}

/** The same picture with a palette. The browser that drew it reads it, too. */
async function shrunk(page: Page, png: Buffer): Promise<Buffer> {
  const { width, rgba } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let at = 0; at < data.length; at += 32_768)
      text += String.fromCharCode(...data.subarray(at, at + 32_768));
    return { width: image.width, rgba: btoa(text) };
  }, png.toString('base64'));
  return toPng(toPalette(Buffer.from(rgba, 'base64')), width);
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../shared/settings';
import { openHarness } from './harness';
import { CASES } from './cases';

/** What to draw and where to put it. */
export interface GalleryOptions {
  readonly out: string;
  /** Draw only this view. */
  readonly only: string | null;
  /** Size of the window in CSS pixels; `null` for its own. What does not fit is drawn too when a width is given. */
  readonly width: number | null;
  readonly height: number | null;
  /** Size of the text, per cent. */
  readonly text: number;
  readonly languages: readonly Language[];
  readonly schemes: readonly ('light' | 'dark')[];
}

/** Draws every view in every state to `view--state--language--scheme.png`; answers how many pictures it made. */
export async function drawGallery(options: GalleryOptions): Promise<number> {
  await mkdir(options.out, { recursive: true });
  const cases = CASES.filter(({ view }) => options.only === null || options.only === view);
  const size = {
    ...(options.width === null ? {} : { width: options.width }),
    ...(options.height === null ? {} : { height: options.height }),
  };
  const harness = await openHarness();
  let count = 0;
  try {
    for (const scheme of options.schemes) {
      for (const language of options.languages) {
        for (const { view, name, state, clicks } of cases) {
          const { page } = await harness.open(view, state, { language, scheme, clicks, ...size });
          await page.evaluate((text) => {
            document.documentElement.style.fontSize = text === 100 ? '' : `${text}%`;
          }, options.text);
          const path = join(options.out, `${view}--${name}--${language}--${scheme}.png`);
          const isFixed = view === 'nudge' || view === 'break' || view === 'sign';
          await page.screenshot({ path, fullPage: !isFixed || options.width !== null });
          count += 1;
        }
      }
    }
  } finally {
    await harness.close();
  }
  return count;
}

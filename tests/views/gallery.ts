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
  readonly languages: readonly Language[];
  readonly schemes: readonly ('light' | 'dark')[];
}

/** Draws every view in every state to `view--state--language--scheme.png`; answers how many pictures it made. */
export async function drawGallery(options: GalleryOptions): Promise<number> {
  await mkdir(options.out, { recursive: true });
  const cases = CASES.filter(({ view }) => options.only === null || options.only === view);
  const harness = await openHarness();
  let count = 0;
  try {
    for (const scheme of options.schemes) {
      for (const language of options.languages) {
        for (const { view, name, state, clicks } of cases) {
          const { page } = await harness.open(view, state, { language, scheme, clicks });
          const path = join(options.out, `${view}--${name}--${language}--${scheme}.png`);
          await page.screenshot({ path, fullPage: view !== 'nudge' && view !== 'break' });
          count += 1;
        }
      }
    }
  } finally {
    await harness.close();
  }
  return count;
}

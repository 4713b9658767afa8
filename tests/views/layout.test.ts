import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../renderer/views';
import { CASES, EVERY_LOOK } from './cases';
import { openHarness, type Harness } from './harness';
import { cutChoices, cutText, partedWords, spaceText, tooSmall } from './operable/measures';

/** Elements that reach outside the window sideways; empty when nothing has to be scrolled for. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
  });
}

/** Controls that reach outside the window, in a menu or dialog too, which do not widen the page. */
function fieldsOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea')]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { left, right } = control.getBoundingClientRect();
        return left < -1 || right > document.documentElement.clientWidth + 1;
      })
      .map((control) => `${control.tagName} ${control.textContent}`),
  );
}

/** How far a window's content reaches below its edge, in CSS pixels. */
function tooHigh(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
}

/** Every second case, the other ones in the other language; `size` tells sizes apart, so that over the cases each language meets each. */
function inOneLanguage<T>(cases: readonly T[], language: 'sv' | 'en', size: number): readonly T[] {
  return cases.filter((_, at) => EVERY_LOOK || (at + size) % 2 === (language === 'sv' ? 0 : 1));
}

describe('layout', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });
  afterAll(() => harness.close());

  const home = CASES.filter(({ view }) => VIEWS[view].window === 'home');
  /** Where the longest words met the narrowest line. */
  const wordiest = [
    'settings typical',
    'accessibility typical',
    'data goes-everything',
    'data earlier-few',
    'diagnostics full',
    'workplace checks-full',
    'workplace desk-3',
    'workplace page-light',
    'workplace full',
    'workplace result-full',
    'manager team-full',
    'content full',
    'people new',
    'today menu',
    'today full',
    'today goal-times',
    'today sentence-after',
    'today closed-full',
    'plan details',
    'look-back full-month',
    'look-back ten-years-year',
  ];
  test.each(wordiest)('%s at 320 px with text of 200 percent', async (name) => {
    const found = home.find((one) => `${one.view} ${one.name}` === name);
    if (found === undefined) throw new Error(name);
    const { view, state, clicks } = found;
    const { page } = await harness.open(view, state, { language: 'sv', clicks, width: 320 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.locator('[data-narrow]').waitFor();
    expect([...(await tooWide(page)), ...(await partedWords(page))]).toEqual([]);
    expect([...(await fieldsOutside(page)), ...(await cutChoices(page))]).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  });

  for (const language of ['sv', 'en'] as const) {
    test.each(inOneLanguage(home, language, 0))(
      `$view, $name at 320 px (${language})`,
      async ({ view, state, clicks }) => {
        const { page } = await harness.open(view, state, { language, clicks, width: 320 });
        expect(await tooWide(page)).toEqual([]);
        expect(await tooSmall(page)).toEqual([]);
      },
    );

    test.each(inOneLanguage(home, language, 1))(
      `$view, $name with text of 200 %, and with text spaced out (${language})`,
      async ({ view, state, clicks }) => {
        const { page } = await harness.open(view, state, { language, clicks, width: 640 });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await tooWide(page)).toEqual([]);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '';
        });
        await spaceText(page, true);
        expect([...(await tooWide(page)), ...(await cutText(page))]).toEqual([]);
        await spaceText(page, false);
      },
    );

    const cards = CASES.filter(({ view }) => view === 'nudge');
    test.each(cards)(`the card shows all of $name (${language})`, async ({ view, state, clicks }) => {
      const { page } = await harness.open(view, state, { language, clicks });
      expect(await tooWide(page)).toEqual([]);
      expect(await tooHigh(page)).toBeLessThanOrEqual(0);
      expect(await tooSmall(page)).toEqual([]);
    });

    const breaks = CASES.filter(({ view }) => view === 'break');
    for (const [width, height, text] of [
      [320, 640, 100],
      // 1280 x 800 at 400 %.
      [320, 200, 100],
      [1280, 800, 200],
      [640, 800, 200],
      [2560, 1440, 100],
      [1080, 1920, 100],
    ] as const) {
      test.each(breaks)(
        `the break, $name, at ${width} x ${height} with text of ${text} %: nothing is cut, the way out is in sight (${language})`,
        async (each) => {
          const { page } = await harness.open(each.view, each.state, { language, width, height });
          await page.evaluate((size) => {
            document.documentElement.style.fontSize = `${size}%`;
          }, text);
          expect(await tooWide(page)).toEqual([]);
          // From where the words begin; above them there may be a drawing as high as the window.
          const below = await page.evaluate(() => {
            document.querySelector('.scene-title')?.scrollIntoView({ block: 'start' });
            const bottom = document.querySelector('.break-leave')?.getBoundingClientRect().bottom ?? Infinity;
            return bottom - window.innerHeight;
          });
          expect(below).toBeLessThanOrEqual(0.5);
        },
      );
    }

    const signs = CASES.filter(({ view }) => view === 'sign');
    for (const [width, height] of [
      [480, 320],
      [320, 240],
      [600, 960],
      [1024, 600],
      [1920, 1080],
    ] as const) {
      test.each(signs)(
        `the sign, $name, at ${width} x ${height}: all of it is seen, its word on one line (${language})`,
        async (each) => {
          const { page } = await harness.open(each.view, each.state, { language, width, height });
          expect(await tooWide(page)).toEqual([]);
          expect(await tooHigh(page)).toBeLessThanOrEqual(0);
          const word = await page.evaluate(() => {
            const title = document.querySelector('h1');
            const { fontSize } = getComputedStyle(title ?? document.body);
            return { size: parseFloat(fontSize), height: title?.clientHeight ?? 0 };
          });
          expect(word.height / word.size).toBeLessThan(1.5);
          // As large as a tenth of the window, whatever its shape.
          expect(word.size).toBeGreaterThanOrEqual(Math.max(width, height) / 10);
        },
      );
    }

    for (const [width, height] of [
      [1280, 800],
      [1024, 600],
    ] as const) {
      test.each(breaks)(
        `the break shows all of $name at ${width} x ${height} (${language})`,
        async (each) => {
          const { page } = await harness.open(each.view, each.state, { language, width, height });
          expect(await tooWide(page)).toEqual([]);
          expect(await tooHigh(page)).toBeLessThanOrEqual(0);
        },
      );
    }
  }
});

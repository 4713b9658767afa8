import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewId } from '../../../renderer/views';
import { CASES, type Case } from '../cases';
import { openHarness, type Harness, type OpenOptions } from '../harness';
import { cutText, moving, tooSmall } from './measures';
import { unmarked } from './forced-colours';
import { reordered, tabbable, walk } from './tab-walk';

/** One look of each view, with as many sorts of controls as it has. */
const LOOKS: Readonly<Record<ViewId, string>> = {
  welcome: 'first',
  today: 'planned',
  plan: 'details',
  closeout: 'typical',
  'look-back': 'typical-day-tools',
  people: 'more',
  workplace: 'page-light',
  manager: 'times',
  content: 'new-activity',
  settings: 'own-form',
  data: 'goes-day',
  diagnostics: 'typical',
  accessibility: 'typical',
  nudge: 'tip',
  break: 'start',
  sign: 'work',
};

const cases: readonly Case[] = CASES.filter(({ view, name }) => LOOKS[view] === name);

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const open = (one: Case, options: OpenOptions = {}) =>
  harness.open(one.view, one.state, { clicks: one.clicks, ...options });

test('every view is walked', () => {
  expect(new Set(cases.map(({ view }) => view))).toEqual(new Set(Object.keys(LOOKS)));
});

test('what is wrong is found: an order, a size, a cut word, a missing edge, a choice told by colour alone', async () => {
  const [sign] = cases.filter(({ view }) => view === 'sign');
  if (sign === undefined) throw new Error('no sign');
  const { page } = await open(sign, { forcedColors: 'active' });
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<p><button id="bare" tabindex="1">Bare</button></p>
       <p class="cut">Long words</p>
       <ul><li><button aria-pressed="true">On</button></li><li><button aria-pressed="false">Off</button></li></ul>`,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `#bare { width: 10px; height: 10px; padding: 0; border: 0; overflow: hidden; appearance: none; }
       .cut { width: 2rem; overflow: hidden; white-space: nowrap; }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await reordered(page)).toEqual(['BUTTON ']);
  expect(await tooSmall(page)).toContain('BUTTON "Bare" 10 x 10');
  expect(await cutText(page)).toContain('P cut');
  expect(await unmarked(page)).toEqual(['no edge: BUTTON. "Bare"', 'pressed: BUTTON. "On"']);
});

describe('by Tab', () => {
  test.each(cases)(
    '$view: all of it in the order of reading, seen and marked, and out again',
    async (one) => {
      const { page } = await open(one);
      // The break takes no key in its first second.
      if (one.view === 'break') await page.locator('[data-armed="true"]').waitFor();
      expect(await reordered(page)).toEqual([]);
      const expected = await tabbable(page);
      const stops = await walk(page);
      expect(stops.map(({ what }) => what)).toEqual(expected);
      expect(stops.filter(({ isMarked, isSeen }) => !isMarked || !isSeen)).toEqual([]);
    },
  );
});

describe('in forced colours', () => {
  test.each(cases)(
    '$view: each control has an edge or is a link, and what is chosen is told without colour',
    async (one) => {
      const { page } = await open(one, { forcedColors: 'active', scheme: 'dark' });
      expect(await unmarked(page)).toEqual([]);
    },
  );
});

describe('with reduced motion', () => {
  const [running] = cases.filter(({ view }) => view === 'break');
  test.each(cases)('$view: nothing moves', async (one) => {
    const { page } = await open(one, { motion: 'reduce' });
    expect(await moving(page)).toEqual([]);
  });

  test('without it the drawing of a break does, for 5 s at most', async () => {
    if (running === undefined) throw new Error('no break');
    const { page } = await open(running, { motion: 'no-preference', fresh: true });
    expect(await moving(page)).toContain('sway');
    const longest = await page.evaluate(() =>
      Math.max(
        ...document
          .getAnimations()
          .filter((one) => one instanceof CSSAnimation && one.animationName === 'sway')
          .map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
      ),
    );
    expect(longest).toBeLessThanOrEqual(5_000);
  });
});

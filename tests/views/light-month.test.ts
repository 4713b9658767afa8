import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDate } from '../../shared/time/calendar';
import { openHarness, type Harness } from './harness';
import { lit, TYPICAL_LIGHT } from './light-states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

/** Widths of the window in CSS pixels, sizes of text in per cent, and from how many days of today on there is room for a number. */
const LOOKS = [
  [320, 200, 5],
  [320, 100, 3],
  [640, 200, 3],
  [480, 100, 2],
  [640, 100, 2],
  [1040, 100, 1],
  [1600, 100, 1],
] as const;
const NAMED = [1, 5, 10, 15, 20, 25, 30];
/** The least between two numbers, in em of theirs: nearly a space and a half. */
const APART = 0.4;

/** The numbers that the axis of the month names in each look, and how close two of them come, in em of theirs. */
async function axes(date: LocalDate): Promise<readonly { readonly named: string; readonly gap: number }[]> {
  const { light } = TYPICAL_LIGHT.snapshot.settings;
  const state = lit(light, { date, now: Date.parse(`${date}T11:32:00+01:00`) });
  const { page } = await harness.open('workplace', state, { clicks: ['a[href="#workplace/light"]'] });
  await page.locator('.month-days').waitFor();
  const found = [];
  for (const [width, text] of LOOKS) {
    await page.setViewportSize({ width, height: 780 });
    const axis = await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
      const days = document.querySelector('.month-days') ?? document.body;
      const shown = [...days.querySelectorAll('text')].filter((each) => each.checkVisibility());
      const boxes = shown.map((each) => each.getBoundingClientRect());
      const gaps = boxes.slice(1).map((box, at) => box.left - (boxes[at]?.right ?? Infinity));
      const gap = Math.min(...gaps) / parseFloat(getComputedStyle(days).fontSize);
      document.documentElement.style.fontSize = '';
      return { named: shown.map((each) => each.textContent).join(' '), gap };
    }, text);
    found.push(axis);
  }
  return found;
}

test.each([2, 3, 21, 22, 23, 24, 25])(
  'on the %i of a month its axis names each fifth day that has room beside today, and no two meet',
  async (today) => {
    const shown = await axes(`2026-11-${String(today).padStart(2, '0')}`);
    const due = LOOKS.map(([, , from]) => {
      const others = NAMED.filter((day) => Math.abs(day - today) >= from && day !== today);
      return [...others, today].toSorted((one, other) => one - other).join(' ');
    });
    expect(shown.map(({ named }) => named)).toEqual(due);
    expect(Math.min(...shown.map(({ gap }) => gap))).toBeGreaterThan(APART);
  },
);

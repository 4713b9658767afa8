import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHarness, type Harness, type OpenPage } from './harness';
import { STATES } from './states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const state = STATES.content['typical'];
const open = async (): Promise<OpenPage> => {
  if (state === undefined) throw new Error('No state');
  return harness.open('content', state, { fresh: true });
};
const list = ({ page }: OpenPage, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
const focused = ({ page }: OpenPage) => page.evaluate(() => document.activeElement?.textContent);

test.each([
  ['Dina aktiviteter', 'activity', { activity: state?.snapshot.own.activities[0]?.id }],
  ['Dina tips', 'tip', { tip: state?.snapshot.own.tips[0]?.id }],
] as const)(
  '%s are hidden, changed and removed, and the focus stays in the list',
  async (title, of, which) => {
    const opened = await open();
    const own = list(opened, title);
    await own
      .getByRole('button', { name: /^Inget för mig/ })
      .first()
      .click();
    await own
      .getByRole('button', { name: /^Ändra/ })
      .first()
      .click();
    expect(await opened.page.evaluate(() => document.activeElement?.matches('form .input'))).toBe(true);
    await own.getByRole('button', { name: 'Avbryt' }).click();
    expect(await focused(opened)).toBe(title);
    await own.locator(`[data-act=new-${of}]`).click();
    await own.getByRole('button', { name: 'Avbryt' }).click();
    await own
      .getByRole('button', { name: /^Ta bort/ })
      .first()
      .click();
    await own.getByRole('button', { name: /^Ja, ta bort/ }).click();
    expect(await focused(opened)).toBe(title);
    const { commands } = await opened.sent();
    expect(commands).toEqual([
      { type: `${of}.hide`, ...which },
      { type: `own.${of}.delete`, ...which },
    ]);
  },
);

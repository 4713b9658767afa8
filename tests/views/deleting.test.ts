import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ForgetOutcome } from '../../shared/forgetting';
import { OFF, view, WORK } from './base';
import { tabTo } from './by-keyboard';
import { A_MONTH, DAY, DELETION_WALKS, EVERYTHING, NOTHING } from './deletions';
import type { FakeState } from './fake-main';
import { openHarness, type Harness, type OpenPage } from './harness';
import { LOOKED_BACK } from './looked-back';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const GONE: ForgetOutcome = { type: 'gone' };
const open = (state: FakeState): Promise<OpenPage> => harness.open('data', state, { fresh: true });
const focused = ({ page }: OpenPage): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);
const show = ({ page }: OpenPage): Promise<void> =>
  page.getByRole('button', { name: 'Visa vad som försvinner' }).click();

test('a day is deleted by keyboard: what goes has the focus, one button says it, and the focus comes back', async () => {
  const opened = await open({ ...view(WORK), goes: DAY, forgot: GONE });
  const { page } = opened;
  await tabTo(opened, 'Visa vad som försvinner');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(opened)).toBe('Det här försvinner: måndag 23 november 2026');
  expect((await opened.sent()).deletions).toEqual([['what-goes', { type: 'day', day: '2026-11-23' }]]);
  await page.getByText('Arbetsdagen som pågår. Den avslutas när den tas bort.').waitFor();
  await tabTo(opened, 'Ta bort måndag 23 november 2026');
  await page.keyboard.press('Enter');
  await page.getByText('Borttaget: måndag 23 november 2026.').waitFor();
  expect((await opened.sent()).deletions.slice(1)).toEqual([['forget', { type: 'day', day: '2026-11-23' }]]);
  expect(await focused(opened)).toBe('Visa vad som försvinner');
});

test('nothing is deleted by looking, by thinking better of it, or by choosing something else', async () => {
  const opened = await open({ ...view(OFF), goes: DAY });
  const { page } = opened;
  await show(opened);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  expect(await focused(opened)).toBe('Visa vad som försvinner');
  await show(opened);
  await page.getByText('Det här försvinner').waitFor();
  await page.getByLabel('Vilken dag?').fill('2026-11-20');
  expect(await page.getByText('Det här försvinner').count()).toBe(0);
  await show(opened);
  await page.getByText('Det här försvinner: fredag 20 november 2026').waitFor();
  await page.getByRole('radio', { name: 'En månad' }).last().check();
  expect(await page.getByText('Det här försvinner').count()).toBe(0);
  expect((await opened.sent()).deletions).toEqual(
    ['2026-11-23', '2026-11-23', '2026-11-20'].map((day) => ['what-goes', { type: 'day', day }]),
  );
});

test('a month and everything are asked for as such, and said to be so in the button', async () => {
  const opened = await open({ ...view(OFF), goes: A_MONTH, forgot: GONE });
  const { page } = opened;
  await page.getByRole('radio', { name: 'En månad' }).last().check();
  // A day without a year is the last one, not one to come.
  await page.getByLabel('Vilken månad?').fill('24/11');
  await show(opened);
  await page.getByRole('button', { name: 'Ta bort november 2025, 16 dagar' }).click();
  await page.getByText('Borttaget: november 2025.').waitFor();
  await opened.push({ ...view(OFF), goes: EVERYTHING, forgot: GONE });
  await page.getByRole('radio', { name: 'Allt', exact: true }).last().check();
  await show(opened);
  await page.getByRole('button', { name: /^Ta bort allt, 2\s312 dagar, och börja om$/ }).click();
  await page.getByText('Allt är borttaget. Appen startar om.').waitFor();
  expect((await opened.sent()).deletions).toEqual([
    ['what-goes', { type: 'month', month: '2025-11' }],
    ['forget', { type: 'month', month: '2025-11' }],
    ['what-goes', { type: 'everything' }],
    ['forget', { type: 'everything' }],
  ]);
});

test('without a day nothing is asked, and of an empty day there is nothing to delete', async () => {
  const opened = await open({ ...view(OFF), goes: NOTHING });
  const { page } = opened;
  await page.getByLabel('Vilken dag?').fill('');
  await show(opened);
  await page.getByText('Välj först vilken dag det gäller.').waitFor();
  expect((await opened.sent()).deletions).toEqual([]);
  await page.getByLabel('Vilken dag?').fill('2026-11-21');
  await show(opened);
  await page
    .getByText('Inget är antecknat om lördag 21 november 2026, så det finns inget att ta bort.')
    .waitFor();
  expect(await page.locator('[data-act=forget]').count()).toBe(0);
});

test('what came of it is said: files that something is left in by name, and why nothing was done', async () => {
  for (const [name, words] of [
    ['left', ['Appen vet inget mer om november 2026', 'backup/2026-11.json']],
    ['not-done', ['Inget är borttaget. Mappen med dina uppgifter finns inte på sin plats.']],
  ] as const) {
    const walk = DELETION_WALKS.find((one) => one.name === name);
    if (walk === undefined) throw new Error(`No ${name}`);
    const { page } = await harness.open('data', walk.state, { fresh: true, clicks: walk.clicks });
    for (const text of words) await page.getByRole('status').getByText(text).waitFor();
  }
  const failing = await open({ ...view(OFF), goes: DAY });
  await show(failing);
  await failing.page.locator('[data-act=forget]').click();
  await failing.page.getByRole('status').getByText('Det gick inte. Försök igen.').waitFor();
  expect(await focused(failing)).toBe('Visa vad som försvinner');
});

test('a look at a day leads to its deletion, with the day chosen', async () => {
  const opened = await harness.open('look-back', LOOKED_BACK.full, {
    fresh: true,
    clicks: ['[data-unit=day]'],
  });
  const { page } = opened;
  const link = page.getByRole('link', { name: 'Ta bort dagen' });
  const day = (await link.getAttribute('href'))?.split('/')[1] ?? '';
  await link.click();
  await expect.poll(() => focused(opened)).toBe('Ta bort');
  expect(await page.getByLabel('Vilken dag?').inputValue()).toBe(day);
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('what was typed about a day goes with the day', async () => {
  const opened = await open({ ...view(WORK), goes: DAY, forgot: GONE });
  const { page } = opened;
  const goTo = (hash: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const worked = page.getByLabel('Vad fungerade?');
  await goTo('closeout');
  await worked.fill('MARKER');
  await goTo('data');
  await goTo('closeout');
  expect(await worked.inputValue()).toBe('MARKER');
  await goTo('data');
  await show(opened);
  await page.locator('[data-act=forget]').click();
  await page.getByText('Borttaget').waitFor();
  await goTo('closeout');
  expect(await worked.inputValue()).toBe('');
});

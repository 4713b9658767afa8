import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { view } from './base';
import type { FakeState } from './fake-main';
import { openHarness, violations, type Harness } from './harness';
import { LOOKED_BACK } from './looked-back';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const fresh = { fresh: true } as const;
const { typical, full, empty } = LOOKED_BACK;

/** Main does not answer when it is asked to look back. */
const SILENT: FakeState = view(typical.snapshot);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
/** The words of all elements, in order. */
async function wordsOf(page: Page, selector: string): Promise<readonly string[]> {
  return (await page.locator(selector).allInnerTexts()).map((text) => plain(text).trim());
}
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

describe('looking back', () => {
  test('begins with this week, and goes by the keyboard to any other time', async () => {
    const opened = await harness.open('look-back', typical, fresh);
    const { page } = opened;
    const heading = page.getByRole('heading', { level: 2 }).first();
    expect(await heading.innerText()).toBe('Vecka 47, 16–22 november 2026');
    // React's strict mode mounts a page twice while it is tested.
    expect([...new Set((await opened.sent()).lookBack)].sort()).toEqual(['changes', 'week 2026-11-22']);
    await page.evaluate(() => globalThis.fakeMain.forget());

    await page.getByRole('radio', { name: 'Vecka' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-answered=month]').waitFor();
    expect(await heading.innerText()).toBe('November 2026');
    await page.getByRole('button', { name: 'Föregående månad' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Oktober 2026' }).waitFor();
    await page.getByRole('button', { name: 'Nästa månad' }).press('Enter');
    await page.getByRole('button', { name: 'Nästa månad' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'December 2026' }).waitFor();
    await page.getByRole('button', { name: 'I dag' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'November 2026' }).waitFor();
    await page.getByLabel('Gå till').fill('2019-02-03');
    await page.getByLabel('Gå till').press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Februari 2019' }).waitFor();
    const asked = (await opened.sent()).lookBack.filter((what) => what.startsWith('month'));
    expect(asked).toEqual([
      ...['month 2026-11-22', 'month 2026-10-01', 'month 2026-11-01', 'month 2026-12-01'],
      ...['month 2026-11-22', 'month 2019-02-03'],
    ]);
  });

  test('takes no date that is none, and says how to write one', async () => {
    const { page } = await harness.open('look-back', typical, fresh);
    const field = page.getByLabel('Gå till');
    await field.fill('2026-02-30');
    await field.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Skriv dagen som 2026-11-23.' }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('2026-02-28');
    await field.press('Tab');
    await page.getByRole('heading', { name: /Vecka 9,/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('has the same facts in each table as in its picture', async () => {
    const { page } = await harness.open('look-back', typical, fresh);
    const { days, rests } = typical.lookBack?.read.week ?? { days: [], rests: [] };
    expect(days.length).toBeGreaterThan(3);
    const tables = page.locator('.folded-table');
    for (const summary of await tables.locator('summary').all()) await summary.press('Enter');
    const cells = async (table: number, column: number): Promise<readonly string[]> =>
      (await tables.nth(table).locator(`tbody tr > :nth-child(${column})`).allInnerTexts()).map(plain);
    const values = (await wordsOf(page, '.hours-plot .plot-value')).filter((text) => text !== '');
    expect(values).toEqual(await cells(0, 3));
    expect(values).toHaveLength(days.length);
    expect(await wordsOf(page, '.rest-plot .plot-value')).toEqual(await cells(1, 4));
    expect(await cells(1, 4)).toHaveLength(rests.length);
    const breaks = await wordsOf(page, '.break-plot .plot-value');
    expect(breaks).toHaveLength(2);
    for (const [index, words] of breaks.entries()) {
      const numbers = await Promise.all([2, 3, 4].map(async (column) => (await cells(2, column))[index]));
      expect(words.match(/\d+/g)).toEqual(numbers.filter((number) => number !== '0'));
    }
    const air = (await cells(3, 2)).filter((word) => word === 'ja').length;
    expect((await wordsOf(page, '.slot-plot .plot-value'))[0]).toBe(`${air} dagar`);
  });

  test('opens a day from the picture, and takes the reader along', async () => {
    const opened = await harness.open('look-back', typical, fresh);
    const { page } = opened;
    await page.getByRole('button', { name: 'tis 17 november 2026' }).press('Enter');
    await page.locator('[data-answered=day]').waitFor();
    expect((await opened.sent()).lookBack.slice(-2)).toEqual(['day 2026-11-17', 'day 2026-11-17']);
    expect(await focused(page)).toBe('tisdag 17 november 2026');
    await page.getByRole('heading', { name: 'Dagen som den blev' }).waitFor();
  });

  test('shows what times were before they were told anew', async () => {
    const { page } = await harness.open('look-back', full, { fresh: true, clicks: ['[data-unit=day]'] });
    const items = await wordsOf(page, '.corrections li');
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(/^Ändrade \d+ november 02:00\s+Innan dess: 08:00–16:20\s+Lunch 11:40–12:20$/);
    expect(items[1]).toMatch(/01:00\s+Innan dess: 08:00–16:20$/);
  });

  test('shows a day in the zone that it was worked in', async () => {
    const { lookBack } = typical;
    if (lookBack?.day == null) throw new Error('no day');
    const { record } = lookBack.day;
    const there = { ...lookBack.day, record: { ...record, zone: 'America/New_York' } };
    const moved: FakeState = { ...typical, lookBack: { ...lookBack, day: there } };
    const { page } = await harness.open('look-back', moved, { fresh: true, clicks: ['[data-unit=day]'] });
    await page.locator('.ribbon summary').click();
    const first = (await wordsOf(page, '.ribbon tbody th')).at(0);
    const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'America/New_York' });
    const [start] = lookBack.day.breaks.map(({ from }) => from);
    const began = Math.min(record.spans[0]?.from ?? Infinity, start ?? Infinity);
    expect(first).toMatch(new RegExp(`^${time.format(began)}`));
  });

  test('copies the late ends of the week that is shown', async () => {
    const opened = await harness.open('look-back', full, fresh);
    const note = opened.page.getByRole('complementary', { name: 'Sena arbetsdagar den här veckan' });
    await note.getByRole('button', { name: 'Kopiera texten' }).press('Enter');
    await note.getByRole('status').filter({ hasText: 'Kopierat' }).waitFor();
    expect((await opened.sent()).copied).toEqual(['late-ends 2026-11-16']);
  });

  test('says so where nothing is on record', async () => {
    const { page } = await harness.open('look-back', empty, fresh);
    await page.getByText('Här samlas dina dagar.').waitFor();
    await page.getByText('Inget än. Det du skriver i dagens avslut samlas här.').waitFor();
    expect(await page.locator('.plot').count()).toBe(0);
  });
});

describe('own words', () => {
  test('are looked for through all years, with the places marked', async () => {
    const opened = await harness.open('look-back', full, fresh);
    const { page } = opened;
    await page.getByLabel('Ord att söka efter').fill('  samhällsbyggnad budget ');
    await page.keyboard.press('Enter');
    const said = page.getByRole('status').filter({ hasText: 'träffar på' });
    await said.waitFor();
    expect((await said.innerText()).replace(/\D/g, '')).toBe(String(full.lookBack?.search.count));
    expect((await opened.sent()).lookBack.at(-1)).toBe('search samhällsbyggnad budget');
    expect(await page.locator('.hits > li').count()).toBe(100);
    await page.getByText('De 100 senaste visas.').waitFor();
    const marked = await page.locator('.hits > li').first().locator('mark').allInnerTexts();
    expect(new Set(marked)).toEqual(new Set(['samhällsbyggnad', 'budget']));
    await page.locator('.hits .day-link').first().press('Enter');
    await page.locator('[data-answered=day]').waitFor();
    expect(await focused(page)).toMatch(/ 2026$/);
    await page.getByLabel('Ord att söka efter').fill('');
    expect(await page.locator('.hits').count()).toBe(0);
  });

  test('that are found have no fault that axe finds', async () => {
    const { page } = await harness.open('look-back', LOOKED_BACK['one-day'], fresh);
    await page.getByLabel('Ord att söka efter').fill('amina');
    await page.keyboard.press('Enter');
    await page.locator('.hits mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('that main is slow to look for: it is said, and not at once', async () => {
    const { page } = await harness.open('look-back', typical, fresh);
    await page.evaluate(() => {
      const { arbetsro } = globalThis as unknown as { arbetsro: { lookBack: object } };
      Object.assign(arbetsro.lookBack, { search: () => new Promise(() => undefined) });
    });
    await page.getByLabel('Ord att söka efter').fill('budget');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByRole('status').filter({ hasText: 'Hämtar dagarna.' }).waitFor();
    expect(await page.locator('.hits').count()).toBe(0);
  });

  test('that cannot be looked for: it is said', async () => {
    const opened = await harness.open('look-back', typical, fresh);
    await opened.push(SILENT);
    await opened.page.getByLabel('Ord att söka efter').fill('budget');
    await opened.page.getByRole('button', { name: 'Sök' }).click();
    await opened.page.locator('.problem').filter({ hasText: 'Det gick inte att läsa' }).waitFor();
  });
});

describe('what one wanted to change', () => {
  test('is one list of all days, answered with one key', async () => {
    const opened = await harness.open('look-back', typical, fresh);
    const { page } = opened;
    const changes = typical.lookBack?.changes ?? [];
    const rows = page.locator('.changes > li');
    expect(await rows.count()).toBe(5);
    await page.getByRole('button', { name: `Visa alla ${changes.length}` }).press('Enter');
    expect(await rows.count()).toBe(changes.length);
    const pressed = (index: number): Promise<readonly (string | null)[]> =>
      Promise.all([0, 1].map((n) => rows.nth(index).locator('.answer').nth(n).getAttribute('aria-pressed')));
    for (const [index, { state }] of changes.slice(0, 5).entries())
      expect(await pressed(index)).toEqual([String(state === 'keep'), String(state === 'done')]);
    await page.evaluate(() => globalThis.fakeMain.forget());
    await rows.first().getByRole('button', { name: 'Gjort' }).press('Enter');
    await expect.poll(async () => (await opened.sent()).lookBack).toEqual(['changes']);
    expect((await opened.sent()).commands).toEqual([
      { type: 'change.answer', day: changes[0]?.date, answer: 'done' },
    ]);
  });

  test('that could not be answered says why', async () => {
    const opened = await harness.open('look-back', typical, fresh);
    await opened.answer({ ok: false, reason: 'not-saved' });
    await opened.page.locator('.changes .answer').first().click();
    await opened.page.getByRole('alert').filter({ hasText: 'Det gick inte att spara' }).waitFor();
  });
});

describe('the days are read anew', () => {
  test('when anything was recorded, here or elsewhere in the app, and not whenever time goes by', async () => {
    const opened = await harness.open('look-back', typical, fresh);
    const { page } = opened;
    const asked = async (): Promise<readonly string[]> => [...(await opened.sent()).lookBack].sort();
    await page.evaluate(() => globalThis.fakeMain.forget());
    await opened.push({ ...typical, snapshot: { ...typical.snapshot, now: typical.snapshot.now + 60_000 } });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(await asked()).toEqual([]);
    await opened.push({ ...typical, snapshot: { ...typical.snapshot, lastFact: 'a new one' } });
    await expect.poll(asked).toEqual(['changes', 'week 2026-11-22']);
  });

  test('and what cannot be read is said, while the page stays', async () => {
    const opened = await harness.open('look-back', SILENT, fresh);
    await opened.page.getByRole('alert').filter({ hasText: 'Det gick inte att läsa' }).waitFor();
    await opened.page.getByRole('radio', { name: 'Dag' }).waitFor({ state: 'attached' });
  });
});

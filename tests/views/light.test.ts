import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LightSettings } from '../../shared/settings';
import { parseDegrees } from '../../renderer/home/workplace/light/coordinates';
import { tabTo } from './by-keyboard';
import { openHarness, type Harness, type OpenPage } from './harness';
import { LIGHT_STATES, lit, TYPICAL_LIGHT } from './light-states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const CARD = 'a[href="#workplace/light"]';
/** The page of the light; an address that a click changes is shown a moment later. */
async function open(state = lit({})): Promise<OpenPage> {
  const opened = await harness.open('workplace', state, { clicks: [CARD], fresh: true });
  await shown(opened);
  return opened;
}
const shown = ({ page }: Pick<OpenPage, 'page'>): Promise<void> => page.locator('.compass.large').waitFor();

/** The settings of light as they were asked for last. */
async function asked(opened: OpenPage): Promise<LightSettings | undefined> {
  const last = (await opened.sent()).commands.at(-1);
  return last?.type === 'settings.change' ? last.change.light : undefined;
}

test('a place, the line of sight and a window are set with keys alone', async () => {
  const opened = await open();
  const { keyboard } = opened.page;
  await tabTo(opened, 'Sök ort');
  await keyboard.type('kiru');
  const hit = opened.page.getByRole('button', { name: 'Kiruna' });
  await hit.waitFor();
  expect(await opened.page.getByRole('status').allTextContents()).toContain('En ort');
  await keyboard.press('Tab');
  expect(await hit.evaluate((button) => button === document.activeElement)).toBe(true);
  await keyboard.press('Enter');
  expect((await asked(opened))?.place?.name).toBe('Kiruna');
  expect(Math.abs(((await asked(opened))?.place?.latitude ?? 0) - 67.86)).toBeLessThan(0.1);

  await tabTo(opened, 'Dit du tittar');
  const compass = opened.page.getByRole('slider', { name: 'Dit du tittar' });
  expect(await compass.getAttribute('aria-valuetext')).toBe('söder, 180\u00a0grader');
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'PageUp', 'ArrowUp', 'ArrowLeft'])
    await keyboard.press(key);
  expect(await compass.getAttribute('aria-valuetext')).toBe('sydväst, 245\u00a0grader');
  expect((await asked(opened))?.desk).toEqual({ facing: 245, windows: [] });
  await keyboard.press('Home');
  await keyboard.press('ArrowLeft');
  expect((await asked(opened))?.desk?.facing).toBe(355);

  await tabTo(opened, 'Lägg till ett fönster');
  await keyboard.press('Enter');
  expect(await opened.page.getByText('Fönster 1: rakt fram, mot norr.').count()).toBe(1);
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  const exact = opened.page.getByRole('slider', { name: 'Riktning till fönster 1' });
  await exact.press('PageDown');
  const light = await asked(opened);
  expect(light?.place?.name).toBe('Kiruna');
  expect(light?.desk?.facing).toBe(355);
  expect(light?.desk?.windows.map(({ bearing }) => bearing)).toEqual([310]);
  await opened.page.getByRole('button', { name: 'Ta bort fönster 1' }).press('Enter');
  expect((await asked(opened))?.desk?.windows).toEqual([]);
  expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toBe('Hur du sitter');
});

test('where a choice shows its words on several lines it is opened, left and chosen with keys as elsewhere', async () => {
  const opened = await open(TYPICAL_LIGHT);
  await opened.page.setViewportSize({ width: 320, height: 780 });
  await opened.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const choice = opened.page.getByRole('combobox', { name: 'Var, sett från stolen' }).first();
  await opened.page.locator('[data-narrow]').waitFor();
  expect(await choice.evaluate((element) => getComputedStyle(element).appearance)).toBe('base-select');
  const isOpen = (): Promise<boolean> => choice.evaluate((element) => element.matches(':open'));
  await choice.focus();
  await opened.page.keyboard.press('ArrowDown');
  expect(await isOpen()).toBe(true);
  await opened.page.keyboard.press('Escape');
  expect([await isOpen(), await asked(opened)]).toEqual([false, undefined]);
  await opened.page.keyboard.type('snett bakom till v');
  expect((await asked(opened))?.desk?.windows[0]?.bearing).toBe((135 + 225) % 360);
});

test('the compass turns to the pointer, and only where it is let go is kept', async () => {
  const opened = await open(TYPICAL_LIGHT);
  const compass = opened.page.getByRole('slider', { name: 'Dit du tittar' });
  await compass.scrollIntoViewIfNeeded();
  const box = await compass.boundingBox();
  if (box === null) throw new Error('no compass');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await opened.page.mouse.move(x, y + 60);
  await opened.page.mouse.down();
  await opened.page.mouse.move(x - 60, y + 60);
  await opened.page.mouse.move(x - 60, y);
  expect(await asked(opened)).toBeUndefined();
  await opened.page.mouse.up();
  expect((await asked(opened))?.desk?.facing).toBe(270);
  expect((await opened.sent()).commands).toHaveLength(1);
});

test.each([...Object.keys(LIGHT_STATES)].filter((name) => name !== 'light-empty'))(
  'the picture of %s says the same as its table and its words',
  async (name) => {
    const state = LIGHT_STATES[name];
    if (state === undefined) throw new Error('no state');
    const { page } = await open(state);
    const said = await page.locator('.light-spells li').allTextContents();
    const spans = said.map((words) => /(\d\d:\d\d) till (\d\d:\d\d)/.exec(words)?.slice(1) ?? []);
    expect(await page.locator('.sky-names text').allTextContents()).toEqual(
      said.map((words) => /^Sol (i ögonen|på skärmen)/.exec(words)?.[0]),
    );
    const rows = await page
      .locator('.light-today tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    const timesOf = (what: RegExp): readonly string[] =>
      rows.filter(([, , , desk = '']) => what.test(desk)).map(([time = '']) => time);
    expect(timesOf(/börjar/)).toEqual(spans.map(([from]) => from));
    expect(timesOf(/slutar/).toSorted()).toEqual(spans.map(([, to = '']) => to).toSorted());
    const hours = await page.locator('.sky-hour text').allTextContents();
    expect(rows.map(([time = '']) => time).filter((time) => time.endsWith(':00'))).toEqual(
      expect.arrayContaining(hours.map((hour) => `${hour}:00`)),
    );
    const picture = (await page.locator('.sky').getAttribute('aria-label')) ?? '';
    for (const [from, to] of spans) expect(picture).toContain(`${from} till ${to}`);
  },
);

test.each(['light', 'light-summer', 'light-midnight-sun', 'light-full'])(
  'the card of %s says what the page says',
  async (name) => {
    const state = LIGHT_STATES[name];
    if (state === undefined) throw new Error('no state');
    const { page } = await harness.open('workplace', state, { fresh: true });
    const card = (await page.locator('.guide-card', { has: page.locator(CARD) }).textContent()) ?? '';
    await page.locator(CARD).click();
    await shown({ page });
    const said = await page.locator('.light-spells li').allTextContents();
    expect(said.length).toBeGreaterThan(0);
    for (const words of said) expect(card).toContain(words.replace(' (just nu)', ''));
  },
);

test('the bars of a month say the same as its table', async () => {
  const { page } = await open(LIGHT_STATES['light-polar-night']);
  const bars = await page
    .locator('.month-eyes')
    .evaluateAll((all) => all.map((bar) => Number.parseFloat(bar.getAttribute('height') ?? '0')));
  const minutes = await page.locator('.light-month tbody tr td:nth-child(2)').evaluateAll((all) =>
    all.map((cell) => {
      const [, hours = '0', rest = '0'] =
        /^(?:(\d+)\sh)?\s?(?:(\d+)\smin)?$/.exec(cell.textContent ?? '') ?? [];
      return Number(hours) * 60 + Number(rest);
    }),
  );
  const drawn = bars.slice(0, 31);
  expect(minutes).toHaveLength(31);
  const most = Math.max(...minutes);
  expect(most).toBeGreaterThan(60);
  expect(drawn.map((height) => Math.round(height))).toEqual(
    minutes.map((length) => Math.round((length / most) * 100)),
  );
});

test('midnight sun and polar night are told as they are', async () => {
  const summer = await open(LIGHT_STATES['light-midnight-sun']);
  expect(await summer.page.locator('.light-said').textContent()).toContain('solen är uppe hela dygnet');
  expect(await summer.page.locator('.sky-hour').count()).toBe(24);
  const winter = await open(LIGHT_STATES['light-polar-night']);
  expect(await winter.page.locator('.light-said').textContent()).toContain('solen går inte upp i dag');
  expect(await winter.page.locator('.sky-path, .sky-now').count()).toBe(0);
});

test('coordinates that are none get a sentence, and the first of them the focus', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByText('Skriv koordinater i stället').click();
  await page.getByLabel('Latitud').fill('59,33');
  await page.getByLabel('Longitud').fill('181');
  await page.keyboard.press('Enter');
  const longitude = page.getByLabel('Longitud');
  expect(await longitude.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await longitude.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('.problem').allTextContents()).toEqual([
    'Longituden är ett tal mellan −180 och 180, som 18,07.',
  ]);
  expect(await asked(opened)).toBeUndefined();
  await longitude.fill('\u221218.07°');
  await page.keyboard.press('Enter');
  expect((await asked(opened))?.place).toEqual({ name: '', latitude: 59.33, longitude: -18.07 });
});

test.each([
  ['59,33', 59.33],
  [' -33.9 ', -33.9],
  ['90', 90],
  ['90,01', null],
  ['', null],
  ['59 20', null],
  ['norr', null],
  ['1e2', null],
])('%j is a latitude of %s', (typed, degrees) => {
  expect(parseDegrees(typed, 90)).toBe(degrees);
});

test('the hints are switched off one by one', async () => {
  const opened = await open(TYPICAL_LIGHT);
  await opened.page.getByLabel('Innan solen stör').click();
  expect(await asked(opened)).toMatchObject({ glareHint: false, duskHint: true });
  await opened.page.getByLabel('När det skymmer').click();
  expect(await asked(opened)).toMatchObject({ glareHint: false, duskHint: false });
});

test('the list of places is not read before somebody searches', async () => {
  const { page } = await harness.open('workplace', lit({}), { fresh: true });
  const lists = (): Promise<number> =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('places')).length,
    );
  await page.locator(CARD).click();
  await shown({ page });
  expect(await lists()).toBe(0);
  await page.getByLabel('Sök ort').fill('a');
  await page.locator('.light-hit').first().waitFor();
  expect(await lists()).toBe(1);
});

test.each([
  ['sv', 'Sandviken'],
  ['en', 'Santiago'],
] as const)('among places that begin alike those of the country come first (%s)', async (language, first) => {
  const { page } = await harness.open('workplace', lit({}), { language, clicks: [CARD], fresh: true });
  await page.locator('.light-search .input').fill('san');
  await page.locator('.light-hit').first().waitFor();
  const names = await page.locator('.light-hit > span:first-child').allTextContents();
  expect(names.length).toBe(8);
  expect(names).toContain(first);
  expect(names.includes('Sandviken')).toBe(language === 'sv');
});

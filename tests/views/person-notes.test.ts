import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANAGER_STATES } from './filled-guides';
import type { FakeState } from './fake-main';
import { openHarness, type Harness, type OpenPage } from './harness';
import { TEAM_STATES } from './team-states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const open = (state: FakeState, ...clicks: readonly string[]): Promise<OpenPage> =>
  harness.open('manager', state, { fresh: true, clicks });
const guide = (name: string): string => `a[href="#manager/${name}"]`;

test('the manager chooses how long notes about a person are kept, half a year to begin with', async () => {
  const opened = await open(TEAM_STATES.team);
  const field = opened.page.getByLabel('Radera anteckningarna efter');
  expect(await field.locator('option:checked').textContent()).toBe('Sex månader');
  await field.selectOption('En månad');
  await field.selectOption('Aldrig');
  expect((await opened.sent()).commands).toEqual([
    { type: 'settings.change', change: { personNotes: 1 } },
    { type: 'settings.change', change: { personNotes: null } },
  ]);
  await opened.page.getByText('Ingen anteckning raderas de närmaste två veckorna.').waitFor();
});

test('what goes soon is named, with its day, and leads to the note, which says so too', async () => {
  const { page } = await open(TEAM_STATES['notes-soon']);
  const soon = page.locator('[data-part=notes-soon] li');
  expect(await soon.allTextContents()).toEqual([
    'Avstämning med en medarbetare: ABRaderas i morgon, eller när appen startar nästa gång.',
    'Avstämning med en medarbetare: ÅsaRaderas torsdag 3 december.',
  ]);
  await soon.getByRole('link', { name: /Åsa$/ }).click();
  await page.getByText('Den här anteckningen raderas av sig själv torsdag 3 december.').waitFor();
});

test('a guide about one person says how long it is kept before anything is written, and others do not', async () => {
  const rule = /raderas (inte )?av sig själv/;
  const one = await open(TEAM_STATES['notes-soon'], guide('workload'));
  await one.page.getByText('Det du skriver här raderas av sig själv sex månader').waitFor();
  const never = await open(TEAM_STATES['notes-never'], guide('workload'));
  await never.page.getByText('Det du skriver här raderas inte av sig själv.').waitFor();
  const other = await open(TEAM_STATES['notes-soon'], guide('week'));
  await other.page.getByRole('button', { name: 'Börja' }).waitFor();
  expect(await other.page.getByText(rule).count()).toBe(0);
});

test('initials that were misspelt are changed, by keys alone', async () => {
  const opened = await open(TEAM_STATES['notes-soon'], 'a[href="#manager/check-in/soon"]');
  const { page } = opened;
  const opener = page.getByRole('button', { name: 'Ändra initialerna' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Initialer (namn behövs inte)');
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe('Åsa');
  await field.fill('ÅS');
  await opened.answer({ ok: false, reason: 'no-such-content' });
  await page.keyboard.press('Enter');
  await page.getByText('Det finns inte längre.').waitFor();
  expect(await field.inputValue()).toBe('ÅS');
  await opened.answer({ ok: true });
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ändra initialerna');
  expect((await opened.sent()).commands.at(-1)).toEqual({ type: 'sheet.rename', sheet: 'soon', name: 'ÅS' });
});

test('a guide of meetings has a name to change, and one without names has none', async () => {
  const full = MANAGER_STATES['full'] ?? TEAM_STATES.team;
  const meeting = await open(full, guide('meeting-card'), '.content-list a');
  await meeting.page.getByRole('button', { name: 'Ändra namnet' }).click();
  await meeting.page.getByLabel('Mötets namn, till exempel APT').waitFor();
  const week = await open(full, guide('week'));
  await week.page.locator('.guide-steps').waitFor();
  expect(await week.page.locator('[data-act=rename]').count()).toBe(0);
});

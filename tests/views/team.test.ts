import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHarness, type Harness, type OpenPage } from './harness';
import { DATE, WORK } from './base';
import { MANAGER_STATES, withSheets } from './filled-guides';
import type { FakeState } from './fake-main';
import { NOTES, TEAM, TEAM_STATES } from './team-states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const EMPTY = MANAGER_STATES['empty'] ?? TEAM_STATES.team;
const open = (state: FakeState): Promise<OpenPage> => harness.open('manager', state, { fresh: true });
const part = ({ page }: OpenPage, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
const DUE = 'Vem har du inte pratat med på ett tag?';
const focused = ({ page }: OpenPage) => page.evaluate(() => document.activeElement?.textContent);
const withTeam = (team: typeof TEAM): FakeState =>
  withSheets({ ...WORK, settings: { ...WORK.settings, manager: true }, team }, NOTES);

test('names whom the manager has not talked to for a while, and a talk of today can be taken back', async () => {
  const opened = await open(TEAM_STATES.team);
  const due = part(opened, DUE);
  expect(await due.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['AB', 'CD', 'Åsa']);
  await due.getByRole('button', { name: 'Vi har pratat i dag: AB' }).click();
  expect(await focused(opened)).toBe(DUE);
  await opened.push(
    withTeam(
      TEAM.map((one) => (one.id === 'ab' ? { ...one, lastTalked: DATE, talkedBefore: one.lastTalked } : one)),
    ),
  );
  await due.getByRole('status').filter({ hasText: 'Noterat att du pratade med AB i dag.' }).waitFor();
  await due.getByRole('button', { name: 'Ångra: AB' }).click();
  expect((await opened.sent()).commands).toEqual([
    { type: 'member.talk', member: 'ab', today: true },
    { type: 'member.talk', member: 'ab', today: false },
  ]);
});

test('shows three of many at once, and not how many wait', async () => {
  const due = part(await open(TEAM_STATES['team-full']), DUE);
  expect(await due.locator('.card:visible').count()).toBe(3);
  expect(await due.locator('summary').textContent()).toBe('Visa fler');
});

test('opens the agenda that is begun for the next check-in, and begins one with the initials where there is none', async () => {
  const opened = await open(TEAM_STATES.team);
  const due = part(opened, DUE);
  await due.getByRole('button', { name: 'Dagordning: CD' }).click();
  expect((await opened.sent()).commands).toEqual([
    { type: 'sheet.begin', guide: 'check-in', name: 'CD', like: null },
  ]);
  await due.getByRole('link', { name: 'Dagordning: AB' }).click();
  await opened.page.getByRole('heading', { level: 1, name: 'Avstämning med en medarbetare: AB' }).waitFor();
});

test('says what may be noted, and that nothing is read from anywhere', async () => {
  const { page } = await open(EMPTY);
  await page.getByText('appen hämtar inget om dina medarbetare').waitFor();
  await page.getByText('Skriv inget om hälsa eller privatliv').waitFor();
  await page.getByText('Här ser du sedan vem det är dags att stämma av med.').waitFor();
});

test('adds somebody once a week, with extra check-ins for a while where they are wanted', async () => {
  const opened = await open(EMPTY);
  const list = part(opened, 'Medarbetare');
  await list.getByRole('button', { name: 'Lägg till en medarbetare' }).click();
  await list.getByLabel('Initialer (namn behövs inte)').fill(' AB ');
  await list.getByRole('button', { name: 'Spara' }).click();
  expect((await opened.sent()).commands).toEqual([
    {
      type: 'member.save',
      member: { id: null, initials: 'AB', everyDays: 7, extra: null, lastTalked: null },
    },
  ]);
  await list.getByRole('button', { name: 'Lägg till en medarbetare' }).click();
  await list.getByLabel('Initialer (namn behövs inte)').fill('CD');
  await list.getByLabel('Så ofta vill du stämma av').selectOption('Varannan vecka');
  await list.getByLabel('Extra avstämningar ett tag').selectOption('Varannan dag');
  await list.getByRole('button', { name: 'Spara' }).click();
  await list.getByRole('alert').filter({ hasText: 'slutdatumet för de extra avstämningarna' }).waitFor();
  await list.getByLabel('Till och med').fill('18/12');
  await list.getByLabel('Ni pratade senast').fill('20/11');
  await list.getByRole('button', { name: 'Spara' }).click();
  expect((await opened.sent()).commands.at(-1)).toEqual({
    type: 'member.save',
    member: {
      ...{ id: null, initials: 'CD', everyDays: 14, lastTalked: '2026-11-20' },
      extra: { everyDays: 2, until: '2026-12-18' },
    },
  });
  expect(await focused(opened)).toBe('Medarbetare');
});

test('changes and removes somebody, by keys alone', async () => {
  const opened = await open(TEAM_STATES.team);
  const list = part(opened, 'Medarbetare');
  await list.locator('summary').focus();
  await opened.page.keyboard.press('Enter');
  expect(await list.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    ...['AB', 'CD', 'EFG'],
    'Åsa',
  ]);
  await list.getByText('Nästa avstämning fredag 4 december.').waitFor();
  await list.getByRole('button', { name: 'Ändra: CD' }).focus();
  await opened.page.keyboard.press('Enter');
  await list.getByLabel('Initialer (namn behövs inte)').fill('ab');
  await opened.page.keyboard.press('Enter');
  await list.getByRole('alert').filter({ hasText: 'initialerna finns redan i listan' }).waitFor();
  await list.getByLabel('Initialer (namn behövs inte)').fill('CDE');
  await opened.page.keyboard.press('Enter');
  await expect
    .poll(async () => (await opened.sent()).commands.at(-1))
    .toEqual({
      type: 'member.save',
      member: {
        ...{ id: 'cd', initials: 'CDE', everyDays: 7, lastTalked: '2026-11-20' },
        extra: { everyDays: 2, until: '2026-12-18' },
      },
      was: {
        ...{ id: 'cd', initials: 'CD', everyDays: 7, lastTalked: '2026-11-20' },
        extra: { everyDays: 2, until: '2026-12-18' },
      },
    });
  await list.locator('summary').click();
  await list.getByRole('button', { name: 'Ta bort: EFG' }).click();
  await list
    .getByRole('button', { name: /: EFG$/ })
    .filter({ hasText: /^Ja/ })
    .click();
  expect((await opened.sent()).commands.at(-1)).toEqual({ type: 'member.delete', member: 'efg' });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import { view, WORK } from './base';

import { FILLED, FULL_GUIDES, HOURS, LEADING, MANAGER_STATES, withSheets } from './filled-guides';

import type { FakeState } from './fake-main';
import { openHarness, type Harness, type OpenPage } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

/** The workplace page, with a guide opened from its card. */
async function openGuide(
  state: FakeState,
  guide: string,
  page: 'workplace' | 'manager' = 'workplace',
): Promise<OpenPage> {
  return harness.open(page, state, { fresh: true, clicks: [`a[href="#${page}/${guide}"]`] });
}

/** The same once its answers are there. */
async function openFilled(state: FakeState): Promise<OpenPage> {
  const opened = await openGuide(state, 'readiness');
  await opened.page.locator('.guide-part').waitFor();
  return opened;
}

const heading = ({ page }: OpenPage) => page.getByRole('heading', { level: 2 });
const focused = ({ page }: OpenPage) => page.evaluate(() => document.activeElement?.textContent);

/** The answers that were sent, one after the other, as they add up. */
async function answersOf(opened: OpenPage): Promise<object> {
  const { commands } = await opened.sent();
  const fills = commands.filter(
    (command): command is Extract<Command, { type: 'sheet.fill' }> => command.type === 'sheet.fill',
  );
  return Object.assign({}, ...fills.map(({ answers }) => answers)) as object;
}

describe('a guide', () => {
  test('begins with its page, where it says what becomes of what is written', async () => {
    const opened = await openGuide(view(WORK), 'readiness');
    expect(await focused(opened)).toBe('Redo att arbeta hemifrån');
    await opened.page.getByText('kan egna anteckningar bli allmänna handlingar').waitFor();
    await opened.page.getByRole('button', { name: 'Börja' }).click();
    expect((await opened.sent()).commands).toEqual([
      { type: 'sheet.begin', guide: 'readiness', name: '', like: null },
    ]);
  });

  test('is printed empty from where it begins', async () => {
    const saved = { type: 'saved', file: 'Hemma.pdf' } as const;
    const opened = await openGuide({ ...view(WORK), saved }, 'home-agreement');
    await opened.page.getByRole('button', { name: 'Skriv ut tom att fylla i för hand (PDF)' }).click();
    await opened.page.getByRole('status').filter({ hasText: 'Hemma.pdf' }).waitFor();
    const sent = await opened.sent();
    expect([sent.asks, sent.commands]).toEqual([[{ guide: 'home-agreement' }], []]);
  });

  test('is printed with what is left of it, once something is filled in and until all is', async () => {
    const opened = await openFilled({ ...FILLED, saved: { type: 'saved', file: 'Redo.pdf' } });
    const rest = 'Skriv ut det som är kvar att fylla i för hand (PDF)';
    await opened.page.getByRole('button', { name: rest }).click();
    await opened.page.getByText('Redo.pdf').waitFor();
    await opened.page.getByRole('button', { name: 'Skriv ut tom att fylla i för hand (PDF)' }).click();
    await expect
      .poll(async () => (await opened.sent()).asks)
      .toEqual([{ sheet: 'readiness' }, { guide: 'readiness' }]);
    const full = await openFilled(FULL_GUIDES);
    expect(await full.page.getByRole('button', { name: rest }).count()).toBe(0);
    const empty = await openGuide(FILLED, 'support');
    await empty.page.locator('.guide-steps li:last-child button').click();
    await empty.page.getByRole('button', { name: 'Skriv ut tom att fylla i för hand (PDF)' }).waitFor();
    expect(await empty.page.getByRole('button', { name: rest }).count()).toBe(0);
  });

  test('is filled in by keys alone, and every answer is sent as it is given', async () => {
    const started = await openFilled(FILLED);
    await started.page.getByRole('button', { name: 'Du själv' }).focus();
    await started.page.keyboard.press('Enter');
    await expect.poll(() => focused(started)).toBe('Du själv');
    await started.page.keyboard.press('Tab');
    await started.page.keyboard.press('ArrowRight');
    await started.page.keyboard.press('Tab');
    await started.page.keyboard.type('Mest på tisdagar');
    await expect
      .poll(() => answersOf(started))
      .toEqual({
        conditions: { type: 'choice', choice: 'partly', note: 'Mest på tisdagar' },
      });
  });

  test('takes things, lines and a date', async () => {
    const opened = await openFilled(FILLED);
    const { page } = opened;
    await page.getByRole('button', { name: 'Dina uppgifter' }).click();
    await page.getByLabel('Det här passar hemma').fill('Läsa\nSkriva');
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page.getByRole('button', { name: 'Nästa' }).click();
    expect(await heading(opened).textContent()).toBe('Utrustning');
    const headset = page.getByRole('group', { name: 'Headset' });
    await headset.getByLabel('Saknas').check();
    await page.getByRole('button', { name: 'Lägg till något eget' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Något eget');
    await page.keyboard.type('Lampa');
    await page.getByRole('button', { name: 'Provat på plats' }).click();
    await page.getByLabel('När provade du?').fill('20/11');
    await expect
      .poll(() => answersOf(opened))
      .toMatchObject({
        'at-home': { type: 'lines', lines: ['Läsa', 'Skriva'] },
        equipment: {
          choices: { screen: 'missing', headset: 'missing' },
          own: [{ label: 'Skrivare' }, { label: 'Lampa', choice: null }],
        },
        'tried-on': { type: 'date', date: '2026-11-20' },
      });
  });

  test('shows what there is to talk about, and takes it along', async () => {
    const opened = await openFilled({ ...FILLED, saved: { type: 'saved', file: 'Redo.pdf' } });
    const { page } = opened;
    expect(await page.locator('.guide-talk li').allTextContents()).toEqual([
      'Har du uppgifter som passar att göra hemma? Delvis. Arkivet och expeditionen kräver att jag är på plats.',
      'Har du svårt att släppa jobbet när dagen är slut? Ibland. Svarar på mejl på kvällen.',
      'Vad finns hemma? Separat skärm (saknas), Stol som går att ställa in (saknas). Stolen är en köksstol.',
    ]);
    await page.getByRole('button', { name: 'Kopiera det som ska tas upp' }).click();
    await page.getByText('Kopierat').waitFor();
    await page.getByRole('button', { name: 'Spara som PDF' }).click();
    await page.getByText('Redo.pdf').waitFor();
    const sent = await opened.sent();
    expect(sent.copied).toEqual(['sheet readiness']);
    expect(sent.asks).toEqual([{ sheet: 'readiness', format: 'pdf' }]);
  });

  test('offers the setting that answers a worry, and no other', async () => {
    const opened = await openFilled(FILLED);
    const { page } = opened;
    expect(await page.locator('.guide-part .card h3').allTextContents()).toEqual([
      'En tydligare arbetsdags slut',
    ]);
    await page.getByRole('button', { name: 'Slå på' }).click();
    expect((await opened.sent()).commands).toMatchObject([
      {
        type: 'settings.change',
        change: { boundary: { afterHours: true, eveningRest: true }, reminders: { windDown: true } },
      },
    ]);
    const { settings } = FILLED.snapshot;
    const on = { ...settings, boundary: { ...settings.boundary, eveningRest: true } };
    await opened.push({ ...FILLED, snapshot: { ...FILLED.snapshot, settings: on } });
    await page.getByText('Det är redan påslaget.').waitFor();
    expect(await page.getByRole('button', { name: 'Slå på' }).count()).toBe(0);
  });

  test('is compared with an earlier time, and gone through again from this one', async () => {
    const opened = await openFilled(FILLED);
    const { page } = opened;
    await page.getByLabel('Med en tidigare gång').selectOption({ label: 'måndag 2 mars 2026' });
    await page.locator('.guide-changes').waitFor();
    expect(await page.locator('.guide-changes > div').allInnerTexts()).toHaveLength(1);
    expect(await page.locator('.guide-changes dt').textContent()).toBe(
      'Kan det bli ensamt att inte träffa kollegorna?',
    );
    expect(await page.locator('.guide-changes .words').allTextContents()).toEqual(['Ja', 'Nej']);
    await page.getByRole('button', { name: 'Gå igenom igen' }).click();
    await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, ta bort för gott' }).click();
    expect((await opened.sent()).commands).toEqual([
      { type: 'sheet.begin', guide: 'readiness', name: '', like: 'readiness' },
      { type: 'sheet.delete', sheet: 'readiness' },
    ]);
  });

  test('keeps what could not be saved, says why, and sends it again with the next answer', async () => {
    const opened = await openFilled(FILLED);
    const { page } = opened;
    await opened.answer({ ok: false, reason: 'not-saved' });
    await page.getByRole('button', { name: 'Inför överenskommelsen' }).click();
    const field = page.getByLabel('Något mer att ta upp med chefen?');
    await field.fill('Ja');
    await expect.poll(async () => (await opened.sent()).commands.length).toBe(1);
    await page.locator('.problem', { hasText: 'spara' }).waitFor();
    expect(await field.inputValue()).toBe('Ja');
    await opened.answer({ ok: true });
    await page.getByLabel('Delvis').check();
    await expect
      .poll(async () => (await opened.sent()).commands.at(-1))
      .toMatchObject({
        answers: { else: { text: 'Ja' }, 'home-knows': { choice: 'partly' } },
      });
  });
});

describe('a guide of one talk each', () => {
  test('begins with initials, and shows the others to open', async () => {
    const opened = await openGuide(MANAGER_STATES['typical'] ?? FILLED, 'conversation', 'manager');
    const { page } = opened;
    await page.locator('.content-list a').first().waitFor();
    expect(await page.locator('.content-list a').allTextContents()).toEqual(['CDE', 'AB']);
    await page.getByLabel(/^Initialer/).fill('EF');
    await page.keyboard.press('Enter');
    expect((await opened.sent()).commands).toEqual([
      { type: 'sheet.begin', guide: 'conversation', name: 'EF', like: null },
    ]);
    await page.getByRole('link', { name: 'CDE' }).click();
    await page.locator('.guide-steps').waitFor();
  });

  test('cannot be reached by who leads nobody but by its address', async () => {
    const opened = await harness.open('workplace', FILLED, { fresh: true });
    expect(await opened.page.getByRole('link', { name: 'För chefen' }).count()).toBe(0);
  });
});

describe('times of the week in a guide', () => {
  const row = ({ page }: OpenPage, number: number) => page.locator('.guide-row').nth(number - 1);
  const rowsOf = async (opened: OpenPage): Promise<readonly (readonly string[])[]> => {
    const { hours } = (await answersOf(opened)) as { hours?: { rows: readonly (readonly string[])[] } };
    return hours?.rows ?? [];
  };
  const toTimes = ({ page }: OpenPage): Promise<void> =>
    page.getByRole('button', { name: 'Tiderna' }).click();

  test('are a day to choose and times to write, put in order on leaving the field', async () => {
    const opened = await openGuide(HOURS, 'open-hours', 'manager');
    const { page } = opened;
    await toTimes(opened);
    await page.getByRole('button', { name: 'Lägg till en rad' }).click();
    const added = row(opened, 4);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.guide-row')?.textContent))
      .toBe(await added.textContent());
    await added.getByLabel('Dag').selectOption({ label: 'torsdag' });
    await added.getByLabel('Från').pressSequentially('8.3');
    expect(await added.locator('.guide-row-problem').count()).toBe(0);
    await page.keyboard.press('Tab');
    await added.locator('.guide-row-problem', { hasText: '”8.3”' }).waitFor();
    await added.getByLabel('Från').fill('830');
    await page.keyboard.press('Tab');
    expect(await added.getByLabel('Från').inputValue()).toBe('08:30');
    expect(await added.locator('.guide-row-problem').count()).toBe(0);
    await expect.poll(async () => (await rowsOf(opened)).at(-1)).toEqual(['4', '08:30', '', '']);
  });

  test('that were written in words are taken over where they read plainly, else they stand until they are chosen', async () => {
    const opened = await openGuide(HOURS, 'open-hours', 'manager');
    await toTimes(opened);
    const chosen = (number: number) =>
      row(opened, number)
        .locator('select')
        .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.textContent);
    expect([await chosen(1), await chosen(2), await chosen(3)]).toEqual([
      'tisdag',
      'måndag–fredag',
      'De flesta dagar',
    ]);
    expect(await row(opened, 1).getByLabel('Från').inputValue()).toBe('09:00');
    expect(await row(opened, 3).getByLabel('Från').inputValue()).toBe('efter lunch');
    expect(await row(opened, 3).locator('.guide-row-problem').allTextContents()).toEqual([
      'Dag: ”De flesta dagar” står kvar tills du väljer en dag.',
      'Från: ”efter lunch” läses inte som ett klockslag. Skriv till exempel 09:00.',
    ]);
    // A cell past the columns is of a later version.
    await row(opened, 3).getByLabel('Hur').fill('Ring');
    await expect
      .poll(() => rowsOf(opened))
      .toEqual([
        ['Tisdagar', 'kl 9', '10.30', 'Telefon'],
        ['1-5', '13:00', '13:30', 'Teams'],
        ['De flesta dagar', 'efter lunch', '', 'Ring', 'Varannan vecka'],
      ]);
  });

  test('go into a calendar file, and what lacks its day or time is said to be left out', async () => {
    const opened = await openGuide(
      { ...HOURS, saved: { type: 'saved', file: 'Tider.ics' } },
      'open-hours',
      'manager',
    );
    const { page } = opened;
    await page.getByRole('button', { name: 'Översikt' }).click();
    await page.getByText('Kalenderfilen har 2 händelser.').waitFor();
    await page.getByText('En händelse kommer inte med').waitFor();
    await page.getByRole('button', { name: 'Spara som kalenderfil' }).click();
    await page.getByText('Tider.ics').waitFor();
    expect((await opened.sent()).asks).toEqual([{ sheet: 'open-hours', format: 'calendar' }]);
  });

  test('of which none is whole are no file', async () => {
    const opened = await openFilled(FILLED);
    expect(await opened.page.getByRole('button', { name: /^Spara som/ }).allTextContents()).toEqual([
      'Spara som PDF',
      'Spara som text',
    ]);
  });

  test('are asked for along with the day of a meeting, and a time that does not read takes nothing away', async () => {
    const card = {
      id: 'apt',
      guide: 'meeting-card',
      name: 'APT',
      begun: '2026-11-16',
      changed: '2026-11-20',
    };
    const opened = await openGuide(
      withSheets(LEADING, [{ ...card, answers: {} }]),
      'meeting-card',
      'manager',
    );
    const { page } = opened;
    await page.getByRole('link', { name: 'APT' }).click();
    const times = page.getByRole('group', { name: 'Dag, klockslag' });
    await page.getByLabel('Dag', { exact: true }).fill('4/12');
    await times.getByLabel('Från').fill('9');
    await times.getByLabel('Till').fill('10:');
    await expect
      .poll(() => answersOf(opened))
      .toEqual({ day: { type: 'date', date: '2026-12-04', from: '09:00' } });
    await times.getByLabel('Till').fill('10:15');
    await times.getByLabel('Från').fill('');
    await expect
      .poll(() => answersOf(opened))
      .toEqual({ day: { type: 'date', date: '2026-12-04', to: '10:15' } });
  });
});

describe('the home office', () => {
  test('sets the period of working from home, refuses one that ends before it begins, and takes it away', async () => {
    const opened = await harness.open('workplace', FILLED, { fresh: true });
    const { page } = opened;
    await page.getByLabel('Från', { exact: true }).fill('2026-12-01');
    await page.getByLabel('Till och med').fill('2026-11-30');
    await page.getByRole('button', { name: 'Spara perioden' }).click();
    await page.getByText('Perioden slutar innan den börjar.').waitFor();
    expect((await opened.sent()).commands).toEqual([]);
    await page.getByLabel('Till och med').fill('28/2');
    await page.getByRole('button', { name: 'Spara perioden' }).click();
    const period = { from: '2026-12-01', to: '2027-02-28' };
    expect((await opened.sent()).commands).toEqual([{ type: 'settings.change', change: { period } }]);
    const { snapshot } = FILLED;
    await opened.push({ ...FILLED, snapshot: { ...snapshot, settings: { ...snapshot.settings, period } } });
    await page.getByRole('button', { name: 'Ta bort perioden' }).click();
    expect((await opened.sent()).commands.at(-1)).toEqual({
      type: 'settings.change',
      change: { period: null },
    });
  });
});

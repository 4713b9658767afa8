import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import { at, view, WORK } from './base';
import { tabTo } from './by-keyboard';
import { openHarness, type Harness, type OpenPage } from './harness';
import { STATES } from './states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const state = (
  of: 'today' | 'plan' | 'closeout' | 'settings' | 'nudge' | 'break' | 'welcome',
  name: string,
) => {
  const found = STATES[of][name];
  if (found === undefined) throw new Error(`No state ${name}`);
  return found;
};

const commands = async (opened: OpenPage): Promise<readonly Command[]> => (await opened.sent()).commands;

describe('home, by keyboard', () => {
  const fresh = { fresh: true } as const;

  test('starts the day at the place that is chosen', async () => {
    const opened = await harness.open('today', state('today', 'before-start'), fresh);
    await tabTo(opened, 'Hemma');
    await opened.page.keyboard.press('ArrowRight');
    await tabTo(opened, 'Börja arbetsdagen');
    await opened.page.keyboard.press('Enter');
    expect(await commands(opened)).toEqual([{ type: 'day.start', place: 'office' }]);
  });

  test('opens a menu, acts, and the menu is gone', async () => {
    const opened = await harness.open('today', state('today', 'typical'), fresh);
    await tabTo(opened, 'Ta paus');
    await opened.page.keyboard.press('Enter');
    await tabTo(opened, 'Gå på lunch');
    await opened.page.keyboard.press('Enter');
    expect(await commands(opened)).toEqual([{ type: 'pause.start', kind: 'lunch', minutes: null }]);
    expect(await opened.page.locator('.menu:popover-open').count()).toBe(0);
  });

  test('a menu closes with Esc and nothing is sent', async () => {
    const opened = await harness.open('today', state('today', 'typical'), fresh);
    await tabTo(opened, 'Jag är i möte');
    await opened.page.keyboard.press('Enter');
    expect(await opened.page.locator('.menu:popover-open').count()).toBe(1);
    await opened.page.keyboard.press('Escape');
    expect(await opened.page.locator('.menu:popover-open').count()).toBe(0);
    expect(await commands(opened)).toEqual([]);
  });

  test('ticks a goal; the box follows main and not the click', async () => {
    const opened = await harness.open('today', state('today', 'typical'), fresh);
    await tabTo(opened, 'Gå igenom budgetunderlaget med Amina');
    await opened.page.keyboard.press('Space');
    expect(await commands(opened)).toEqual([{ type: 'goal.mark', goal: 'g2', done: true }]);
    const box = opened.page.getByRole('checkbox', { name: 'Gå igenom budgetunderlaget med Amina' });
    expect(await box.isChecked()).toBe(false);
    const day = WORK.day === null ? null : { ...WORK.day, done: ['g1', 'g2'] };
    await opened.push(view({ ...WORK, day }));
    expect(await box.isChecked()).toBe(true);
  });

  test('repairs a forgotten stop with one key, or with another time', async () => {
    const opened = await harness.open('today', state('today', 'repair-friday'), fresh);
    await tabTo(opened, 'Ja, 16:42');
    await opened.page.keyboard.press('Enter');
    await tabTo(opened, 'En annan tid');
    await opened.page.keyboard.press('Control+a');
    await opened.page.keyboard.type('1715');
    await tabTo(opened, 'Spara tiden');
    await opened.page.keyboard.press('Enter');
    const friday = at('00:00') - 72 * 60 * 60_000;
    expect(await commands(opened)).toEqual([
      { type: 'repair.answer', answer: { stoppedAt: friday + (16 * 60 + 42) * 60_000 } },
      { type: 'repair.answer', answer: { stoppedAt: friday + (17 * 60 + 15) * 60_000 } },
    ]);
  });

  test('says why main refused, until the next thing is asked for', async () => {
    const opened = await harness.open('today', state('today', 'lunch'), fresh);
    await opened.answer({ ok: false, reason: 'not-paused' });
    await tabTo(opened, 'Tillbaka till jobbet');
    await opened.page.keyboard.press('Enter');
    const said = opened.page.getByRole('status').filter({ hasText: 'Ingen paus pågår.' });
    await said.waitFor();
    await opened.answer({ ok: true });
    await opened.page.keyboard.press('Enter');
    await said.waitFor({ state: 'detached' });
  });

  test('the plan is saved with ids kept, and leads back to Today with the focus on its heading', async () => {
    const opened = await harness.open('plan', state('plan', 'typical'), fresh);
    await tabTo(opened, 'Mål 2');
    await opened.page.keyboard.press('Control+a');
    await opened.page.keyboard.type('Ring Amina');
    await tabTo(opened, 'Ut i luften');
    await opened.page.keyboard.press('Control+a');
    await opened.page.keyboard.type('13.45');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('[data-page="today"]').waitFor();
    expect(await commands(opened)).toEqual([
      {
        type: 'plan.save',
        plan: {
          goals: [
            { id: 'g1', text: 'Skicka remissvaret till kommunledningen' },
            { id: 'g2', text: 'Ring Amina' },
            { id: 'g3', text: 'Svara på veckans frågor från skolorna' },
          ],
          lunchAt: '12:00',
          lunchMinutes: 45,
          freshAirAt: '13:45',
          endAt: '16:30',
          ...{ fikaAt: null, contactAt: '14:00', readUpAt: '08:00' },
        },
        // What the form was filled from.
        was: expect.objectContaining({
          freshAirAt: '14:30',
          goals: [
            { id: 'g1', text: 'Skicka remissvaret till kommunledningen' },
            { id: 'g2', text: 'Gå igenom budgetunderlaget med Amina' },
            { id: 'g3', text: 'Svara på veckans frågor från skolorna' },
          ],
        }),
      },
    ]);
    expect(await opened.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await opened.page.title()).toBe('I dag · Arbetsro');
  });

  test('before the first start the plan starts the day', async () => {
    const opened = await harness.open('plan', state('plan', 'before-start'), fresh);
    await tabTo(opened, 'Börja dagen med planen');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('[data-page="today"]').waitFor();
    expect((await commands(opened)).map(({ type }) => type)).toEqual(['day.start', 'plan.save']);
  });

  test('a draft survives a look at another page', async () => {
    const opened = await harness.open('closeout', state('closeout', 'typical'), fresh);
    await tabTo(opened, 'Vad blev gjort?');
    await opened.page.keyboard.press('Control+a');
    await opened.page.keyboard.type('Halva remissen');
    await opened.page.locator('a[href="#today"]').click();
    await opened.page.locator('[data-page="today"]').waitFor();
    await opened.page.locator('a[href="#closeout"]').first().click();
    expect(await opened.page.getByLabel('Vad blev gjort?').inputValue()).toBe('Halva remissen');
  });

  test('the close-out ends the day and keeps the words', async () => {
    const opened = await harness.open('closeout', state('closeout', 'typical'), fresh);
    await tabTo(opened, 'Vad vill du ändra?');
    await opened.page.keyboard.type('Gå ut före lunch');
    await tabTo(opened, 'Spara och avsluta arbetsdagen');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('[data-page="today"]').waitFor();
    const was = {
      done: 'Skicka remissvaret till kommunledningen\nSvara på veckans frågor från skolorna',
      tomorrow: '',
      worked: '',
      change: '',
    };
    expect(await commands(opened)).toEqual([
      { type: 'day.stop' },
      { type: 'closeout.save', closeOut: { ...was, change: 'Gå ut före lunch' }, was },
    ]);
  });

  test('who goes elsewhere while the close-out is kept stays there', async () => {
    const opened = await harness.open('closeout', state('closeout', 'typical'), fresh);
    await opened.page.evaluate(() => {
      const kept = new Promise<{ readonly ok: true }>((resolve) => {
        addEventListener('kept', () => {
          resolve({ ok: true });
        });
      });
      globalThis.fakeMain.answer = kept;
    });
    await tabTo(opened, 'Spara utan att avsluta');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('link', { name: 'Inställningar', exact: true }).click();
    const settings = opened.page.locator('[data-page="settings"]');
    await settings.waitFor();
    await opened.page.evaluate(async () => {
      dispatchEvent(new Event('kept'));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
    expect(await settings.count()).toBe(1);
  });

  test('hours are saved on leaving the field, and hours that end before they begin are not', async () => {
    const opened = await harness.open('settings', state('settings', 'typical'), fresh);
    await tabTo(opened, 'måndag, till');
    await opened.page.keyboard.type('1700');
    expect(await commands(opened)).toEqual([]);
    await opened.page.keyboard.press('Tab');
    const sent = await commands(opened);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      type: 'settings.change',
      change: { hours: { 1: { from: '08:00', to: '17:00' }, 2: { from: '08:00', to: '16:30' }, 6: null } },
    });
    await opened.page.getByRole('status').filter({ hasText: 'Sparat' }).waitFor();
    await tabTo(opened, 'tisdag, till');
    await opened.page.keyboard.type('7');
    await opened.page.keyboard.press('Tab');
    await opened.page.getByRole('alert').waitFor();
    expect(await commands(opened)).toHaveLength(1);
  });

  test('the first run takes three steps and ends with welcomed', async () => {
    const opened = await harness.open('welcome', state('welcome', 'first'), fresh);
    for (const name of ['Fortsätt', 'Fortsätt', 'Klart']) {
      await tabTo(opened, name);
      await opened.page.keyboard.press('Enter');
    }
    expect(await commands(opened)).toEqual([{ type: 'settings.change', change: { welcomed: true } }]);
  });

  test('the accessibility statement is found from the settings, names the version and leads to the agency', async () => {
    const opened = await harness.open('settings', state('settings', 'typical'), fresh);
    await tabTo(opened, 'Tillgänglighet');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('heading', { level: 1, name: 'Tillgänglighet' }).waitFor();
    expect(await opened.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await opened.page.getByText('Nämn att versionen är 0.1.0.').count()).toBe(1);
    await tabTo(opened, 'Öppna Diggs anmälan');
    await opened.page.keyboard.press('Enter');
    expect((await opened.sent()).links).toEqual(['https://www.digg.se/tdosanmalan']);
  });

  test('the skip link leads past the navigation', async () => {
    const opened = await harness.open('today', state('today', 'typical'), fresh);
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    expect(await opened.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

describe('the card', () => {
  const answers: readonly (readonly [string, string, Command])[] = [
    ['nudge', 'Nu', { type: 'break.now', kind: 'movement' }],
    ['nudge', 'Om 5\u00a0min', { type: 'break.postpone' }],
    ['nudge', 'Hoppa över', { type: 'break.skip' }],
    ['short-pause', 'Avsluta pausen', { type: 'break.leave' }],
    ['pause-over', 'Jag är tillbaka', { type: 'pause.end' }],
    ['pause-over', '10 minuter till', { type: 'pause.extend', minutes: 10 }],
    ['tip', 'Stäng', { type: 'prompt.dismiss' }],
    ['lunch', 'Gå på lunch', { type: 'pause.start', kind: 'lunch', minutes: null }],
    ['planned-end', 'Avsluta arbetsdagen', { type: 'day.stop' }],
  ];
  test.each(answers)('%s: %s', async (name, button, command) => {
    const opened = await harness.open('nudge', state('nudge', name));
    await tabTo(opened, button);
    await opened.page.keyboard.press('Enter');
    expect(await commands(opened)).toEqual([command]);
  });

  test('offers no postponing when none is left', async () => {
    const { page } = await harness.open('nudge', state('nudge', 'nudge-last'));
    expect(await page.getByRole('button').allTextContents()).toEqual(['Nu', 'Hoppa över']);
  });
});

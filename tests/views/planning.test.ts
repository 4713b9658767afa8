import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewId } from '../../renderer/views';
import type { Command } from '../../shared/companion/commands';
import type { ViewState } from '../../shared/contract';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { CLOSED_DAY, OFF, view, WORK } from './base';
import { tabTo } from './by-keyboard';
import { openHarness, type Harness, type OpenPage } from './harness';
import { of } from './moments';
import { LEFT, PLANNED, UNPLACED } from './planned';
import { DAY_SETTINGS } from './set-days';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const open = (of: ViewId, state: ViewState): Promise<OpenPage> => harness.open(of, state, { fresh: true });
const commands = async (opened: OpenPage): Promise<readonly Command[]> => (await opened.sent()).commands;

/** The goals of the last plan that was sent. */
async function goalsSent(opened: OpenPage) {
  const last = (await commands(opened)).findLast(({ type }) => type === 'plan.save');
  return last?.type === 'plan.save' ? last.plan.goals : [];
}

describe('the plan page, by keyboard', () => {
  test('takes all that can be said of a goal, and one more for if there is time', async () => {
    const opened = await open('plan', view(OFF));
    const { keyboard } = opened.page;
    await tabTo(opened, 'Mål 1');
    await keyboard.type('Remissen');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await tabTo(opened, 'Inget valt');
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowLeft');
    await tabTo(opened, 'Ska vara klart');
    await keyboard.type('27/11');
    await tabTo(opened, 'Jag är osäker på ordningen eller på när det ska vara klart');
    await keyboard.press('Space');
    await tabTo(opened, 'Lägg till något att göra om det blir tid');
    await keyboard.press('Enter');
    await keyboard.type('Inkorgen');
    await tabTo(opened, 'Om');
    await keyboard.type('mötet drar ut');
    await tabTo(opened, 'så');
    await keyboard.type('tar jag det i morgon');
    await tabTo(opened, 'Börja dagen med planen');
    await keyboard.press('Enter');
    await opened.page.locator('[data-page="today"]').waitFor();
    expect(await commands(opened)).toEqual([
      { type: 'day.start', place: 'home' },
      {
        type: 'plan.save',
        plan: {
          goals: [
            { id: null, text: 'Remissen', weight: 'heavy', deadline: '2026-11-27', unsure: true },
            { id: null, text: 'Inkorgen', ifTime: true },
          ],
          ...{ lunchAt: '12:00', lunchMinutes: 30, freshAirAt: '12:30', endAt: '16:30' },
          ...{ fikaAt: null, contactAt: '14:00', readUpAt: '08:00' },
          ifThen: { when: 'mötet drar ut', then: 'tar jag det i morgon' },
        },
        was: {
          goals: [],
          ...{ lunchAt: '12:00', lunchMinutes: 30, freshAirAt: '12:30', endAt: '16:30' },
          ...{ fikaAt: null, contactAt: '14:00', readUpAt: '08:00' },
        },
      },
    ]);
  });

  test('moves a goal to those for if there is time and back, with all that was said of it', async () => {
    const opened = await open('plan', of(OFF, { yesterday: LEFT }));
    const { page } = opened;
    const named = async (): Promise<readonly string[]> =>
      page
        .locator('.goal-fields textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    const before = await named();
    const [first = '', second = '', third = '', ...rest] = before;
    expect(rest.length).toBeGreaterThan(0);
    // All three rows are taken: there is nowhere to move one that waits.
    const details = page.locator('.goal-details');
    await details.nth(3).locator('summary').press('Enter');
    expect(await details.nth(3).locator('[data-act=move-goal]').count()).toBe(0);

    await details.nth(0).locator('summary').press('Enter');
    await details.nth(0).getByText('Tungt').click();
    await details.nth(0).locator('[data-act=move-goal]').press('Enter');
    expect(await named()).toEqual([second, third, '', ...rest, first]);
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(first);

    const last = details.last();
    if (!(await last.locator('[data-act=move-goal]').isVisible()))
      await last.locator('summary').press('Enter');
    await last.locator('[data-act=move-goal]').press('Enter');
    expect(await named()).toEqual([second, third, first, ...rest]);
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(first);
    await page.getByRole('button', { name: 'Börja dagen med planen' }).press('Enter');
    await page.locator('[data-page="today"]').waitFor();
    expect((await goalsSent(opened))[2]).toMatchObject({ text: first, weight: 'heavy' });
    expect((await goalsSent(opened))[2]).not.toHaveProperty('ifTime');
  });

  test('begins at the place and with the goals that the last day named', async () => {
    const opened = await open('plan', of(OFF, { yesterday: LEFT }));
    await tabTo(opened, 'Börja dagen med planen');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('[data-page="today"]').waitFor();
    expect((await commands(opened))[0]).toEqual({ type: 'day.start', place: 'office' });
    expect((await goalsSent(opened)).map(({ text }) => text)).toEqual([
      'Läsa igenom remissen en sista gång',
      'Budgetunderlaget med Amina',
      'Boka tid med skyddsombudet',
      'Skicka remissvaret till kommunledningen',
      'Rensa i inkorgen',
    ]);
  });

  test('asks for the good hours once, and Enter there does not save the plan', async () => {
    const opened = await open('plan', of(OFF, { yesterday: LEFT }));
    const { keyboard } = opened.page;
    await tabTo(opened, 'Från');
    await keyboard.type('9');
    await keyboard.press('Enter');
    await opened.page.getByRole('alert').waitFor();
    await tabTo(opened, 'Till');
    await keyboard.type('11.30');
    await keyboard.press('Enter');
    const hours = { from: '09:00', to: '11:30' };
    const goodHours = { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours };
    expect(await commands(opened)).toEqual([{ type: 'settings.change', change: { goodHours } }]);
    await opened.push(of(OFF, { yesterday: LEFT, settings: { ...OFF.settings, goodHours } }));
    await opened.page.getByText('När på dagen har du lättast att tänka?').waitFor({ state: 'detached' });
  });

  test('takes "it varies" for an answer', async () => {
    const opened = await open('plan', of(OFF, { yesterday: LEFT }));
    await tabTo(opened, 'Det varierar');
    await opened.page.keyboard.press('Enter');
    const goodHours = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null };
    expect(await commands(opened)).toEqual([{ type: 'settings.change', change: { goodHours } }]);
  });

  test('says which field is wrong, and sends nothing', async () => {
    const opened = await open('plan', view(PLANNED));
    await opened.page.locator('.goal-details summary').first().click();
    await tabTo(opened, 'Ska vara klart');
    await opened.page.keyboard.press('Control+a');
    await opened.page.keyboard.type('snart');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('alert').filter({ hasText: 'Ett datum går inte att läsa.' }).waitFor();
    expect(await commands(opened)).toEqual([]);
  });

  test('yesterday’s change is kept or done, and the focus is not lost', async () => {
    const opened = await open('plan', of(OFF, { yesterday: LEFT }));
    await tabTo(opened, 'Gjort');
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await commands(opened)).toEqual([{ type: 'change.answer', day: '2026-11-20', answer: 'done' }]);
    await opened.push(of(OFF, { yesterday: { ...LEFT, answer: 'done' } }));
    await opened.page.getByText('Det här ville du ändra').waitFor({ state: 'detached' });
    await opened.push(of(OFF, { yesterday: { ...LEFT, answer: 'keep' } }));
    await opened.page.getByText('Du behåller det.').waitFor();
    expect(await opened.page.getByRole('button', { name: 'Behåll' }).count()).toBe(0);
  });

  test('what is unsure is copied by its name or opened as a draft', async () => {
    const opened = await open('plan', view(PLANNED));
    await tabTo(opened, '2 frågor till chefen');
    await opened.page.keyboard.press('Enter');
    await tabTo(opened, 'Kopiera texten');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('status').filter({ hasText: 'Kopierat' }).waitFor();
    await tabTo(opened, 'Öppna som mejlutkast');
    await opened.page.keyboard.press('Enter');
    const { copied, links } = await opened.sent();
    expect(copied).toEqual(['questions']);
    expect(links).toHaveLength(1);
    expect(decodeURIComponent(links[0] ?? '')).toContain('– Gå igenom budgetunderlaget med Amina');
  });
});

describe('goals on the ribbon', () => {
  const HEAVY = 'Gå igenom budgetunderlaget med Amina, tungt';

  test('move by arrow keys, a quarter at a time, and are kept when the key is let go', async () => {
    const opened = await open('today', view(PLANNED));
    const { keyboard, page } = { keyboard: opened.page.keyboard, page: opened.page };
    await tabTo(opened, HEAVY);
    await keyboard.down('ArrowRight');
    await keyboard.down('ArrowRight');
    const block = page.getByRole('slider', { name: HEAVY });
    expect(await block.getAttribute('aria-valuetext')).toBe('10:45');
    expect(await commands(opened)).toEqual([]);
    await keyboard.up('ArrowRight');
    const sent = await goalsSent(opened);
    expect(sent.map(({ at }) => at)).toEqual(['09:00', '10:45', '13:00', undefined, undefined]);
    await page.getByRole('status').filter({ hasText: 'Flyttat till 10:45' }).waitFor({ state: 'attached' });
    await keyboard.press('PageUp');
    await keyboard.press('ArrowDown');
    expect((await goalsSent(opened))[1]?.at).toBe('10:00');
  });

  test('leave the day by Delete and stay in the plan; the next one has the focus', async () => {
    const opened = await open('today', view(PLANNED));
    await tabTo(opened, HEAVY);
    await opened.page.keyboard.press('Delete');
    const sent = await goalsSent(opened);
    expect(sent[1]).toMatchObject({ id: 'g2', weight: 'heavy', unsure: true });
    expect(sent.map(({ at }) => at)).toEqual(['09:00', undefined, '13:00', undefined, undefined]);
    const focused = await opened.page.evaluate(() => document.activeElement?.getAttribute('data-goal'));
    expect(focused).toBe('g3');
  });

  test('are dragged, and stay where they were when nothing was moved', async () => {
    const opened = await open('today', view(PLANNED));
    const { page } = opened;
    const block = page.getByRole('slider', { name: HEAVY });
    await block.scrollIntoViewIfNeeded();
    const box = await block.boundingBox();
    if (box === null) throw new Error('the block is not drawn');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
    expect(await commands(opened)).toEqual([]);
    await page.mouse.down();
    // A block is an hour wide: two hours on, and a little that the quarter swallows.
    await page.mouse.move(x + box.width * 2.05, y, { steps: 4 });
    await page.mouse.up();
    expect((await goalsSent(opened))[1]?.at).toBe('12:15');
  });

  test('are taken off with the mouse', async () => {
    const opened = await open('today', view(PLANNED));
    await opened.page.getByLabel('Ta bort från dagen: Skicka remissvaret').click();
    expect((await goalsSent(opened)).map(({ at }) => at)).toEqual([
      ...[undefined, '10:15', '13:00', undefined, undefined],
    ]);
  });

  test('have their times written, and are placed by the good hours on demand', async () => {
    const opened = await open('today', view(UNPLACED));
    await tabTo(opened, 'Målens tider');
    await opened.page.keyboard.press('Enter');
    await tabTo(opened, 'Svara på veckans frågor från skolorna');
    await opened.page.keyboard.type('13.15');
    await opened.page.keyboard.press('Tab');
    expect((await goalsSent(opened)).map(({ at }) => at)).toEqual([
      ...[undefined, undefined, '13:15', undefined, undefined],
    ]);
    await tabTo(opened, 'Lägg ut efter mina bästa timmar');
    await opened.page.keyboard.press('Enter');
    expect((await commands(opened)).at(-1)).toEqual({ type: 'plan.place' });
  });

  test('stand still once the day is closed', async () => {
    const day = { ...CLOSED_DAY, plan: PLANNED.day?.plan ?? null };
    const opened = await open('today', of(OFF, { day }));
    expect(await opened.page.getByRole('slider').count()).toBe(0);
    expect(await opened.page.locator('.goal-track .goal-block').count()).toBe(3);
  });
});

describe('today', () => {
  test('ticks what was had', async () => {
    const opened = await open('today', view(PLANNED));
    await tabTo(opened, 'Pratat med någon');
    await opened.page.keyboard.press('Space');
    expect(await commands(opened)).toEqual([{ type: 'slot.mark', slot: 'contact', had: true }]);
  });

  test('has a sentence for those around, shown large, copied by its name, closed by Esc', async () => {
    const opened = await open('today', view(WORK));
    await tabTo(opened, 'Säg det till dem omkring dig');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('dialog', { name: 'Till dem omkring dig' }).waitFor();
    await tabTo(opened, 'Kopiera texten');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('status').filter({ hasText: 'Kopierat' }).waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect((await opened.sent()).copied).toEqual(['at-work']);
    expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Säg det till dem omkring dig',
    );
  });
});

describe('settings of the day', () => {
  const unfold = async (opened: OpenPage, name: string): Promise<void> => {
    await opened.page.locator(`[data-fold=${name}] summary`).focus();
    await opened.page.keyboard.press('Enter');
  };

  test('a weekday that differs begins as a usual one, and keeps what is written', async () => {
    const opened = await open('settings', view(WORK));
    await unfold(opened, 'templates');
    await tabTo(opened, 'tisdag');
    await opened.page.keyboard.press('Space');
    const usual = {
      ...{ place: 'home', lunchAt: '12:00', lunchMinutes: 30, freshAirAt: '12:30' },
      ...{ fikaAt: null, contactAt: '14:00', readUpAt: '08:00' },
    };
    const [first] = await commands(opened);
    expect(first).toMatchObject({ change: { templates: { 1: null, 2: usual, 3: null } } });
  });

  test('a time of such a day may be taken away', async () => {
    const opened = await open('settings', DAY_SETTINGS['own-days'] ?? view(WORK));
    await unfold(opened, 'templates');
    await tabTo(opened, 'Fika');
    await opened.page.keyboard.press('Control+a');
    await opened.page.keyboard.press('Delete');
    await opened.page.keyboard.press('Tab');
    expect(await commands(opened)).toMatchObject([
      { change: { templates: { 2: { place: 'office', fikaAt: null, lunchMinutes: 60 } } } },
    ]);
  });

  test('a slot has a time of its own, or is where a word puts it', async () => {
    const opened = await open('settings', view(WORK));
    await tabTo(opened, 'Efter lunchen');
    await opened.page.keyboard.press('ArrowRight');
    const { slots } = DEFAULT_SETTINGS;
    expect(await commands(opened)).toEqual([
      { type: 'settings.change', change: { slots: { ...slots, air: { at: '14:30' } } }, was: { slots } },
    ]);
  });

  test('a reminder is switched, and the check-in has a day and a time', async () => {
    const opened = await open('settings', DAY_SETTINGS['own-days'] ?? view(WORK));
    await unfold(opened, 'reminders');
    await tabTo(opened, 'Håller planen?');
    await opened.page.keyboard.press('Space');
    await tabTo(opened, 'Klockslag för avstämningen');
    await opened.page.keyboard.press('Control+a');
    await opened.page.keyboard.type('1030');
    await opened.page.keyboard.press('Tab');
    expect(await commands(opened)).toMatchObject([
      { change: { reminders: { midday: true, checkIn: { weekday: 4, at: '09:15' } } } },
      { change: { reminders: { midday: false, checkIn: { weekday: 4, at: '10:30' } } } },
    ]);
  });

  test('the question after the end, turned off by its answers, says so and begins anew', async () => {
    const opened = await open('settings', DAY_SETTINGS['own-days'] ?? view(WORK));
    await unfold(opened, 'boundary');
    await opened.page.getByText('Avstängt, eftersom du tre gånger har svarat').waitFor();
    await tabTo(opened, 'Fråga om jag jobbar efter arbetsdagens slut');
    await opened.page.keyboard.press('Space');
    expect(await commands(opened)).toMatchObject([
      { change: { boundary: { afterHours: true, privateAnswers: 0, flex: true } } },
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import type { CloseOut } from '../../shared/workday/events';
import { DAY, PLAN, view, WORK } from './base';
import type { FakeState } from './fake-main';
import { openHarness, violations, type Harness, type OpenPage } from './harness';
import { LOOKED_BACK } from './looked-back';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const fresh = { fresh: true } as const;
const NO_WORDS: CloseOut = { done: '', tomorrow: '', worked: '', change: '' };

/** The last command of a type. */
async function last<T extends Command['type']>(
  opened: OpenPage,
  type: T,
): Promise<Extract<Command, { readonly type: T }> | undefined> {
  const is = (command: Command): command is Extract<Command, { readonly type: T }> => command.type === type;
  return (await opened.sent()).commands.filter(is).at(-1);
}

/** Main refuses, and it is said; the next time it does not. */
async function refusedOnce(opened: OpenPage, button: string): Promise<void> {
  await opened.answer({ ok: false, reason: 'changed-meanwhile' });
  await opened.page.getByRole('button', { name: button, exact: true }).click();
  await opened.page
    .getByRole('status')
    .filter({ hasText: 'Det här har ändrats på ett annat ställe', visible: true })
    .waitFor();
  await opened.answer({ ok: true });
}

/** What is shown of what was written elsewhere. */
async function shown(opened: OpenPage): Promise<readonly string[]> {
  const texts = await opened.page
    .locator('section.card', { hasText: 'Skrivet på ett annat ställe' })
    .locator('dt, dd')
    .allTextContents();
  return texts.map((text) => text.replaceAll('\u00ad', ''));
}

describe('what was written elsewhere while a form was being filled in', () => {
  test('of the close-out is shown before the form takes its place', async () => {
    const opened = await harness.open('closeout', view(WORK), fresh);
    const { page } = opened;
    await page.getByLabel('Vad blev gjort?').fill('Halva remissen');
    await page.getByLabel('Hur kändes dagen?').fill('lugnt');
    const closeOut = { ...NO_WORDS, done: 'Mötet', tomorrow: 'Ring', felt: 'stressigt' };
    await opened.push(view({ ...WORK, day: { ...DAY, closeOut } }));
    expect(await page.getByLabel('Vad blev gjort?').inputValue()).toBe('Halva remissen');
    expect(await shown(opened)).toEqual([]);
    await refusedOnce(opened, 'Spara utan att avsluta');
    expect(await shown(opened)).toEqual(['Vad blev gjort?', 'Mötet', 'Hur kändes dagen?', 'stressigt']);
    expect(await violations(page)).toEqual([]);
    expect((await last(opened, 'closeout.save'))?.was).not.toHaveProperty('felt');
    await page.getByRole('button', { name: 'Spara utan att avsluta' }).click();
    await page.locator('[data-page="today"]').waitFor();
    const again = await last(opened, 'closeout.save');
    expect(again?.was).toMatchObject({ done: 'Mötet', tomorrow: '', felt: 'stressigt' });
    expect(again?.closeOut).toMatchObject({ done: 'Halva remissen', felt: 'lugnt' });
  });

  test('of the plan is shown too', async () => {
    const opened = await harness.open('plan', view(WORK), fresh);
    const { page } = opened;
    await page.getByLabel('Lunch', { exact: true }).fill('12:30');
    const more = { id: 'g4', text: 'Ring Bo', ifTime: true } as const;
    const plan = { ...PLAN, lunchAt: '11:30', goals: [...PLAN.goals, more] };
    await opened.push(view({ ...WORK, day: { ...DAY, plan } }));
    await refusedOnce(opened, 'Spara planen');
    expect(await shown(opened)).toEqual(['Lunch', '11:30', 'Dagens mål', 'Ring Bo']);
    await page.getByRole('button', { name: 'Spara planen' }).click();
    await page.locator('[data-page="today"]').waitFor();
    const again = await last(opened, 'plan.save');
    expect([again?.plan.lunchAt, again?.was?.lunchAt, again?.was?.goals]).toEqual([
      '12:30',
      '11:30',
      PLAN.goals,
    ]);
  });
});

describe('a day gone by that is another while it is being changed', () => {
  const { typical } = LOOKED_BACK;
  const { lookBack } = typical;
  if (lookBack?.day == null) throw new Error('no day');
  const detail = lookBack.day;
  const { record } = detail;
  const words = record.closeOut ?? NO_WORDS;
  /** The day with something else on record. */
  const changed = (change: Partial<typeof record>): FakeState => ({
    ...typical,
    snapshot: { ...typical.snapshot, lastFact: JSON.stringify(change) },
    lookBack: { ...lookBack, day: { ...detail, record: { ...record, ...change } } },
  });
  const open = async (tool: string): Promise<OpenPage> => {
    const opened = await harness.open('look-back', typical, fresh);
    await opened.page.getByRole('radio', { name: 'Dag' }).focus();
    await opened.page.keyboard.press('Space');
    await opened.page.locator('[data-answered=day]').waitFor();
    await opened.page.locator('summary', { hasText: tool }).click();
    return opened;
  };

  test('keeps the words that are being written, and follows it in what is not', async () => {
    const opened = await open('dagens avslut');
    const { page } = opened;
    await opened.push(changed({ closeOut: { ...words, worked: 'Promenaden' } }));
    await expect.poll(() => page.getByLabel('Vad fungerade?').inputValue()).toBe('Promenaden');
    await page.getByLabel('Vad blev gjort?').fill('Halva remissen');
    await opened.push(changed({ closeOut: { ...words, done: 'Mötet', worked: 'Promenaden' } }));
    await page.locator('.day-words').filter({ hasText: 'Mötet' }).waitFor();
    expect(await page.getByLabel('Vad blev gjort?').inputValue()).toBe('Halva remissen');
    await refusedOnce(opened, 'Spara');
    expect(await shown(opened)).toEqual(['Vad blev gjort?', 'Mötet']);
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect.poll(async () => (await last(opened, 'closeout.amend'))?.was?.done).toBe('Mötet');
    await opened.push(
      changed({ closeOut: { ...words, done: 'Halva remissen', worked: 'Promenaden och fikat' } }),
    );
    await expect.poll(() => page.getByLabel('Vad fungerade?').inputValue()).toBe('Promenaden och fikat');
  });

  test('keeps the times that are being written, and says that there are others', async () => {
    const opened = await open('Ändra tiderna');
    const { page } = opened;
    const field = page.locator('.times-row').first().locator('input').first();
    await field.fill('7.30');
    const spans = record.spans.map((span) => ({ ...span, from: span.from + 600_000 }));
    await opened.push(changed({ spans }));
    await refusedOnce(opened, 'Spara tiderna');
    expect(await field.inputValue()).toBe('07:30');
    expect((await last(opened, 'times.correct'))?.was).toMatchObject({
      spans: record.spans,
      place: record.place,
    });
    await page.getByRole('button', { name: 'Spara tiderna' }).click();
    await expect.poll(async () => (await last(opened, 'times.correct'))?.was?.spans).toEqual(spans);
    await page.getByRole('button', { name: 'Återställ' }).click();
    await expect.poll(() => field.inputValue()).not.toBe('07:30');
  });
});

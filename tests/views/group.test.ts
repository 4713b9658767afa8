import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { at, view, WORK } from './base';
import { tabTo } from './by-keyboard';
import { CHECK_OUT } from './group-states';
import { openHarness, type Harness, type OpenPage } from './harness';
import { of } from './moments';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const commands = async (opened: OpenPage): Promise<readonly Command[]> => (await opened.sent()).commands;

describe('a day with a group', () => {
  test('ticks the group’s check-in, where there is a group', async () => {
    const opened = await harness.open('today', view(CHECK_OUT), { fresh: true });
    await tabTo(opened, 'Checkat in med gruppen');
    await opened.page.keyboard.press('Space');
    expect(await commands(opened)).toEqual([{ type: 'slot.mark', slot: 'group-in', had: false }]);
    const alone = await harness.open('today', view(WORK), { fresh: true });
    expect(await alone.page.getByText('Checkat in med gruppen').count()).toBe(0);
  });

  test('checks out with the group and ends the workday in one step', async () => {
    const opened = await harness.open('today', view(CHECK_OUT), { fresh: true });
    await tabTo(opened, 'Checka ut och avsluta arbetsdagen');
    await opened.page.keyboard.press('Enter');
    await expect
      .poll(() => commands(opened))
      .toEqual([{ type: 'slot.mark', slot: 'group-out', had: true }, { type: 'day.stop' }]);
    const before = await harness.open('today', of(CHECK_OUT, { now: at('15:59') }), { fresh: true });
    expect(await before.page.getByText('Checka ut och avsluta arbetsdagen').count()).toBe(0);
  });

  test('has its times in the settings, where there were none', async () => {
    const opened = await harness.open('settings', view(WORK), { fresh: true });
    const group = opened.page.getByRole('group', { name: 'Gruppens incheckning' });
    await group.getByText('Vid ett klockslag').click();
    const { slots } = DEFAULT_SETTINGS;
    expect(await commands(opened)).toEqual([
      { type: 'settings.change', change: { slots: { ...slots, groupIn: '08:30' } }, was: { slots } },
    ]);
  });
});

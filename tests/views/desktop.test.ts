import { afterAll, beforeAll, expect, test } from 'vitest';
import { trayModel, type MenuLine } from '../../main/desktop/tray-menu';
import type { Command } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { snapshotIn, type StateName } from '../main/snapshots';
import { view } from './base';
import { openHarness, type Harness } from './harness';
import { STATES } from './states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

/** What every line of the tray's menu does. */
function commandsOf(lines: readonly MenuLine[]): readonly Command[] {
  return lines.flatMap((line) => {
    if (line.type === 'command') return [line.command];
    return line.type === 'menu' ? commandsOf(line.lines) : [];
  });
}

/** Presses every button of a page, those in its menus too, and collects what is sent. */
async function everythingOn(page: 'today' | 'settings', snapshot: Snapshot): Promise<readonly Command[]> {
  const opened = await harness.open(page, view(snapshot), { fresh: true });
  await opened.page.evaluate(() => {
    for (const button of document.querySelectorAll('main button'))
      if (button instanceof HTMLElement) button.click();
  });
  return (await opened.sent()).commands;
}

test('everything in the menu of the icon can be had in the window, in every state of the day', async () => {
  const states: readonly StateName[] = ['off', 'work', 'lunch', 'meeting', 'off again', 'repair'];
  const settings = await everythingOn('settings', snapshotIn('work'));
  const lines = new Set<string>();
  for (const state of states) {
    const snapshot = snapshotIn(state);
    const { lines: menu } = trayModel(snapshot, translator('sv'), formatter('sv', snapshot.zone));
    const commands = commandsOf(menu);
    const today = await everythingOn('today', snapshot);
    for (const command of commands) {
      lines.add(command.type);
      // The window itself and its navigation.
      if (command.type === 'app.open') expect([null, 'today', 'settings']).toContain(command.page);
      else expect([...today, ...settings], `${state}: ${command.type}`).toContainEqual(command);
    }
  }
  // A tip is hidden on its own card, and on the page about tips.
  expect([...lines].sort()).toEqual([
    ...['app.open', 'app.quit', 'break.had', 'break.now', 'day.start', 'day.stop'],
    ...['meeting.end', 'meeting.start', 'pause.end', 'pause.start', 'sign.open'],
  ]);
});

test('the note about a desktop without icons is read once', async () => {
  const opened = await harness.open('today', STATES.today['no-tray'] ?? view(snapshotIn('off')), {
    fresh: true,
  });
  const note = opened.page.getByRole('region', { name: 'Ikonen syns inte här' });
  await note.getByRole('button', { name: 'Jag förstår' }).click();
  expect((await opened.sent()).commands).toEqual([{ type: 'settings.change', change: { trayNote: false } }]);
});

test('keys are pressed in their field or written, and what they cannot be is said beside it', async () => {
  const opened = await harness.open('settings', view(snapshotIn('work')), { fresh: true });
  const field = opened.page.getByLabel('Ta en skärmpaus nu');
  const change = (keys: string | null): Command => ({
    type: 'settings.change',
    change: { shortcuts: { day: null, break: keys, pause: null } },
    was: { shortcuts: { day: null, break: null, pause: null } },
  });
  await field.focus();
  await opened.page.keyboard.press('Control+Alt+KeyB');
  expect((await opened.sent()).commands).toEqual([change('Ctrl+Alt+B')]);
  await field.pressSequentially('ctrl + skift + f9');
  await opened.page.keyboard.press('Enter');
  expect((await opened.sent()).commands).toEqual([change('Ctrl+Alt+B'), change('Ctrl+Shift+F9')]);
  await field.fill('Ctrl+B');
  await opened.page.keyboard.press('Tab');
  await opened.page.getByRole('alert').filter({ hasText: 'minst två av Ctrl' }).waitFor();
  expect((await opened.sent()).commands).toHaveLength(2);
});

test('the system has the last word on the start at login', async () => {
  const opened = await harness.open('settings', STATES.settings['no-tray'] ?? view(snapshotIn('work')), {
    fresh: true,
  });
  const box = opened.page.getByRole('checkbox', { name: 'Starta när jag loggar in' });
  expect(await box.isChecked()).toBe(false);
  expect(await opened.page.getByText('Du har stängt av det i skrivbordets egna inställningar.').count()).toBe(
    1,
  );
  await box.click();
  expect((await opened.sent()).commands).toEqual([
    { type: 'settings.change', change: { startAtLogin: true } },
  ]);
});

test('a start at login that is proposed in the first run is what the person says yes to at its end', async () => {
  const [fresh] = Object.values(STATES.welcome);
  if (fresh === undefined) throw new Error('no first run');
  const settings = { ...fresh.snapshot.settings, startAtLogin: true };
  const desktop = { ...fresh.desktop, login: 'off' as const };
  const opened = await harness.open(
    'welcome',
    { ...fresh, desktop, snapshot: { ...fresh.snapshot, settings } },
    { fresh: true },
  );
  const next = opened.page.getByRole('button', { name: translator('sv')('welcome.next') });
  await next.click();
  await next.click();
  expect(await opened.page.getByRole('checkbox', { name: 'Starta när jag loggar in' }).isChecked()).toBe(
    true,
  );
  await opened.page.locator('.button.primary').click();
  expect((await opened.sent()).commands).toEqual([
    { type: 'settings.change', change: { welcomed: true, startAtLogin: true } },
  ]);
});

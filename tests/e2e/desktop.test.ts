import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { missingForBus, PrivateBus } from '../presence/private-bus';
import { isOpen, MONDAY, say, status } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

const running: AppDriver[] = [];
const buses: PrivateBus[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
  for (const bus of buses.splice(0)) await bus.close();
});

const WATCHER = 'org.kde.StatusNotifierWatcher';

test.skipIf(missingForBus().length > 0)(
  'on a desktop without icons the window is there; addresses and keys reach the app',
  async (context) => {
    const bus = await PrivateBus.start('session');
    buses.push(bus);
    const userData = welcomedFolder({ shortcuts: { day: 'Ctrl+Alt+S', break: null, pause: null } });
    const app = await launch({ now: MONDAY, userData, env: { DBUS_SESSION_BUS_ADDRESS: bus.address } });
    running.push(app);
    const { desk } = app;
    if (desk === null) return context.skip('keys can only be pressed on the stand-in');
    const home = await app.page('home');
    const note = home.getByRole('heading', { name: say('tray-note.title') });
    await note.waitFor();

    // An address that shows is followed; one that changes the day asks, and "no" is what any key says.
    expect(await app.secondLaunch('arbetsro:open/plan')).toBe(0);
    await expect.poll(() => home.locator('main').getAttribute('data-page')).toBe('plan');
    await app.secondLaunch('arbetsro:start');
    await expect
      .poll(async () => (await app.messageBoxes()).map(({ message }) => message))
      .toEqual([say('url.ask.day.start', { place: 'home' })]);
    expect((await status(app)).status).toBe('off');
    await app.pressInNextBox(say('url.yes'));
    await app.secondLaunch('--', 'arbetsro://start/office');
    await expect.poll(async () => (await status(app)).status).toBe('work');
    await app.secondLaunch('arbetsro:start');
    await app.secondLaunch('arbetsro:nonsense');
    expect(await app.messageBoxes()).toHaveLength(2);

    // The same keys end the day and begin it again.
    expect(await desk.pressShortcut('Ctrl+Alt+S')).toBe(true);
    await expect.poll(async () => (await status(app)).status).toBe('off');
    expect(await desk.pressShortcut('Ctrl+Alt+S')).toBe(true);
    await expect.poll(async () => (await status(app)).status).toBe('work');

    // Something shows icons now: the note goes by itself.
    await app.secondLaunch('arbetsro:open/today');
    await note.waitFor();
    const watcher = await bus.serve(WATCHER);
    watcher.properties({ IsStatusNotifierHostRegistered: ['b', true] });
    watcher.signal('/StatusNotifierWatcher', `${WATCHER}.StatusNotifierHostRegistered`, ['']);
    await note.waitFor({ state: 'detached' });
    // And no address that asks for nothing has asked meanwhile.
    expect(await app.messageBoxes()).toHaveLength(2);
  },
  120_000,
);

test('without D-Bus the app starts, and the system’s own list says whether it starts at login', async (context) => {
  if (process.platform !== 'linux') return context.skip('the entry is a file on Linux alone');
  const userData = welcomedFolder();
  const config = join(userData, 'config med mellanrum');
  mkdirSync(config);
  // Out of an AppImage: the program lies in what that mounted.
  const image = { APPIMAGE: '/opt/Arbetsro 50%.AppImage', APPDIR: dirname(process.execPath) };
  const app = await launch({
    userData,
    env: { ARBETSRO_STANDIN_PACKAGED: '1', XDG_CONFIG_HOME: config, ...image },
  });
  running.push(app);
  if (app.runtime !== 'stand-in') return context.skip('an unpackaged Electron leaves the system alone');
  expect(await isOpen(app, 'home')).toBe(false);
  await app.secondLaunch('arbetsro:open/settings');
  const home = await app.page('home');
  const box = home.getByRole('checkbox', { name: say('settings.login') });
  const file = join(config, 'autostart', 'arbetsro.desktop');

  await box.click();
  await expect.poll(() => box.isChecked()).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/Arbetsro 50%%.AppImage" --hidden\n');
  // The person switches it off in the settings of the desktop, and comes back to a window of ours.
  appendFileSync(file, 'Hidden=true\n');
  await app.cli('sign', 'open');
  await expect.poll(() => box.isChecked()).toBe(false);
  await home.getByText(say('settings.login.off-in-system', { platform: 'linux' })).waitFor();
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(true);
  await box.click();
  await expect.poll(() => existsSync(file)).toBe(false);
}, 90_000);

import { afterEach, expect, it, vi } from 'vitest';

const { app } = vi.hoisted(() => ({
  app: {
    isPackaged: true,
    item: {},
    set: [] as unknown[],
    getPath: () => '/nowhere',
    getLoginItemSettings: () => app.item,
    setLoginItemSettings: (settings: unknown) => void app.set.push(settings),
  },
}));
vi.mock('electron', () => ({ app }));
const { loginItem } = await import('../../main/desktop/autostart');

const on = (platform: NodeJS.Platform): void => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
};
afterEach(() => {
  vi.restoreAllMocks();
  app.isPackaged = true;
});

it.each([
  ['win32', { openAtLogin: false, executableWillLaunchAtLogin: false }, 'off'],
  ['win32', { openAtLogin: true, executableWillLaunchAtLogin: true }, 'on'],
  // Switched off in Task Manager.
  ['win32', { openAtLogin: true, executableWillLaunchAtLogin: false }, 'off-in-system'],
  ['darwin', { openAtLogin: true, status: 'enabled' }, 'on'],
  ['darwin', { openAtLogin: false, status: 'not-registered' }, 'off'],
  ['darwin', { openAtLogin: false, status: 'not-found' }, 'off'],
  ['darwin', { openAtLogin: false, status: 'requires-approval' }, 'needs-approval'],
] as const)('on %s %j is %s', async (platform, item, state) => {
  on(platform);
  app.item = item;
  expect(await loginItem().read()).toBe(state);
});

it('is set by the person alone', async () => {
  on('win32');
  await loginItem().follow();
  expect(app.set).toEqual([]);
  await loginItem().set(true);
  await loginItem().set(false);
  expect(app.set).toEqual([{ openAtLogin: true }, { openAtLogin: false }]);
});

it.each(['linux', 'win32', 'darwin'] as const)(
  'is left alone by a run from the source on %s',
  async (platform) => {
    on(platform);
    app.isPackaged = false;
    app.set.length = 0;
    await loginItem().set(true);
    expect([app.set, await loginItem().read()]).toEqual([[], 'not-installed']);
  },
);

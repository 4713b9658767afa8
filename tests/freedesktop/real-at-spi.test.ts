import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../main/clock';
import { watchScreenReader } from '../../main/freedesktop/screen-reader';
import type { Remote } from '../../main/presence/dbus/bus';
import { PROPERTIES } from '../../main/presence/dbus/service';
import { BusSupply } from '../../main/presence/dbus/supply';
import { eventually, missingForBus, PrivateBus } from '../presence/private-bus';

/** Where distributions have at-spi2-core's launcher; it is on nobody's PATH. */
const launcherFile =
  ['/usr/libexec', '/usr/lib/at-spi2-core', '/usr/lib']
    .map((folder) => join(folder, 'at-spi-bus-launcher'))
    .find((file) => existsSync(file)) ?? null;
const lacking = [...missingForBus(), ...(launcherFile === null ? ['at-spi-bus-launcher'] : [])];
if (lacking.length > 0)
  console.log(`the real status of screen readers: not tested here, without ${lacking.join(', ')}`);

const STATUS: Remote = { service: 'org.a11y.Bus', path: '/org/a11y/bus', interface: PROPERTIES };

describe.skipIf(lacking.length > 0)('the launcher of at-spi2-core', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-at-spi-'));
  let daemon: PrivateBus;
  let supply: BusSupply;
  const launchers: ChildProcess[] = [];

  const launch = (): ChildProcess => {
    const launcher = spawn(launcherFile ?? '', [], {
      // Its settings stay in its memory, and its own bus in this folder.
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        XDG_RUNTIME_DIR: folder,
        XDG_CONFIG_HOME: folder,
        GSETTINGS_BACKEND: 'memory',
        DBUS_SESSION_BUS_ADDRESS: daemon.address,
      },
      stdio: 'ignore',
    });
    launchers.push(launcher);
    return launcher;
  };
  const set = async (property: string, value: boolean): Promise<void> => {
    const values = ['org.a11y.Status', property, ['b', value]];
    await (await supply.get()).call(STATUS, 'Set', { signature: 'ssv', values });
  };

  beforeAll(async () => {
    daemon = await PrivateBus.start('session');
    supply = new BusSupply(daemon.address, systemClock());
  });
  afterAll(async () => {
    for (const launcher of launchers) launcher.kill('SIGKILL');
    supply.close();
    await daemon.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('tells when the setting is switched, and not when accessibility is; gone, nobody tells', async () => {
    const heard: boolean[] = [];
    const comes = (said: readonly boolean[]): Promise<unknown> =>
      eventually(() => expect(heard).toEqual(said));
    const stop = watchScreenReader(supply, (isOn) => heard.push(isOn));
    await comes([false]);
    const launcher = launch();
    await eventually(() => set('IsEnabled', true));
    expect(heard).toEqual([false]);
    await set('ScreenReaderEnabled', true);
    await comes([false, true]);
    await set('ScreenReaderEnabled', false);
    await comes([false, true, false]);
    await set('ScreenReaderEnabled', true);
    await comes([false, true, false, true]);
    launcher.kill();
    await comes([false, true, false, true, false]);
    stop();
  }, 40_000);
});

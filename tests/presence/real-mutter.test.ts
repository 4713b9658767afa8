import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../main/clock';
import type { Remote } from '../../main/presence/dbus/bus';
import { BusSupply } from '../../main/presence/dbus/supply';
import type { IdleReader } from '../../main/presence/idle';
import { mutterIdle } from '../../main/presence/linux/idle';
import { PrivateBus } from './private-bus';
import { missing } from './tools';

const lacking = missing(['dbus-daemon', 'mutter']);
if (lacking.length > 0) console.log(`real Mutter: not tested here, without ${lacking.join(', ')}`);

/** The system's own events, waited for this long at most, ms. */
const PATIENCE = { timeout: 25_000, interval: 50 };
const MONITOR: Remote = {
  service: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
};

describe.skipIf(lacking.length > 0)('a real Mutter without a screen', () => {
  const clock = systemClock();
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-mutter-'));
  let daemon: PrivateBus;
  let bus: BusSupply;
  let mutter: ChildProcess;

  beforeAll(async () => {
    daemon = await PrivateBus.start('session');
    bus = new BusSupply(daemon.address, clock);
    mutter = spawn('mutter', ['--headless', '--wayland', '--no-x11', '--virtual-monitor', '800x600'], {
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        XDG_RUNTIME_DIR: folder,
        DBUS_SESSION_BUS_ADDRESS: daemon.address,
        DBUS_SYSTEM_BUS_ADDRESS: daemon.address,
        GSETTINGS_BACKEND: 'memory',
        // Mutter's own tests have the person come back by this.
        MUTTER_DEBUG_RESET_IDLETIME: '1',
      },
      stdio: 'ignore',
    });
    await vi.waitFor(async () => expect(await mutterIdle(bus, clock).probe()).toBe(true), PATIENCE);
  }, 40_000);

  afterAll(async () => {
    mutter.kill('SIGKILL');
    bus.close();
    await daemon.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('tells when silence begins, for how long it has lasted, and when it ends', async () => {
    const input = async (): Promise<void> => {
      await (await bus.get()).call(MONITOR, 'ResetIdletime');
    };
    let reader: IdleReader | null = null as IdleReader | null;
    const failed: string[] = [];
    await input();
    const stop = mutterIdle(bus, clock).watch(
      (value) => (reader = value),
      ({ message }) => failed.push(message),
    );
    const idle = (): number => Number(reader?.idle() ?? NaN);
    await expect.poll(idle, PATIENCE).toBe(0);
    await expect.poll(idle, PATIENCE).toBeGreaterThanOrEqual(3_000);
    const [real] = await (await bus.get()).call(MONITOR, 'GetIdletime');
    expect(Math.abs(idle() - Number(real))).toBeLessThan(1_000);
    await input();
    await expect.poll(idle, PATIENCE).toBe(0);
    await expect.poll(idle, PATIENCE).toBeGreaterThanOrEqual(3_000);
    expect(failed).toEqual([]);
    mutter.kill('SIGKILL');
    await expect.poll(() => failed, PATIENCE).toEqual([`${MONITOR.service} is gone`]);
    stop();
  });
});

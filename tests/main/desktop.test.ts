import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Companion } from '../../main/companion';
import type { Windows } from '../../main/desktop/windows';
import type { Snapshot } from '../../shared/companion/snapshot';
import { translator } from '../../shared/messages';
import type { PolicyReading } from '../../shared/policy/policy';
import { SimulatedClock, settle } from '../support/simulated-clock';
import { snapshotIn } from './snapshots';

const { app, system } = vi.hoisted(() => {
  const system = { events: null as unknown as EventEmitter, item: false, set: [] as boolean[] };
  const app = {
    isPackaged: true,
    on: (name: string, heard: () => void) => system.events.on(name, heard),
    off: (name: string, heard: () => void) => system.events.off(name, heard),
    setUserTasks: () => true,
    getLoginItemSettings: () => ({ openAtLogin: system.item, executableWillLaunchAtLogin: system.item }),
    setLoginItemSettings: ({ openAtLogin }: { openAtLogin: boolean }) => {
      system.set.push(openAtLogin);
      system.item = openAtLogin;
    },
  };
  return { app, system };
});
const globalShortcut = { register: () => true, unregister: () => undefined };
vi.mock('electron', () => ({ app, globalShortcut, dialog: {} }));
const { Desktop } = await import('../../main/desktop/desktop');
const { LaunchEar } = await import('../../main/desktop/launch-ear');

let watcher: (snapshot: Snapshot) => void = () => undefined;
const told: unknown[] = [];

function begin(): InstanceType<typeof Desktop> {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  const snapshot = snapshotIn('off');
  const companion: Pick<Companion, 'snapshot' | 'watch' | 'command'> = {
    snapshot,
    watch: (heard) => {
      watcher = heard;
      heard(snapshot);
      return () => undefined;
    },
    command: () => Promise.resolve({ ok: true }),
  };
  const windows: Pick<Windows, 'tellAll' | 'openHome' | 'home'> = {
    home: null,
    openHome: () => undefined,
    tellAll: () => told.push(desktop.state.login),
  };
  const desktop = new Desktop({
    ...{ clock: new SimulatedClock(), sessionBus: null, launchEar: new LaunchEar([]) },
    companion: companion as Companion,
    windows: windows as Windows,
    tray: { renew: () => undefined },
    say: () => translator('sv'),
    log: () => undefined,
  });
  desktop.begin();
  return desktop;
}

const locking = (startAtLogin: boolean): PolicyReading => ({
  state: 'in-force',
  file: '/etc/arbetsro/policy.json',
  policy: {
    ...{ organisation: 'Kommunen', defaults: {}, locked: { startAtLogin }, channels: [], support: [] },
    ...{ checklists: {}, checkInDays: null, exports: null, updates: null },
  },
});

beforeEach(() => {
  system.events = new EventEmitter();
  system.item = false;
  system.set.length = 0;
  told.length = 0;
});
afterEach(() => vi.restoreAllMocks());

it('the start at login is not touched by a start of the app, and read anew when a window gets the focus', async () => {
  const desktop = begin();
  await settle();
  expect([system.set, desktop.state.login, desktop.state.tray]).toEqual([[], 'off', 'there']);
  system.item = true;
  system.events.emit('browser-window-focus');
  await settle();
  expect([system.set, desktop.state.login, told.at(-1)]).toEqual([[], 'on', 'on']);
});

it('what an organisation locks reaches the system once, and the person’s own switch always', async () => {
  const desktop = begin();
  watcher({ ...snapshotIn('off'), policy: locking(true) });
  watcher({ ...snapshotIn('off'), policy: locking(true) });
  await settle();
  expect([system.set, desktop.state.login]).toEqual([[true], 'on']);
  desktop.startAtLogin(false);
  await settle();
  expect([system.set, desktop.state.login]).toEqual([[true, false], 'off']);
});

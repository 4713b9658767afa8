import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Companion } from '../../main/companion';
import type { Windows } from '../../main/desktop/windows';
import type { Snapshot } from '../../shared/companion/snapshot';
import { translator } from '../../shared/messages';
import { inForce } from '../../shared/policy/merge';
import { NO_POLICY, policyOf, type Policy, type PolicyReading } from '../../shared/policy/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { EMPTY } from '../policy/policies';
import { SimulatedClock, settle } from '../support/simulated-clock';
import { snapshotIn } from './snapshots';

const { app, system } = vi.hoisted(() => {
  const system = {
    events: null as unknown as EventEmitter,
    item: false,
    isOffInSystem: false,
    set: [] as boolean[],
  };
  const app = {
    isPackaged: true,
    on: (name: string, heard: () => void) => system.events.on(name, heard),
    off: (name: string, heard: () => void) => system.events.off(name, heard),
    setUserTasks: () => true,
    getLoginItemSettings: () => ({
      openAtLogin: system.item || system.isOffInSystem,
      executableWillLaunchAtLogin: system.item && !system.isOffInSystem,
    }),
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
/** What the machine keeps of what an organisation said. */
let kept: boolean | null = null;
let first: Snapshot = snapshotIn('off');

function begin(): InstanceType<typeof Desktop> {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  const snapshot = first;
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
    loginFile: {
      read: () => Promise.resolve(kept),
      write: (said) => {
        kept = said;
        return Promise.resolve();
      },
    },
    companion: companion as Companion,
    windows: windows as Windows,
    tray: { renew: () => undefined },
    say: () => translator('sv'),
    log: () => undefined,
  });
  desktop.begin();
  return desktop;
}

/** Somebody who has been through the first run, with what they chose and what an organisation says. */
function welcomed(chosen: Partial<Settings> = {}, said: Partial<Policy> | null = null): Snapshot {
  const policy: PolicyReading =
    said === null
      ? NO_POLICY
      : { state: 'in-force', file: '/etc/arbetsro/policy.json', policy: { ...EMPTY, ...said } };
  const settings = inForce({ ...DEFAULT_SETTINGS, welcomed: true, ...chosen }, policyOf(policy));
  return { ...snapshotIn('off'), settings, policy };
}
const locked = (startAtLogin: boolean): Partial<Policy> => ({ locked: { startAtLogin } });
const proposed = (startAtLogin: boolean): Partial<Policy> => ({ defaults: { startAtLogin } });

beforeEach(() => {
  system.events = new EventEmitter();
  system.item = false;
  system.isOffInSystem = false;
  system.set.length = 0;
  told.length = 0;
  kept = null;
  first = welcomed();
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
  for (let time = 0; time < 2; time++) watcher(welcomed({}, locked(true)));
  await settle();
  expect([system.set, desktop.state.login]).toEqual([[true], 'on']);
  desktop.startAtLogin(false);
  await settle();
  expect([system.set, desktop.state.login]).toEqual([[true, false], 'off']);
});

it('a lock is set at each start, and over what was switched off in the system', async () => {
  [first, kept, system.isOffInSystem] = [welcomed({}, locked(true)), true, true];
  begin();
  await settle();
  expect([system.set, kept]).toEqual([[true], true]);
});

it.each([
  ['did not want it', {}, [true, false]],
  ['wanted it', { startAtLogin: true }, [false, true]],
] as const)('when a lock goes the system has what the person chose who %s', async (_who, chosen, set) => {
  const desktop = begin();
  watcher(welcomed(chosen, locked(set[0])));
  await settle();
  watcher(welcomed(chosen));
  watcher(welcomed(chosen));
  await settle();
  expect([system.set, desktop.state.login, kept]).toEqual([set, set[1] ? 'on' : 'off', null]);
});

it('a lock that went while the app was not running is noticed at the next start, once', async () => {
  [kept, system.item] = [true, true];
  begin();
  await settle();
  begin();
  await settle();
  expect([system.set, kept]).toEqual([[false], null]);
});

it('a proposal reaches the system of somebody who has not chosen once, and goes with the proposal', async () => {
  first = welcomed({}, proposed(true));
  const desktop = begin();
  await settle();
  expect([system.set, desktop.state.login, kept]).toEqual([[true], 'on', true]);
  // The person takes it out of the system's list: the next start leaves that as it is.
  system.item = false;
  begin();
  await settle();
  expect(system.set).toEqual([true]);
  watcher(welcomed());
  await settle();
  expect([system.set, kept]).toEqual([[true, false], null]);
});

it.each<[string, Snapshot]>([
  ['chose otherwise', welcomed({ decided: ['startAtLogin'] }, proposed(true))],
  ['chose so once', welcomed({ startAtLogin: true }, proposed(false))],
  ['is in the first run, which shows it', welcomed({ welcomed: false }, proposed(true))],
])('a proposal does not reach the system of somebody who %s', async (_who, snapshot) => {
  first = snapshot;
  begin();
  await settle();
  expect([system.set, kept]).toEqual([[], null]);
});

it('a proposal does not undo what the person switched off in the system', async () => {
  [first, system.isOffInSystem] = [welcomed({}, proposed(true)), true];
  const desktop = begin();
  await settle();
  expect([system.set, desktop.state.login, kept]).toEqual([[], 'off-in-system', true]);
});

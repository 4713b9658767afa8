import { z } from 'zod';
import type { TrayHost } from '../../shared/desktop/state';
import type { Stop } from '../../shared/time/moment';
import { check } from '../checked';
import type { Bus, Remote } from '../presence/dbus/bus';
import { one, variant } from '../presence/dbus/service';
import type { BusSupply } from '../presence/dbus/supply';

/** StatusNotifierItem (freedesktop.org, "StatusNotifierWatcher"); the name is KDE's, and every desktop uses it. */
const WATCHER: Remote = {
  service: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
};
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const hostSchema = one(variant(z.boolean()));

interface TrayHostPorts {
  readonly supply: BusSupply;
  /** Whether an X server has a tray of the older kind, which Electron falls back on; a rejection is a no. */
  readonly hasXTray: () => Promise<boolean>;
  readonly heard: (host: TrayHost) => void;
}

/** Hears whether there is a place for tray icons: once soon, and at every change. Without a bus it stays unknown. */
export function watchTrayHost({ supply, hasXTray, heard }: TrayHostPorts): Stop {
  let isOver = false;
  const stops = new Set<Stop>();
  const keep = (stop: Stop): void => {
    if (isOver) stop();
    else stops.add(stop);
  };
  let look = 0;
  /** The newest look has the word: what an older one learns comes too late. */
  const tell = async (learn: () => Promise<TrayHost>): Promise<void> => {
    look += 1;
    const mine = look;
    const host = await learn();
    if (!isOver && mine === look) heard(host);
  };
  const orXTray = async (otherwise: TrayHost): Promise<TrayHost> =>
    (await hasXTray().catch(() => false)) ? 'there' : otherwise;
  const lost = (): void => void tell(() => orXTray('unknown'));
  const begin = async (): Promise<void> => {
    const bus = await supply.get();
    keep(bus.onLost(lost));
    const ask = (): void => {
      const learn = async (): Promise<TrayHost> => ((await hasHost(bus)) ? 'there' : orXTray('absent'));
      tell(learn).catch(lost);
    };
    for (const signal of ['StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered'])
      keep(await bus.hear(WATCHER, signal, ask));
    keep(await bus.watchOwner(WATCHER.service, ask));
  };
  begin().catch(lost);
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}

/** Whether a host has said that it shows icons. A watcher that is not there has none. */
async function hasHost(bus: Bus): Promise<boolean> {
  const remote = {
    service: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
  };
  const [isThere] = await bus.call(remote, 'NameHasOwner', { signature: 's', values: [WATCHER.service] });
  if (isThere !== true) return false;
  const args = { signature: 'ss', values: [WATCHER.interface, 'IsStatusNotifierHostRegistered'] };
  const read = check(hostSchema, await bus.call({ ...WATCHER, interface: PROPERTIES }, 'Get', args));
  return read.success && read.data;
}

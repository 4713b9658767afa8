import { z } from 'zod';
import type { TrayHost } from '../../shared/desktop/state';
import type { Stop } from '../../shared/time/moment';
import { check } from '../checked';
import type { Bus, Remote } from '../presence/dbus/bus';
import { one, variant } from '../presence/dbus/service';
import type { BusSupply } from '../presence/dbus/supply';
import type { HasXTray } from './x-tray';

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
  /** Hears whether an X server has a tray of the older kind, which Electron falls back on. */
  readonly watchXTray: (heard: (hasTray: HasXTray) => void) => Stop;
  readonly heard: (host: TrayHost) => void;
}

export interface TrayHostWatch {
  readonly stop: Stop;
  /** Asks once more, for a host that came without a signal; what is learnt is heard, also when it is what it was. */
  readonly askAgain: () => void;
}

/**
 * Hears whether there is a place for tray icons: once soon, and at every change. Absent is what both kinds have denied; where
 * one cannot tell and the other has none it is unknown.
 */
export function watchTrayHost({ supply, watchXTray, heard }: TrayHostPorts): TrayHostWatch {
  let isOver = false;
  const stops = new Set<Stop>();
  const keep = (stop: Stop): void => {
    if (isOver) stop();
    else stops.add(stop);
  };
  /** What each kind has said; `undefined` until it has. */
  let notifierHost: boolean | null | undefined;
  let xTray: HasXTray | undefined;
  const tell = (): void => {
    if (isOver) return;
    if (notifierHost === true || xTray === true) heard('there');
    else if (notifierHost !== undefined && xTray !== undefined)
      heard(notifierHost === null || xTray === null ? 'unknown' : 'absent');
  };
  let look = 0;
  /** The newest look has the word: what an older one learns comes too late. */
  const learn = async (answer: Promise<boolean | null>): Promise<void> => {
    look += 1;
    const mine = look;
    const host = await answer.catch(() => null);
    if (mine !== look) return;
    notifierHost = host;
    tell();
  };
  const lost = (): void => void learn(Promise.resolve(null));
  let ask = tell;
  const begin = async (): Promise<void> => {
    const bus = await supply.get();
    keep(
      bus.onLost(() => {
        ask = tell;
        lost();
      }),
    );
    ask = () => void learn(hasHost(bus));
    for (const signal of ['StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered'])
      keep(
        await bus.hear(WATCHER, signal, () => {
          ask();
        }),
      );
    keep(
      await bus.watchOwner(WATCHER.service, () => {
        ask();
      }),
    );
  };
  keep(
    watchXTray((hasTray) => {
      xTray = hasTray;
      tell();
    }),
  );
  begin().catch(lost);
  return {
    askAgain: () => {
      ask();
    },
    stop: () => {
      isOver = true;
      for (const stop of stops) stop();
    },
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

import type { TrayHost } from '../../shared/desktop/state';
import type { Stop } from '../../shared/time/moment';
import type { Remote } from '../presence/dbus/bus';
import type { BusSupply } from '../presence/dbus/supply';
import { watchFlag, type FlagWatch, type ServiceFlag } from './service-flag';
import type { HasXTray } from './x-tray';

/** StatusNotifierItem (freedesktop.org, "StatusNotifierWatcher"); the name is KDE's, and every desktop uses it. */
const WATCHER: Remote = {
  service: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
};
/** Whether a host has said that it shows icons. A watcher that is not there has none. */
const HAS_HOST: ServiceFlag = {
  remote: WATCHER,
  property: 'IsStatusNotifierHostRegistered',
  signals: [
    { from: WATCHER, member: 'StatusNotifierHostRegistered' },
    { from: WATCHER, member: 'StatusNotifierHostUnregistered' },
  ],
};

interface TrayHostPorts {
  readonly supply: BusSupply;
  /** Hears whether an X server has a tray of the older kind, which Electron falls back on. */
  readonly watchXTray: (heard: (hasTray: HasXTray) => void) => Stop;
  readonly heard: (host: TrayHost) => void;
}

/**
 * Hears whether there is a place for tray icons: once soon, and at every change. Absent is what both kinds have denied; where
 * one cannot tell and the other has none it is unknown. Asked again, it finds a host that came without a signal.
 */
export function watchTrayHost({ supply, watchXTray, heard }: TrayHostPorts): FlagWatch {
  /** What each kind has said; `undefined` until it has. */
  let notifierHost: boolean | null | undefined;
  let xTray: HasXTray | undefined;
  let isOver = false;
  const tell = (): void => {
    if (isOver) return;
    if (notifierHost === true || xTray === true) heard('there');
    else if (notifierHost !== undefined && xTray !== undefined)
      heard(notifierHost === null || xTray === null ? 'unknown' : 'absent');
  };
  const { stop, askAgain } = watchFlag(supply, HAS_HOST, (hasHost) => {
    notifierHost = hasHost;
    tell();
  });
  const stopXTray = watchXTray((hasTray) => {
    xTray = hasTray;
    tell();
  });
  return {
    askAgain,
    stop: () => {
      isOver = true;
      stop();
      stopXTray();
    },
  };
}

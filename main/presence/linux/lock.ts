import { z } from 'zod';
import type { Remote } from '../dbus/bus';
import { hearProperties, one, property, serviceProvider, type Following } from '../dbus/service';
import type { BusSupply } from '../dbus/supply';
import type { Provider } from '../provider';

const flag = one(z.boolean());

/** Who tells of a locked screen. Those of one desktop first: the common name may be held by a program that knows no lock. */
const SAVERS: readonly Remote[] = [
  saver('org.gnome.ScreenSaver', '/org/gnome/ScreenSaver'),
  saver('org.cinnamon.ScreenSaver', '/org/cinnamon/ScreenSaver'),
  saver('org.mate.ScreenSaver', '/org/mate/ScreenSaver'),
  saver('org.xfce.ScreenSaver', '/org/xfce/ScreenSaver'),
  saver('org.freedesktop.ScreenSaver', '/org/freedesktop/ScreenSaver'),
];

/**
 * The lock by the desktop's screen saver: `GetActive`, and `ActiveChanged` (KDE's kscreenlocker,
 * dbus/org.freedesktop.ScreenSaver.xml; GNOME Shell, data/dbus-interfaces/org.gnome.ScreenSaver.xml, and those of the
 * others after it). On GNOME active means that the shield is down, locked or not: nobody is there either way.
 */
export function screenSaverLocks(bus: BusSupply): readonly Provider<boolean>[] {
  return SAVERS.map((remote) =>
    serviceProvider<boolean>({
      name: `${remote.service} (lock)`,
      bus,
      service: remote.service,
      probe: (ask) => ask(remote, 'GetActive', flag),
      async follow({ report, ask, hear }) {
        await hear(remote, 'ActiveChanged', flag, report);
        report(await ask(remote, 'GetActive', flag));
      },
    }),
  );
}

const LOGIN: Remote = {
  service: 'org.freedesktop.login1',
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.login1.Manager',
};

/**
 * The lock by systemd-logind (org.freedesktop.login1(5)): the session's `LockedHint`, and `Active`, which is false while
 * another user has the screen. `Lock` and `Unlock` ask the desktop to do it; that it did, the hint says, so they only make
 * us look. A desktop that keeps no hint is left to its screen saver.
 */
export function sessionLock(bus: BusSupply, sessionId: string | null): Provider<boolean> {
  return serviceProvider<boolean>({
    name: 'logind (lock)',
    bus,
    service: LOGIN.service,
    probe: async (ask) => isLocked(ask, await sessionOf(ask, sessionId)),
    async follow({ report, ask, hear, run }) {
      const session = await sessionOf(ask, sessionId);
      const look = async (): Promise<void> => {
        report(await isLocked(ask, session));
      };
      const lookAgain = (): void => {
        run(look);
      };
      await hearProperties(hear, session, lookAgain);
      await hear(session, 'Lock', z.unknown(), lookAgain);
      await hear(session, 'Unlock', z.unknown(), lookAgain);
      await look();
    },
  });
}

/** Sleep by systemd-logind: `PrepareForSleep`, true before it and false after (org.freedesktop.login1(5)). */
export function logindSleep(bus: BusSupply): Provider<boolean> {
  return serviceProvider<boolean>({
    name: 'logind (sleep)',
    bus,
    service: LOGIN.service,
    probe: (ask) => property(ask, LOGIN, 'PreparingForSleep', z.boolean()),
    async follow({ report, ask, hear }) {
      await hear(LOGIN, 'PrepareForSleep', flag, report);
      report(await property(ask, LOGIN, 'PreparingForSleep', z.boolean()));
    },
  });
}

function saver(service: string, path: string): Remote {
  return { service, path, interface: service };
}

/** `auto` is the caller's session, or for one that runs outside any, as started by systemd, the user's on the screen. */
async function sessionOf(ask: Following<unknown>['ask'], sessionId: string | null): Promise<Remote> {
  const find = (id: string): Promise<string> =>
    ask(LOGIN, 'GetSession', one(z.string()), { signature: 's', values: [id] });
  const path = await (sessionId === null ? find('auto') : find(sessionId).catch(() => find('auto')));
  return { service: LOGIN.service, path, interface: 'org.freedesktop.login1.Session' };
}

async function isLocked(ask: Following<unknown>['ask'], session: Remote): Promise<boolean> {
  const isActive = await property(ask, session, 'Active', z.boolean());
  return !isActive || (await property(ask, session, 'LockedHint', z.boolean()));
}

import { z } from 'zod';
import type { Clock } from '../../../shared/time/moment';
import { BusError, type Remote } from '../dbus/bus';
import { hearProperties, one, property, serviceProvider, variant, type Following } from '../dbus/service';
import type { BusSupply } from '../dbus/supply';
import { endOf, outputOf, type StartProgram } from '../program';
import type { Provider } from '../provider';

const NOTIFICATIONS: Remote = {
  service: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};

/**
 * Do-not-disturb on KDE: the property `Inhibited` of its notification server (plasma-workspace,
 * libnotificationmanager/dbus/org.freedesktop.Notifications.xml). No other server has it.
 */
export function kdeDoNotDisturb(bus: BusSupply): Provider<boolean> {
  const read = (ask: Following<unknown>['ask']): Promise<boolean> =>
    property(ask, NOTIFICATIONS, 'Inhibited', z.boolean());
  return serviceProvider<boolean>({
    name: 'kde (do not disturb)',
    bus,
    service: NOTIFICATIONS.service,
    probe: read,
    async follow({ report, ask, hear, run }) {
      const look = async (): Promise<void> => {
        report(await read(ask));
      };
      await hearProperties(hear, NOTIFICATIONS, () => {
        run(look);
      });
      await look();
    },
  });
}

const COMMAND = 'gsettings';
const BANNERS = ['org.gnome.desktop.notifications', 'show-banners'] as const;

/**
 * Do-not-disturb on GNOME: banners are off (gsettings-desktop-schemas, org.gnome.desktop.notifications). The settings
 * portal does not give that schema, so one `gsettings monitor` runs (gsettings(1)). The schema may be there without GNOME
 * in use; hence its shell must be on the bus.
 */
export function gnomeDoNotDisturb(bus: BusSupply, start: StartProgram, clock: Clock): Provider<boolean> {
  const read = async (): Promise<boolean> =>
    areOff(await outputOf(start, clock, COMMAND, ['get', ...BANNERS]));
  return serviceProvider<boolean>({
    name: 'gnome (do not disturb)',
    bus,
    service: 'org.gnome.Shell',
    probe: read,
    async follow({ report, failed, keep }) {
      keep(
        start(COMMAND, ['monitor', ...BANNERS], {
          output: (text) => {
            const last = text.trimEnd().split('\n').at(-1) ?? '';
            const [, value = ''] = last.split(':');
            if (isSaid(value)) report(areOff(value));
            else failed(new Error(`${COMMAND}: not understood`));
          },
          ended: (code) => {
            failed(new Error(`${COMMAND}: ${endOf(code)}`));
          },
        }),
      );
      report(await read());
    },
  });
}

const XFCONF: Remote = {
  service: 'org.xfce.Xfconf',
  path: '/org/xfce/Xfconf',
  interface: 'org.xfce.Xfconf',
};
const [CHANNEL, PROPERTY] = ['xfce4-notifyd', '/do-not-disturb'] as const;

/**
 * Do-not-disturb on Xfce: a setting of its notification server (xfce4-notifyd, xfce4-notifyd-config; xfconf,
 * common/xfconf-dbus.xml). One that was never touched is not there, and off.
 */
export function xfceDoNotDisturb(bus: BusSupply): Provider<boolean> {
  const read = async (ask: Following<unknown>['ask']): Promise<boolean> => {
    try {
      return await ask(XFCONF, 'GetProperty', one(variant(z.boolean())), {
        signature: 'ss',
        values: [CHANNEL, PROPERTY],
      });
    } catch (error) {
      if (error instanceof BusError && /\.(Property|Channel)NotFound$/.test(error.errorName ?? ''))
        return false;
      throw error;
    }
  };
  return serviceProvider<boolean>({
    name: 'xfce (do not disturb)',
    bus,
    service: XFCONF.service,
    probe: read,
    async follow({ report, ask, hear, run }) {
      const look = async (): Promise<void> => {
        report(await read(ask));
      };
      const named = z.tuple([z.string(), z.string()]).rest(z.unknown());
      const changed = ([channel, name]: z.infer<typeof named>): void => {
        if (channel === CHANNEL && name === PROPERTY) run(look);
      };
      await hear(XFCONF, 'PropertyChanged', named, changed);
      await hear(XFCONF, 'PropertyRemoved', named, changed);
      await look();
    },
  });
}

function isSaid(value: string): boolean {
  return ['true', 'false'].includes(value.trim());
}

function areOff(banners: string): boolean {
  if (!isSaid(banners)) throw new Error(`${COMMAND}: not understood`);
  return banners.trim() === 'false';
}

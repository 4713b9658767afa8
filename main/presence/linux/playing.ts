import { z } from 'zod';
import type { Arguments, Remote } from '../dbus/bus';
import { hearProperties, one, serviceProvider, type Following } from '../dbus/service';
import type { BusSupply } from '../dbus/supply';
import type { Provider } from '../provider';

/** Whether a program keeps the screen from going dark, as one question with the signals after which to ask it again. */
interface Keeper {
  readonly name: string;
  readonly remote: Remote;
  readonly member: string;
  readonly args?: Arguments;
  readonly signals: readonly string[];
}

/** The flag of a session that must not become idle (gnome-session, GsmInhibitorFlag). */
const GNOME_IDLE = 8;
/** The policy of a screen that must stay on (powerdevil, PolicyAgent::ChangeScreenSettings). */
const KDE_SCREEN = 4;

const KEEPERS: readonly Keeper[] = [
  {
    name: 'gnome (playing)',
    remote: {
      service: 'org.gnome.SessionManager',
      path: '/org/gnome/SessionManager',
      interface: 'org.gnome.SessionManager',
    },
    member: 'IsInhibited',
    args: { signature: 'u', values: [GNOME_IDLE] },
    signals: ['InhibitorAdded', 'InhibitorRemoved'],
  },
  {
    name: 'kde (playing)',
    remote: {
      service: 'org.kde.Solid.PowerManagement.PolicyAgent',
      path: '/org/kde/Solid/PowerManagement/PolicyAgent',
      interface: 'org.kde.Solid.PowerManagement.PolicyAgent',
    },
    member: 'HasInhibition',
    args: { signature: 'u', values: [KDE_SCREEN] },
    signals: ['InhibitionsChanged'],
  },
  {
    // This holds off sleep, which not only films do: the last to be asked.
    name: 'freedesktop (playing)',
    remote: {
      service: 'org.freedesktop.PowerManagement',
      path: '/org/freedesktop/PowerManagement/Inhibit',
      interface: 'org.freedesktop.PowerManagement.Inhibit',
    },
    member: 'HasInhibit',
    signals: ['HasInhibitChanged'],
  },
];

/**
 * A film, a video call or slides: a program that keeps the screen on (gnome-session, org.gnome.SessionManager.xml;
 * powerdevil, org.kde.Solid.PowerManagement.PolicyAgent.xml; org.freedesktop.PowerManagement.Inhibit of Xfce and others).
 * Who plays it is not read.
 */
export function playing(bus: BusSupply): readonly Provider<boolean>[] {
  return KEEPERS.map(({ name, remote, member, args, signals }) => {
    const read = (ask: Following<unknown>['ask']): Promise<boolean> =>
      ask(remote, member, one(z.boolean()), args);
    return serviceProvider<boolean>({
      name,
      bus,
      service: remote.service,
      probe: read,
      async follow({ report, ask, hear, run }) {
        const look = async (): Promise<void> => {
          report(await read(ask));
        };
        const lookAgain = (): void => {
          run(look);
        };
        for (const signal of signals) await hear(remote, signal, z.unknown(), lookAgain);
        await hearProperties(hear, remote, lookAgain);
        await look();
      },
    });
  });
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FlagWatch } from '../../main/freedesktop/service-flag';
import { watchTrayHost } from '../../main/freedesktop/tray-host';
import { BusSupply } from '../../main/presence/dbus/supply';
import type { TrayHost } from '../../shared/desktop/state';
import type { HasXTray } from '../../main/freedesktop/x-tray';
import { eventually, missingForBus, PrivateBus, type FakeService } from '../presence/private-bus';
import { settle, SimulatedClock } from '../support/simulated-clock';

const NAME = 'org.kde.StatusNotifierWatcher';
const PATH = '/StatusNotifierWatcher';

describe.skipIf(missingForBus().length > 0)('a place for tray icons', () => {
  let daemon: PrivateBus;
  let supply: BusSupply;
  let heard: TrayHost[];
  let xTray: HasXTray;
  /** What the X server says later. */
  let tellX: (hasTray: HasXTray) => void;
  let place: FlagWatch;

  const watch = (): void => {
    place = watchTrayHost({
      supply,
      watchXTray: (tell) => {
        tellX = tell;
        tell(xTray);
        return () => undefined;
      },
      heard: (host) => heard.push(host),
    });
  };
  const comes = (host: TrayHost): Promise<unknown> => eventually(() => expect(heard.at(-1)).toBe(host));
  const watcher = async (hasHost: boolean): Promise<FakeService> => {
    const service = await daemon.serve(NAME);
    service.properties({ IsStatusNotifierHostRegistered: ['b', hasHost] });
    return service;
  };

  beforeEach(async () => {
    daemon = await PrivateBus.start('session');
    supply = new BusSupply(daemon.address, new SimulatedClock());
    heard = [];
    xTray = false;
  });
  afterEach(async () => {
    place.stop();
    supply.close();
    await daemon.close();
  });

  it('is there when the watcher has a host, goes with it, and comes back', async () => {
    const service = await watcher(true);
    watch();
    await comes('there');
    service.properties({ IsStatusNotifierHostRegistered: ['b', false] });
    service.signal(PATH, `${NAME}.StatusNotifierHostUnregistered`, ['']);
    await comes('absent');
    service.properties({ IsStatusNotifierHostRegistered: ['b', true] });
    service.signal(PATH, `${NAME}.StatusNotifierHostRegistered`, ['']);
    await comes('there');
    await service.leave();
    await comes('absent');
  });

  it('may come after the app, as an extension of the desktop does', async () => {
    watch();
    await comes('absent');
    await watcher(true);
    await comes('there');
    expect(heard).toEqual(['absent', 'there']);
  });

  it('may be a tray of the older kind that comes after the app, and goes', async () => {
    watch();
    await comes('absent');
    tellX(true);
    tellX(false);
    expect(heard).toEqual(['absent', 'there', 'absent']);
  });

  it('is unknown, not absent, while the X server cannot tell', async () => {
    xTray = null;
    watch();
    await comes('unknown');
    tellX(false);
    expect(heard).toEqual(['unknown', 'absent']);
  });

  it('asked once more it finds a host that came without a signal, and says what it was otherwise', async () => {
    const service = await watcher(false);
    watch();
    await comes('absent');
    place.askAgain();
    await eventually(() => expect(heard).toEqual(['absent', 'absent']));
    service.properties({ IsStatusNotifierHostRegistered: ['b', true] });
    place.askAgain();
    await comes('there');
  });

  it('is not there with a watcher that nobody shows icons for, or that says nonsense', async () => {
    const service = await watcher(false);
    watch();
    await comes('absent');
    service.properties({ IsStatusNotifierHostRegistered: ['s', 'yes'] });
    service.signal(PATH, `${NAME}.StatusNotifierHostRegistered`, ['']);
    await eventually(() => expect(heard).toEqual(['absent', 'absent']));
  });

  it('may be a tray of the older kind', async () => {
    xTray = true;
    watch();
    await comes('there');
  });

  it('stays unknown where the watcher does not know the question, or the bus dies', async () => {
    await daemon.serve(NAME);
    xTray = null;
    watch();
    await comes('unknown');
    await daemon.die();
    await eventually(() => expect(heard.at(-1)).toBe('unknown'));
  });

  it('is not heard of any more once nobody follows', async () => {
    const service = await watcher(false);
    watch();
    await comes('absent');
    place.stop();
    service.properties({ IsStatusNotifierHostRegistered: ['b', true] });
    service.signal(PATH, `${NAME}.StatusNotifierHostRegistered`, ['']);
    await service.leave();
    expect(heard).toEqual(['absent']);
  });
});

it.each([
  [false, 'unknown'],
  [null, 'unknown'],
  [true, 'there'],
] as const)('without a bus, and with %s from the X server, it is %s', async (hasXTray, host) => {
  const heard: TrayHost[] = [];
  const stops: boolean[] = [];
  const place = watchTrayHost({
    supply: new BusSupply(null, new SimulatedClock()),
    watchXTray: (tell) => {
      tell(hasXTray);
      return () => stops.push(true);
    },
    heard: (said) => heard.push(said),
  });
  await settle();
  expect(heard.at(-1)).toBe(host);
  const before = heard.length;
  place.askAgain();
  expect(heard.slice(before)).toEqual([host]);
  place.stop();
  place.askAgain();
  expect([heard.length, stops]).toEqual([before + 1, [true]]);
});

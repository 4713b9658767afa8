import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchTrayHost } from '../../main/freedesktop/tray-host';
import { BusSupply } from '../../main/presence/dbus/supply';
import type { TrayHost } from '../../shared/desktop/state';
import type { Stop } from '../../shared/time/moment';
import { eventually, missingForBus, PrivateBus, type FakeService } from '../presence/private-bus';
import { SimulatedClock } from '../support/simulated-clock';

const NAME = 'org.kde.StatusNotifierWatcher';
const PATH = '/StatusNotifierWatcher';

describe.skipIf(missingForBus().length > 0)('a place for tray icons', () => {
  let daemon: PrivateBus;
  let supply: BusSupply;
  let heard: TrayHost[];
  let xTray: boolean | Error;
  let stop: Stop;

  const watch = (): void => {
    stop = watchTrayHost({
      supply,
      hasXTray: () => (xTray instanceof Error ? Promise.reject(xTray) : Promise.resolve(xTray)),
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
    stop();
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
    xTray = new Error('no X server');
    watch();
    await comes('unknown');
    await daemon.die();
    await eventually(() => expect(heard.at(-1)).toBe('unknown'));
  });

  it('is not heard of any more once nobody follows', async () => {
    const service = await watcher(false);
    watch();
    await comes('absent');
    stop();
    service.properties({ IsStatusNotifierHostRegistered: ['b', true] });
    service.signal(PATH, `${NAME}.StatusNotifierHostRegistered`, ['']);
    await service.leave();
    expect(heard).toEqual(['absent']);
  });
});

it('without a bus it is unknown, or what an X server says', async () => {
  const heard: TrayHost[] = [];
  for (const hasXTray of [false, true]) {
    watchTrayHost({
      supply: new BusSupply(null, new SimulatedClock()),
      hasXTray: () => Promise.resolve(hasXTray),
      heard: (host) => heard.push(host),
    });
  }
  await eventually(() => expect(heard).toEqual(['unknown', 'there']));
});

import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessionAddress, socketsOf, systemAddress } from '../../main/presence/dbus/address';
import type { Bus, BusError, Remote } from '../../main/presence/dbus/bus';
import { connectBus } from '../../main/presence/dbus/connection';
import { BusSupply } from '../../main/presence/dbus/supply';
import { ANSWER_WITHIN } from '../../main/presence/provider';
import { CountingClock } from '../main/counting-clock';
import { eventually, missingForBus, PrivateBus, type FakeService } from './private-bus';

describe('where a bus listens', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', ['/run/user/1000/bus']],
    ['unix:path=/tmp/dbus-A%2dB,guid=f00', ['/tmp/dbus-A-B']],
    ['unix:abstract=/tmp/dbus-A', []],
    ['tcp:host=localhost,port=1;unix:guid=f00,path=/a%20b', ['/a b']],
    ['unixexec:path=/bin/sh', []],
    ['', []],
  ])('%s', (address, sockets) => {
    expect(socketsOf(address)).toEqual(sockets);
  });

  it('is said by the environment, or is where systemd has it', () => {
    expect(sessionAddress({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x', XDG_RUNTIME_DIR: '/run' })).toBe(
      'unix:path=/x',
    );
    expect(sessionAddress({ XDG_RUNTIME_DIR: '/run/user/7' })).toBe('unix:path=/run/user/7/bus');
    expect(sessionAddress({ DBUS_SESSION_BUS_ADDRESS: '' })).toBeNull();
    expect(systemAddress({})).toBe('unix:path=/var/run/dbus/system_bus_socket');
    expect(systemAddress({ DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/y' })).toBe('unix:path=/y');
  });
});

const isWindows = process.platform === 'win32';
if (isWindows) console.log('sockets that are no bus: not tested on Windows, where sockets are no files');
const lacking = missingForBus();
if (lacking.length > 0) console.log(`private buses: not tested here, without ${lacking.join(', ')}`);

describe.skipIf(lacking.length > 0)('a connection to a bus', () => {
  const REMOTE: Remote = { service: 'se.test.Thing', path: '/se/test', interface: 'se.test.Thing' };
  const DAEMON: Remote = {
    service: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
  };
  let clock: CountingClock;
  let daemon: PrivateBus;
  let service: FakeService;
  let bus: Bus;

  beforeEach(async () => {
    clock = new CountingClock();
    daemon = await PrivateBus.start('session');
    service = await daemon.serve(REMOTE.service);
    bus = await connectBus(daemon.address, clock);
  });
  afterEach(async () => {
    bus.close();
    await daemon.close();
  });

  it('calls a method, and leaves no timer', async () => {
    service.methods.set('se.test.Thing.Sum', ([a, b]) => ['u', Number(a) + Number(b)]);
    expect(await bus.call(REMOTE, 'Sum', { signature: 'uu', values: [2, 3] })).toEqual([5]);
    expect(clock.waiting).toBe(0);
  });

  it('says which error a service answers, and not its words', async () => {
    service.methods.set('se.test.Thing.Sum', { error: 'se.test.Error.Odd' });
    await expect(bus.call(REMOTE, 'Sum')).rejects.toMatchObject({
      message: 'se.test.Thing.Sum: se.test.Error.Odd',
      errorName: 'se.test.Error.Odd',
    });
  });

  it('starts no service that is not there', async () => {
    await expect(bus.call({ ...REMOTE, service: 'se.test.Gone' }, 'Sum')).rejects.toThrow(
      'org.freedesktop.DBus.Error',
    );
  });

  it('gives up a call that is not answered in 2 s, and takes no answer after that', async () => {
    service.methods.set('se.test.Thing.Sum', 'hang');
    const asked = bus.call(REMOTE, 'Sum').catch(String);
    await eventually(() => expect(service.calls.get('se.test.Thing.Sum')).toBe(1));
    clock.simulated.advance(ANSWER_WITHIN);
    expect(await asked).toContain('no answer in 2 s');
    expect(clock.waiting).toBe(0);
  });

  it('refuses what cannot be sent', async () => {
    await expect(bus.call(REMOTE, 'Sum', { signature: 'u', values: ['five'] })).rejects.toThrow(
      'se.test.Thing.Sum',
    );
    expect(clock.waiting).toBe(0);
  });

  it('hears a signal from one object until it is stopped, whoever else listens', async () => {
    const heard: unknown[] = [];
    const stop = await bus.hear(REMOTE, 'Rang', ([value]) => heard.push(value));
    const also = await bus.hear(REMOTE, 'Rang', ([value]) => heard.push(`also ${String(value)}`));
    service.signal('/se/other', 'se.test.Thing.Rang', ['u', 1]);
    service.signal('/se/test', 'se.test.Thing.Sang', ['u', 2]);
    service.signal('/se/test', 'se.test.Thing.Rang', ['u', 3]);
    await eventually(() => expect(heard).toEqual([3, 'also 3']));
    stop();
    service.signal('/se/test', 'se.test.Thing.Rang', ['u', 4]);
    await eventually(() => expect(heard).toEqual([3, 'also 3', 'also 4']));
    also();
  });

  it('knows whether a service is there, now and later', async () => {
    const heard: boolean[] = [];
    const stop = await bus.watchOwner(REMOTE.service, (isThere) => heard.push(isThere));
    expect(heard).toEqual([true]);
    await service.leave();
    await eventually(() => expect(heard).toEqual([true, false]));
    await service.own(REMOTE.service);
    await eventually(() => expect(heard).toEqual([true, false, true]));
    stop();
  });

  it('tells when the bus is lost, and fails what was asked of it', async () => {
    service.methods.set('se.test.Thing.Sum', 'hang');
    const lost: string[] = [];
    bus.onLost(({ message }) => lost.push(message));
    const asked = bus.call(REMOTE, 'Sum').catch(String);
    await daemon.die();
    expect(await asked).toContain('the bus');
    expect(lost).toHaveLength(1);
    await expect(bus.call(REMOTE, 'Sum')).rejects.toThrow('the bus');
    bus.onLost(({ message }) => lost.push(message));
    expect(lost).toHaveLength(2);
    expect(clock.waiting).toBe(0);
  });

  it('is not lost when it is closed, and fails what was asked of it', async () => {
    const lost: BusError[] = [];
    bus.onLost((error) => lost.push(error));
    service.methods.set('se.test.Thing.Sum', 'hang');
    const asked = bus.call(REMOTE, 'Sum').catch(String);
    bus.close();
    expect(await asked).toContain('closed');
    expect([lost, clock.waiting]).toEqual([[], 0]);
  });

  it('refuses who calls it, however oddly, and lives on', async () => {
    const [name] = await bus.call(DAEMON, 'GetNameOwner', { signature: 's', values: [REMOTE.service] });
    expect(name).toMatch(/^:/);
    const listener = await bus.hear(REMOTE, 'Done', () => undefined);
    // The library's own bus would read an argument of this that is not there.
    const own = String(name).replace(/\d+$/, (last) => String(Number(last) + 1));
    service.send({
      type: 1,
      destination: own,
      path: '/',
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
    });
    service.methods.set('se.test.Thing.Sum', ['u', 1]);
    expect(await bus.call(REMOTE, 'Sum')).toEqual([1]);
    listener();
  });

  it('is lost, and nothing worse, when a listener of it throws', async () => {
    const lost: string[] = [];
    bus.onLost(({ message }) => lost.push(message));
    await bus.hear(REMOTE, 'Rang', () => {
      throw new Error('odd');
    });
    service.signal('/se/test', 'se.test.Thing.Rang', ['u', 1]);
    await eventually(() => expect(lost).toEqual(['the bus broke: odd']));
  });

  it('is opened once for all who want it, and anew after it was lost', async () => {
    const supply = new BusSupply(daemon.address, clock);
    const [one, two] = await Promise.all([supply.get(), supply.get()]);
    expect(one).toBe(two);
    const lost = new Promise((resolve) => one.onLost(resolve));
    await daemon.die();
    await lost;
    await expect(supply.get()).rejects.toThrow('the bus');
    supply.close();
    await expect(new BusSupply(null, clock).get()).rejects.toThrow('no address of a bus');
  });
});

describe.skipIf(isWindows)('a socket that is no bus', () => {
  let folder: string;
  let server: Server;
  const listen = (speak: string): Promise<string> =>
    new Promise((resolve) => {
      const path = join(folder, 'bus');
      server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.on('data', () => socket.write(speak));
      });
      server.listen(path, () => {
        resolve(`unix:path=${path}`);
      });
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbetsro-no-bus-'));
  });
  afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['refuses everybody', 'REJECTED\r\n', 'REJECTED'],
    // A message whose first field is of a type that there is not.
    [
      'lets in and talks nonsense',
      'OK f00\r\nl\x02\0\x01\0\0\0\0\x01\0\0\0\x08\0\0\0\x05\x01Z\0\0\0\0\0',
      'Unknown type',
    ],
  ])('%s', async (_, speak, why) => {
    const clock = new CountingClock();
    const address = await listen(speak);
    await expect(connectBus(address, clock)).rejects.toThrow(why);
    expect(clock.waiting).toBe(0);
  });

  it('that says nothing is given up after 2 s', async () => {
    const clock = new CountingClock();
    const address = await listen('');
    expect(await clock.simulated.until(connectBus(address, clock).catch(String))).toContain(
      'no answer in 2 s',
    );
  });
});

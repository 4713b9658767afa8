import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BusSupply } from '../../main/presence/dbus/supply';
import {
  gnomeDoNotDisturb,
  kdeDoNotDisturb,
  xfceDoNotDisturb,
} from '../../main/presence/linux/do-not-disturb';
import { logindSleep, screenSaverLocks, sessionLock } from '../../main/presence/linux/lock';
import { playing } from '../../main/presence/linux/playing';
import { startProgram } from '../../main/presence/program';
import type { Provider } from '../../main/presence/provider';
import type { Stop } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { eventually, missingForBus, PrivateBus, type FakeService } from './private-bus';
import { missing } from './tools';

const lacking = missingForBus();
if (lacking.length > 0) console.log(`providers on a bus: not tested here, without ${lacking.join(', ')}`);

describe.skipIf(lacking.length > 0)('on a bus', () => {
  let clock: CountingClock;
  let daemon: PrivateBus;
  let bus: BusSupply;
  let said: (boolean | string)[];
  let stop: Stop;

  beforeEach(async () => {
    clock = new CountingClock();
    daemon = await PrivateBus.start('session');
    bus = new BusSupply(daemon.address, clock);
    said = [];
    stop = () => undefined;
  });
  afterEach(async () => {
    stop();
    bus.close();
    await daemon.close();
  });

  /** Follows a provider that must be there, up to its first word. */
  async function follow(provider: Provider<boolean>): Promise<void> {
    expect(await provider.probe()).toBe(true);
    stop = provider.watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );
    await eventually(() => expect(said).toHaveLength(1));
  }
  const next = (value: boolean | string): Promise<unknown> =>
    eventually(() => expect(said.at(-1)).toBe(value));

  describe("the desktop's screen saver", () => {
    const DESKTOPS = ['gnome', 'cinnamon', 'mate', 'xfce', 'freedesktop'];

    it.each(DESKTOPS)('of %s tells of the lock', async (desktop) => {
      const name = `org.${desktop}.ScreenSaver`;
      const saver = await daemon.serve(name);
      saver.methods.set(`${name}.GetActive`, ['b', true]);
      const provider = screenSaverLocks(bus).find((one) => one.name.startsWith(name));
      if (provider === undefined) throw new Error('no such provider');
      await follow(provider);
      expect(said).toEqual([true]);
      saver.signal(`/org/${desktop}/ScreenSaver`, `${name}.ActiveChanged`, ['b', false]);
      await next(false);
    });

    it('is not there where the name is held by one that knows no lock', async () => {
      const proxy = await daemon.serve('org.freedesktop.ScreenSaver');
      proxy.methods.set('org.freedesktop.ScreenSaver.GetActive', {
        error: 'org.freedesktop.DBus.Error.NotSupported',
      });
      for (const provider of screenSaverLocks(bus).slice(0, -1)) expect(await provider.probe()).toBe(false);
      await expect(screenSaverLocks(bus).at(-1)?.probe()).rejects.toThrow('NotSupported');
    });
  });

  describe('logind', () => {
    const SESSION = '/org/freedesktop/login1/session/_32';
    const CHANGED = 'org.freedesktop.DBus.Properties.PropertiesChanged';
    let logind: FakeService;
    let session: { Active: readonly [string, unknown]; LockedHint: readonly [string, unknown] };

    beforeEach(async () => {
      logind = await daemon.serve('org.freedesktop.login1');
      session = { Active: ['b', true], LockedHint: ['b', false] };
      logind.methods.set('org.freedesktop.login1.Manager.GetSession', ([id]) =>
        id === 'auto' || id === '2' ? ['o', SESSION] : { error: 'org.freedesktop.login1.NoSuchSession' },
      );
      logind.properties(session);
    });
    const change = (now: Partial<typeof session>): void => {
      Object.assign(session, now);
      logind.signal(SESSION, CHANGED, ['sa{sv}as', 'org.freedesktop.login1.Session', [], Object.keys(now)]);
    };

    it.each([['2'], ['77'], [null]])(
      'of session %s tells of the lock, and of another user at the screen',
      async (id) => {
        await follow(sessionLock(bus, id));
        expect(said).toEqual([false]);
        change({ LockedHint: ['b', true] });
        await next(true);
        change({ LockedHint: ['b', false] });
        await next(false);
        change({ Active: ['b', false] });
        await next(true);
        change({ Active: ['b', true] });
        await next(false);
      },
    );

    it('does not take the wish to lock for the deed, and looks what came of it', async () => {
      await follow(sessionLock(bus, null));
      logind.signal(SESSION, 'org.freedesktop.login1.Session.Lock', ['']);
      await eventually(() => expect(said).toEqual([false, false]));
      session.LockedHint = ['b', true];
      logind.signal(SESSION, 'org.freedesktop.login1.Session.Lock', ['']);
      await next(true);
      session.LockedHint = ['b', false];
      logind.signal(SESSION, 'org.freedesktop.login1.Session.Unlock', ['']);
      await next(false);
    });

    it('tells that the machine is going to sleep, and has slept', async () => {
      logind.properties({ PreparingForSleep: ['b', false] });
      await follow(logindSleep(bus));
      logind.signal('/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', ['b', true]);
      await next(true);
      logind.signal('/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', [
        'b',
        false,
      ]);
      await next(false);
    });
  });

  describe('do not disturb', () => {
    it('of KDE', async () => {
      const name = 'org.freedesktop.Notifications';
      const server = await daemon.serve(name);
      const state: { Inhibited: readonly [string, boolean] } = { Inhibited: ['b', false] };
      server.properties(state);
      await follow(kdeDoNotDisturb(bus));
      state.Inhibited = ['b', true];
      const changed = 'org.freedesktop.DBus.Properties.PropertiesChanged';
      server.signal('/org/freedesktop/Notifications', changed, [
        'sa{sv}as',
        name,
        [['Inhibited', ['b', true]]],
        [],
      ]);
      await next(true);
    });

    it('is not there for a notification server that has none', async () => {
      const server = await daemon.serve('org.freedesktop.Notifications');
      server.properties({});
      await expect(kdeDoNotDisturb(bus).probe()).rejects.toThrow('UnknownProperty');
    });

    it('of Xfce, also where it was never touched', async () => {
      const xfconf = await daemon.serve('org.xfce.Xfconf');
      xfconf.methods.set('org.xfce.Xfconf.GetProperty', { error: 'org.xfce.Xfconf.Error.PropertyNotFound' });
      await follow(xfceDoNotDisturb(bus));
      expect(said).toEqual([false]);
      xfconf.methods.set('org.xfce.Xfconf.GetProperty', ['v', ['b', true]]);
      const changed = ['ssv', 'xfce4-notifyd', '/do-not-disturb', ['b', true]] as const;
      xfconf.signal('/org/xfce/Xfconf', 'org.xfce.Xfconf.PropertyChanged', [
        'ssv',
        'xsettings',
        '/Net',
        ['b', true],
      ]);
      xfconf.signal('/org/xfce/Xfconf', 'org.xfce.Xfconf.PropertyChanged', changed);
      await next(true);
      expect(xfconf.calls.get('org.xfce.Xfconf.GetProperty')).toBe(3);
      xfconf.methods.set('org.xfce.Xfconf.GetProperty', { error: 'org.xfce.Xfconf.Error.ChannelNotFound' });
      const removed = ['ss', 'xfce4-notifyd', '/do-not-disturb'] as const;
      xfconf.signal('/org/xfce/Xfconf', 'org.xfce.Xfconf.PropertyRemoved', removed);
      await next(false);
    });

    const withoutSettings = missing(['gsettings']);
    if (withoutSettings.length > 0) console.log('real gsettings: not tested here');

    it.skipIf(withoutSettings.length > 0)(
      'of GNOME, by the real gsettings on a file of its own',
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'arbetsro-settings-'));
        vi.stubEnv('GSETTINGS_BACKEND', 'keyfile').stubEnv('XDG_CONFIG_HOME', folder);
        const set = (banners: boolean): void => {
          const { status } = spawnSync('gsettings', [
            'set',
            'org.gnome.desktop.notifications',
            'show-banners',
            String(banners),
          ]);
          expect(status).toBe(0);
        };
        set(true);
        const provider = gnomeDoNotDisturb(bus, startProgram, clock);
        expect(await provider.probe()).toBe(false);
        await daemon.serve('org.gnome.Shell');
        await follow(provider);
        expect(said).toEqual([false]);
        // The monitor watches the file from some moment on that it does not tell.
        await vi.waitFor(
          () => {
            set(true);
            set(false);
            expect(said.at(-1)).toBe(true);
          },
          { timeout: 20_000, interval: 300 },
        );
        set(true);
        await next(false);
        stop();
        vi.unstubAllEnvs();
        rmSync(folder, { recursive: true, force: true });
      },
    );
  });

  describe('a program that keeps the screen on', () => {
    it.each([
      [
        'org.gnome.SessionManager',
        '/org/gnome/SessionManager',
        'IsInhibited',
        8,
        'InhibitorAdded',
        ['o', '/i/1'],
      ],
      [
        'org.kde.Solid.PowerManagement.PolicyAgent',
        '/org/kde/Solid/PowerManagement/PolicyAgent',
        'HasInhibition',
        4,
        'InhibitionsChanged',
        ['a(ss)as', [['Secret Film', 'playing']], []],
      ],
      [
        'org.freedesktop.PowerManagement',
        '/org/freedesktop/PowerManagement/Inhibit',
        'HasInhibit',
        undefined,
        'HasInhibitChanged',
        ['b', true],
      ],
    ] as const)('by %s', async (service, path, member, flag, signal, body) => {
      const name = service === 'org.freedesktop.PowerManagement' ? `${service}.Inhibit` : service;
      const manager = await daemon.serve(service);
      let plays = false;
      manager.methods.set(`${name}.${member}`, ([value]) =>
        value === flag ? ['b', plays] : { error: 'se.test.Error.Flag' },
      );
      const provider =
        playing(bus)[['gnome', 'kde', 'freedesktop'].findIndex((one) => service.includes(`.${one}.`))];
      if (provider === undefined) throw new Error('no such provider');
      await follow(provider);
      expect(said).toEqual([false]);
      plays = true;
      manager.signal(path, `${name}.${signal}`, body);
      await next(true);
    });
  });
});

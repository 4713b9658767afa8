import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  gnomeDoNotDisturb,
  kdeDoNotDisturb,
  xfceDoNotDisturb,
} from '../../main/presence/linux/do-not-disturb';
import { logindSleep, screenSaverLocks, sessionLock } from '../../main/presence/linux/lock';
import { playing } from '../../main/presence/linux/playing';
import { startProgram } from '../../main/presence/program';
import { BusDesk } from './bus-desk';
import { eventually, missingForBus, type FakeService } from './private-bus';
import { missing } from './tools';

const lacking = missingForBus();
if (lacking.length > 0) console.log(`providers on a bus: not tested here, without ${lacking.join(', ')}`);

describe.skipIf(lacking.length > 0)('on a bus', () => {
  let desk: BusDesk;
  beforeEach(async () => {
    desk = await BusDesk.open();
  });
  afterEach(() => desk.close());

  describe("the desktop's screen saver", () => {
    const DESKTOPS = ['gnome', 'cinnamon', 'mate', 'xfce', 'freedesktop'];

    it.each(DESKTOPS)('of %s tells of the lock', async (desktop) => {
      const name = `org.${desktop}.ScreenSaver`;
      const saver = await desk.daemon.serve(name);
      saver.methods.set(`${name}.GetActive`, ['b', true]);
      const provider = screenSaverLocks(desk.bus).find((one) => one.name.startsWith(name));
      if (provider === undefined) throw new Error('no such provider');
      await desk.follow(provider);
      expect(desk.said).toEqual([true]);
      saver.signal(`/org/${desktop}/ScreenSaver`, `${name}.ActiveChanged`, ['b', false]);
      await desk.next(false);
    });

    it('is not there where the name is held by one that knows no lock', async () => {
      const proxy = await desk.daemon.serve('org.freedesktop.ScreenSaver');
      proxy.methods.set('org.freedesktop.ScreenSaver.GetActive', {
        error: 'org.freedesktop.DBus.Error.NotSupported',
      });
      for (const provider of screenSaverLocks(desk.bus).slice(0, -1))
        expect(await provider.probe()).toBe(false);
      await expect(screenSaverLocks(desk.bus).at(-1)?.probe()).rejects.toThrow('NotSupported');
    });
  });

  describe('logind', () => {
    const SESSION = '/org/freedesktop/login1/session/_32';
    const CHANGED = 'org.freedesktop.DBus.Properties.PropertiesChanged';
    let logind: FakeService;
    let session: { Active: readonly [string, unknown]; LockedHint: readonly [string, unknown] };

    beforeEach(async () => {
      logind = await desk.daemon.serve('org.freedesktop.login1');
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
        await desk.follow(sessionLock(desk.bus, id));
        expect(desk.said).toEqual([false]);
        change({ LockedHint: ['b', true] });
        await desk.next(true);
        change({ LockedHint: ['b', false] });
        await desk.next(false);
        change({ Active: ['b', false] });
        await desk.next(true);
        change({ Active: ['b', true] });
        await desk.next(false);
      },
    );

    it('does not take the wish to lock for the deed, and looks what came of it', async () => {
      await desk.follow(sessionLock(desk.bus, null));
      logind.signal(SESSION, 'org.freedesktop.login1.Session.Lock', ['']);
      await eventually(() => expect(desk.said).toEqual([false, false]));
      session.LockedHint = ['b', true];
      logind.signal(SESSION, 'org.freedesktop.login1.Session.Lock', ['']);
      await desk.next(true);
      session.LockedHint = ['b', false];
      logind.signal(SESSION, 'org.freedesktop.login1.Session.Unlock', ['']);
      await desk.next(false);
    });

    it('tells that the machine is going to sleep, and has slept', async () => {
      logind.properties({ PreparingForSleep: ['b', false] });
      await desk.follow(logindSleep(desk.bus));
      logind.signal('/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', ['b', true]);
      await desk.next(true);
      logind.signal('/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', [
        'b',
        false,
      ]);
      await desk.next(false);
    });
  });

  describe('do not disturb', () => {
    it('of KDE', async () => {
      const name = 'org.freedesktop.Notifications';
      const server = await desk.daemon.serve(name);
      const state: { Inhibited: readonly [string, boolean] } = { Inhibited: ['b', false] };
      server.properties(state);
      await desk.follow(kdeDoNotDisturb(desk.bus));
      state.Inhibited = ['b', true];
      const changed = 'org.freedesktop.DBus.Properties.PropertiesChanged';
      server.signal('/org/freedesktop/Notifications', changed, [
        'sa{sv}as',
        name,
        [['Inhibited', ['b', true]]],
        [],
      ]);
      await desk.next(true);
    });

    it('is not there for a notification server that has none', async () => {
      const server = await desk.daemon.serve('org.freedesktop.Notifications');
      server.properties({});
      await expect(kdeDoNotDisturb(desk.bus).probe()).rejects.toThrow('UnknownProperty');
    });

    it('of Xfce, also where it was never touched', async () => {
      const xfconf = await desk.daemon.serve('org.xfce.Xfconf');
      xfconf.methods.set('org.xfce.Xfconf.GetProperty', { error: 'org.xfce.Xfconf.Error.PropertyNotFound' });
      await desk.follow(xfceDoNotDisturb(desk.bus));
      expect(desk.said).toEqual([false]);
      xfconf.methods.set('org.xfce.Xfconf.GetProperty', ['v', ['b', true]]);
      const changed = ['ssv', 'xfce4-notifyd', '/do-not-disturb', ['b', true]] as const;
      xfconf.signal('/org/xfce/Xfconf', 'org.xfce.Xfconf.PropertyChanged', [
        'ssv',
        'xsettings',
        '/Net',
        ['b', true],
      ]);
      xfconf.signal('/org/xfce/Xfconf', 'org.xfce.Xfconf.PropertyChanged', changed);
      await desk.next(true);
      expect(xfconf.calls.get('org.xfce.Xfconf.GetProperty')).toBe(3);
      xfconf.methods.set('org.xfce.Xfconf.GetProperty', { error: 'org.xfce.Xfconf.Error.ChannelNotFound' });
      const removed = ['ss', 'xfce4-notifyd', '/do-not-disturb'] as const;
      xfconf.signal('/org/xfce/Xfconf', 'org.xfce.Xfconf.PropertyRemoved', removed);
      await desk.next(false);
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
        const provider = gnomeDoNotDisturb(desk.bus, startProgram, desk.clock);
        expect(await provider.probe()).toBe(false);
        await desk.daemon.serve('org.gnome.Shell');
        await desk.follow(provider);
        expect(desk.said).toEqual([false]);
        // The monitor watches the file from some moment on that it does not tell.
        await vi.waitFor(
          () => {
            set(true);
            set(false);
            expect(desk.said.at(-1)).toBe(true);
          },
          { timeout: 20_000, interval: 300 },
        );
        set(true);
        await desk.next(false);
        desk.stop();
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
      const manager = await desk.daemon.serve(service);
      let plays = false;
      manager.methods.set(`${name}.${member}`, ([value]) =>
        value === flag ? ['b', plays] : { error: 'se.test.Error.Flag' },
      );
      const provider = playing(desk.bus)[
        ['gnome', 'kde', 'freedesktop'].findIndex((one) => service.includes(`.${one}.`))
      ];
      if (provider === undefined) throw new Error('no such provider');
      await desk.follow(provider);
      expect(desk.said).toEqual([false]);
      plays = true;
      manager.signal(path, `${name}.${signal}`, body);
      await desk.next(true);
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IdleSource, SUSPECT_AFTER, SUSPECT_EVERY } from '../../main/presence/idle';
import { linuxSources } from '../../main/presence/linux/sources';
import { watchPresence } from '../../main/presence/presence';
import { ANSWER_WITHIN } from '../../main/presence/provider';
import type { PresenceReport } from '../../shared/companion/inputs';
import { NO_SIGNALS, type Signals } from '../../shared/companion/signals';
import type { Stop } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { FakeFiles, FakePower, FakePrograms } from './fakes';
import { eventually, missingForBus, PrivateBus, type FakeService } from './private-bus';

const lacking = missingForBus();
if (lacking.length > 0)
  console.log(`a whole desktop on buses: not tested here, without ${lacking.join(', ')}`);

const SESSION = '/org/freedesktop/login1/session/c1';

/** GNOME on Wayland as its services are on the two buses, made of the test's own. */
describe.skipIf(lacking.length > 0)('a whole desktop on two buses', () => {
  let clock: CountingClock;
  let [session, system]: PrivateBus[] = [];
  let shell: FakeService;
  let logind: FakeService;
  let power: FakePower;
  let idle: IdleSource;
  let departed: PresenceReport[];
  let said: Signals[];
  let lines: string[];
  let looks: number;
  let stop: Stop;
  const hint = { Active: ['b', true], LockedHint: ['b', false], PreparingForSleep: ['b', false] } as Record<
    string,
    readonly [string, unknown]
  >;

  beforeEach(async () => {
    clock = new CountingClock();
    session = await PrivateBus.start('session');
    system = await PrivateBus.start('system');
    shell = await session.serve('org.gnome.ScreenSaver');
    shell.methods.set('org.gnome.ScreenSaver.GetActive', ['b', false]);
    const mutter = await session.serve('org.gnome.Mutter.IdleMonitor');
    mutter.methods.set('org.gnome.Mutter.IdleMonitor.GetIdletime', ['t', 0]);
    mutter.methods.set('org.gnome.Mutter.IdleMonitor.AddIdleWatch', ['u', 1]);
    mutter.methods.set('org.gnome.Mutter.IdleMonitor.AddUserActiveWatch', ['u', 2]);
    const manager = await session.serve('org.gnome.SessionManager');
    manager.methods.set('org.gnome.SessionManager.IsInhibited', ['b', true]);
    hint['LockedHint'] = ['b', false];
    logind = await system.serve('org.freedesktop.login1');
    logind.methods.set('org.freedesktop.login1.Manager.GetSession', ['o', SESSION]);
    logind.properties(hint);
    power = new FakePower();
    idle = new IdleSource();
    [departed, said, lines, looks] = [[], [], [], 0];
    ({ stop } = watchPresence({
      sources: linuxSources({
        clock,
        env: {
          XDG_SESSION_TYPE: 'wayland',
          DBUS_SESSION_BUS_ADDRESS: session.address,
          DBUS_SYSTEM_BUS_ADDRESS: system.address,
        },
        start: new FakePrograms().start,
        files: new FakeFiles(),
        power,
      }),
      clock,
      log: (line) => lines.push(line),
      idle,
      look: () => (looks += 1),
      depart: (what) => departed.push(what),
      report: (signals) => said.push(signals),
    }));
    await eventually(() => {
      expect(said.at(-1)).toEqual({ ...NO_SIGNALS, playing: true });
      expect(looks).toBe(1);
      // Everybody has been asked once, and nobody is waited for.
      expect(clock.waiting).toBeLessThanOrEqual(8);
      expect(logind.calls.get('org.freedesktop.DBus.Properties.Get')).toBeGreaterThanOrEqual(6);
    });
  });
  afterEach(async () => {
    stop();
    await session?.close();
    await system?.close();
  });

  const lock = (locked: boolean): void => {
    shell.signal('/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver.ActiveChanged', ['b', locked]);
    hint['LockedHint'] = ['b', locked];
    logind.signal(SESSION, 'org.freedesktop.DBus.Properties.PropertiesChanged', [
      'sa{sv}as',
      'org.freedesktop.login1.Session',
      [['LockedHint', ['b', locked]]],
      [],
    ]);
  };
  const sleep = (asleep: boolean): void => {
    logind.signal('/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', ['b', asleep]);
  };
  const seen = (what: readonly PresenceReport[]): Promise<unknown> =>
    eventually(() => expect(departed).toEqual(what));

  it('tells lock and sleep once, though two see the lock and the runtime sees the sleep too', async () => {
    lock(true);
    await seen(['locked']);
    sleep(true);
    power.happen('sleep');
    await seen(['locked', 'sleep']);
    power.happen('resume');
    sleep(false);
    await seen(['locked', 'sleep', 'resume']);
    lock(false);
    await seen(['locked', 'sleep', 'resume', 'unlocked']);
  });

  it('leaves out an idle monitor that sees nobody leave, and does not ask the runtime under Wayland (B10)', async () => {
    expect(idle.idle()).toBe(0);
    lock(true);
    await seen(['locked']);
    await clock.simulated.advanceAndSettle(SUSPECT_AFTER + 2 * SUSPECT_EVERY);
    await eventually(() => expect(idle.idle()).toBe('unknown'));
    expect(lines).toContain(
      'presence: mutter (idle) is left out: sees somebody at the keyboard of a locked screen',
    );
    expect(looks).toBe(2);
  });

  it('goes on with what is left when a bus dies, and nothing is thrown', async () => {
    await session?.die();
    await eventually(() => expect(idle.idle()).toBe('unknown'));
    await eventually(() => expect(said.at(-1)?.playing).toBe('unknown'));
    sleep(true);
    await seen(['sleep']);
    await system?.die();
    await eventually(() => expect(power.watchers.size).toBeGreaterThan(0));
    await eventually(() => expect(departed).toEqual(['sleep', 'resume']));
    power.happen('sleep');
    await seen(['sleep', 'resume', 'sleep']);
  });

  it('leaves nothing known, waiting or listened to when it is stopped', async () => {
    stop();
    expect(said.at(-1)).toEqual(NO_SIGNALS);
    expect([idle.idle(), power.watchers.size]).toEqual([0, 0]);
    lock(true);
    sleep(true);
    await clock.simulated.advanceAndSettle(ANSWER_WITHIN);
    expect([departed, clock.waiting]).toEqual([[], 0]);
  });
});

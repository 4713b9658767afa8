import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BusSupply } from '../../main/presence/dbus/supply';
import {
  IdleSource,
  SUSPECT_AFTER,
  SUSPECT_EVERY,
  watchIdle,
  type IdleReader,
} from '../../main/presence/idle';
import { kdeIdle, mutterIdle, silenceOf } from '../../main/presence/linux/idle';
import { powerIdle } from '../../main/presence/power';
import type { Provider } from '../../main/presence/provider';
import type { Idle } from '../../shared/companion/inputs';
import { HOUR, MINUTE, SECOND, type Stop } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { FakePower } from './fakes';
import { eventually, missingForBus, PrivateBus, type FakeService } from './private-bus';

describe('the silence since an answer of some age', () => {
  const NOW = 10 * HOUR;
  const given = (heardAgo: number, silence: number): number =>
    silenceOf(NOW, NOW - heardAgo - silence, NOW - heardAgo);

  it.each([
    ['a fresh answer is the truth', 0, 5 * MINUTE, 5 * MINUTE],
    ['one of a moment ago too', SECOND, 2 * MINUTE, 2 * MINUTE + SECOND],
    ['an older one goes on', 30 * SECOND, 10 * SECOND, 40 * SECOND],
    ['and makes nobody away', MINUTE, MINUTE, 2 * MINUTE - 1],
    ['who was away then is away still', 20 * SECOND, 3 * MINUTE, 3 * MINUTE + 20 * SECOND],
    ['a time that nobody watched is no sign of life', HOUR, 0, HOUR],
  ])('%s', (_, heardAgo, silence, expected) => {
    expect(given(heardAgo, silence)).toBe(expected);
  });
});

describe('the source of idle time', () => {
  let clock: CountingClock;
  let source: IdleSource;
  let lines: string[];
  let looks: number;

  beforeEach(() => {
    clock = new CountingClock();
    source = new IdleSource();
    lines = [];
    looks = 0;
  });
  const watch = (...providers: Provider<IdleReader>[]) =>
    watchIdle({ providers, source, clock, log: (line) => lines.push(line), changed: () => (looks += 1) });
  const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);

  it('is 0 before any has spoken, then what the best says, and 0 again at the end', async () => {
    const power = new FakePower();
    power.idleFor = MINUTE;
    const { stop } = watch(powerIdle(power));
    expect(source.idle()).toBe(0);
    await pass(0);
    expect([source.idle(), looks]).toEqual([MINUTE, 1]);
    stop();
    expect(source.idle()).toBe(0);
  });

  it('is unknown with none, and with one that cannot tell (B10)', async () => {
    const blind = new FakePower();
    blind.idleFor = 'unknown';
    watch(powerIdle(blind));
    await pass(0);
    expect([source.idle(), looks]).toEqual(['unknown', 1]);
    await source.freshen();
  });

  describe('while the screen is locked (B10)', () => {
    const LOCKED_FOR = SUSPECT_AFTER + 2 * SUSPECT_EVERY;

    it('is not believed any more when it says 0 all the time, and the log says why', async () => {
      const [liar, honest] = [new FakePower(), new FakePower()];
      honest.idleFor = MINUTE;
      const second: Provider<IdleReader> = { ...powerIdle(honest), name: 'second' };
      const idle = watch(powerIdle(liar), second);
      await pass(0);
      idle.setLocked(true);
      await pass(LOCKED_FOR - 1);
      expect(source.idle()).toBe(0);
      await pass(1);
      expect(source.idle()).toBe(MINUTE);
      expect(lines).toEqual([
        'presence: power monitor (idle) is left out: sees somebody at the keyboard of a locked screen',
      ]);
      await pass(2 * HOUR);
      expect(source.idle()).toBe(MINUTE);
      expect(clock.waiting).toBe(0);
    });

    it.each<[string, (power: FakePower, idle: ReturnType<typeof watch>) => Promise<void>]>([
      [
        'the silence goes on',
        async (power) => {
          power.idleFor = 5 * SECOND;
          await pass(LOCKED_FOR + MINUTE);
        },
      ],
      [
        'somebody types a password at the end of it',
        async (power, idle) => {
          power.idleFor = MINUTE;
          await pass(SUSPECT_AFTER);
          power.idleFor = 0;
          await pass(5 * SECOND);
          idle.setLocked(false);
          await pass(HOUR);
        },
      ],
      [
        'somebody types a password for a while, and fails at first',
        async (power, idle) => {
          power.idleFor = 0;
          await pass(SUSPECT_AFTER + SUSPECT_EVERY);
          power.idleFor = 6 * SECOND;
          await pass(SUSPECT_EVERY);
          power.idleFor = 0;
          await pass(HOUR);
          idle.setLocked(false);
        },
      ],
      [
        'it is locked for less than that',
        async (_, idle) => {
          for (let time = 0; time < 5; time++) {
            idle.setLocked(true);
            await pass(LOCKED_FOR - 1);
            idle.setLocked(false);
          }
        },
      ],
      [
        'it cannot tell',
        async (power) => {
          power.idleFor = 'unknown';
          await pass(HOUR);
        },
      ],
    ])('is believed when %s', async (_, happen) => {
      const power = new FakePower();
      const idle = watch(powerIdle(power));
      await pass(0);
      idle.setLocked(true);
      await happen(power, idle);
      expect(lines).toEqual([]);
      idle.stop();
      expect(clock.waiting).toBe(0);
    });
  });
});

const lacking = missingForBus();
if (lacking.length > 0) console.log(`idle time on a bus: not tested here, without ${lacking.join(', ')}`);

describe.skipIf(lacking.length > 0)('idle time on a bus', () => {
  let clock: CountingClock;
  let daemon: PrivateBus;
  let bus: BusSupply;
  let reader: IdleReader | null;
  let failed: string[];
  let stop: Stop;

  beforeEach(async () => {
    clock = new CountingClock();
    daemon = await PrivateBus.start('session');
    bus = new BusSupply(daemon.address, clock);
    reader = null;
    failed = [];
    stop = () => undefined;
  });
  afterEach(async () => {
    stop();
    bus.close();
    await daemon.close();
  });

  async function follow(provider: Provider<IdleReader>): Promise<void> {
    expect(await provider.probe()).toBe(true);
    stop = provider.watch(
      (value) => (reader = value),
      ({ message }) => failed.push(message),
    );
    await eventually(() => expect(reader).not.toBeNull());
  }
  const idle = (): Idle | undefined => reader?.idle();

  describe('by Mutter', () => {
    const NAME = 'org.gnome.Mutter.IdleMonitor';
    const PATH = '/org/gnome/Mutter/IdleMonitor/Core';
    let mutter: FakeService;
    let silence: number;

    beforeEach(async () => {
      mutter = await daemon.serve(NAME);
      silence = 0;
      mutter.methods.set(`${NAME}.GetIdletime`, () => ['t', silence]);
      mutter.methods.set(`${NAME}.AddIdleWatch`, ([interval]) => ['u', interval === 3_000 ? 11 : 0]);
      mutter.methods.set(`${NAME}.AddUserActiveWatch`, () => ['u', 12]);
      mutter.methods.set(`${NAME}.RemoveWatch`, ['']);
    });
    const fire = (id: number): void => {
      mutter.signal(PATH, `${NAME}.WatchFired`, ['u', id]);
    };
    const fallSilent = async (): Promise<void> => {
      silence = 3_000;
      clock.simulated.advance(3_000);
      fire(11);
      await eventually(() => expect(idle()).toBe(3_000));
      await eventually(() => expect(clock.waiting).toBe(0));
    };

    it('is 0 while somebody is there, grows from the last input, and ends with the next', async () => {
      await follow(mutterIdle(bus, clock));
      expect(idle()).toBe(0);
      await fallSilent();
      clock.simulated.advance(MINUTE);
      expect(idle()).toBe(MINUTE + 3_000);
      silence = 0;
      fire(12);
      await eventually(() => expect(idle()).toBe(0));
      await fallSilent();
    });

    it('asks nothing while nothing happens, and sets one watch for the next input at a time', async () => {
      await follow(mutterIdle(bus, clock));
      const asked = mutter.calls.get(`${NAME}.GetIdletime`);
      clock.simulated.advance(HOUR);
      await reader?.freshen();
      expect(mutter.calls.get(`${NAME}.GetIdletime`)).toBe(asked);
      await fallSilent();
      const looked = mutter.calls.get(`${NAME}.GetIdletime`) ?? 0;
      fire(11);
      await eventually(() => expect(mutter.calls.get(`${NAME}.GetIdletime`)).toBe(looked + 1));
      expect(mutter.calls.get(`${NAME}.AddUserActiveWatch`)).toBe(1);
      expect(mutter.calls.get(`${NAME}.AddIdleWatch`)).toBe(1);
    });

    it('knows of a silence that began before it was followed', async () => {
      silence = 5 * MINUTE;
      await follow(mutterIdle(bus, clock));
      clock.simulated.advance(SECOND);
      expect(idle()).toBe(5 * MINUTE + SECOND);
    });

    it('counts a sleep of the machine, for which Mutter stands still', async () => {
      await follow(mutterIdle(bus, clock));
      await fallSilent();
      clock.simulated.sleep(HOUR, 'linux');
      expect(idle()).toBe(HOUR + 3_000);
      // Mutter tells of it again: what was known stays.
      fire(11);
      await eventually(() => expect(mutter.calls.get(`${NAME}.GetIdletime`)).toBeGreaterThan(4));
      expect(idle()).toBe(HOUR + 3_000);
    });

    it('sees input that came before the watch for it was set', async () => {
      await follow(mutterIdle(bus, clock));
      fire(12);
      await eventually(() => expect(idle()).toBe(0));
      mutter.methods.set(`${NAME}.AddUserActiveWatch`, () => {
        silence = 10;
        return ['u', 13];
      });
      silence = 3_000;
      clock.simulated.advance(3_000);
      fire(11);
      await eventually(() => expect(mutter.calls.get(`${NAME}.AddUserActiveWatch`)).toBe(2));
      await eventually(() => expect(idle()).toBe(0));
    });

    it('fails when a watch cannot be set, and when Mutter goes', async () => {
      await follow(mutterIdle(bus, clock));
      await mutter.leave();
      await eventually(() => expect(failed).toEqual([`${NAME} is gone`]));
      await mutter.own(NAME);
      mutter.methods.set(`${NAME}.AddIdleWatch`, ['s', 'eleven']);
      mutterIdle(bus, clock).watch(
        () => undefined,
        ({ message }) => failed.push(message),
      );
      await eventually(() => expect(failed).toHaveLength(2));
      expect(failed[1]).toBe(`${NAME}.AddIdleWatch: not understood`);
    });

    it('takes its watches away at the end', async () => {
      await follow(mutterIdle(bus, clock));
      stop();
      await eventually(() => expect(mutter.calls.get(`${NAME}.RemoveWatch`)).toBe(2));
    });
  });

  describe('by KDE', () => {
    const ASKED = 'org.freedesktop.ScreenSaver.GetSessionIdleTime';
    let kde: FakeService;
    let silence: number;

    beforeEach(async () => {
      kde = await daemon.serve('org.kde.screensaver');
      silence = 0;
      kde.methods.set(ASKED, () => ['u', silence]);
    });

    it('is what it was when it was asked last, and the truth after it was asked', async () => {
      await follow(kdeIdle(bus, clock));
      clock.simulated.advance(90 * SECOND);
      silence = 10 * SECOND;
      expect(idle()).toBe(90 * SECOND);
      await reader?.freshen();
      expect(idle()).toBe(10 * SECOND);
    });

    it('counts a sleep of the machine, for which KDE stands still', async () => {
      silence = 10 * SECOND;
      await follow(kdeIdle(bus, clock));
      clock.simulated.sleep(HOUR, 'linux');
      clock.simulated.advance(5 * SECOND);
      silence = 15 * SECOND;
      await reader?.freshen();
      expect(idle()).toBe(HOUR + 15 * SECOND);
      silence = 0;
      await reader?.freshen();
      expect(idle()).toBe(0);
    });

    it('is asked once for all who want to know', async () => {
      await follow(kdeIdle(bus, clock));
      await Promise.all([reader?.freshen(), reader?.freshen(), reader?.freshen()]);
      expect(kde.calls.get(ASKED)).toBe(3);
    });

    it('is not there on Wayland, where KDE refuses', async () => {
      kde.methods.set(ASKED, { error: 'org.freedesktop.DBus.Error.NotSupported' });
      await expect(kdeIdle(bus, clock).probe()).rejects.toThrow('NotSupported');
    });

    it('fails when it is not answered, and lets nobody wait for longer', async () => {
      await follow(kdeIdle(bus, clock));
      kde.methods.set(ASKED, 'hang');
      const asked = reader?.freshen();
      await eventually(() => expect(clock.waiting).toBe(1));
      clock.simulated.advance(2 * SECOND);
      await asked;
      expect(failed).toEqual([`${ASKED}: no answer in 2 s`]);
    });
  });
});

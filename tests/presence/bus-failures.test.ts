import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Chain, TRY_AGAIN_AFTER } from '../../main/presence/chain';
import { BusSupply } from '../../main/presence/dbus/supply';
import { screenSaverLocks } from '../../main/presence/linux/lock';
import { ANSWER_WITHIN, type Provider } from '../../main/presence/provider';
import type { Stop } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { eventually, missingForBus, PrivateBus, type FakeService } from './private-bus';

const lacking = missingForBus();
if (lacking.length > 0) console.log(`services that fail: not tested here, without ${lacking.join(', ')}`);

describe.skipIf(lacking.length > 0)('when things go wrong on a bus', () => {
  let clock: CountingClock;
  let daemon: PrivateBus;
  let bus: BusSupply;
  let said: (boolean | string)[];
  let stop: Stop;
  const NAME = 'org.gnome.ScreenSaver';
  let saver: FakeService;
  let lock: Provider<boolean>;

  beforeEach(async () => {
    clock = new CountingClock();
    daemon = await PrivateBus.start('session');
    bus = new BusSupply(daemon.address, clock);
    said = [];
    stop = () => undefined;
    saver = await daemon.serve(NAME);
    saver.methods.set(`${NAME}.GetActive`, ['b', false]);
    const [first] = screenSaverLocks(bus);
    if (first === undefined) throw new Error('no provider');
    lock = first;
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

  it('a service that goes is a failure', async () => {
    await follow(lock);
    await saver.leave();
    await next(`${NAME} is gone`);
    await expect(lock.probe()).resolves.toBe(false);
  });

  it('a bus that dies is a failure, and nothing is left', async () => {
    await follow(lock);
    await daemon.die();
    await next('the bus is gone');
    await expect(lock.probe()).rejects.toThrow('the bus');
    expect(clock.waiting).toBe(0);
  });

  it.each([
    ['an answer of another type', (): unknown => saver.methods.set(`${NAME}.GetActive`, ['s', 'Secret'])],
    ['an answer without a value', (): unknown => saver.methods.set(`${NAME}.GetActive`, [''])],
  ])('%s is a failure that tells nothing of it', async (_, prepare) => {
    prepare();
    await expect(lock.probe()).rejects.toThrow(`${NAME}.GetActive: not understood`);
  });

  it('a signal of another type is a failure', async () => {
    await follow(lock);
    saver.signal('/org/gnome/ScreenSaver', `${NAME}.ActiveChanged`, ['s', 'Secret']);
    await next(`${NAME}.ActiveChanged: not understood`);
  });

  it('nothing is said or left after the stop, whenever that comes', async () => {
    stop = lock.watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );
    stop();
    const open = await bus.get();
    await eventually(() => expect(clock.waiting).toBe(0));
    // What was asked before the stop has been answered by now.
    await open.call({ service: NAME, path: '/', interface: NAME }, 'GetActive');
    saver.signal('/org/gnome/ScreenSaver', `${NAME}.ActiveChanged`, ['b', true]);
    await open.call({ service: NAME, path: '/', interface: NAME }, 'GetActive');
    expect(said).toEqual([]);
  });

  it('a chain falls back when a service hangs, and comes back to it later', async () => {
    const other = await daemon.serve('org.mate.ScreenSaver');
    other.methods.set('org.mate.ScreenSaver.GetActive', ['b', true]);
    saver.methods.set(`${NAME}.GetActive`, 'hang');
    const lines: string[] = [];
    const chain = new Chain<boolean>({
      providers: screenSaverLocks(bus),
      clock,
      log: (line) => lines.push(line),
      report: (value) => said.push(value),
    });
    stop = () => {
      chain.stop();
    };
    await eventually(() => expect(saver.calls.get(`${NAME}.GetActive`)).toBe(1));
    clock.simulated.advance(ANSWER_WITHIN);
    await next(true);
    expect(chain.standing.chosen).toBe('org.mate.ScreenSaver (lock)');
    expect(chain.standing.demoted[0]).toMatchObject({ name: `${NAME} (lock)`, why: 'no answer in 2 s' });
    saver.methods.set(`${NAME}.GetActive`, ['b', false]);
    clock.simulated.advance(TRY_AGAIN_AFTER);
    await next(false);
    expect(chain.standing.chosen).toBe(`${NAME} (lock)`);
    // It goes, the next takes its place; it comes back and has it again.
    await saver.leave();
    await next(true);
    await saver.own(NAME);
    clock.simulated.advance(TRY_AGAIN_AFTER);
    await next(false);
    await daemon.die();
    await eventually(() => expect(said.at(-1)).toBe('unknown'));
  });
});

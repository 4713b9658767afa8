import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Chain, TRY_AGAIN_AFTER } from '../../main/presence/chain';
import { screenSaverLocks } from '../../main/presence/linux/lock';
import { ANSWER_WITHIN, type Provider } from '../../main/presence/provider';
import { BusDesk } from './bus-desk';
import { eventually, missingForBus, type FakeService } from './private-bus';

const lacking = missingForBus();
if (lacking.length > 0) console.log(`services that fail: not tested here, without ${lacking.join(', ')}`);

describe.skipIf(lacking.length > 0)('when things go wrong on a bus', () => {
  const NAME = 'org.gnome.ScreenSaver';
  let desk: BusDesk;
  let saver: FakeService;
  let lock: Provider<boolean>;

  beforeEach(async () => {
    desk = await BusDesk.open();
    saver = await desk.daemon.serve(NAME);
    saver.methods.set(`${NAME}.GetActive`, ['b', false]);
    const [first] = screenSaverLocks(desk.bus);
    if (first === undefined) throw new Error('no provider');
    lock = first;
  });
  afterEach(() => desk.close());

  it('a service that goes is a failure', async () => {
    await desk.follow(lock);
    await saver.leave();
    await desk.next(`${NAME} is gone`);
    await expect(lock.probe()).resolves.toBe(false);
  });

  it('a bus that dies is a failure, and nothing is left', async () => {
    await desk.follow(lock);
    await desk.daemon.die();
    await desk.next('the bus is gone');
    await expect(lock.probe()).rejects.toThrow('the bus');
    expect(desk.clock.waiting).toBe(0);
  });

  it.each([
    ['an answer of another type', (): unknown => saver.methods.set(`${NAME}.GetActive`, ['s', 'Secret'])],
    ['an answer without a value', (): unknown => saver.methods.set(`${NAME}.GetActive`, [''])],
  ])('%s is a failure that tells nothing of it', async (_, prepare) => {
    prepare();
    await expect(lock.probe()).rejects.toThrow(`${NAME}.GetActive: not understood`);
  });

  it('a signal of another type is a failure', async () => {
    await desk.follow(lock);
    saver.signal('/org/gnome/ScreenSaver', `${NAME}.ActiveChanged`, ['s', 'Secret']);
    await desk.next(`${NAME}.ActiveChanged: not understood`);
  });

  it('nothing is said or left after the stop, whenever that comes', async () => {
    desk.watch(lock);
    desk.stop();
    const open = await desk.bus.get();
    await eventually(() => expect(desk.clock.waiting).toBe(0));
    // What was asked before the stop has been answered by now.
    await open.call({ service: NAME, path: '/', interface: NAME }, 'GetActive');
    saver.signal('/org/gnome/ScreenSaver', `${NAME}.ActiveChanged`, ['b', true]);
    await open.call({ service: NAME, path: '/', interface: NAME }, 'GetActive');
    expect(desk.said).toEqual([]);
  });

  it('a chain falls back when a service hangs, and comes back to it later', async () => {
    const other = await desk.daemon.serve('org.mate.ScreenSaver');
    other.methods.set('org.mate.ScreenSaver.GetActive', ['b', true]);
    saver.methods.set(`${NAME}.GetActive`, 'hang');
    const lines: string[] = [];
    const chain = new Chain<boolean>({
      providers: screenSaverLocks(desk.bus),
      clock: desk.clock,
      log: (line) => lines.push(line),
      report: (value) => desk.said.push(value),
    });
    desk.stop = () => chain.stop();
    await eventually(() => expect(saver.calls.get(`${NAME}.GetActive`)).toBe(1));
    desk.clock.simulated.advance(ANSWER_WITHIN);
    await desk.next(true);
    expect(chain.standing.chosen).toBe('org.mate.ScreenSaver (lock)');
    expect(chain.standing.demoted[0]).toMatchObject({ name: `${NAME} (lock)`, why: 'no answer in 2 s' });
    saver.methods.set(`${NAME}.GetActive`, ['b', false]);
    desk.clock.simulated.advance(TRY_AGAIN_AFTER);
    await desk.next(false);
    expect(chain.standing.chosen).toBe(`${NAME} (lock)`);
    // It goes, the next takes its place; it comes back and has it again.
    await saver.leave();
    await desk.next(true);
    await saver.own(NAME);
    desk.clock.simulated.advance(TRY_AGAIN_AFTER);
    await desk.next(false);
    await desk.daemon.die();
    await desk.next('unknown');
  });
});

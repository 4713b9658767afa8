import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { Companion, Report } from '../../main/companion';
import type { ScreenReader } from '../../main/desktop/screen-reader';
import { BusSupply } from '../../main/presence/dbus/supply';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { Stop } from '../../shared/time/moment';
import { eventually, missingForBus, PrivateBus, type FakeService } from '../presence/private-bus';
import { SimulatedClock } from '../support/simulated-clock';
import { snapshotIn } from './snapshots';

const features = vi.hoisted(() => ({ on: [] as string[] }));
vi.mock('electron', () => ({ app: { getAccessibilitySupportFeatures: () => features.on } }));
const { ScreenReader: Reader } = await import('../../main/desktop/screen-reader');

/** With nothing to ask. */
const OFF: Snapshot = { ...snapshotIn('off'), looksForPerson: false };
const WORK = snapshotIn('work');

/** Shows what a test has it show, and takes down what it is told. */
class Shown implements Pick<Companion, 'watch' | 'tell'> {
  readonly told: Report[] = [];
  readonly #watchers = new Set<(snapshot: Snapshot) => void>();
  #snapshot = OFF;

  watch(watcher: (snapshot: Snapshot) => void): Stop {
    this.#watchers.add(watcher);
    watcher(this.#snapshot);
    return () => this.#watchers.delete(watcher);
  }

  tell(report: Report): ReturnType<Companion['tell']> {
    this.told.push(report);
    return Promise.resolve({ ok: true });
  }

  show(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const watcher of this.#watchers) watcher(snapshot);
  }
}

it('elsewhere than on Linux Electron is asked, each time', () => {
  const companion = new Shown();
  const reader = new Reader(null);
  const stop = reader.follow(companion);
  companion.show(WORK);
  expect(reader.isOn).toBe(false);
  features.on = ['screenReader'];
  expect([reader.isOn, companion.told]).toEqual([true, []]);
  features.on = [];
  stop();
});

describe.skipIf(missingForBus().length > 0)('on Linux', () => {
  let daemon: PrivateBus;
  let supply: BusSupply;
  let launcher: FakeService;
  let companion: Shown;
  let reader: ScreenReader;
  let stop: Stop;
  let get: MockInstance<BusSupply['get']>;

  const switchTo = (isOn: boolean): void => {
    launcher.properties({ ScreenReaderEnabled: ['b', isOn] });
    const change = ['org.a11y.Status', [['ScreenReaderEnabled', ['b', isOn]]], []];
    const signal = 'org.freedesktop.DBus.Properties.PropertiesChanged';
    launcher.signal('/org/a11y/bus', signal, ['sa{sv}as', ...change]);
  };
  /** What was said so far has reached the bus: nobody who listens from now on hears it. */
  const crossed = (): Promise<void> => launcher.own('org.a11y.Bus');
  const asked = (): number => launcher.calls.get('org.freedesktop.DBus.Properties.Get') ?? 0;

  beforeEach(async () => {
    daemon = await PrivateBus.start('session');
    supply = new BusSupply(daemon.address, new SimulatedClock());
    get = vi.spyOn(supply, 'get');
    launcher = await daemon.serve('org.a11y.Bus');
    companion = new Shown();
    reader = new Reader(supply);
    stop = reader.follow(companion);
    switchTo(false);
    await crossed();
  });
  afterEach(async () => {
    stop();
    supply.close();
    await daemon.close();
  });

  it('what shows is looked at anew when it comes and goes, and not for what was known', async () => {
    companion.show(WORK);
    await eventually(() => expect(asked()).toBe(1));
    switchTo(true);
    await eventually(() => expect(companion.told).toEqual([{ type: 'wake' }]));
    expect(reader.isOn).toBe(true);
    switchTo(true);
    await eventually(() => expect(asked()).toBe(3));
    switchTo(false);
    await eventually(() => expect(companion.told).toHaveLength(2));
    expect(reader.isOn).toBe(false);
  });

  it('off work no bus is opened, and nobody is heard or asked', async () => {
    expect(get).not.toHaveBeenCalled();
    companion.show(WORK);
    await eventually(() => expect(asked()).toBe(1));
    companion.show(OFF);
    switchTo(true);
    await crossed();
    companion.show(WORK);
    await eventually(() => expect(reader.isOn).toBe(true));
    expect(asked()).toBe(2);
  });

  it.each<[string, Partial<Snapshot>]>([
    ['somebody is looked for', { looksForPerson: true }],
    ['something is asked', { offWork: { kind: 'after-hours', stoppedAt: OFF.now } }],
  ])('off work it is heard while %s', async (_why, part) => {
    switchTo(true);
    companion.show({ ...OFF, ...part });
    await eventually(() => expect(reader.isOn).toBe(true));
  });

  it('what was known holds at the next start of work until it is heard what is', async () => {
    switchTo(true);
    await crossed();
    companion.show(WORK);
    await eventually(() => expect(reader.isOn).toBe(true));
    companion.show(OFF);
    companion.show(WORK);
    expect(reader.isOn).toBe(true);
    await eventually(() => expect(asked()).toBe(2));
    switchTo(false);
    await eventually(() => expect(reader.isOn).toBe(false));
    expect(companion.told).toHaveLength(2);
  });

  it('a lost bus is no error, and at the next start of work it is found again', async () => {
    switchTo(true);
    companion.show(WORK);
    await eventually(() => expect(reader.isOn).toBe(true));
    await daemon.close();
    await eventually(() => expect(reader.isOn).toBe(false));
    daemon = await PrivateBus.start('session');
    const found = new BusSupply(daemon.address, new SimulatedClock());
    get.mockImplementation(() => found.get());
    launcher = await daemon.serve('org.a11y.Bus');
    switchTo(true);
    companion.show(OFF);
    companion.show(WORK);
    await eventually(() => expect(reader.isOn).toBe(true));
    found.close();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchScreenReader } from '../../main/freedesktop/screen-reader';
import { BusSupply } from '../../main/presence/dbus/supply';
import type { Stop } from '../../shared/time/moment';
import {
  eventually,
  missingForBus,
  PrivateBus,
  type Answer,
  type FakeService,
} from '../presence/private-bus';
import { settle, SimulatedClock } from '../support/simulated-clock';

const NAME = 'org.a11y.Bus';
const PATH = '/org/a11y/bus';
const STATUS = 'org.a11y.Status';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const GET = `${PROPERTIES}.Get`;

const lacking = missingForBus();
if (lacking.length > 0) console.log(`screen readers: not tested here, without ${lacking.join(', ')}`);

describe.skipIf(lacking.length > 0)('a screen reader', () => {
  let daemon: PrivateBus;
  let supply: BusSupply;
  let heard: boolean[];
  let stop: Stop;

  const watch = (): void => {
    stop = watchScreenReader(supply, (isOn) => heard.push(isOn));
  };
  const comes = (said: readonly boolean[]): Promise<unknown> => eventually(() => expect(heard).toEqual(said));
  /** What the launcher tells, and a signal of it. */
  const says = (launcher: FakeService, screenReader: boolean): void => {
    launcher.properties({ IsEnabled: ['b', true], ScreenReaderEnabled: ['b', screenReader] });
    changed(launcher, 'ScreenReaderEnabled', screenReader);
  };
  const changed = (launcher: FakeService, property: string, value: boolean): void => {
    const change = [STATUS, [[property, ['b', value]]], []];
    launcher.signal(PATH, `${PROPERTIES}.PropertiesChanged`, ['sa{sv}as', ...change]);
  };
  /** What a service has said so far has reached the bus: nobody who listens from now on hears it. */
  const crossed = (service: FakeService): Promise<void> => service.own(NAME);
  const asked = (launcher: FakeService): number => launcher.calls.get(GET) ?? 0;

  beforeEach(async () => {
    daemon = await PrivateBus.start('session');
    supply = new BusSupply(daemon.address, new SimulatedClock());
    heard = [];
  });
  afterEach(async () => {
    stop();
    supply.close();
    await daemon.close();
  });

  it('is on as the desktop’s setting is, and goes and comes with it', async () => {
    const launcher = await daemon.serve(NAME);
    says(launcher, false);
    watch();
    await comes([false]);
    says(launcher, true);
    await comes([false, true]);
    says(launcher, false);
    await comes([false, true, false]);
  });

  it('may be on before the app listens', async () => {
    says(await daemon.serve(NAME), true);
    watch();
    await comes([true]);
  });

  it('is not told by accessibility as such, which stays on for ever', async () => {
    const launcher = await daemon.serve(NAME);
    launcher.methods.set(GET, ([asks, property]) => {
      expect(asks).toBe(STATUS);
      return ['v', ['b', property === 'IsEnabled']];
    });
    watch();
    await comes([false]);
    changed(launcher, 'IsEnabled', true);
    await eventually(() => expect(asked(launcher)).toBe(2));
    says(launcher, true);
    await comes([false, true]);
  });

  it('is off where nobody tells, and the one who tells may come later, go and come back', async () => {
    watch();
    await comes([false]);
    const launcher = await daemon.serve(NAME);
    says(launcher, true);
    await comes([false, true]);
    await launcher.leave();
    await comes([false, true, false]);
    await launcher.own(NAME);
    await comes([false, true, false, true]);
  });

  it.each(['org.gnome.Orca.Service', 'org.gnome.Orca1.Service'])(
    'that was started by hand is on as long as it has its name %s, whatever the setting',
    async (name) => {
      const launcher = await daemon.serve(NAME);
      says(launcher, false);
      await crossed(launcher);
      watch();
      await comes([false]);
      const orca = await daemon.serve(name);
      await comes([false, true]);
      says(launcher, true);
      says(launcher, false);
      await eventually(() => expect(asked(launcher)).toBe(3));
      await orca.leave();
      await comes([false, true, false]);
      expect(orca.calls.size).toBe(0);
    },
  );

  it.each<[string, Answer]>([
    ['a text', ['v', ['s', 'true']]],
    ['a number', ['v', ['u', 1]]],
    ['no variant', ['b', true]],
    ['nothing', ['']],
    ['an error', { error: 'org.freedesktop.DBus.Error.UnknownProperty' }],
  ])('is off while the answer is %s, and on with the next that makes sense', async (_what, answer) => {
    const launcher = await daemon.serve(NAME);
    launcher.methods.set(GET, answer);
    watch();
    await comes([false]);
    says(launcher, true);
    await comes([false, true]);
    launcher.methods.set(GET, answer);
    changed(launcher, 'ScreenReaderEnabled', true);
    await comes([false, true, false]);
  });

  it('is off once the bus is lost, and found again by who listens anew', async () => {
    says(await daemon.serve(NAME), true);
    watch();
    await comes([true]);
    await daemon.close();
    await comes([true, false]);
    daemon = await PrivateBus.start('session');
    stop();
    supply = new BusSupply(daemon.address, new SimulatedClock());
    says(await daemon.serve(NAME), true);
    watch();
    await comes([true, false, true]);
  });

  it('is not heard of, and nobody is asked, once nobody follows', async () => {
    const launcher = await daemon.serve(NAME);
    says(launcher, false);
    await crossed(launcher);
    // One that is over before it has the bus.
    watch();
    stop();
    watch();
    await comes([false]);
    expect(asked(launcher)).toBe(1);
    stop();
    says(launcher, true);
    await crossed(launcher);
    // What a signal of before would have asked comes first.
    watch();
    await comes([false, true]);
    expect(asked(launcher)).toBe(2);
  });
});

it('without a bus a screen reader is off, which is said once', async () => {
  const heard: boolean[] = [];
  const stop = watchScreenReader(new BusSupply(null, new SimulatedClock()), (isOn) => heard.push(isOn));
  await settle();
  expect(heard).toEqual([false]);
  stop();
});

import { afterEach, expect, test } from 'vitest';
import { MINUTE } from '../../shared/time/moment';
import { eventually, missingForBus, PrivateBus } from '../presence/private-bus';
import { isOpen, MONDAY, say, status } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

const running: AppDriver[] = [];
const buses: PrivateBus[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
  for (const bus of buses.splice(0)) await bus.close();
});

const lacking = missingForBus();
if (lacking.length > 0)
  console.log(`a screen reader on Linux: not tested here, without ${lacking.join(', ')}`);

test.skipIf(lacking.length > 0)(
  'with a screen reader on Linux a question comes as a notification; one that shows moves when it comes and goes',
  async (context) => {
    const bus = await PrivateBus.start('session');
    buses.push(bus);
    const launcher = await bus.serve('org.a11y.Bus');
    let isSwitchedOn = false;
    let asked = 0;
    launcher.methods.set('org.freedesktop.DBus.Properties.Get', ([, property]) => {
      // Chromium asks as well, for the other one.
      if (property === 'IsEnabled') return ['v', ['b', true]];
      asked += 1;
      return ['v', ['b', isSwitchedOn]];
    });
    const switchTo = (isOn: boolean): void => {
      isSwitchedOn = isOn;
      const change = ['org.a11y.Status', [['ScreenReaderEnabled', ['b', isOn]]], []];
      const signal = 'org.freedesktop.DBus.Properties.PropertiesChanged';
      launcher.signal('/org/a11y/bus', signal, ['sa{sv}as', ...change]);
    };
    /** What was said so far has reached the bus, in order. */
    const crossed = (): Promise<void> => launcher.own('org.a11y.Bus');
    const userData = welcomedFolder({ boundary: { suggestStart: false, eveningRest: false } });
    const app = await launch({ now: MONDAY, userData, env: { DBUS_SESSION_BUS_ADDRESS: bus.address } });
    running.push(app);
    const { desk } = app;
    if (desk === null) return context.skip('notifications can only be read on the stand-in');
    const asks = async (): Promise<unknown> => ({
      card: await isOpen(app, 'nudge'),
      notifications: (await desk.notifications()).map(({ title, actions }) => [title, ...actions]),
    });
    const byCard = { card: true, notifications: [] };
    const words = [say('nudge.now'), say('nudge.postpone', { minutes: 5 }), say('nudge.skip')];
    const byNotification = {
      card: false,
      notifications: [[say('nudge.coming', { kind: say('kind.short') }), ...words]],
    };

    await app.cli('start');
    await eventually(() => expect(asked).toBe(1));
    await app.bench('advance', 20 * MINUTE);
    await expect.poll(asks).toEqual(byCard);
    switchTo(true);
    await expect.poll(asks).toEqual(byNotification);
    switchTo(false);
    await expect.poll(asks).toEqual(byCard);
    switchTo(true);
    await expect.poll(asks).toEqual(byNotification);

    // The next one comes the right way at once.
    const [nudge] = await desk.notifications();
    await desk.pressNotification(nudge?.id ?? -1, say('nudge.postpone', { minutes: 5 }));
    await expect.poll(asks).toEqual({ card: false, notifications: [] });
    expect(asked).toBe(4);
    await app.bench('advance', 5 * MINUTE);
    expect(await asks()).toEqual(byNotification);

    // Off work nobody is asked; the next start of work asks once what is now.
    await app.cli('stop');
    expect((await status(app)).status).toBe('off');
    const before = asked;
    switchTo(false);
    switchTo(true);
    await crossed();
    await app.cli('start');
    await eventually(() => expect(asked).toBe(before + 1));
    await crossed();
    expect((await status(app)).status).toBe('work');

    // Where nobody tells any more it is the card again.
    await app.bench('advance', 20 * MINUTE);
    expect(await asks()).toEqual(byNotification);
    await launcher.leave();
    await expect.poll(asks).toEqual(byCard);
  },
  120_000,
);

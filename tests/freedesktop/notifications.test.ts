import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FreedesktopNotifier } from '../../main/freedesktop/notifications';
import type { Message } from '../../main/notifier';
import { BusSupply } from '../../main/presence/dbus/supply';
import { SimulatedClock } from '../support/simulated-clock';
import { eventually, missingForBus, PrivateBus, type FakeService } from '../presence/private-bus';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/** What `Notify` is called with, by the names of the specification. */
interface Notified {
  readonly summary: unknown;
  readonly body: unknown;
  readonly actions: unknown;
}

describe.skipIf(missingForBus().length > 0)('notifications through the desktop’s own server', () => {
  let daemon: PrivateBus;
  let server: FakeService;
  let supply: BusSupply;
  const notified: Notified[] = [];
  const closed: unknown[] = [];
  const otherwise: string[] = [];
  const pressed: string[] = [];
  const log: string[] = [];

  const notifier = (): FreedesktopNotifier =>
    new FreedesktopNotifier({
      supply,
      icon: '/opt/Arbetsro å/app.png',
      log: (line) => void log.push(line),
      otherwise: {
        show: ({ title }) => {
          otherwise.push(title);
          return () => void otherwise.push(`${title} away`);
        },
      },
    });
  const nudge = (title = 'Kort paus'): Message => ({
    title,
    body: 'Senast 14:25 <b>& snart</b>',
    onClick: () => void pressed.push('click'),
    buttons: ['Nu', 'Om 5 minuter'].map((label) => ({ label, onClick: () => void pressed.push(label) })),
  });
  const serve = (...capabilities: string[]): void => {
    server.methods.set(`${NAME}.GetCapabilities`, ['as', capabilities]);
    server.methods.set(`${NAME}.Notify`, ([, , , summary, body, actions]) => {
      notified.push({ summary, body, actions });
      return ['u', 6 + notified.length];
    });
    server.methods.set(`${NAME}.CloseNotification`, ([id]) => {
      closed.push(id);
      return [''];
    });
  };

  beforeEach(async () => {
    for (const list of [notified, closed, otherwise, pressed, log]) list.length = 0;
    daemon = await PrivateBus.start('session');
    server = await daemon.serve(NAME);
    supply = new BusSupply(daemon.address, new SimulatedClock());
  });
  afterEach(async () => {
    supply.close();
    await daemon.close();
  });

  it('have the buttons of the question, each does what it says, once', async () => {
    serve('actions', 'body', 'body-markup');
    notifier().show(nudge());
    await eventually(() => expect(notified).toHaveLength(1));
    expect(notified[0]).toEqual({
      summary: 'Kort paus',
      body: 'Senast 14:25 &lt;b&gt;&amp; snart&lt;/b&gt;',
      actions: ['default', 'Kort paus', '0', 'Nu', '1', 'Om 5 minuter'],
    });
    server.signal(PATH, `${NAME}.ActionInvoked`, ['us', 7, '1']);
    server.signal(PATH, `${NAME}.ActionInvoked`, ['us', 7, '0']);
    server.signal(PATH, `${NAME}.NotificationClosed`, ['uu', 7, 2]);
    await eventually(() => expect(pressed).toEqual(['Om 5 minuter']));
    expect(otherwise).toEqual([]);
  });

  it('do nothing for numbers and buttons that are not theirs, and open Today by a click', async () => {
    serve('actions');
    notifier().show(nudge());
    await eventually(() => expect(notified).toHaveLength(1));
    server.signal(PATH, `${NAME}.ActionInvoked`, ['us', 99, '0']);
    server.signal(PATH, `${NAME}.ActionInvoked`, ['u', 7]);
    server.signal(PATH, `${NAME}.ActionInvoked`, ['us', 7, 'default']);
    await eventually(() => expect(pressed).toEqual(['click']));
  });

  it('are pressed by a server, too, that tells of it before it has told the number', async () => {
    serve('actions');
    server.methods.set(`${NAME}.Notify`, () => {
      server.signal(PATH, `${NAME}.ActionInvoked`, ['us', 7, '0']);
      return ['u', 7];
    });
    notifier().show(nudge());
    await eventually(() => expect(pressed).toEqual(['Nu']));
  });

  it('have no buttons where the server shows none, and their words as they are where it knows no markup', async () => {
    serve('body');
    notifier().show(nudge());
    await eventually(() => expect(notified).toHaveLength(1));
    expect(notified[0]).toMatchObject({ actions: [], body: 'Senast 14:25 <b>& snart</b>' });
  });

  it('go when the question is over, also one that was over before it was there', async () => {
    serve('actions');
    const one = notifier();
    const stop = one.show(nudge());
    await eventually(() => expect(notified).toHaveLength(1));
    one.show(nudge('Rörelsepaus'))();
    await eventually(() => expect(notified).toHaveLength(2));
    await eventually(() => expect(closed).toEqual([8]));
    stop();
    await eventually(() => expect(closed).toEqual([8, 7]));
    stop();
    server.signal(PATH, `${NAME}.ActionInvoked`, ['us', 7, '0']);
    one.show(nudge('Fika'));
    await eventually(() => expect(notified).toHaveLength(3));
    expect([closed, pressed]).toEqual([[8, 7], []]);
  });

  it('that the person closed are not closed again', async () => {
    serve('actions');
    const one = notifier();
    const stop = one.show(nudge());
    await eventually(() => expect(notified).toHaveLength(1));
    server.signal(PATH, `${NAME}.NotificationClosed`, ['uu', 7, 2]);
    const later = one.show(nudge('Fika'));
    await eventually(() => expect(notified).toHaveLength(2));
    stop();
    later();
    await eventually(() => expect(closed).toEqual([8]));
  });

  it.each([
    ['is not there', () => server.leave()],
    [
      'refuses',
      () => void server.methods.set(`${NAME}.Notify`, { error: 'org.freedesktop.DBus.Error.Failed' }),
    ],
    ['answers nonsense', () => void server.methods.set(`${NAME}.Notify`, ['s', 'seven'])],
    ['says nonsense of itself', () => void server.methods.set(`${NAME}.GetCapabilities`, ['s', 'actions'])],
  ])('come the other way where the server %s, with one line in the log', async (_how, spoil) => {
    serve('actions');
    await spoil();
    const one = notifier();
    const stop = one.show(nudge());
    await eventually(() => expect(otherwise).toEqual(['Kort paus']));
    stop();
    one.show(nudge('Fika'));
    await eventually(() => expect(otherwise).toEqual(['Kort paus', 'Kort paus away', 'Fika']));
    expect(log).toHaveLength(1);
    expect(log[0]).not.toContain('paus');
  });

  it('come by the server again once there is one', async () => {
    const one = notifier();
    one.show(nudge());
    await eventually(() => expect(otherwise).toEqual(['Kort paus']));
    serve('actions');
    one.show(nudge('Fika'));
    await eventually(() => expect(notified).toHaveLength(1));
  });
});

it('without a bus they come the other way', async () => {
  const shown: string[] = [];
  const supply = new BusSupply(null, new SimulatedClock());
  const otherwise = { show: ({ title }: Message) => (shown.push(title), () => undefined) };
  const one = new FreedesktopNotifier({ supply, otherwise, icon: '/a.png', log: () => undefined });
  one.show({ title: 'Lunch', body: '', onClick: () => undefined });
  await eventually(() => expect(shown).toEqual(['Lunch']));
});

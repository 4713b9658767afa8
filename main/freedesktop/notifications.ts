import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Stop } from '../../shared/time/moment';
import { check } from '../checked';
import type { Message, Notifier } from '../notifier';
import { BusError, type Bus, type Remote } from '../presence/dbus/bus';
import type { BusSupply } from '../presence/dbus/supply';

/** Desktop Notifications Specification 1.3 (specifications.freedesktop.org/notification-spec). */
const SERVER: Remote = {
  service: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};

const capabilitiesSchema = z.tuple([z.array(z.string())]);
const idSchema = z.tuple([z.number()]);
const invokedSchema = z.tuple([z.number(), z.string()]).rest(z.unknown());
const closedSchema = z.tuple([z.number()]).rest(z.unknown());

/** A connection whose signals are heard, and what its server can do. */
interface Open {
  readonly bus: Bus;
  /** Which of the optional things the server does, by the names of the specification. */
  readonly can: ReadonlySet<string>;
}

interface FreedesktopPorts {
  readonly supply: BusSupply;
  /** Takes over what this server does not show. */
  readonly otherwise: Notifier;
  /** Path of the picture beside the words. */
  readonly icon: string;
  readonly log: (line: string) => void;
}

/**
 * Notifications through the desktop's own server, with buttons where it has them: Electron's have none on Linux (its
 * documentation of `NotificationAction`). Where no server answers, `otherwise` shows them; the server is not started from
 * here, which the other way does.
 */
export class FreedesktopNotifier implements Notifier {
  readonly #ports: FreedesktopPorts;
  /** What is on the screen, by the server's number. */
  readonly #shown = new Map<number, Message>();
  /** What is on its way to the server, and has no number yet. */
  readonly #sending = new Set<Promise<Stop>>();
  #open: Promise<Open> | null = null;
  #isTold = false;

  constructor(ports: FreedesktopPorts) {
    this.#ports = ports;
  }

  show(message: Message): Stop {
    let isWanted = true;
    let close: Stop = () => undefined;
    const sending = this.#send(message);
    this.#sending.add(sending);
    sending
      .finally(() => this.#sending.delete(sending))
      .catch((error: unknown) => {
        this.#tell(error);
        return isWanted ? this.#ports.otherwise.show(message) : close;
      })
      .then((stop) => {
        close = stop;
        // It was over before it was there.
        if (!isWanted) close();
      })
      .catch((error: unknown) => {
        this.#ports.log(`notification not shown: ${String(error)}`);
      });
    return () => {
      isWanted = false;
      close();
    };
  }

  async #send(message: Message): Promise<Stop> {
    const { bus, can } = await this.#connect();
    const { title, body, buttons = [] } = message;
    const actions = can.has('actions')
      ? ['default', title, ...buttons.flatMap(({ label }, index) => [String(index), label])]
      : [];
    const hints = [
      ['suppress-sound', ['b', true]],
      ['desktop-entry', ['s', 'arbetsro']],
    ];
    const icon = pathToFileURL(this.#ports.icon).href;
    const words = can.has('body-markup') ? escaped(body) : body;
    const answer = await bus.call(SERVER, 'Notify', {
      signature: 'susssasa{sv}i',
      // -1: the server decides how long it stays.
      values: ['Arbetsro', 0, icon, title, words, actions, hints, -1],
    });
    const read = check(idSchema, answer);
    if (!read.success) throw new Error('no number');
    const [id] = read.data;
    this.#shown.set(id, message);
    return () => {
      if (!this.#shown.delete(id)) return;
      // A server that is gone has taken it along.
      bus.call(SERVER, 'CloseNotification', { signature: 'u', values: [id] }).catch(() => undefined);
    };
  }

  /** Once: where there is no server there is none at every notification. */
  #tell(error: unknown): void {
    if (!this.#isTold)
      this.#ports.log(`notification server: ${error instanceof BusError ? error.message : 'not understood'}`);
    this.#isTold = true;
  }

  /** The connection with its ears, once for all; another when it was lost or could not be had. */
  #connect(): Promise<Open> {
    if (this.#open !== null) return this.#open;
    const open = this.#listen();
    this.#open = open;
    const forget = (): void => {
      if (this.#open !== open) return;
      this.#open = null;
      this.#shown.clear();
    };
    open.then(({ bus }) => bus.onLost(forget), forget);
    return open;
  }

  async #listen(): Promise<Open> {
    const bus = await this.#ports.supply.get();
    const answer = check(capabilitiesSchema, await bus.call(SERVER, 'GetCapabilities'));
    if (!answer.success) throw new Error('no capabilities');
    await bus.hear(SERVER, 'ActionInvoked', (body) => {
      const read = check(invokedSchema, body);
      if (read.success) void this.#numbered(read.data[0]).then(() => this.#press(read.data[0], read.data[1]));
    });
    await bus.hear(SERVER, 'NotificationClosed', (body) => {
      const read = check(closedSchema, body);
      if (read.success) void this.#numbered(read.data[0]).then(() => this.#shown.delete(read.data[0]));
    });
    return { bus, can: new Set(answer.data[0]) };
  }

  /** Resolves when the number can be known: what is told of a notification may arrive with the answer that has its number. */
  async #numbered(id: number): Promise<void> {
    if (!this.#shown.has(id)) await Promise.allSettled(this.#sending);
  }

  #press(id: number, action: string): void {
    const message = this.#shown.get(id);
    if (message === undefined) return;
    this.#shown.delete(id);
    if (action === 'default') message.onClick();
    else message.buttons?.find((_button, index) => String(index) === action)?.onClick();
  }
}

/** SECURITY: a tip may come from somebody else; a server that knows markup would make links and pictures of it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import type { Message } from '@homebridge/dbus-native';
import { SECOND, type Clock, type Stop } from '../../../shared/time/moment';
import { ANSWER_WITHIN } from '../provider';
import { socketsOf } from './address';
import { BusError, DAEMON, type Arguments, type Bus, type Remote } from './bus';
import { GuardedSocket } from '../guarded-socket';
import { MessageStream } from './message-stream';

/** Opens a connection to the first socket of an address that answers. Rejects with a `BusError`. */
export async function connectBus(address: string, clock: Clock): Promise<Bus> {
  const sockets = socketsOf(address);
  let why = new BusError('no address of a bus that can be reached');
  for (const socket of sockets) {
    const connection = new Connection(socket, clock);
    try {
      await connection.begin();
      return connection;
    } catch (error) {
      connection.close();
      if (error instanceof BusError) why = error;
    }
  }
  throw why;
}

/** Kinds of messages (D-Bus specification, "Message Format"). */
const KIND = { call: 1, answer: 2, error: 3, signal: 4 } as const;
const NO_REPLY_EXPECTED = 1;
const NO_AUTO_START = 2;

interface Pending {
  readonly answered: (body: readonly unknown[]) => void;
  readonly failed: (error: BusError) => void;
}

interface Ear {
  readonly remote: Remote;
  readonly member: string;
  readonly heard: (body: readonly unknown[]) => void;
}

/**
 * A `Bus` on the library's handshake and marshalling. Calls, signals and loss are kept here: the library's own bus drops
 * what it cannot send and answers strangers in ways that can throw.
 */
class Connection implements Bus {
  readonly #clock: Clock;
  readonly #socket = new GuardedSocket();
  readonly #messages: MessageStream;
  readonly #pending = new Map<number, Pending>();
  readonly #ears = new Set<Ear>();
  readonly #lost = new Set<(error: BusError) => void>();
  #serial = 0;
  #end: BusError | null = null;

  constructor(socket: string, clock: Clock) {
    this.#clock = clock;
    // The library writes at once, and a socket that is on no way anywhere cannot be written to.
    this.#socket.connect(socket);
    const broken = (error: Error): void => {
      this.#lose(`the bus broke: ${error.message}`);
    };
    this.#messages = new MessageStream(this.#socket, {
      message: (message) => {
        this.#take(message);
      },
      refused: broken,
    });
    this.#socket.on('error', broken);
    this.#socket.on('close', () => {
      this.#lose('the bus is gone');
    });
  }

  /** Says hello; a call made before the handshake waits for it. */
  async begin(): Promise<void> {
    await this.call(DAEMON, 'Hello');
  }

  call(remote: Remote, member: string, args?: Arguments): Promise<readonly unknown[]> {
    return new Promise((resolve, reject) => {
      const serial = ++this.#serial;
      const late = this.#clock.after(ANSWER_WITHIN, () => {
        settle().failed(
          new BusError(`${remote.interface}.${member}: no answer in ${ANSWER_WITHIN / SECOND} s`),
        );
      });
      const settle = (): Pending => {
        late();
        this.#pending.delete(serial);
        return { answered: resolve, failed: reject };
      };
      this.#pending.set(serial, {
        answered: (body) => {
          settle().answered(body);
        },
        failed: ({ message, errorName }) => {
          settle().failed(new BusError(`${remote.interface}.${member}: ${message}`, errorName));
        },
      });
      try {
        this.#send({
          type: KIND.call,
          serial,
          flags: NO_AUTO_START,
          destination: remote.service,
          path: remote.path,
          interface: remote.interface,
          member,
          ...(args === undefined ? {} : { signature: args.signature, body: args.values }),
        });
      } catch (error) {
        this.#pending.get(serial)?.failed(error instanceof BusError ? error : new BusError(String(error)));
      }
    });
  }

  async hear(remote: Remote, member: string, heard: (body: readonly unknown[]) => void): Promise<Stop> {
    const ear: Ear = { remote, member, heard };
    this.#ears.add(ear);
    const leave = await this.#match(
      `type='signal',sender='${remote.service}',path='${remote.path}',interface='${remote.interface}',member='${member}'`,
    ).catch((error: unknown) => {
      this.#ears.delete(ear);
      throw error;
    });
    return () => {
      this.#ears.delete(ear);
      leave();
    };
  }

  async watchOwner(service: string, heard: (isThere: boolean) => void): Promise<Stop> {
    let isThere: boolean | null = null;
    const tell = (now: boolean): void => {
      const isNew = isThere !== now;
      isThere = now;
      if (isNew) heard(now);
    };
    const stop = await this.hear(DAEMON, 'NameOwnerChanged', ([name, , owner]) => {
      if (name === service) tell(owner !== '');
    });
    const [hasOwner] = await this.call(DAEMON, 'NameHasOwner', { signature: 's', values: [service] });
    tell(hasOwner === true);
    return stop;
  }

  onLost(lost: (error: BusError) => void): Stop {
    if (this.#end === null) this.#lost.add(lost);
    else lost(this.#end);
    return () => {
      this.#lost.delete(lost);
    };
  }

  close(): void {
    this.#lost.clear();
    this.#lose('closed');
  }

  #lose(why: string): void {
    if (this.#end !== null) return;
    const end = new BusError(why);
    this.#end = end;
    this.#ears.clear();
    this.#socket.destroy();
    for (const { failed } of [...this.#pending.values()]) failed(end);
    for (const lost of [...this.#lost]) lost(end);
    this.#lost.clear();
  }

  #send(message: Message): void {
    if (this.#end !== null) throw this.#end;
    this.#messages.send(message);
  }

  #take(message: Message): void {
    const { type, replySerial, body = [] } = message;
    if (type === KIND.signal) this.#tell(message, body);
    else if (type === KIND.call) this.#refuse(message);
    else if (replySerial !== undefined) {
      const pending = this.#pending.get(replySerial);
      if (type === KIND.answer) pending?.answered(body);
      else pending?.failed(new BusError(message.errorName ?? 'an error', message.errorName ?? null));
    }
  }

  #tell({ path, interface: name, member }: Message, body: readonly unknown[]): void {
    for (const ear of [...this.#ears])
      if (ear.remote.path === path && ear.remote.interface === name && ear.member === member) ear.heard(body);
  }

  /** The app offers nothing on the bus. */
  #refuse({ serial, sender, flags = 0 }: Message): void {
    if ((flags & NO_REPLY_EXPECTED) !== 0 || sender === undefined || this.#end !== null) return;
    this.#send({
      type: KIND.error,
      serial: ++this.#serial,
      replySerial: serial,
      destination: sender,
      errorName: 'org.freedesktop.DBus.Error.UnknownMethod',
    });
  }

  /** Has the bus send what fits a rule. The bus counts how often each was asked for. */
  async #match(rule: string): Promise<Stop> {
    const args: Arguments = { signature: 's', values: [rule] };
    await this.call(DAEMON, 'AddMatch', args);
    return () => {
      // A bus that does not answer this is lost, and whoever listens is told of that.
      if (this.#end === null) this.call(DAEMON, 'RemoveMatch', args).catch(() => undefined);
    };
  }
}

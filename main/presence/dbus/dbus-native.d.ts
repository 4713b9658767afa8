// What the library has and its own declarations leave out, as far as it is used here.
import type { Socket } from 'node:net';

declare module '@homebridge/dbus-native' {
  /** A message as the library reads and writes it; a variant in a body is read as `[type, [value]]`. */
  interface Message {
    readonly type: number;
    readonly serial: number;
    readonly flags?: number;
    readonly replySerial?: number;
    readonly sender?: string;
    readonly destination?: string;
    readonly path?: string;
    readonly interface?: string;
    readonly member?: string;
    readonly errorName?: string;
    readonly signature?: string;
    readonly body?: readonly unknown[];
  }

  interface BusConnection {
    message(message: Message): void;
    on(event: 'connect', hear: () => void): this;
    on(event: 'message', hear: (message: Message) => void): this;
    on(event: 'error', hear: (error: Error) => void): this;
  }

  /** Shakes hands over a stream, then reads and writes messages. */
  function createConnection(options: {
    readonly stream: Socket;
    readonly authMethods: readonly string[];
  }): BusConnection;
}

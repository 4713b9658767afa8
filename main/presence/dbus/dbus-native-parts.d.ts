// The two parts of the library that are used: whole, it would bring an XML parser and eight stream helpers along.
declare module '@homebridge/dbus-native/lib/handshake.js' {
  /** Authenticates over a stream, then calls back. */
  export default function shakeHands(
    stream: import('node:net').Socket,
    options: { readonly authMethods: readonly string[] },
    done: (error: Error | null) => void,
  ): void;
}

declare module '@homebridge/dbus-native/lib/message.js' {
  import type { Message } from '@homebridge/dbus-native';

  /** The bytes of a message; throws for one that its signature does not fit. */
  export function marshall(message: Message): Buffer;
  /** Reads messages from a stream, from now on; a message that cannot be read throws within the stream's event. */
  export function unmarshalMessages(
    stream: import('node:net').Socket,
    hear: (message: Message) => void,
    options: object,
  ): void;
}

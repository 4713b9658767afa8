import type { Socket } from 'node:net';
import shakeHands from '@homebridge/dbus-native/lib/handshake.js';
import { marshall, unmarshalMessages } from '@homebridge/dbus-native/lib/message.js';
import type { Message } from '@homebridge/dbus-native';

/** What a stream of messages tells. */
export interface MessageEars {
  readonly message: (message: Message) => void;
  /** The other side did not let us in. */
  readonly refused: (error: Error) => void;
}

/**
 * Messages over a socket, on the library's handshake and marshalling; what is sent before the handshake is done waits for
 * it. The library's own connection does the same, but cannot be had without everything else that it can do.
 */
export class MessageStream {
  readonly #socket: Socket;
  #waiting: readonly Message[] | null = [];

  constructor(socket: Socket, { message, refused }: MessageEars) {
    this.#socket = socket;
    socket.setNoDelay();
    shakeHands(socket, { authMethods: ['EXTERNAL'] }, (error) => {
      if (error !== null) {
        refused(error);
        return;
      }
      const waiting = this.#waiting ?? [];
      this.#waiting = null;
      for (const one of waiting) socket.write(marshall(one));
      unmarshalMessages(socket, message, {});
    });
  }

  /** Throws for a message whose body does not fit its signature. */
  send(message: Message): void {
    if (this.#waiting === null) this.#socket.write(marshall(message));
    else this.#waiting = [...this.#waiting, message];
  }
}

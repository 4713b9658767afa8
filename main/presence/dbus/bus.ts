import type { Stop } from '../../../shared/time/moment';

/** A thing on a bus that can be asked: one interface of one object of one service. */
export interface Remote {
  /** Its well-known name. */
  readonly service: string;
  readonly path: string;
  readonly interface: string;
}

/** The bus itself, which is asked like a service. */
export const DAEMON: Remote = {
  service: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/** What a method is called with: the D-Bus signature and a value for each type in it; a variant is `[type, value]`. */
export interface Arguments {
  readonly signature: string;
  readonly values: readonly unknown[];
}

/** One connection to a bus (D-Bus specification, dbus.freedesktop.org/doc/dbus-specification.html). */
export interface Bus {
  /**
   * Calls a method and returns what it answers; starts no service. Rejects with a `BusError` when it answers an error, says
   * nothing for `ANSWER_WITHIN`, or the bus is lost.
   */
  call(remote: Remote, member: string, args?: Arguments): Promise<readonly unknown[]>;
  /** Hears a signal from when the promise resolves. Rejects as `call` does. */
  hear(remote: Remote, member: string, heard: (body: readonly unknown[]) => void): Promise<Stop>;
  /** Hears whether a service is there, once before the promise resolves and then at every change. Rejects as `call` does. */
  watchOwner(service: string, heard: (isThere: boolean) => void): Promise<Stop>;
  /** Hears, once, that the bus is lost; at once when it is already. Closing it is no loss. */
  onLost(lost: (error: BusError) => void): Stop;
  close(): void;
}

/** Why a bus or a service did not do what it was asked. The message names no program but the service that was asked. */
export class BusError extends Error {
  /** The D-Bus name of the error, `null` where it did not come from the bus. */
  readonly errorName: string | null;

  constructor(message: string, errorName: string | null = null) {
    super(message);
    this.errorName = errorName;
  }
}

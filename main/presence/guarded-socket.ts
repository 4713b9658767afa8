import { Socket } from 'node:net';

/**
 * A socket whose listeners cannot bring the app down: one that throws, say at a message that it cannot read, ends the
 * connection with its error instead.
 */
export class GuardedSocket extends Socket {
  override emit(event: string | symbol, ...values: unknown[]): boolean {
    try {
      return super.emit(event, ...values);
    } catch (error) {
      this.destroy(error instanceof Error ? error : new Error(String(error)));
      return true;
    }
  }
}

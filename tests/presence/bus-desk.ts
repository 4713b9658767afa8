import { expect } from 'vitest';
import { BusSupply } from '../../main/presence/dbus/supply';
import type { Provider } from '../../main/presence/provider';
import type { Stop } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { eventually, PrivateBus } from './private-bus';

/** A session bus of its own, and what the provider that is followed on it has said. */
export class BusDesk {
  readonly clock = new CountingClock();
  readonly bus: BusSupply;
  /** Values, and the words of failures. */
  readonly said: (boolean | string)[] = [];
  stop: Stop = () => undefined;

  private constructor(readonly daemon: PrivateBus) {
    this.bus = new BusSupply(daemon.address, this.clock);
  }

  static async open(): Promise<BusDesk> {
    return new BusDesk(await PrivateBus.start('session'));
  }

  watch(provider: Provider<boolean>): void {
    this.stop = provider.watch(
      (value) => this.said.push(value),
      ({ message }) => this.said.push(message),
    );
  }

  /** Follows a provider that must be there, up to its first word. */
  async follow(provider: Provider<boolean>): Promise<void> {
    expect(await provider.probe()).toBe(true);
    this.watch(provider);
    await eventually(() => expect(this.said).toHaveLength(1));
  }

  async next(value: boolean | string): Promise<void> {
    await eventually(() => expect(this.said.at(-1)).toBe(value));
  }

  async close(): Promise<void> {
    this.stop();
    this.bus.close();
    await this.daemon.close();
  }
}

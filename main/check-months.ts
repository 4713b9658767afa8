import type { DataCheck } from '../shared/earlier';
import { SECOND, type Clock } from '../shared/time/moment';
import type { Log } from './log';
import { codeOf } from './store/disk';
import type { Store } from './store/store';

/** The start itself goes first, ms. */
const BEGINS_AFTER = 20 * SECOND;
/** Between two months, ms: a file of the size that a month has is read in less, and nobody's work waits for it. */
const REST = 50;

export interface MonthsCheckPorts {
  readonly clock: Clock;
  readonly store: Pick<Store, 'months' | 'readMonth'>;
  readonly log: Log;
}

/**
 * Looks through all months once after a start, one at a time and newest first: reading repairs what can be repaired (D2), so that
 * damage is found, and told of, while the copy is still good, and not in the year in which somebody looks for that day.
 */
export class MonthsCheck {
  readonly #ports: MonthsCheckPorts;
  #state: DataCheck = { state: 'waiting', done: 0, months: 0, unreadable: [] };
  #isBegun = false;
  #waiting: (() => void)[] = [];

  constructor(ports: MonthsCheckPorts) {
    this.#ports = ports;
  }

  /** The app is being used. May be said often; the first time counts. */
  used(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    this.#ports.clock.after(BEGINS_AFTER, () => {
      this.#begin().catch((error: unknown) => {
        this.#ports.log(`data: the look through all months broke off (${codeOf(error)})`);
        this.#tell({ ...this.#state, state: 'done' });
      });
    });
  }

  /** How far it is, as soon as that is more than `seen` months, or at once when there is nothing to wait for. */
  async after(seen: number): Promise<DataCheck> {
    while (this.#isBegun && this.#state.state !== 'done' && this.#state.done <= seen)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.#state;
  }

  async #begin(): Promise<void> {
    const { store, log } = this.#ports;
    const months = (await store.months().catch(() => [])).toReversed();
    this.#tell({ state: 'running', done: 0, months: months.length, unreadable: [] });
    for (const month of months) {
      const reading = await store.readMonth(month);
      const { done, unreadable } = this.#state;
      this.#tell({
        state: 'running',
        done: done + 1,
        months: months.length,
        unreadable: reading.ok ? unreadable : [...unreadable, month],
      });
      await new Promise<void>((resolve) => this.#ports.clock.after(REST, resolve));
    }
    this.#tell({ ...this.#state, state: 'done' });
    const { unreadable } = this.#state;
    log(`data: ${months.length} months read, ${unreadable.length} of them not readable`);
  }

  #tell(state: DataCheck): void {
    this.#state = state;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }
}

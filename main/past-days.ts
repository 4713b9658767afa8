import type { Command, CommandResult } from '../shared/companion/commands';
import { addDays, monthOf } from '../shared/time/calendar';
import type { Companion } from './companion';
import type { Log } from './log';
import type { MonthReading, Store } from './store/store';

/** What telling of days gone by needs. */
export interface PastDaysPorts {
  readonly companion: Pick<Companion, 'command' | 'tell' | 'state'>;
  readonly store: Pick<Store, 'readMonth'>;
  /** The months that the companion began with. */
  readonly known: readonly string[];
  readonly log: Log;
}

/**
 * Reads the months around a day before a command that is about it: the companion begins with the last two, and cannot judge
 * what it does not know of. A month that cannot be read just now refuses the command, and is tried again with the next.
 */
export class PastDays {
  readonly #ports: PastDaysPorts;
  readonly #known: Set<string>;

  constructor(ports: PastDaysPorts) {
    this.#ports = ports;
    this.#known = new Set(ports.known);
  }

  readonly command = async (command: Command): Promise<CommandResult> => {
    const { companion } = this.#ports;
    if (!('day' in command)) return companion.command(command);
    // Work past midnight may reach over the edge of a month.
    const days = [-1, 0, 1].map((days) => addDays(command.day, days));
    for (const month of new Set(days.map(monthOf)))
      if (!(await this.#read(month))) return { ok: false, reason: 'not-readable' };
    return companion.command(command);
  };

  /** The record of these months is another, since a file was taken in: those that the companion knows of are read anew. */
  async renew(months: readonly string[]): Promise<void> {
    for (const month of months) if (this.#known.delete(month)) await this.#read(month);
  }

  async #read(month: string): Promise<boolean> {
    if (this.#known.has(month)) return true;
    const { companion, store, log } = this.#ports;
    let reading: MonthReading;
    let before: string | null;
    do {
      // A fact that is recorded while the month is read would be lost sight of.
      before = companion.state.lastId;
      reading = await store.readMonth(month);
    } while (companion.state.lastId !== before);
    if (!reading.ok) {
      log(`past days: ${month} cannot be read (${reading.reason})`);
      return false;
    }
    await companion.tell({ type: 'record', months: [month], events: reading.events });
    this.#known.add(month);
    return true;
  }
}

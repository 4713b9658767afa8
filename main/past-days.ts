import type { Command, CommandResult } from '../shared/companion/commands';
import { dayOn } from '../shared/companion/turn';
import { addDays, monthOf, type LocalDate } from '../shared/time/calendar';
import { daysOf, type Workday } from '../shared/workday/workday';
import type { Companion } from './companion';
import type { Log } from './log';
import { stableText } from './store/json';
import type { MonthReading, Store } from './store/store';

/** What telling of days gone by needs. */
export interface PastDaysPorts {
  readonly companion: Pick<Companion, 'command' | 'tell' | 'state'>;
  readonly store: Pick<Store, 'readMonth'>;
  /** The months that the companion began with. */
  readonly known: readonly string[];
  readonly log: Log;
}

/** What there is where a change comes to no command. */
export interface Instead<Other> {
  readonly instead: Other;
}

const NOT_READABLE: CommandResult = { ok: false, reason: 'not-readable' };

/**
 * Where every change of a person's comes by, whoever asks for it and whichever day it is about. It reads the months around a
 * day before a command that is about it: the companion begins with the last two, and cannot judge what it does not know of. A
 * month that cannot be read just now refuses the command, and is tried again with the next.
 */
export class PastDays {
  readonly #ports: PastDaysPorts;
  readonly #known: Set<string>;

  constructor(ports: PastDaysPorts) {
    this.#ports = ports;
    this.#known = new Set(ports.known);
  }

  readonly command = async (command: Command): Promise<CommandResult> => {
    if ('day' in command && !(await this.#readAround(command.day))) return NOT_READABLE;
    return this.#ports.companion.command(command);
  };

  /**
   * Carries out what a small change comes to, or hands back what `make` has instead of a command. `make` works it out once the
   * record of `day` is known, and it is carried out in the same turn: whatever else was asked for while the disk was read came
   * before or comes after, never between what the command was made from and what it does.
   */
  readonly change = async <Other = never>(
    day: LocalDate | null,
    make: (dayOf: (date: LocalDate) => Workday | null) => Command | Instead<Other>,
  ): Promise<CommandResult | Instead<Other>> => {
    const { companion } = this.#ports;
    if (day !== null && !(await this.#readAround(day))) return NOT_READABLE;
    const made = make((date) => dayOn(companion.state, date));
    return 'instead' in made ? made : companion.command(made);
  };

  /** The record of these months is another, since a file was taken in: those that the companion knows of are read anew. */
  async renew(months: readonly string[]): Promise<void> {
    for (const month of months) if (this.#known.has(month)) await this.#read(month);
  }

  /** Work past midnight may reach over the edge of a month. */
  async #readAround(day: LocalDate): Promise<boolean> {
    const days = [-1, 0, 1].map((days) => addDays(day, days));
    for (const month of new Set(days.map(monthOf))) if (!(await this.#read(month))) return false;
    return true;
  }

  /** Tells the companion of a month where the record has another than it knows; false while it cannot be known. */
  async #read(month: string): Promise<boolean> {
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
      // What was read before is what there is to go by.
      return this.#known.has(month);
    }
    const { events } = reading;
    if (!this.#known.has(month) || !this.#isKnown(month, daysOf(events)))
      await companion.tell({ type: 'record', months: [month], events });
    this.#known.add(month);
    return true;
  }

  /** True where the record of a month is as the companion has it. */
  #isKnown(month: string, recorded: readonly Workday[]): boolean {
    const { day, others } = this.#ports.companion.state;
    const isOf = ({ date }: Workday): boolean => monthOf(date) === month;
    const known = [...others, ...(day === null ? [] : [day])].filter(isOf);
    const lines = (days: readonly Workday[]): readonly string[] =>
      days.map((one) => stableText({ ...one })).sort();
    return lines(known).join('\n') === lines(recorded.filter(isOf)).join('\n');
  }
}

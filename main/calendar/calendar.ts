import { basename, dirname } from 'node:path';
import type { CalendarReading } from '../../shared/companion/calendar-reading';
import { addDays, instantOf, localDate } from '../../shared/time/calendar';
import { MINUTE, SECOND, type Clock, type Moment, type Stop } from '../../shared/time/moment';
import { errorKind } from '../../shared/trouble/error-trace';
import type { Log } from '../log';
import type { ChoiceFile } from './choice-file';
import { isCalendarName, readCalendar, takeInventory, type Days, type ReadPorts } from './read-calendar';

/** A watch may be blind (network drives, synced folders), so that a look is taken this often too, ms. */
export const LOOK_EVERY = 5 * MINUTE;
/** Programs write a calendar in several goes: it is read when it has been still this long, ms. */
export const SETTLE = 2 * SECOND;

export interface CalendarPorts extends ReadPorts {
  readonly log: Log;
  readonly choice: ChoiceFile;
  /** Hears what was read, whenever that is something new. */
  readonly report: (reading: CalendarReading | null) => void;
}

/**
 * The calendar that the person chose: kept on this machine, watched while they are at work, and read again when it
 * changes and when a new day begins. What cannot be read leaves what was read before as it is.
 */
export class Calendar {
  readonly #ports: CalendarPorts;
  #reading: CalendarReading | null = null;
  /** What was read, when and for which day; another one asks for another reading. */
  #readStamp = '';
  #watching: Stop | null = null;
  #atWork = false;
  #work: Promise<void> = Promise.resolve();

  constructor(ports: CalendarPorts) {
    this.#ports = ports;
  }

  /** Takes up the choice of the last time. It is read when work begins. */
  async open(): Promise<void> {
    const path = await this.#ports.choice.read();
    if (path !== null) this.#take({ path, readAt: null, busy: [], unread: 0, trouble: null });
  }

  /** Reads the calendar at `path` from now on, and once at once: whoever chose it wants to know whether it works. */
  async choose(path: string): Promise<CalendarReading | null> {
    await this.#ports.choice.write(path);
    this.#readStamp = '';
    this.#take({ path, readAt: null, busy: [], unread: 0, trouble: null });
    if (this.#atWork) this.#watch();
    await this.#look();
    return this.#reading;
  }

  async forget(): Promise<void> {
    await this.#ports.choice.write(null);
    this.#unwatch();
    this.#take(null);
  }

  /** Watches until the stop: for as long as the person is at work (W1). */
  begin(): Stop {
    this.#atWork = true;
    this.#watch();
    return () => {
      this.#atWork = false;
      this.#unwatch();
    };
  }

  #watch(): void {
    this.#unwatch();
    const path = this.#reading?.path;
    if (path === undefined) return;
    const { clock, files } = this.#ports;
    let waiting: Stop = () => undefined;
    const lookIn = (delay: number): void => {
      waiting();
      waiting = clock.after(delay, () => {
        lookIn(this.#nextLook());
        void this.#look();
      });
    };
    const changed = (): void => {
      lookIn(SETTLE);
    };
    // A file that is replaced is another one to the system: its folder is what can be watched.
    const leaves = [
      files.watch(dirname(path), (name) => {
        if (name === null || name === basename(path)) changed();
      }),
      files.watch(path, (name) => {
        if (name === null || isCalendarName(name) || name === basename(path)) changed();
      }),
    ];
    this.#watching = () => {
      waiting();
      for (const leave of leaves) leave();
    };
    lookIn(this.#nextLook());
    void this.#look();
  }

  #unwatch(): void {
    this.#watching?.();
    this.#watching = null;
  }

  /** At the latest when the day ends. */
  #nextLook(): number {
    const { wall } = this.#ports.clock.now();
    return Math.min(LOOK_EVERY, Math.max(SECOND, midnightAfter(this.#ports.clock.now(), 1) - wall));
  }

  /** One look after the other, each at the choice that holds when its turn has come. */
  #look(): Promise<void> {
    this.#work = this.#work
      .then(() => this.#lookOnce())
      .catch((error: unknown) => {
        this.#ports.log(`calendar: ${errorKind(error)}`);
      });
    return this.#work;
  }

  async #lookOnce(): Promise<void> {
    const before = this.#reading;
    if (before === null) return;
    const now = this.#ports.clock.now();
    const days = daysOf(now);
    const inventory = await takeInventory(before.path, this.#ports.files);
    const stamp = `${days.from} ${days.to} ${days.zone}\n${inventory.ok ? inventory.stamp : inventory.trouble}`;
    if (stamp === this.#readStamp) return;
    const read = inventory.ok ? await readCalendar(inventory.paths, days, this.#ports) : inventory;
    // Another one was chosen meanwhile: its own look comes next.
    if (this.#reading?.path !== before.path) return;
    // What could not be opened may be to be had the next time, without having changed.
    const again = !read.ok && (read.trouble === 'cannot-open' || read.trouble === 'missing');
    this.#readStamp = again ? '' : stamp;
    if (read.ok) {
      const { busy, unread } = read;
      this.#take({ path: before.path, readAt: Math.round(now.wall), busy, unread, trouble: null });
    } else if (read.trouble !== before.trouble) {
      this.#ports.log(`calendar: not read (${read.trouble})`);
      this.#take({ ...before, trouble: read.trouble });
    }
  }

  #take(reading: CalendarReading | null): void {
    this.#reading = reading;
    this.#ports.report(reading);
  }
}

/** Today and tomorrow: work may go on past midnight. */
function daysOf(now: Moment): Days {
  return { from: midnightAfter(now, 0), to: midnightAfter(now, 2), zone: now.zone };
}

function midnightAfter(
  { wall, zone }: Pick<ReturnType<Clock['now']>, 'wall' | 'zone'>,
  days: number,
): number {
  return instantOf(addDays(localDate(wall, zone), days), '00:00', zone);
}

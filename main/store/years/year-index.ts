import { join } from 'node:path';
import { monthOf, type LocalDate } from '../../../shared/time/calendar';
import { SECOND, type Clock } from '../../../shared/time/moment';
import { recordOf, type DayRecord, type DayWords } from '../../../shared/summary/day-record';
import type { DayEvent } from '../../../shared/workday/events';
import { daysOf } from '../../../shared/workday/workday';
import { codeOf, type Disk } from '../disk';
import { writeLightly } from '../durable-file';
import { INDEX } from '../forgetting/traces';
import { ensureFolder } from '../shelf';
import type { MonthReading } from '../store';
import {
  INDEX_VERSION,
  indexedMonth,
  readYear,
  recordsIn,
  wordsIn,
  yearFile,
  type Head,
  type IndexedMonth,
} from './year-file';

/** What the index needs of the store and its folders. */
export interface YearIndexPorts {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly dataFolder: string;
  readonly machineFolder: string;
  readonly months: () => Promise<readonly string[]>;
  readonly readMonth: (month: string) => Promise<MonthReading>;
  /** True for a month whose events are in memory, where they may be newer than its file. */
  readonly holds: (month: string) => boolean;
  readonly log: (line: string) => void;
}

/** Some systems tell the times of files no finer than this, ms: one so young may change once more and look the same. */
const YOUNG = 3 * SECOND;

/**
 * The days on record, year by year (D4): one file per year in the machine's own folder, made anew from the months wherever
 * it is missing, damaged or behind. It keeps nothing in memory, so that ten years weigh no more than one. Months that are in
 * memory anyway are counted from there.
 */
export class YearIndex {
  readonly #ports: YearIndexPorts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(ports: YearIndexPorts) {
    this.#ports = ports;
  }

  /** The days on record from one date to another, both included, oldest first. */
  between(first: LocalDate, last: LocalDate): Promise<readonly DayRecord[]> {
    return this.alone(async () => {
      const found: DayRecord[] = [];
      const isAsked = (month: string): boolean => monthOf(first) <= month && month <= monthOf(last);
      for (const year of await this.#years())
        await this.#visit(year, year.months.filter(isAsked), ({ records }) => {
          found.push(...records().filter(({ date }) => first <= date && date <= last));
          return true;
        });
      return found;
    });
  }

  /** The first and the last day on record; `null` while there is none. */
  reach(): Promise<{ readonly first: LocalDate; readonly last: LocalDate } | null> {
    return this.alone(async () => {
      const years = await this.#years();
      const first = await this.#nearest(years, (days) => days.first);
      const last = await this.#nearest(years.map(backwards).reverse(), (days) => days.last);
      return first === null || last === null ? null : { first, last };
    });
  }

  /** Hands the words of all days to `visit`, month by month, the latest first. Between two of them the app goes on. */
  eachWords(visit: (days: readonly DayWords[]) => void): Promise<void> {
    return this.alone(async () => {
      for (const year of (await this.#years()).map(backwards).reverse())
        await this.#visit(year, year.months, ({ words }) => {
          visit(words());
          return true;
        });
    });
  }

  /** Does `work` with no index being read or written. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** The first date that `pick` finds, month by month. */
  async #nearest(
    years: readonly Year[],
    pick: (days: MonthDays) => LocalDate | null,
  ): Promise<LocalDate | null> {
    for (const year of years) {
      const found: LocalDate[] = [];
      await this.#visit(year, year.months, (days) => {
        const date = pick(days);
        if (date !== null) found.push(date);
        return date === null;
      });
      if (found[0] !== undefined) return found[0];
    }
    return null;
  }

  /** The months of each year of which anything is known. An index of any other year tells of what is no more. */
  async #years(): Promise<readonly Year[]> {
    const { disk, months } = this.#ports;
    const years = new Map<string, string[]>();
    for (const month of await months()) {
      const year = month.slice(0, 4);
      years.set(year, [...(years.get(year) ?? []), month]);
    }
    const names = await disk.list(this.#folder).catch(() => []);
    for (const name of names)
      if (!years.has(name.slice(0, 4))) await disk.remove(join(this.#folder, name)).catch(() => undefined);
    return [...years].map(([year, some]) => ({ year, months: some }));
  }

  /** Hands months of a year to `visit` for as long as it answers that it wants more, and keeps what had to be counted anew. */
  async #visit(
    { year, months }: Year,
    asked: readonly string[],
    visit: (days: MonthDays) => boolean,
  ): Promise<void> {
    if (asked.length === 0) return;
    const indexed = await this.#read(year);
    const kept = new Map(indexed.map((one) => [one.month, one]));
    for (const month of kept.keys()) if (!months.includes(month)) kept.delete(month);
    let isSame = kept.size === indexed.length;
    for (const month of asked) {
      const known = kept.get(month);
      const { index, ...days } = await this.#month(month, known);
      if (index !== undefined && index !== known) {
        kept.set(month, index);
        isSame = false;
      }
      if (!visit(days)) break;
    }
    if (!isSame) await this.#write(year, [...kept.values()]);
  }

  async #month(month: string, known: IndexedMonth | undefined): Promise<Seen> {
    const { readMonth, holds } = this.#ports;
    const isHeld = holds(month);
    // Taken before the reading: what changes after it is noticed next time.
    const mark = isHeld ? null : await this.#mark(month);
    if (mark !== null && mark === known?.mark) return fromIndex(known);
    const reading = await readMonth(month);
    // One that cannot be read now has its days as they were last known.
    if (!reading.ok) return known === undefined ? fromRecords([], undefined) : fromIndex(known);
    const records = recordsOf(reading.events);
    const isSure = mark !== null && !(await this.#isYoung(month));
    return fromRecords(records, isSure ? indexedMonth(month, mark, records) : known);
  }

  /** What the month's file and side file look like; `null` where that cannot be told. */
  async #mark(month: string): Promise<string | null> {
    try {
      const marks = await Promise.all(this.#files(month).map((path) => this.#markOf(path)));
      return marks.join(' | ');
    } catch {
      return null;
    }
  }

  async #markOf(path: string): Promise<string> {
    try {
      return await this.#ports.disk.mark(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return '';
      throw error;
    }
  }

  async #isYoung(month: string): Promise<boolean> {
    const { disk, clock } = this.#ports;
    const times = this.#files(month).map((path) => disk.modifiedAt(path).catch(() => -Infinity));
    const { wall } = clock.now();
    return (await Promise.all(times)).some((at) => Math.abs(wall - at) < YOUNG);
  }

  #files(month: string): readonly string[] {
    return ['', '.side'].map((part) => join(this.#ports.dataFolder, `${month}${part}.json`));
  }

  async #read(year: string): Promise<readonly IndexedMonth[]> {
    try {
      const bytes = await this.#ports.disk.read(this.#path(year));
      return readYear(this.#head, bytes) ?? [];
    } catch {
      return [];
    }
  }

  /** Not waited for by the medium, and never in the way: an index that is lost is made anew. */
  async #write(year: string, months: readonly IndexedMonth[]): Promise<void> {
    const { disk, machineFolder, log } = this.#ports;
    const file = yearFile(this.#head, months);
    let outcome = await writeLightly(disk, this.#path(year), file);
    if (!outcome.saved && outcome.reason === 'gone') {
      await ensureFolder(disk, machineFolder);
      await ensureFolder(disk, this.#folder);
      outcome = await writeLightly(disk, this.#path(year), file);
    }
    if (!outcome.saved) log(`store: no index of ${year} (${outcome.reason})`);
  }

  get #head(): Head {
    return { version: INDEX_VERSION, data: this.#ports.dataFolder };
  }

  get #folder(): string {
    return join(this.#ports.machineFolder, INDEX);
  }

  #path(year: string): string {
    return join(this.#folder, `${year}.json`);
  }
}

/** The days on record of one month. */
interface MonthDays {
  readonly first: LocalDate | null;
  readonly last: LocalDate | null;
  readonly records: () => readonly DayRecord[];
  readonly words: () => readonly DayWords[];
}

/** The same, and what of it is to be in the index. */
interface Seen extends MonthDays {
  readonly index: IndexedMonth | undefined;
}

/** A year, and its months of which anything is known. */
interface Year {
  readonly year: string;
  readonly months: readonly string[];
}

function backwards({ year, months }: Year): Year {
  return { year, months: [...months].reverse() };
}

function fromIndex(index: IndexedMonth): Seen {
  return {
    first: index.first,
    last: index.last,
    records: () => recordsIn(index),
    words: () => wordsIn(index),
    index,
  };
}

function fromRecords(records: readonly DayRecord[], index: IndexedMonth | undefined): Seen {
  const [first = null, last = null] = [records[0]?.date, records.at(-1)?.date];
  return { first, last, records: () => records, words: () => records, index };
}

/** What the events of a month come to. A day that nobody ended is counted up to the last that is known of it. */
export function recordsOf(events: readonly DayEvent[]): readonly DayRecord[] {
  return daysOf(events).map((day) => recordOf(day, day.last.steady));
}

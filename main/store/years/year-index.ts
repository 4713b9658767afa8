import { join } from 'node:path';
import type { LocalDate } from '../../../shared/time/calendar';
import { SECOND, type Clock } from '../../../shared/time/moment';
import { recordOf, type DayRecord } from '../../../shared/summary/day-record';
import type { DayEvent } from '../../../shared/workday/events';
import { daysOf } from '../../../shared/workday/workday';
import { codeOf, type Disk } from '../disk';
import { writeLightly } from '../durable-file';
import { INDEX } from '../forgetting/traces';
import { ensureFolder } from '../shelf';
import type { MonthReading } from '../store';
import { INDEX_VERSION, readYear, yearText, type Head, type IndexedMonth } from './year-file';

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
      for (const [year, months] of await this.#years())
        if (first.slice(0, 4) <= year && year <= last.slice(0, 4))
          found.push(...(await this.#year(year, months)));
      return found.filter(({ date }) => first <= date && date <= last);
    });
  }

  /** The first and the last day on record; `null` while there is none. */
  reach(): Promise<{ readonly first: LocalDate; readonly last: LocalDate } | null> {
    return this.alone(async () => {
      const years = await this.#years();
      const first = await this.#nearest(years, (records) => records[0]);
      const last = await this.#nearest([...years].reverse(), (records) => records.at(-1));
      return first === undefined || last === undefined ? null : { first: first.date, last: last.date };
    });
  }

  /** Hands each year with days on record to `visit`, the latest first. Between two of them the app goes on. */
  each(visit: (records: readonly DayRecord[]) => void): Promise<void> {
    return this.alone(async () => {
      for (const [year, months] of [...(await this.#years())].reverse())
        visit(await this.#year(year, months));
    });
  }

  /** Does `work` with no index being read or written. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #nearest(
    years: readonly Year[],
    pick: (records: readonly DayRecord[]) => DayRecord | undefined,
  ): Promise<DayRecord | undefined> {
    for (const [year, months] of years) {
      const found = pick(await this.#year(year, months));
      if (found !== undefined) return found;
    }
    return undefined;
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
    return [...years];
  }

  async #year(year: string, months: readonly string[]): Promise<readonly DayRecord[]> {
    const indexed = await this.#read(year);
    const records: DayRecord[] = [];
    const kept: IndexedMonth[] = [];
    for (const month of months) {
      const seen = await this.#month(
        month,
        indexed.find((one) => one.month === month),
      );
      records.push(...seen.records);
      if (seen.kept !== undefined) kept.push(seen.kept);
    }
    const isSame = kept.length === indexed.length && kept.every((one, at) => one === indexed[at]);
    if (!isSame) await this.#write(year, kept);
    return records;
  }

  async #month(month: string, known: IndexedMonth | undefined): Promise<Seen> {
    const { readMonth, holds } = this.#ports;
    const isHeld = holds(month);
    // Taken before the reading: what changes after it is noticed next time.
    const mark = isHeld ? null : await this.#mark(month);
    if (mark !== null && mark === known?.mark) return { records: known.records, kept: known };
    const reading = await readMonth(month);
    // One that cannot be read now has its days as they were last known.
    if (!reading.ok) return { records: known?.records ?? [], kept: known };
    const records = recordsOf(reading.events);
    if (isHeld || mark === null || (await this.#isYoung(month))) return { records, kept: known };
    return { records, kept: { month, mark, records } };
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
      return readYear(this.#head, new TextDecoder().decode(bytes)) ?? [];
    } catch {
      return [];
    }
  }

  /** Not waited for by the medium, and never in the way: an index that is lost is made anew. */
  async #write(year: string, months: readonly IndexedMonth[]): Promise<void> {
    const { disk, machineFolder, log } = this.#ports;
    const text = yearText(this.#head, months);
    let outcome = await writeLightly(disk, this.#path(year), text);
    if (!outcome.saved && outcome.reason === 'gone') {
      await ensureFolder(disk, machineFolder);
      await ensureFolder(disk, this.#folder);
      outcome = await writeLightly(disk, this.#path(year), text);
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

/** A month's days, and what of it is to be in the index. */
interface Seen {
  readonly records: readonly DayRecord[];
  readonly kept: IndexedMonth | undefined;
}

/** A year, and its months of which anything is known. */
type Year = readonly [year: string, months: readonly string[]];

/** What the events of a month come to. A day that nobody ended is counted up to the last that is known of it. */
export function recordsOf(events: readonly DayEvent[]): readonly DayRecord[] {
  return daysOf(events).map((day) => recordOf(day, day.last.steady));
}

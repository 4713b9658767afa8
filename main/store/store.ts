import { join } from 'node:path';
import type { DataNotice } from '../../shared/companion/inputs';
import type { KeptName, KeptNews, KeptValues } from '../../shared/companion/kept';
import type { Pulse } from '../../shared/companion/snapshot';
import { monthOf } from '../../shared/time/calendar';
import type { Clock, Stop } from '../../shared/time/moment';
import type { DayEvent, DayForgotten } from '../../shared/workday/events';
import type { JsonObject } from './json';
import { merge } from './merge';
import { MonthStore } from './month-store';
import { notSaved, type FailReason, type SaveOutcome } from './outcome';
import type { PulseFile } from './pulse-file';
import { SaveQueue, together } from './save-queue';
import { isDayEvent, isMonth, monthOfFile } from './schema';
import { BACKUP, type Shelf } from './shelf';
import { copiedFiles } from './synced/copies';
import { copiedFrom } from './synced/copy-name';
import type { Trouble } from './trouble';
import type { ValueStore } from './value-store';

export type { SaveOutcome } from './outcome';

/** The events of a month, or why they cannot be had just now. */
export type MonthReading =
  | { readonly ok: true; readonly events: readonly DayEvent[] }
  | { readonly ok: false; readonly reason: FailReason };

/** What the rest of the app may ask of the disk. */
export interface Store {
  /**
   * Keeps facts for good. `saved` comes only when they are on the medium (D1); otherwise they stay in memory and are tried
   * again. An event whose id is there already is left out. Events of two months lie in two files: each is written whole or
   * not at all, and `saved` means both. An event that the schema refuses is never kept: `failed`, nothing of the call is.
   */
  append(events: readonly DayEvent[]): Promise<SaveOutcome>;
  /** Keeps a value of its own file, the last wish when several come at once; a file of a newer version is left alone (`newer`). */
  saveValue<N extends KeptName>(name: N, value: KeptValues[N]): Promise<SaveOutcome>;
  /** Leaves a sign of life (W3); never throws, is not waited for. */
  writePulse(pulse: Pulse): Promise<void>;
  /** The events of any month, those not saved yet included. */
  readMonth(month: string): Promise<MonthReading>;
  /** The months of which anything is known, as `2026-11`, oldest first; not those of a data folder that is away. */
  months(): Promise<readonly string[]>;
  /** True for a month whose events are in memory, some of them perhaps not on disk yet. */
  holds(month: string): boolean;
  /**
   * Takes in what other programs and machines wrote into the folder (D5), and says of which months the events are others now.
   * `apply` gets each value that is another than the app goes by; it has to take it before it returns.
   */
  lookOutside(apply: Apply): Promise<readonly string[]>;
  /** The file of a value as it lies there; `null` while it cannot be read, or belongs to a newer version. */
  readValueFile(name: KeptName): Promise<JsonObject | null>;
  /** Puts parts of an earlier file in the place of those of now (`synced/parts.ts`). `lookOutside` then tells of them. */
  putBack(name: KeptName, then: JsonObject, places: readonly string[]): Promise<SaveOutcome>;
  /** Tries at once to save all that is not, and says whether all is. */
  flush(): Promise<SaveOutcome>;
  /** One last try, then nothing is written any more. */
  close(): Promise<void>;
  /** Hears of trouble from now on: events not saved, saved after all, files set aside or not readable. */
  onTrouble(listener: (notice: DataNotice) => void): Stop;
}

/** Takes a value of its own file in place of the one that the app goes by. */
export type Apply = (news: KeptNews) => void;

/** The store of each value that has a file of its own. */
export type ValueStores = { readonly [N in KeptName]: ValueStore<KeptValues[N]> };

interface Kept<T> {
  readonly store: ValueStore<T>;
  readonly queue: SaveQueue;
}

interface Month {
  readonly store: MonthStore;
  readonly queue: SaveQueue;
  /** Set when the month is first read, so that nobody reads it twice or writes before. */
  readonly loaded: Promise<void>;
}

/** So many of the months that are written to stay in memory, the latest: what comes in from elsewhere for today is looked for there. */
const NEAR = 4;

/** One queue per file, so that a file which cannot be written holds up no other. */
export class FileStore implements Store {
  readonly #shelf: Shelf;
  readonly #clock: Clock;
  readonly #trouble: Trouble;
  readonly #pulse: PulseFile;
  readonly #values: { readonly [N in KeptName]: Kept<KeptValues[N]> };
  readonly #months = new Map<string, Month>();
  /** The months that stay in memory, the latest at the end. */
  #near: readonly string[] = [];
  /** How many read a month just now. */
  readonly #readers = new Map<string, number>();
  #closed = false;

  constructor(shelf: Shelf, trouble: Trouble, values: ValueStores, pulse: PulseFile) {
    this.#shelf = shelf;
    this.#clock = shelf.clock;
    this.#trouble = trouble;
    this.#pulse = pulse;
    const kept = <T>(store: ValueStore<T>): Kept<T> => ({
      store,
      queue: new SaveQueue(store, this.#clock, () => this.#tellTrouble()),
    });
    this.#values = {
      settings: kept(values.settings),
      content: kept(values.content),
      guides: kept(values.guides),
      people: kept(values.people),
      team: kept(values.team),
    };
  }

  /** Reads months at the start; events of a torn file that could not be set aside come from its copy. */
  async load(names: readonly string[]): Promise<readonly DayEvent[]> {
    let events: readonly DayEvent[] = [];
    for (const name of names) {
      this.#stayNear(name);
      const month = this.#month(name);
      await month.loaded;
      events = merge(events, month.store.events);
    }
    return events;
  }

  async append(events: readonly DayEvent[]): Promise<SaveOutcome> {
    if (this.#closed) return notSaved('failed');
    if (!events.every((event) => isDayEvent(event))) {
      this.#shelf.log('store: events that are not as the schema says were refused');
      return notSaved('failed');
    }
    const months = [...new Set(events.map((event) => monthOf(event.day)))].map((name) => {
      const month = this.#month(name);
      this.#stayNear(name);
      month.store.add(events.filter((event) => monthOf(event.day) === name));
      return month;
    });
    const outcomes = months.map((month) => month.queue.request());
    this.#retryOthers(months);
    const outcome = together(await Promise.all(outcomes));
    this.#letGo();
    return outcome;
  }

  async saveValue<N extends KeptName>(name: N, value: KeptValues[N]): Promise<SaveOutcome> {
    if (this.#closed) return notSaved('failed');
    const { store, queue } = this.#values[name];
    store.want(value);
    return queue.request();
  }

  async writePulse(pulse: Pulse): Promise<void> {
    if (!this.#closed) await this.#pulse.write(pulse);
  }

  async readMonth(name: string): Promise<MonthReading> {
    // Reading repairs, and so it writes.
    if (!isMonth(name) || this.#closed) return { ok: false, reason: 'failed' };
    return this.#reading(name, ({ store }) =>
      Promise.resolve(
        store.unreadable === null
          ? { ok: true, events: store.events }
          : { ok: false, reason: store.unreadable },
      ),
    );
  }

  async months(): Promise<readonly string[]> {
    const folders = [this.#shelf.folder, join(this.#shelf.folder, BACKUP)];
    const names = await Promise.all(folders.map((folder) => this.#shelf.disk.list(folder).catch(() => [])));
    const files = names.flat().map((name) => copiedFrom(name) ?? name.replace(/\.json$/, ''));
    const onDisk = files.map((file) => monthOfFile(`${file}.json`));
    const inMemory = [...this.#months].map(([name, { store }]) => (store.events.length > 0 ? name : null));
    return [...new Set([...onDisk, ...inMemory].filter((name) => name !== null))].sort();
  }

  holds(name: string): boolean {
    return this.#months.has(name);
  }

  async lookOutside(apply: Apply): Promise<readonly string[]> {
    const copied = await copiedFiles(this.#shelf);
    await this.#takeInValues(copied, apply);
    const isCopied = (name: string): boolean => copied.has(name) || copied.has(`${name}.side`);
    const months = [...copied].flatMap((file) => monthOfFile(`${file}.json`) ?? []);
    const unread = [...new Set(months)].filter((name) => !this.holds(name));
    const changed: string[] = [];
    for (const name of [...this.#months.keys(), ...unread]) {
      const refresh = ({ store, queue }: Month): Promise<boolean> =>
        queue.alone(() => store.refresh(isCopied(name)));
      // What was read because of a copy is news, whatever comes of it now.
      if ((await this.#reading(name, refresh)) || unread.includes(name)) changed.push(name);
    }
    return changed;
  }

  async readValueFile(name: KeptName): Promise<JsonObject | null> {
    const { store, queue } = this.#values[name];
    return queue.alone(() => store.readFile());
  }

  async putBack(name: KeptName, then: JsonObject, places: readonly string[]): Promise<SaveOutcome> {
    if (this.#closed) return notSaved('failed');
    const { store, queue } = this.#values[name];
    return queue.alone(() => store.putBack(then, places));
  }

  /**
   * Takes deletions of days of a month in and, once they are written or cannot be, does `sweep` with nothing of the month
   * being written.
   */
  async forget<T>(name: string, deletions: readonly DayForgotten[], sweep: () => Promise<T>): Promise<T> {
    return this.#reading(name, async ({ store, queue }) => {
      store.add(deletions);
      await queue.request();
      return queue.alone(sweep);
    });
  }

  /** Nothing is written from now on, and what is not saved is given up: everything is about to be deleted. */
  async halt(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#months.values()].map(({ loaded }) => loaded));
    await Promise.all(this.#queues.map((queue) => queue.close()));
    await this.#pulse.idle();
  }

  async flush(): Promise<SaveOutcome> {
    return together(await Promise.all(this.#queues.map((queue) => queue.request())));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.flush();
    await Promise.all(this.#queues.map((queue) => queue.close()));
    await this.#pulse.idle();
  }

  onTrouble(listener: (notice: DataNotice) => void): Stop {
    return this.#trouble.listen(listener);
  }

  get #queues(): readonly SaveQueue[] {
    return [...Object.values(this.#values), ...this.#months.values()].map(({ queue }) => queue);
  }

  async #takeInValues(copied: ReadonlySet<string>, apply: Apply): Promise<void> {
    const take = <T>(name: KeptName, { store, queue }: Kept<T>, tell: (value: T) => void): Promise<void> =>
      queue.alone(() => store.refresh(copied.has(name), tell));
    const { settings, content, guides, people, team } = this.#values;
    await take('settings', settings, (value) => apply({ name: 'settings', value }));
    await take('content', content, (value) => apply({ name: 'content', value }));
    await take('guides', guides, (value) => apply({ name: 'guides', value }));
    await take('people', people, (value) => apply({ name: 'people', value }));
    await take('team', team, (value) => apply({ name: 'team', value }));
  }

  #month(name: string): Month {
    const known = this.#months.get(name);
    if (known !== undefined) return known;
    const store = new MonthStore(this.#shelf, name);
    const loaded = store.load();
    const job = { save: () => loaded.then(() => store.save()), settle: () => store.settle() };
    const month = { store, loaded, queue: new SaveQueue(job, this.#clock, () => this.#tellTrouble()) };
    this.#months.set(name, month);
    return month;
  }

  async #reading<T>(name: string, work: (month: Month) => Promise<T>): Promise<T> {
    const month = this.#month(name);
    this.#readers.set(name, (this.#readers.get(name) ?? 0) + 1);
    try {
      await month.loaded;
      return await work(month);
    } finally {
      const others = (this.#readers.get(name) ?? 1) - 1;
      if (others > 0) this.#readers.set(name, others);
      else this.#readers.delete(name);
      this.#letGo();
    }
  }

  #stayNear(name: string): void {
    this.#near = [...new Set([...this.#near, name])].sort().slice(-NEAR);
  }

  /** Looking back on ten years must not leave them all in memory: what is at rest can be read again. */
  #letGo(): void {
    for (const [name, { store, queue }] of this.#months) {
      if (this.#near.includes(name) || this.#readers.has(name)) continue;
      if (store.isAtRest && queue.isIdle && !queue.inTrouble) this.#months.delete(name);
    }
  }

  /** With each new event, what could not be written before is tried again too. */
  #retryOthers(asked: readonly Month[]): void {
    const busy = new Set(asked.map((month) => month.queue));
    for (const queue of this.#queues) if (queue.inTrouble && !busy.has(queue)) void queue.request();
  }

  #tellTrouble(): void {
    const inTrouble = this.#queues.some((queue) => queue.inTrouble);
    const unsaved = [...this.#months.values()].reduce((sum, month) => sum + month.store.unsaved, 0);
    this.#trouble.tellUnsaved(inTrouble ? unsaved : null);
  }
}

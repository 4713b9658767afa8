import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  Compared,
  DayDifference,
  EarlierSource,
  EarlierState,
  PartDifference,
  PutBackAsk,
  PutBackDone,
  SetAsideSaved,
} from '../../shared/earlier';
import { monthOf } from '../../shared/time/calendar';
import type { DayEvent } from '../../shared/workday/events';
import type { Disk } from '../store/disk';
import { merge } from '../store/merge';
import { SAVED } from '../store/outcome';
import type { Snapshots } from '../store/snapshots/snapshots';
import type { Apply, Store } from '../store/store';
import { differingDays, missingEvents } from './days-then';
import { differingParts } from './parts-then';
import { inFull, readSetAside, readSnapshotFile, type EarlierFile, type EarlierValue } from './read-earlier';
import { setAsideFiles, setAsidePath } from './set-aside';

/** What looking into earlier data needs. */
export interface DataRestorePorts {
  readonly disk: Disk;
  readonly dataFolder: string;
  readonly snapshots: Pick<Snapshots, 'list' | 'read' | 'take' | 'isAsNow'>;
  readonly store: Pick<Store, 'readMonth' | 'readValueFile' | 'append' | 'putBack' | 'lookOutside' | 'flush'>;
  /** Lets whatever else waits have its turn. */
  readonly breathe: () => Promise<void>;
  /** Takes a value that was put back in place of the one that the app goes by. */
  readonly apply: Apply;
  /** The record of these months is another now. */
  readonly taken: (months: readonly string[]) => Promise<void>;
  /** Where a file is to be put; `null` when the person thought better of it. SECURITY: from the system's dialog only. */
  readonly askWhereTo: (name: string) => Promise<string | null>;
}

/** What was found in the earlier data. */
interface Then {
  /** By month. */
  readonly events: ReadonlyMap<string, readonly DayEvent[]>;
  readonly values: readonly EarlierValue[];
  readonly unreadable: readonly string[];
}

/**
 * The data as it was: on earlier dates, and in files that could not be read. What of it is not here, or is otherwise here,
 * can be shown and put back. Putting back adds: nothing that is here is taken away, and what was deleted stays deleted.
 */
export class DataRestore {
  readonly #ports: DataRestorePorts;

  constructor(ports: DataRestorePorts) {
    this.#ports = ports;
  }

  /** What there is. Where a folder cannot be looked into nothing is known of it. */
  async list(): Promise<EarlierState> {
    const { disk, dataFolder, snapshots } = this.#ports;
    const found = await snapshots.list().catch(() => []);
    return {
      snapshots: found.map(({ id, date, at, reason }) => ({ id, date, at, reason })).reverse(),
      setAside: await setAsideFiles(disk, dataFolder).catch(() => []),
    };
  }

  /** What putting back would change; nothing is changed by it. */
  async compare(source: EarlierSource): Promise<Compared> {
    const then = await this.#then(source);
    if (then === null) return { type: 'gone' };
    const unreadable = [...then.unreadable];
    const days: DayDifference[] = [];
    for (const [month, events] of [...then.events].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const here = await this.#ports.store.readMonth(month);
      if (here.ok) days.push(...differingDays(events, here.events));
      else unreadable.push(`${month}.json`);
      await this.#ports.breathe();
    }
    const parts: PartDifference[] = [];
    for (const { name, file } of then.values) {
      const now = await this.#ports.store.readValueFile(name);
      if (now === null) unreadable.push(`${name}.json`);
      else parts.push(...differingParts(name, file, inFull(name, now)));
    }
    return { type: 'differences', days, parts, unreadable: [...new Set(unreadable)] };
  }

  /** Puts back what the person chose, once the data of now is kept: what is replaced can be put back in turn. */
  async putBack({ source, days, parts }: PutBackAsk): Promise<PutBackDone> {
    const then = await this.#then(source);
    if (then === null) return { type: 'gone' };
    const { snapshots, store, apply, taken } = this.#ports;
    await store.flush();
    const kept = await snapshots.take('before-restore');
    if (kept.type === 'failed') return { type: 'not-done', reason: kept.reason };
    const events = await this.#putBackDays(then, days);
    const count = await this.#putBackParts(then, parts);
    await taken(await store.lookOutside(apply));
    if (events === null || count === null) return { type: 'not-saved' };
    return { type: 'put-back', days: new Set(events.map(({ day }) => day)).size, parts: count };
  }

  /** The facts that came back; `null` where not all of them could, or are not on disk yet. */
  async #putBackDays(then: Then, days: PutBackAsk['days']): Promise<readonly DayEvent[] | null> {
    const { store, taken } = this.#ports;
    const events: DayEvent[] = [];
    let isSaved = true;
    for (const month of new Set(days.map(monthOf))) {
      const here = await store.readMonth(month);
      const told = then.events.get(month) ?? [];
      const missing = here.ok ? missingEvents(told, here.events) : [];
      // Deletions that the month knew of come with it, or what they deleted comes back with an old copy.
      const back = missing.filter(({ type, day }) => type === 'day.forgotten' || days.includes(day));
      const { saved } = await store.append(back);
      isSaved &&= here.ok && saved;
      events.push(...back.filter(({ type }) => type !== 'day.forgotten'));
    }
    // What is not on disk yet is in the store all the same.
    await taken([...new Set(events.map(({ day }) => monthOf(day)))]);
    return isSaved ? events : null;
  }

  /** How many parts came back; `null` where not all of them could. */
  async #putBackParts(then: Then, parts: PutBackAsk['parts']): Promise<number | null> {
    const { store } = this.#ports;
    let count = 0;
    let isSaved = true;
    for (const { name, file } of then.values) {
      const asked = parts.filter(({ value }) => value === name).map(({ place }) => place);
      if (asked.length === 0) continue;
      const now = await store.readValueFile(name);
      const differing = now === null ? [] : differingParts(name, file, inFull(name, now));
      const places = differing.map(({ place }) => place).filter((place) => asked.includes(place));
      const { saved } = places.length === 0 ? SAVED : await store.putBack(name, file, places);
      isSaved &&= now !== null && saved;
      count += places.length;
    }
    return isSaved ? count : null;
  }

  /** Writes a file that was set aside to where the person wants it, as it is. */
  async saveSetAside(name: string): Promise<SetAsideSaved> {
    const { disk, dataFolder, askWhereTo } = this.#ports;
    const files = await setAsideFiles(disk, dataFolder).catch(() => []);
    if (!files.some((file) => file.name === name)) return { type: 'failed' };
    const path = await askWhereTo(name);
    if (path === null) return { type: 'cancelled' };
    try {
      await writeFile(path, await disk.read(setAsidePath(dataFolder, name)));
      return { type: 'saved', file: basename(path) };
    } catch {
      return { type: 'failed' };
    }
  }

  async #then(source: EarlierSource): Promise<Then | null> {
    const events = new Map<string, readonly DayEvent[]>();
    const values: EarlierValue[] = [];
    const unreadable: string[] = [];
    const take = (name: string, file: EarlierFile | null): void => {
      if (file === null) unreadable.push(name);
      else if (file.kind === 'value') values.push(file);
      else events.set(file.month, merge(events.get(file.month) ?? [], file.events));
    };
    if (source.type === 'set-aside') {
      const file = await this.#setAside(source.name);
      if (file === null) return null;
      take(source.name, file);
      return { events, values, unreadable };
    }
    const found = await this.#ports.snapshots.list().catch(() => []);
    const snapshot = found.find(({ id }) => id === source.id);
    if (snapshot === undefined) return null;
    for (const file of snapshot.files) {
      if (!(await this.#ports.snapshots.isAsNow(file))) {
        const bytes = await this.#ports.snapshots.read(file);
        take(file.name, bytes === null ? null : readSnapshotFile(file.name, bytes));
      }
      await this.#ports.breathe();
    }
    return { events, values, unreadable };
  }

  async #setAside(name: string): Promise<EarlierFile | null> {
    const { disk, dataFolder } = this.#ports;
    const files = await setAsideFiles(disk, dataFolder).catch(() => []);
    const known = files.find((file) => file.name === name);
    if (known === undefined) return null;
    const bytes = await disk.read(setAsidePath(dataFolder, name)).catch(() => null);
    return bytes === null ? null : readSetAside(basename(known.file), bytes);
  }
}

import { join } from 'node:path';
import type { SnapshotReason } from '../../../shared/earlier';
import type { TraceFile } from '../../../shared/forgetting';
import { localDate, monthOf, type LocalDate } from '../../../shared/time/calendar';
import type { DayEvent, DayForgotten } from '../../../shared/workday/events';
import { codeOf } from '../disk';
import { withoutEntries } from '../forgetting/without-entries';
import { parse } from '../format';
import { merge } from '../merge';
import { reasonOf, type FailReason } from '../outcome';
import { monthFormat, monthOfFile } from '../schema';
import type { Shelf } from '../shelf';
import { removedEntries } from '../synced/parts';
import { isKept, isReadable, nameOfValue, type ValueFormats } from './formats';
import { keptOf } from './keep';
import type { DataSnapshot, SnapshotFile } from './manifest';
import { rewrite } from './rewrite';
import { hashOf, SNAPSHOTS, SnapshotFolder } from './snapshot-folder';

export interface SnapshotsPorts extends Pick<Shelf, 'disk' | 'clock' | 'patience' | 'log'> {
  readonly dataFolder: string;
  readonly machineFolder: string;
  readonly values: ValueFormats;
}

/** What came of taking a snapshot. */
export type Taken =
  | { readonly type: 'taken'; readonly id: string }
  /** There is one of this date. */
  | { readonly type: 'none' }
  /** There is nothing to keep, or none is taken any more. */
  | { readonly type: 'empty' }
  | { readonly type: 'failed'; readonly reason: FailReason };

/**
 * The data folder as it was on earlier dates. Files are read as they lie, each whole, and no fact has to wait for it. One
 * thing at a time, so that what is deleted meanwhile is in no snapshot that ends later: a deletion waits.
 */
export class Snapshots {
  readonly #ports: SnapshotsPorts;
  readonly #folder: SnapshotFolder;
  /** Ids of entries that are being deleted, by the name of their value: the file may still have them when it is read. */
  readonly #withheld = new Map<string, ReadonlySet<string>>();
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(ports: SnapshotsPorts) {
    this.#ports = ports;
    this.#folder = new SnapshotFolder(ports.disk, ports.machineFolder, ports.dataFolder, ports.patience);
  }

  /** Keeps the state of now: `daily` once for each date, the others each time. Never throws. */
  take(reason: SnapshotReason): Promise<Taken> {
    return this.#alone(async () => {
      if (this.#closed) return { type: 'empty' };
      const taken = await this.#take(reason).catch((error: unknown): Taken => ({
        type: 'failed',
        reason: reasonOf(error),
      }));
      if (taken.type === 'failed') this.#ports.log(`snapshots: none taken (${taken.reason})`);
      return taken;
    });
  }

  /** All that are whole, oldest first. Fails where the folder cannot be looked into. */
  list(): Promise<readonly DataSnapshot[]> {
    return this.#alone(async () => (await this.#folder.find()).snapshots);
  }

  /** The bytes of a file as they were; `null` where they cannot be had. */
  read(file: SnapshotFile): Promise<Uint8Array | null> {
    return this.#alone(() => this.#folder.read(file).catch(() => null));
  }

  /** True where the file lies in the data folder as it was then, byte for byte. */
  async isAsNow({ name, sha256 }: SnapshotFile): Promise<boolean> {
    const { disk, dataFolder } = this.#ports;
    return disk.read(join(dataFolder, name)).then(
      (bytes) => hashOf(bytes) === sha256,
      () => false,
    );
  }

  /** Takes what was deleted of a month out of all snapshots, and says what still holds something of it. Can be done again. */
  withoutDays(month: string, deletions: readonly DayForgotten[]): Promise<readonly string[]> {
    return this.#swept(() => this.#withoutDays(month, deletions));
  }

  /** The same for entries of a value. Those ids are in no later snapshot either. */
  withoutEntries(value: string, ids: ReadonlySet<string>): Promise<readonly string[]> {
    this.#withheld.set(value, new Set([...(this.#withheld.get(value) ?? []), ...ids]));
    return this.#swept(() => this.#withoutEntries(value, ids));
  }

  /** What the snapshots tell of a month. Never throws: of what cannot be read nothing is known. */
  eventsOf(month: string): Promise<readonly DayEvent[]> {
    return this.#alone(async () => [...(await this.#eventsBySnapshot(month)).values()].flat()).catch(
      () => [],
    );
  }

  /** The snapshots that tell of these days, which are of one month. */
  async tracesOf(days: readonly LocalDate[]): Promise<readonly TraceFile[]> {
    const events = await this.#alone(() => this.#eventsBySnapshot(monthOf(days[0] ?? '')));
    const isOf = ({ type, day }: DayEvent): boolean => type !== 'day.forgotten' && days.includes(day);
    return [...events].flatMap(([id, told]) =>
      told.some(isOf) ? [{ name: `${SNAPSHOTS}/${id}.json`, kind: 'snapshot', whole: false } as const] : [],
    );
  }

  /** None is taken from now on, and none is being taken when this is done. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#alone(() => Promise.resolve());
  }

  async #take(reason: SnapshotReason): Promise<Taken> {
    const { disk, dataFolder, clock, values } = this.#ports;
    const { wall, zone } = clock.now();
    const date = localDate(wall, zone);
    const found = await this.#folder.find();
    const ofDate = found.snapshots.filter((snapshot) => snapshot.date === date);
    if (reason === 'daily' && ofDate.some((snapshot) => snapshot.reason === 'daily')) return { type: 'none' };
    const names = (await disk.list(dataFolder)).filter((name) => isKept(name, values)).sort();
    if (names.length === 0) return { type: 'empty' };
    const ready = await this.#folder.makeReady();
    if (!ready.saved) return { type: 'failed', reason: ready.reason };

    const there = await this.#folder.objects();
    const before = new Map(found.snapshots.flatMap(({ files }) => files.map((file) => [file.name, file])));
    const files: SnapshotFile[] = [];
    const deletions: DayForgotten[] = [];
    const removed = new Map<string, ReadonlySet<string>>();
    for (const name of names) {
      const mark = await this.#look(name);
      const known = before.get(name);
      if (known?.mark === mark && there.has(known.sha256)) {
        files.push(known);
        continue;
      }
      const bytes = mark === null ? null : await this.#read(name);
      // One that cannot be opened just now is left alone (D2): it stays as it was last known.
      if (bytes === 'stuck' && known !== undefined) files.push(known);
      if (mark === null || bytes === null || bytes === 'stuck') continue;
      const stored = await this.#folder.store(bytes, there);
      if (!stored.ok)
        return { type: 'failed', reason: stored.outcome.saved ? 'failed' : stored.outcome.reason };
      const gone = deletionsIn(name, bytes);
      const goneEntries = this.#removedIn(nameOfValue(name), bytes);
      // What tells of deletions is read again with each snapshot: a power cut may come before they reached the others.
      const isSettled = gone.length + goneEntries.size === 0;
      files.push({ name, sha256: stored.sha256, size: stored.size, mark: isSettled ? mark : '' });
      deletions.push(...gone);
      removed.set(nameOfValue(name), goneEntries);
    }
    if (files.length === 0) return { type: 'empty' };
    const snapshot = { id: freeId(date, reason, found), date, at: Math.round(wall), reason, files };
    const written = await this.#folder.write(snapshot);
    if (!written.saved) return { type: 'failed', reason: written.reason };
    await this.#clear(deletions, removed);
    return { type: 'taken', id: snapshot.id };
  }

  /** What another machine deleted goes from here too, then the old snapshots go, and what a writer that died left. */
  async #clear(
    deletions: readonly DayForgotten[],
    removed: ReadonlyMap<string, ReadonlySet<string>>,
  ): Promise<void> {
    for (const month of new Set(deletions.map(({ day }) => monthOf(day))))
      await this.#withoutDays(
        month,
        deletions.filter(({ day }) => monthOf(day) === month),
      );
    for (const [value, ids] of removed) if (ids.size > 0) await this.#withoutEntries(value, ids);
    const { snapshots, others, newer, stuck, torn } = await this.#folder.find();
    const kept = keptOf(snapshots);
    const old = snapshots.filter((snapshot) => !kept.includes(snapshot)).map(({ id }) => id);
    const left = await this.#folder.remove([...old, ...torn]);
    // What such a snapshot names is not known.
    if (newer.length === 0 && stuck.length === 0 && left.length === 0)
      await this.#folder.tidy([...kept, ...others]);
  }

  #withoutDays(month: string, deletions: readonly DayForgotten[]): Promise<readonly string[]> {
    const format = monthFormat(month);
    return rewrite(
      this.#folder,
      (name) => monthOfFile(name) === month,
      (_name, bytes) => {
        const parsed = parse(format, bytes);
        if (!parsed.ok) return null;
        const events = merge(parsed.data.events, deletions);
        const kept = new Set(events);
        if (parsed.data.events.every((event) => kept.has(event))) return bytes;
        return encoded(format.stringify({ ...parsed.data, events }));
      },
    );
  }

  #withoutEntries(value: string, ids: ReadonlySet<string>): Promise<readonly string[]> {
    return rewrite(
      this.#folder,
      (name) => nameOfValue(name) === value,
      (_name, bytes) => this.#thinned(value, bytes, ids),
    );
  }

  async #eventsBySnapshot(month: string): Promise<ReadonlyMap<string, readonly DayEvent[]>> {
    const read = new Map<string, readonly DayEvent[]>();
    const bySnapshot = new Map<string, readonly DayEvent[]>();
    for (const { id, files } of (await this.#folder.find()).snapshots)
      for (const file of files.filter(({ name }) => monthOfFile(name) === month)) {
        const bytes = read.has(file.sha256) ? null : await this.#folder.read(file);
        const parsed = bytes === null ? null : parse(monthFormat(month), bytes);
        if (parsed?.ok) read.set(file.sha256, parsed.data.events);
        bySnapshot.set(id, [...(bySnapshot.get(id) ?? []), ...(read.get(file.sha256) ?? [])]);
      }
    return bySnapshot;
  }

  #look(name: string): Promise<string | null> {
    const { disk, dataFolder } = this.#ports;
    return disk.mark(join(dataFolder, name)).catch(() => null);
  }

  /** A file as a snapshot may have it; `null` where it went meanwhile or cannot be read by the app either. */
  async #read(name: string): Promise<Uint8Array | 'stuck' | null> {
    const { disk, dataFolder, patience, values } = this.#ports;
    try {
      const bytes = await patience(() => disk.read(join(dataFolder, name)));
      if (!isReadable(name, bytes, values)) return null;
      const withheld = this.#withheld.get(nameOfValue(name));
      return withheld === undefined ? bytes : this.#thinned(nameOfValue(name), bytes, withheld);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      this.#ports.log(`snapshots: ${name} cannot be opened (${codeOf(error)})`);
      return 'stuck';
    }
  }

  /** The same bytes where none of these entries is in them. */
  #thinned(value: string, bytes: Uint8Array, ids: ReadonlySet<string>): Uint8Array | null {
    const format = this.#ports.values.get(value);
    if (format === undefined) return bytes;
    const parsed = parse(format, bytes);
    if (!parsed.ok) return null;
    const after = format.stringify(withoutEntries(parsed.data, ids));
    return after === format.stringify(parsed.data) ? bytes : encoded(after);
  }

  /** The entries that the file says were taken away, on whatever machine. */
  #removedIn(value: string, bytes: Uint8Array): ReadonlySet<string> {
    const format = this.#ports.values.get(value);
    const parsed = format === undefined ? null : parse(format, bytes);
    return parsed?.ok ? removedEntries(parsed.data) : new Set();
  }

  #swept(sweep: () => Promise<readonly string[]>): Promise<readonly string[]> {
    return this.#alone(sweep).catch(() => [SNAPSHOTS]);
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

function deletionsIn(name: string, bytes: Uint8Array): readonly DayForgotten[] {
  const month = monthOfFile(name);
  const parsed = month === null ? null : parse(monthFormat(month), bytes);
  return parsed?.ok ? parsed.data.events.filter((event) => event.type === 'day.forgotten') : [];
}

function freeId(
  date: LocalDate,
  reason: SnapshotReason,
  { snapshots, others, newer, stuck }: Awaited<ReturnType<SnapshotFolder['find']>>,
): string {
  const taken = new Set([...[...snapshots, ...others].map(({ id }) => id), ...newer, ...stuck]);
  for (let count = reason === 'daily' ? 1 : 2; ; count++) {
    const id = count === 1 ? date : `${date}.${count}`;
    if (!taken.has(id)) return id;
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFiles, type DataFilesPorts } from '../../main/exchange/data-files';
import { nodeDisk } from '../../main/store/disk';
import { openStore } from '../../main/store/open-store';
import type { Store } from '../../main/store/store';
import type { ExportAsk } from '../../shared/exchange/exchange';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { NO_POLICY } from '../../shared/policy/policy';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import type { DayEvent } from '../../shared/workday/events';
import { withoutForgotten } from '../../shared/workday/forgotten';
import { history, idOf } from '../exchange/histories';
import { tableOf } from '../exchange/read-csv';
import { SimulatedClock } from '../support/simulated-clock';

const ALL: ExportAsk = { what: 'all', date: '2026-10-26', format: 'json' };
const NOW = Date.UTC(2026, 10, 20);

let folder: string;
const ZONE = process.env['TZ'];
const opened: Store[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arbetsro-data-files-'));
});
afterEach(async () => {
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
  // A copy may still be under way.
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await rm(folder, { recursive: true });
});

/** A machine with a data folder of its own, and a person who chooses the files that they are told. */
class Machine {
  readonly clock = new SimulatedClock();
  store: Store | null = null;
  file: string | null = null;
  readonly asked: string[] = [];
  readonly printed: string[] = [];
  /** The months that were said to be others now. */
  readonly renewed: (readonly string[])[] = [];
  readonly data: string;

  constructor(readonly name: string) {
    this.data = join(folder, name);
  }

  async files(change: Partial<DataFilesPorts> = {}): Promise<DataFiles> {
    const { store } = await openStore({
      dataFolder: this.data,
      machineFolder: join(folder, `${this.name}-machine`),
      disk: nodeDisk,
      clock: this.clock,
      months: [],
      log: () => undefined,
    });
    this.store = store;
    opened.push(store);
    return new DataFiles({
      clock: { now: () => ({ ...this.clock.now(), wall: NOW }), after: this.clock.after.bind(this.clock) },
      breathe: () => Promise.resolve(),
      store,
      months: () => store.months(),
      settings: () => DEFAULT_SETTINGS,
      policy: () => NO_POLICY,
      words: () => ({ language: 'sv', say: translator('sv'), format: formatter('sv', 'UTC') }),
      print: ({ title, html }) => {
        this.printed.push(title, html);
        return Promise.resolve(new TextEncoder().encode('%PDF-'));
      },
      chance: () => [1, 2, 3, 4],
      taken: (months) => Promise.resolve(void this.renewed.push(months)),
      askWhereTo: (format, name) => {
        this.asked.push(`${format} ${name}`);
        return Promise.resolve(this.file);
      },
      askWhich: () => Promise.resolve(this.file),
      ...change,
    });
  }
}

const plain = (events: readonly DayEvent[]): readonly DayEvent[] =>
  JSON.parse(JSON.stringify(events)) as DayEvent[];
const path = (name: string): string => join(folder, name);

describe('an export', () => {
  it('taken in on an empty machine in another zone, and exported again, is the same to the byte', async () => {
    let count = 0;
    const zones = ['Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati', 'Europe/Stockholm', 'UTC'];
    await fc.assert(
      fc.asyncProperty(history(0, { forgets: true }), async (events) => {
        count += 1;
        // What was deleted is in no export.
        const kept = withoutForgotten(events).length;
        process.env['TZ'] = 'Europe/Stockholm';
        const one = new Machine(`one-${count}`);
        const files = await one.files();
        await one.store?.append(plain(events));
        one.file = path(`first-${count}.json`);
        expect(await files.save(ALL)).toEqual({ type: 'saved', file: `first-${count}.json` });

        process.env['TZ'] = zones[count % zones.length];
        const other = new Machine(`other-${count}`);
        const taking = await other.files();
        other.file = one.file;
        expect(await taking.open()).toMatchObject({
          type: 'preview',
          summary: { events: kept, already: 0 },
        });
        expect(await taking.takeIn({ bringBack: false })).toMatchObject({
          type: 'taken',
          events: kept,
        });
        other.file = path(`second-${count}.json`);
        await taking.save(ALL);
        expect(await readFile(path(`second-${count}.json`))).toEqual(
          await readFile(path(`first-${count}.json`)),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('of a week over two months has its days, and the name of the week', async () => {
    const machine = new Machine('week');
    const files = await machine.files();
    const days = ['2026-10-25', '2026-10-26', '2026-10-31', '2026-11-01', '2026-11-02'];
    await machine.store?.append(
      days.map((day, index) => ({
        id: idOf(NOW + index, index),
        day,
        at: NOW,
        zone: 'UTC',
        type: 'day.marked',
        kind: 'ill',
      })),
    );
    machine.file = path('week.csv');
    expect(await files.save({ what: 'week', date: '2026-11-01', format: 'csv' })).toEqual({
      type: 'saved',
      file: 'week.csv',
    });
    expect(machine.asked).toEqual(['csv 2026-W44']);
    expect(tableOf(await readFile(machine.file, 'utf8')).map((row) => row['date'])).toEqual([
      '2026-10-26',
      '2026-10-31',
      '2026-11-01',
    ]);
    machine.file = path('all.md');
    await files.save({ ...ALL, format: 'markdown' });
    expect(await readFile(machine.file, 'utf8')).toContain('# Alla arbetsdagar');
    machine.file = path('day.pdf');
    await files.save({ what: 'day', date: '2026-11-01', format: 'pdf' });
    expect(machine.printed).toHaveLength(2);
    expect(machine.printed[0]).toBe('Arbetsdagen söndag 1 november 2026');
    expect(machine.printed[1]).toContain('<h1>Arbetsdagen söndag 1 november 2026</h1>');
    expect(await readFile(machine.file, 'latin1')).toBe('%PDF-');
    machine.file = path('week.ics');
    await files.save({ ...ALL, format: 'calendar' });
    expect(machine.asked.at(-1)).toBe('calendar ');
    expect(await readFile(machine.file, 'utf8')).toContain('SUMMARY:Lunch');
  });

  it('that is thought better of, or cannot be written or read, says so', async () => {
    const machine = new Machine('bad');
    const files = await machine.files();
    expect(await files.save(ALL)).toEqual({ type: 'cancelled' });
    machine.file = path('no/such/folder.json');
    expect(await files.save(ALL)).toEqual({ type: 'failed', reason: 'not-written' });
    const asked = machine.asked.length;
    const store = {
      readMonth: () => Promise.resolve({ ok: false, reason: 'newer' } as const),
      append: () => Promise.reject(new Error()),
    };
    const blind = await machine.files({ store, months: () => Promise.resolve(['2026-11']) });
    expect(await blind.save(ALL)).toEqual({ type: 'failed', reason: 'unreadable' });
    expect(machine.asked).toHaveLength(asked);
    const failing = await machine.files({ print: () => Promise.reject(new Error('no window')) });
    machine.file = path('x.pdf');
    expect(await failing.save({ ...ALL, format: 'pdf' })).toEqual({ type: 'failed', reason: 'not-written' });
  });
});

describe('taking in', () => {
  const mark = (
    number: number,
    type: 'day.marked' | 'day.forgotten' = 'day.marked',
    day = '2026-11-03',
  ): DayEvent => {
    const fact = { id: idOf(NOW + number, number), day, at: NOW, zone: 'UTC' };
    return type === 'day.marked' ? { ...fact, type, kind: 'ill' } : { ...fact, type };
  };
  async function opened(
    here: readonly DayEvent[],
    events: unknown,
  ): Promise<{ files: DataFiles; machine: Machine }> {
    const machine = new Machine('here');
    const files = await machine.files();
    await machine.store?.append(here);
    machine.file = path('file.json');
    await writeFile(machine.file, JSON.stringify({ format: 'arbetsro', version: 1, events }));
    return { files, machine };
  }
  const there = async ({ store }: Machine): Promise<readonly DayEvent[]> => {
    const reading = await store?.readMonth('2026-11');
    return reading?.ok === true ? reading.events : [];
  };

  it('changes nothing before it is said', async () => {
    const { files, machine } = await opened([mark(1)], [mark(2)]);
    expect(await files.open()).toMatchObject({
      type: 'preview',
      file: 'file.json',
      summary: { events: 1, moreDays: 1 },
    });
    expect(await there(machine)).toEqual([mark(1)]);
    expect(await files.takeIn({ bringBack: true })).toEqual({ type: 'taken', days: 1, events: 1 });
    expect(await there(machine)).toEqual([mark(1), mark(2)]);
    expect(machine.renewed).toEqual([['2026-11']]);
    expect(await files.takeIn({ bringBack: true })).toEqual({ type: 'none' });
    expect(machine.renewed).toHaveLength(1);
  });

  it('puts what is older before what is here, on disk too', async () => {
    const { files, machine } = await opened([mark(5)], [mark(2), mark(9)]);
    await files.open();
    await files.takeIn({ bringBack: false });
    expect(await there(machine)).toEqual([mark(2), mark(5), mark(9)]);
    await machine.store?.close();
    await machine.files();
    expect(await there(machine)).toEqual([mark(2), mark(5), mark(9)]);
  });

  it('leaves a deleted day deleted, and brings it back when that is wanted', async () => {
    const { files, machine } = await opened([mark(5, 'day.forgotten')], [mark(2)]);
    expect(await files.open()).toMatchObject({ summary: { deletedHere: 1, events: 0 } });
    expect(await files.takeIn({ bringBack: false })).toEqual({ type: 'taken', days: 0, events: 0 });
    expect(await there(machine)).toHaveLength(1);
    await files.open();
    expect(await files.takeIn({ bringBack: true })).toEqual({ type: 'taken', days: 1, events: 1 });
    const [forgotten, back] = await there(machine);
    expect(forgotten?.type).toBe('day.forgotten');
    expect(back).toEqual({ ...mark(2), id: back?.id });
    expect((back?.id ?? '') > (forgotten?.id ?? '')).toBe(true);
  });

  it('forgets a file when another one is asked for', async () => {
    const { files, machine } = await opened([], [mark(2)]);
    await files.open();
    machine.file = null;
    expect(await files.open()).toEqual({ type: 'cancelled' });
    expect(await files.takeIn({ bringBack: false })).toEqual({ type: 'none' });
  });

  it('refuses 200 MB unread, what is no file, and what is not there', async () => {
    const { files, machine } = await opened([], []);
    await truncate(machine.file ?? '', 200 * 1024 * 1024);
    expect(await files.open()).toEqual({
      type: 'refused',
      file: 'file.json',
      problem: { type: 'too-large' },
    });
    machine.file = folder;
    expect(await files.open()).toMatchObject({ problem: { type: 'cannot-open' } });
    machine.file = path('gone.json');
    expect(await files.open()).toMatchObject({ problem: { type: 'cannot-open' } });
    if (process.platform === 'linux') {
      machine.file = '/dev/zero';
      expect(await files.open()).toMatchObject({ problem: { type: 'cannot-open' } });
    }
  });

  it('refuses where what is here cannot be read, or cannot be written', async () => {
    const { machine } = await opened([], [mark(2)]);
    const blind = {
      readMonth: () => Promise.resolve({ ok: false, reason: 'no-access' } as const),
      append: () => Promise.reject(new Error()),
    };
    expect(await (await machine.files({ store: blind })).open()).toMatchObject({
      problem: { type: 'unreadable-here' },
    });
    const full = {
      readMonth: () => Promise.resolve({ ok: true, events: [] } as const),
      append: () => Promise.resolve({ saved: false, reason: 'full' } as const),
    };
    const files = await machine.files({ store: full });
    await files.open();
    expect(await files.takeIn({ bringBack: false })).toEqual({ type: 'not-saved' });
  });
});

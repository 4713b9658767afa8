import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monthOf } from '../../shared/time/calendar';
import type { DayEvent } from '../../shared/workday/events';
import { systemClock } from '../../main/clock';
import { nodeDisk, type Disk } from '../../main/store/disk';
import { openStore } from '../../main/store/open-store';
import { monthFormat } from '../../main/store/schema';
import { PROJECT } from '../e2e/driver/environment';
import { inDigits, median, type Row } from './figures';
import { liveThrough, mornings } from './workdays';

const RUNS = 15;
/** As many workdays as ten years have, holidays and vacation taken off; lived through without any, so in 115 months. */
const TEN_YEARS = 2_500;

/** What it takes to keep one event: in an empty store, and in the fullest month of ten years. */
export async function measureWrites(): Promise<readonly Row[]> {
  // On the disk that the project lies on: a temporary folder may be memory, where syncing costs nothing.
  mkdirSync(join(PROJECT, 'node_modules', '.cache'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, 'node_modules', '.cache', 'bench-data-'));
  try {
    const months = tenYears();
    const [fullest, events] = [...months].reduce((most, one) =>
      one[1].length > most[1].length ? one : most,
    );
    const [first, last] = [events[0], events.at(-1)];
    if (first === undefined || last === undefined) throw new Error('Ten years without an event');

    const empty = await appends(join(folder, 'empty'), new Map(), first);
    for (const [month, kept] of months) if (month !== fullest) write(join(folder, 'full'), month, kept);
    const beginning = await appends(join(folder, 'full'), new Map(), first);
    const end = await appends(join(folder, 'full'), new Map([[fullest, events.slice(0, -1)]]), last);
    return [
      line('one event into an empty store', empty, empty),
      line(`first event of ${fullest}, after ${months.size - 1} months of data`, beginning, empty),
      line(`last event of ${fullest}, the fullest month (${events.length} events)`, end, empty),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Cost {
  /** Until the event is confirmed, real ms. */
  readonly ms: number;
  /** Handed to the system in all, the copy included. */
  readonly bytes: number;
}

function line(what: string, cost: Cost, basis: Cost): Row {
  const ratio = `${inDigits(cost.ms / basis.ms)} × the time, ${inDigits(cost.bytes / basis.bytes)} × the bytes`;
  const note = `${inDigits(cost.bytes / 1024)} kB written, copy included; ${ratio} of an empty store; median of ${RUNS}`;
  return { what, figure: `${inDigits(cost.ms)} ms`, note };
}

/** The events of ten years of ordinary work, month by month. */
function tenYears(): ReadonlyMap<string, readonly DayEvent[]> {
  const months = new Map<string, DayEvent[]>();
  liveThrough(mornings(TEN_YEARS), (event) => {
    const month = monthOf(event.day);
    const known = months.get(month);
    if (known === undefined) months.set(month, [event]);
    else known.push(event);
  });
  return months;
}

function write(folder: string, month: string, events: readonly DayEvent[]): void {
  const text = monthFormat(month).stringify({ version: 1, month, events });
  for (const each of [folder, join(folder, 'backup')]) {
    mkdirSync(each, { recursive: true, mode: 0o700 });
    writeFileSync(join(each, `${month}.json`), text, { mode: 0o600 });
  }
}

/** Appends the event a number of times, each time to the same data as before. */
async function appends(
  folder: string,
  before: ReadonlyMap<string, readonly DayEvent[]>,
  event: DayEvent,
): Promise<Cost> {
  const month = monthOf(event.day);
  const times: number[] = [];
  const sizes: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const each of [folder, join(folder, 'backup')]) rmSync(join(each, `${month}.json`), { force: true });
    for (const [name, events] of before) write(folder, name, events);
    const { ms, bytes } = await append(folder, month, event);
    times.push(ms);
    sizes.push(bytes);
  }
  return { ms: median(times), bytes: median(sizes) };
}

async function append(folder: string, month: string, event: DayEvent): Promise<Cost> {
  let bytes = 0;
  const counting: Disk = {
    ...nodeDisk,
    async create(path) {
      const file = await nodeDisk.create(path);
      return {
        sync: () => file.sync(),
        close: () => file.close(),
        async write(part) {
          const written = await file.write(part);
          bytes += written;
          return written;
        },
      };
    },
  };
  const { store } = await openStore({
    dataFolder: folder,
    machineFolder: folder,
    disk: counting,
    clock: systemClock(),
    months: [month],
    log: () => undefined,
  });
  const from = performance.now();
  const outcome = await store.append([event]);
  const ms = performance.now() - from;
  await store.close();
  if (!outcome.saved) throw new Error(`The event was not kept: ${outcome.reason}`);
  return { ms, bytes };
}

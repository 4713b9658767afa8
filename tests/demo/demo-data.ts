import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../main/clock';
import { nodeDisk } from '../../main/store/disk';
import { openStore } from '../../main/store/open-store';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { addDays, isLocalDate, localDate, monthOf, type LocalDate } from '../../shared/time/calendar';
import type { DayEvent } from '../../shared/workday/events';
import { Dice } from '../bench/person';
import { ZONE } from '../bench/simulation';
import { live } from './life';
import { datesOfLife } from './year-plan';

/** What is asked for on the command line. */
export interface Wish {
  readonly years: number;
  /** The last date on which something may be on record. */
  readonly until: LocalDate;
  readonly seed: number;
}

const USAGE = 'ARBETSRO_DATA=folder npm run demo-data -- [--years 10] [--until 2026-11-23] [--seed 1]';

/** The wish that the words of the command line make, or what is wrong with them. */
export function wishOf(words: readonly string[], today: LocalDate): Wish | string {
  let wish: Wish = { years: 10, until: today, seed: 1 };
  for (let index = 0; index < words.length; index += 2) {
    const [name, value = ''] = words.slice(index, index + 2);
    const count = /^\d{1,9}$/.test(value) ? Number(value) : null;
    if (name === '--years' && count !== null && count >= 1 && count <= 50) wish = { ...wish, years: count };
    else if (name === '--seed' && count !== null) wish = { ...wish, seed: count };
    else if (name === '--until' && isLocalDate(value)) wish = { ...wish, until: value };
    else return `Not understood: ${[name, value].join(' ').trim()}. ${USAGE}`;
  }
  return wish;
}

/** The events of so many years of a made-up person's work, month by month, in the order in which they came about. */
export function demoEvents({ years, until, seed }: Wish): ReadonlyMap<string, readonly DayEvent[]> {
  const first = addDays(
    `${Number(until.slice(0, 4)) - years}${until.slice(4).replace('-02-29', '-02-28')}`,
    1,
  );
  const months = new Map<string, DayEvent[]>();
  live(datesOfLife(first, until, new Dice(seed)), seed, (event) => {
    const month = monthOf(event.day);
    const known = months.get(month);
    if (known === undefined) months.set(month, [event]);
    else known.push(event);
  });
  return months;
}

/** Writes them into a data folder that holds nothing yet, through the app's own store. Returns what to say. */
export async function writeDemoData(folder: string, wish: Wish): Promise<{ ok: boolean; text: string }> {
  if (!(await isEmpty(folder)))
    return {
      ok: false,
      text: `${folder} holds something already, and nothing was written. Name an empty folder.`,
    };
  const months = demoEvents(wish);
  const machineFolder = await mkdtemp(join(tmpdir(), 'arbetsro-demo-'));
  try {
    const clock = systemClock();
    const options = { dataFolder: folder, machineFolder, disk: nodeDisk, clock, months: [] };
    const { store } = await openStore({ ...options, log: () => undefined });
    await store.saveValue('settings', { ...DEFAULT_SETTINGS, language: 'sv', welcomed: true });
    for (const [month, events] of months) {
      const outcome = await store.append(events);
      if (!outcome.saved) return { ok: false, text: `${month} could not be written (${outcome.reason}).` };
    }
    await store.close();
  } finally {
    await rm(machineFolder, { recursive: true });
  }
  const all = [...months.values()].flat();
  const dates = new Set(all.map(({ day }) => day));
  return {
    ok: true,
    text: `${dates.size} days, ${all.length} events, ${months.size} months up to ${wish.until} in ${folder}.`,
  };
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}

/** The command. Ends with 0 when it was done, 1 when it could not be done, 2 when the words were wrong. */
export async function main(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  tell: (line: string) => void,
): Promise<number> {
  const wish = wishOf(words, localDate(systemClock().now().wall, ZONE));
  const folder = env['ARBETSRO_DATA'] ?? '';
  if (typeof wish === 'string' || folder === '') {
    tell(typeof wish === 'string' ? wish : `Which folder? ${USAGE}`);
    return 2;
  }
  const { ok, text } = await writeDemoData(folder, wish);
  tell(text);
  return ok ? 0 : 1;
}

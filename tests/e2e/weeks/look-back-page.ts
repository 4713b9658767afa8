import type { Locator, Page } from 'playwright-core';
import type { PeriodUnit } from '../../../shared/summary/period';
import { say } from '../day';
import {
  breakInLine,
  countsIn,
  countsInRow,
  kindNamed,
  lengthIn,
  plain,
  readFigures,
  readTable,
  remarkIn,
  textsOf,
  type BreakCounts,
} from './seen-text';

/** A day as its own view shows it; lengths are minutes. */
export interface DaySeen {
  readonly worked: number;
  readonly paused: number;
  readonly breaks: BreakCounts;
  /** The same by how they ended alone, as the figures on top say it. */
  readonly outcomes: BreakCounts;
  /** When work began and ended, `08:00`; empty where there was none. */
  readonly begins: string;
  readonly ends: string;
  /** What else the day is: ill, a holiday, where it was worked, what was had. */
  readonly standing: readonly string[];
}

/** A week or a month as its view shows it, in the pictures and in the tables. */
export interface PeriodSeen {
  readonly worked: number;
  readonly paused: number;
  readonly workdays: number;
  readonly contact: number;
  readonly air: number;
  /** The days that have something beside them. */
  readonly days: readonly { readonly day: number; readonly worked: number; readonly remark: string }[];
  readonly table: readonly {
    readonly day: number;
    readonly worked: number;
    readonly paused: number;
    readonly begins: string;
    readonly ends: string;
  }[];
  readonly breaks: BreakCounts;
  readonly breakTable: BreakCounts;
  readonly rests: readonly RestSeen[];
  readonly restTable: readonly RestSeen[];
  /** The sums of the weeks, by their numbers; a week has none of its own. */
  readonly weeks: Readonly<Record<string, number>>;
}

/** The rest before a day, by its number in the month; minutes. */
export interface RestSeen {
  readonly before: number;
  readonly minutes: number;
}

/** A month in the table of its year. */
export interface MonthSeen {
  readonly name: string;
  readonly worked: number;
  readonly workdays: number;
  readonly air: number;
  readonly contact: number;
  readonly shortestRest: number;
}

/** The page that looks back, read as a person reads it. */
export class LookBackPage {
  readonly #home: Page;
  readonly #answer: Locator;

  constructor(home: Page) {
    this.#home = home;
    this.#answer = home.locator('.look-answer');
  }

  async open(): Promise<void> {
    await this.#home.getByRole('link', { name: say('page.look-back'), exact: true }).click();
    await this.#home.getByRole('heading', { level: 1, name: say('page.look-back') }).waitFor();
  }

  async show(unit: PeriodUnit, date: string): Promise<void> {
    await this.#home
      .getByRole('group', { name: say('look.unit') })
      .getByText(say(`look.unit.${unit}`), { exact: true })
      .click();
    const field = this.#home.getByLabel(say('look.jump'), { exact: true });
    await field.fill(date);
    await field.press('Enter');
    await this.#home.locator(`[data-answered="${unit}"]`).waitFor();
  }

  /** The day that is shown; `null` where nothing is on record. */
  async day(): Promise<DaySeen | null> {
    const text = plain(await this.#answer.innerText());
    if (text.startsWith(say('look.none.day'))) return null;
    const standing = (await textsOf(this.#answer.locator('.standing li'))).map((one) => one.toLowerCase());
    const none = { worked: 0, paused: 0, breaks: {}, outcomes: {}, begins: '', ends: '', standing };
    if (text.includes(say('look.no-work'))) return none;
    const figure = await readFigures(this.#answer);
    const note = await textsOf(this.#answer.locator('dl.facts .hint'));
    const rows = await readTable(this.#answer);
    return {
      ...none,
      worked: lengthIn(figure('facts.worked')),
      paused: lengthIn(figure('facts.paused')),
      breaks: counted(rows.map(([, what = '']) => breakInLine(what))),
      outcomes: note.length === 0 ? {} : countsIn('all', note.join(', ')),
      ...endsOf(rows.flatMap(([time = '', what]) => (what === say('rows.work') ? [time] : [])).join(', ')),
    };
  }

  /** The week or month that is shown. */
  async period(): Promise<PeriodSeen> {
    const figure = await readFigures(this.#answer);
    const days = (name: Parameters<typeof figure>[0]): number => Number(figure(name).split(' ')[0]);
    const hours = this.#part(say('look.hours'));
    const breaks = this.#part(say('facts.breaks'));
    const rests = this.#part(say('look.rest'));
    const table = await readTable(hours);
    return {
      worked: lengthIn(figure('facts.worked')),
      paused: lengthIn(figure('facts.paused')),
      workdays: days('look.workdays'),
      contact: days('look.slot.contact'),
      air: days('look.slot.air'),
      days: (await rowsOf(hours)).flatMap(({ label, value }) =>
        value === '' ? [] : [{ day: dayIn(label), worked: lengthIn(value), remark: remarkIn(value) }],
      ),
      table: table.map(([name = '', times = '', worked = '', paused = '']) => ({
        ...{ day: dayIn(name), worked: lengthIn(worked), paused: lengthIn(paused) },
        ...endsOf(times),
      })),
      breaks: merged((await rowsOf(breaks)).map(({ label, value }) => countsIn(kindNamed(label), value))),
      breakTable: merged((await readTable(breaks)).map(countsInRow)),
      rests: (await rowsOf(rests)).map(({ label, value }) => ({
        ...{ before: dayIn(label), minutes: lengthIn(value) },
      })),
      restTable: (await readTable(rests)).map(([before = '', , , length = '']) => ({
        ...{ before: dayIn(before), minutes: lengthIn(length) },
      })),
      weeks: await this.#weeks(),
    };
  }

  /** The months of the year that is shown, from its table. */
  async months(): Promise<readonly MonthSeen[]> {
    const rows = await readTable(this.#part(say('look.hours')));
    return rows.map(([name = '', worked = '', workdays, air, contact, shortest = '']) => ({
      ...{ name, worked: lengthIn(worked), workdays: Number(workdays) },
      ...{ air: Number(air), contact: Number(contact), shortestRest: lengthIn(shortest) },
    }));
  }

  async #weeks(): Promise<Readonly<Record<string, number>>> {
    const names = await textsOf(this.#answer.locator('.week-sums li > button'));
    const sums = await textsOf(this.#answer.locator('.week-sums li > span'));
    return Object.fromEntries(names.map((name, index) => [weekIn(name), lengthIn(sums[index] ?? '')]));
  }

  #part(name: string): Locator {
    return this.#answer.getByRole('region', { name, exact: true });
  }
}

async function rowsOf(part: Locator): Promise<readonly { readonly label: string; readonly value: string }[]> {
  const labels = await textsOf(part.locator('.plot-label'));
  const values = await textsOf(part.locator('.plot-value'));
  return labels.map((label, index) => ({ label, value: values[index] ?? '' }));
}

/** The day of the month in `ons 25`, `ons 25 mars` or `före ons 25`. */
function dayIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}

/** The number of the week in `Vecka 13, måndag 23 mars till söndag 29 mars`. */
function weekIn(name: string): string {
  return /^\S+ (\d+)/.exec(name)?.[1] ?? '';
}

/** The first start and the last end in `08:00–15:30, 20:00–22:40`. */
function endsOf(times: string): { readonly begins: string; readonly ends: string } {
  return { begins: times.slice(0, 5), ends: times.slice(-5) };
}

function counted(each: readonly (string | null)[]): BreakCounts {
  const counts: Record<string, number> = {};
  for (const one of each) if (one !== null) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

function merged(each: readonly BreakCounts[]): BreakCounts {
  return Object.assign({}, ...each) as BreakCounts;
}

import { basename } from 'node:path';
import type { Chance } from '../../shared/chance';
import {
  LARGEST_IMPORT,
  type DataSaved,
  type ExportAsk,
  type FileFormat,
  type ImportDone,
  type ImportPreview,
  type ImportProblem,
  type TakeInAsk,
} from '../../shared/exchange/exchange';
import { monthsOf, nameOf, stretchOf } from '../../shared/exchange/extent';
import { broughtBack, latestId, planImport, type ImportPlan } from '../../shared/exchange/import';
import { eventsWithin } from '../../shared/exchange/records';
import { mayExport, type PolicyReading } from '../../shared/policy/policy';
import type { Settings } from '../../shared/settings';
import { monthOf } from '../../shared/time/calendar';
import type { Clock } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import { readBounded } from '../bounded-file';
import type { Store } from '../store/store';
import { contentOf, type Content, type Words } from './export-text';
import type { PrintPage } from './print-page';
import { readExport } from './read-export';
import { writeOut } from './write-out';

/** Asks the person for a file. SECURITY: a path comes from the system's own dialog, never from a page. */
export interface DataDialogs {
  /** Where to save a file that is proposed this name, without its ending; `null` when they thought better of it. */
  readonly askWhereTo: (format: FileFormat, name: string) => Promise<string | null>;
  readonly askWhich: () => Promise<string | null>;
}

export interface DataFilesPorts extends DataDialogs {
  readonly clock: Clock;
  readonly breathe: () => Promise<void>;
  readonly store: Pick<Store, 'readMonth' | 'append'>;
  /** The months of which there is something, such as `2026-11`. */
  readonly months: () => Promise<readonly string[]>;
  readonly settings: () => Settings;
  readonly policy: () => PolicyReading;
  readonly words: () => Words;
  /** A page as a PDF. */
  readonly print: (page: PrintPage) => Promise<Uint8Array>;
  readonly chance: () => Chance;
  /** The record of these months is another now. */
  readonly taken: (months: readonly string[]) => Promise<void>;
}

/** The person's days to a file and from one, as the home window asks for it. One file is open at a time. */
export class DataFiles {
  readonly #ports: DataFilesPorts;
  #open: readonly DayEvent[] | null = null;

  constructor(ports: DataFilesPorts) {
    this.#ports = ports;
  }

  /** Reads first and asks then: nobody chooses a place for what cannot be had. */
  async save(ask: ExportAsk): Promise<DataSaved> {
    const { clock, settings, policy, words, print, askWhereTo } = this.#ports;
    if (!mayExport(ask.format, policy())) return { type: 'failed', reason: 'set-by-organisation' };
    const events = await this.#eventsFor(ask);
    if (events === null) return { type: 'failed', reason: 'unreadable' };
    const name = ask.format === 'calendar' ? '' : nameOf(ask.what, ask.date);
    const path = await askWhereTo(ask.format, name);
    if (path === null) return { type: 'cancelled' };
    const inWords = words();
    const content = (): Content => contentOf(ask, events, settings(), clock.now(), inWords);
    return writeOut(path, content, inWords.language, print);
  }

  /** Says what taking in a file would do. Nothing is changed. */
  async open(): Promise<ImportPreview> {
    this.#open = null;
    const path = await this.#ports.askWhich();
    if (path === null) return { type: 'cancelled' };
    const file = basename(path);
    const refused = (problem: ImportProblem): ImportPreview => ({ type: 'refused', file, problem });
    const read = await readBounded(path, LARGEST_IMPORT);
    if (!read.ok) return refused({ type: read.reason });
    const told = await readExport(read.bytes, this.#ports);
    if (!told.ok) return refused(told.problem);
    const plan = await this.#planFor(told.events);
    if (plan === null) return refused({ type: 'unreadable-here' });
    this.#open = told.events;
    return { type: 'preview', file, summary: plan.summary };
  }

  /** Takes in what was opened last. It is compared anew: something may have been recorded meanwhile. */
  async takeIn({ bringBack }: TakeInAsk): Promise<ImportDone> {
    const told = this.#open;
    this.#open = null;
    if (told === null) return { type: 'none' };
    const plan = await this.#planFor(told);
    if (plan === null) return { type: 'not-saved' };
    const { clock, chance } = this.#ports;
    const here = await this.#read(monthsIn(plan.deleted));
    if (here === null) return { type: 'not-saved' };
    const after = Math.max(clock.now().wall, latestId(here) + 1);
    const back = bringBack ? broughtBack(plan.deleted, chance(), after) : [];
    const events = [...plan.events, ...back];
    const areSaved = await this.#append(events);
    // What is not on disk yet is in the store all the same.
    await this.#ports.taken(monthsIn(events));
    if (!areSaved) return { type: 'not-saved' };
    return { type: 'taken', days: new Set(events.map(({ day }) => day)).size, events: events.length };
  }

  /** Month by month, so that others have their turn in between; says whether all of them are on disk. */
  async #append(events: readonly DayEvent[]): Promise<boolean> {
    const { store, breathe } = this.#ports;
    let areSaved = true;
    for (const month of monthsIn(events)) {
      const outcome = await store.append(events.filter(({ day }) => monthOf(day) === month));
      areSaved &&= outcome.saved;
      await breathe();
    }
    return areSaved;
  }

  async #eventsFor({ what, date, format }: ExportAsk): Promise<readonly DayEvent[] | null> {
    if (format === 'calendar') return [];
    const stretch = stretchOf(what, date);
    if (stretch !== null) {
      const events = await this.#read(monthsOf(stretch));
      return events === null ? null : eventsWithin(events, stretch);
    }
    return this.#read([...(await this.#ports.months())].sort());
  }

  async #planFor(told: readonly DayEvent[]): Promise<ImportPlan | null> {
    const here = await this.#read(monthsIn(told));
    return here === null ? null : planImport(here, told);
  }

  /** The events of some months, in that order; `null` where one of them cannot be read just now. */
  async #read(months: readonly string[]): Promise<readonly DayEvent[] | null> {
    const all: DayEvent[] = [];
    for (const month of months) {
      const reading = await this.#ports.store.readMonth(month);
      if (!reading.ok) return null;
      for (const event of reading.events) all.push(event);
    }
    return all;
  }
}

function monthsIn(events: readonly DayEvent[]): readonly string[] {
  return [...new Set(events.map(({ day }) => monthOf(day)))].sort();
}

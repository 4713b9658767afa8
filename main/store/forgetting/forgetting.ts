import type { ForgetOutcome, Forgettable, TraceFile } from '../../../shared/forgetting';
import { monthOf, type LocalDate } from '../../../shared/time/calendar';
import type { DayForgotten } from '../../../shared/workday/events';
import { reasonOf } from '../outcome';
import type { Shelf } from '../shelf';
import type { Snapshots } from '../snapshots/snapshots';
import type { MonthReading } from '../store';
import { daysOfMonth, deletionsOf } from './deletions';
import type { IntentFile } from './intent-file';
import { eventsOfMonth, removeAll, sweepMonth } from './sweep';
import { allTraces, tracesOfIndex, tracesOfMonth, type Trace } from './traces';

/** What a deletion needs of the store. */
export interface ForgettingPorts {
  readonly shelf: Shelf;
  readonly machineFolder: string;
  readonly intent: IntentFile;
  /** The names of the files besides the months, without their ending. */
  readonly values: readonly string[];
  readonly readMonth: (month: string) => Promise<MonthReading>;
  /** Takes deletions in a month in and, once they are written or cannot be, does `sweep` with nothing of it being written. */
  readonly forgetIn: <T>(
    month: string,
    deletions: readonly DayForgotten[],
    sweep: () => Promise<T>,
  ) => Promise<T>;
  /** Takes a sign of life of these days away; says whether none is there any more. */
  readonly forgetPulse: (days: readonly LocalDate[]) => Promise<boolean>;
  /** Does `work` with no index being read or written. */
  readonly withoutIndex: <T>(work: () => Promise<T>) => Promise<T>;
  /** The data as it was on earlier dates. */
  readonly snapshots: Pick<Snapshots, 'withoutDays' | 'eventsOf' | 'tracesOf'>;
  /** Nothing is written any more. */
  readonly halt: () => Promise<void>;
}

/** What came of a deletion, and the facts that the app has to go by from now on. */
export interface Forgotten {
  readonly outcome: ForgetOutcome;
  readonly deletions: readonly DayForgotten[];
}

/**
 * Deletes for good (D5). The deletion of a day is a fact like any other, so that copies which come in later lose the day
 * too; what is older goes from the month, its copies and everything beside them. An intent on disk lets the next start end
 * what was broken off. The disk's blocks are not overwritten: no file system of today lets a program do that.
 */
export class Forgetting {
  readonly #ports: ForgettingPorts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(ports: ForgettingPorts) {
    this.#ports = ports;
  }

  /** The files that would be touched. Never throws: of a folder that cannot be looked into none is known. */
  async whatGoes(what: Forgettable): Promise<readonly TraceFile[]> {
    const traces = await this.#tracesOf(what).catch((): readonly Trace[] => []);
    const files = traces.map(({ name, kind, whole }) => ({ name, kind, whole }));
    if (what.type === 'everything') return files;
    const days = what.type === 'day' ? [what.day] : daysOfMonth(what.month);
    return [...files, ...(await this.#ports.snapshots.tracesOf(days).catch(() => []))];
  }

  /** One deletion at a time. After `everything` the store is at an end, and the app has to start anew. */
  forget(what: Forgettable): Promise<Forgotten> {
    const done = this.#last.then(() => {
      switch (what.type) {
        case 'day':
          return this.#forgetDays([what.day]);
        case 'month':
          return this.#forgetDays(daysOfMonth(what.month));
        case 'everything':
          return this.#forgetEverything();
      }
    });
    this.#last = done;
    return done;
  }

  /** Ends what was begun before this start, and says which files still hold something of it. Before anything else is read. */
  async finish(): Promise<readonly string[]> {
    const { intent } = this.#ports;
    const begun = await intent.read();
    if (begun === null) return [];
    if (begun.type === 'days') return this.#carryOut(begun.deletions);
    const left = await this.#removeEverything().catch(() => [this.#ports.shelf.folder]);
    // Once only: at the start after this one there may be something new, which nobody wanted deleted.
    await intent.clear();
    return left;
  }

  /** `days` are of one month. */
  async #forgetDays(days: readonly LocalDate[]): Promise<Forgotten> {
    const { shelf, snapshots, intent, readMonth } = this.#ports;
    const month = monthOf(days[0] ?? '');
    const reading = await readMonth(month);
    const known = [
      ...(reading.ok ? reading.events : []),
      ...(await eventsOfMonth(shelf, month)),
      ...(await snapshots.eventsOf(month)),
    ];
    const deletions = deletionsOf(days, known, shelf.clock.now());
    const begun = await intent.read();
    const all = begun?.type === 'days' ? [...begun.deletions, ...deletions] : deletions;
    const begins = await intent.write({ type: 'days', deletions: all });
    if (!begins.saved) return { outcome: { type: 'not-done', reason: begins.reason }, deletions: [] };
    return { outcome: outcomeOf(await this.#carryOut(all)), deletions };
  }

  async #carryOut(deletions: readonly DayForgotten[]): Promise<readonly string[]> {
    const { shelf, machineFolder, intent, snapshots, forgetIn, forgetPulse, withoutIndex } = this.#ports;
    const months = [...new Set(deletions.map(({ day }) => monthOf(day)))];
    const left: string[] = [];
    for (const month of months) {
      const some = deletions.filter(({ day }) => monthOf(day) === month);
      left.push(...(await forgetIn(month, some, () => sweepMonth(shelf, month, some))));
      // After the month, so that none is taken of it as it was.
      left.push(...(await snapshots.withoutDays(month, some)));
    }
    if (!(await forgetPulse(deletions.map(({ day }) => day)))) left.push('pulse.json');
    // Last, so that it cannot be made anew of what has not gone yet.
    const index = async (): Promise<readonly string[]> =>
      removeAll(shelf, await tracesOfIndex(shelf.disk, machineFolder, months));
    left.push(...(await withoutIndex(index).catch(() => ['index'])));
    if (left.length === 0) await intent.clear();
    else shelf.log(`store: a deletion left something in ${left.length} files`);
    return left;
  }

  async #forgetEverything(): Promise<Forgotten> {
    const { intent, halt, withoutIndex } = this.#ports;
    try {
      await this.#tracesOf({ type: 'everything' });
    } catch (error) {
      return { outcome: { type: 'not-done', reason: reasonOf(error) }, deletions: [] };
    }
    const begins = await intent.write({ type: 'everything' });
    if (!begins.saved) return { outcome: { type: 'not-done', reason: begins.reason }, deletions: [] };
    await halt();
    const left = await withoutIndex(() => this.#removeEverything()).catch(() => [this.#ports.shelf.folder]);
    if (left.length === 0) await intent.clear();
    return { outcome: outcomeOf(left), deletions: [] };
  }

  async #removeEverything(): Promise<readonly string[]> {
    return removeAll(this.#ports.shelf, await this.#tracesOf({ type: 'everything' }));
  }

  async #tracesOf(what: Forgettable): Promise<readonly Trace[]> {
    const { shelf, machineFolder, values } = this.#ports;
    const { disk, folder } = shelf;
    if (what.type === 'everything') return allTraces(disk, folder, machineFolder, values);
    const month = what.type === 'month' ? what.month : monthOf(what.day);
    const traces = await tracesOfMonth(disk, folder, month);
    return [...traces, ...(await tracesOfIndex(disk, machineFolder, [month]))];
  }
}

function outcomeOf(files: readonly string[]): ForgetOutcome {
  return files.length === 0 ? { type: 'gone' } : { type: 'left', files };
}

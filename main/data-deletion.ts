import type { ForgetOutcome, Forgettable, WhatGoes } from '../shared/forgetting';
import { monthOf, type LocalDate } from '../shared/time/calendar';
import type { DayForgotten } from '../shared/workday/events';
import type { Forgetting } from './store/forgetting/forgetting';
import type { YearIndex } from './store/years/year-index';

/** What a deletion takes besides the store. */
export interface DataDeletionPorts {
  readonly forgetting: Pick<Forgetting, 'forget' | 'whatGoes'>;
  readonly years: Pick<YearIndex, 'between' | 'eachWords'>;
  /** The days are gone from the disk: whoever holds them in memory lets go of them too. */
  readonly forgot: (deletions: readonly DayForgotten[]) => Promise<unknown>;
  /** Everything is gone, or as much as would go: the program begins anew, as on its first day. */
  readonly startAnew: () => void;
}

/** Says what a deletion would take, and deletes (D5). */
export class DataDeletion {
  readonly #ports: DataDeletionPorts;

  constructor(ports: DataDeletionPorts) {
    this.#ports = ports;
  }

  async whatGoes(what: Forgettable): Promise<WhatGoes> {
    const dates = (await this.#dates(what)).toSorted();
    const files = await this.#ports.forgetting.whatGoes(what);
    return { days: dates.length, first: dates[0] ?? null, last: dates.at(-1) ?? null, files };
  }

  async forget(what: Forgettable): Promise<ForgetOutcome> {
    const { forgetting, forgot, startAnew } = this.#ports;
    const { outcome, deletions } = await forgetting.forget(what);
    if (deletions.length > 0) await forgot(deletions);
    if (what.type === 'everything' && outcome.type !== 'not-done') startAnew();
    return outcome;
  }

  async #dates(what: Forgettable): Promise<LocalDate[]> {
    const { years } = this.#ports;
    const dates: LocalDate[] = [];
    switch (what.type) {
      case 'day':
        dates.push(...(await years.between(what.day, what.day)).map(({ date }) => date));
        break;
      case 'month': {
        const records = await years.between(`${what.month}-01`, `${what.month}-31`);
        dates.push(...records.map(({ date }) => date).filter((date) => monthOf(date) === what.month));
        break;
      }
      case 'everything':
        await years.eachWords((records) => dates.push(...records.map(({ date }) => date)));
    }
    return dates;
  }
}

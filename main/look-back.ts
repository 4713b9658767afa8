import { changesOf, type WantedChange } from '../shared/summary/changes';
import { detailOf, type DayDetail } from '../shared/summary/day-detail';
import { recordOf, type DayRecord } from '../shared/summary/day-record';
import { datesNeeded, lookBackOf, type LookBack } from '../shared/summary/look-back';
import { MOST_HITS, searchWords, type SearchAnswer, type WordsHit } from '../shared/summary/search';
import { isWithin, periodOf, type PeriodUnit } from '../shared/summary/period';
import { monthOf, type LocalDate } from '../shared/time/calendar';
import { daysOf, type Workday } from '../shared/workday/workday';
import type { Store } from './store/store';
import type { YearIndex } from './store/years/year-index';

/** What is looked back on, and the day that is going on. */
export interface LookingBackPorts {
  readonly years: Pick<YearIndex, 'between' | 'reach' | 'eachWords'>;
  readonly store: Pick<Store, 'readMonth'>;
  /** The day that is going on and up to when it is counted (see `Point.steady`); the index knows it only to its last fact. */
  readonly open: () => { readonly day: Workday; readonly steady: number } | null;
}

/** Answers what a person asks of days gone by. Whatever it finds it lets go of again. */
export class LookingBack {
  readonly #ports: LookingBackPorts;

  constructor(ports: LookingBackPorts) {
    this.#ports = ports;
  }

  /** The period of that length that `date` lies in. */
  async read(unit: PeriodUnit, date: LocalDate): Promise<LookBack> {
    const { years } = this.#ports;
    const period = periodOf(unit, date);
    const needed = datesNeeded(period);
    const records = this.#withOpen(await years.between(needed.first, needed.last), (open) =>
      isWithin(needed, open),
    );
    return lookBackOf(period, records, await years.reach());
  }

  /** All that is known of a day; `null` where nothing is. */
  async day(date: LocalDate): Promise<DayDetail | null> {
    const { store, open } = this.#ports;
    const now = open();
    if (now?.day.date === date) return detailOf(now.day, now.steady);
    const month = await store.readMonth(monthOf(date));
    const day = month.ok ? daysOf(month.events).find((one) => one.date === date) : undefined;
    return day === undefined ? null : detailOf(day, day.last.steady);
  }

  /** The person's own words through all years. */
  async search(query: string): Promise<SearchAnswer> {
    const hits: WordsHit[] = [];
    let count = 0;
    await this.#ports.years.eachWords((records) => {
      const found = searchWords(records, query);
      hits.push(...found.hits.slice(0, MOST_HITS - hits.length));
      count += found.count;
    });
    return { hits, count };
  }

  /** Everything that the person wanted to change, the latest first. */
  async changes(): Promise<readonly WantedChange[]> {
    const changes: WantedChange[] = [];
    await this.#ports.years.eachWords((records) => changes.push(...changesOf(records)));
    return changes;
  }

  /** The records with the day that is going on counted up to now. */
  #withOpen(records: readonly DayRecord[], isAsked: (date: LocalDate) => boolean): readonly DayRecord[] {
    const now = this.#ports.open();
    if (now === null || !isAsked(now.day.date)) return records;
    const { date } = now.day;
    const before = records.filter((record) => record.date < date);
    const after = records.filter((record) => record.date > date);
    return [...before, recordOf(now.day, now.steady), ...after];
  }
}

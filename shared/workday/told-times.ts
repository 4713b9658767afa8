import { localDate, type LocalDate } from '../time/calendar';
import { HOUR } from '../time/moment';
import type { ToldTimes } from './events';

/** What is wrong with times that a person tells of a day; each has a sentence in `messages`. */
export type TimesProblem =
  /** An end that is not after its beginning. */
  | 'times-backwards'
  /** Two stretches of work, or two pauses, at once or out of order. */
  | 'times-overlap'
  | 'times-pause-outside'
  | 'times-in-future'
  /** Work that began on another date. */
  | 'times-other-date'
  | 'times-too-long'
  /** Work of the day before or after goes on at the same time. */
  | 'times-other-day'
  /** A day is open or closed by starting and stopping work, not by telling its times. */
  | 'times-open';

/** What the times of a day are held against. Wall time, ms. */
export interface TimesFrame {
  readonly date: LocalDate;
  /** The zone whose dates count. */
  readonly zone: string;
  readonly now: number;
  /** Whether work of the day is going on. */
  readonly isOpen: boolean;
  /** The stretches of work of other days; an open one has no end. */
  readonly others: readonly { readonly from: number; readonly to: number | null }[];
}

/** From the first start to the last end of one workday. */
const LONGEST_DAY = 24 * HOUR;

/** The first thing that is wrong with told times; `null` when nothing is. A day may also have no times at all. */
export function problemOfTimes({ spans, pauses }: ToldTimes, frame: TimesFrame): TimesProblem | null {
  const { date, zone, now, isOpen, others } = frame;
  const first = spans[0];
  const last = spans.at(-1);
  if ((last?.to === null) !== isOpen || spans.slice(0, -1).some(({ to }) => to === null)) return 'times-open';
  const ended = spans.map(({ from, to }) => ({ from, to: to ?? now }));
  const all = [...ended, ...pauses];
  if (all.some(({ from, to }) => from > now || to > now)) return 'times-in-future';
  if (all.some(({ from, to }) => to <= from)) return 'times-backwards';
  if (isOutOfOrder(ended) || isOutOfOrder(pauses)) return 'times-overlap';
  if (!pauses.every((pause) => ended.some((span) => span.from <= pause.from && pause.to <= span.to)))
    return 'times-pause-outside';
  if (first === undefined) return null;
  if (localDate(first.from, zone) !== date) return 'times-other-date';
  if ((ended.at(-1)?.to ?? now) - first.from > LONGEST_DAY) return 'times-too-long';
  const overlaps = others.some((other) =>
    ended.some((span) => span.from < (other.to ?? now) && other.from < span.to),
  );
  return overlaps ? 'times-other-day' : null;
}

function isOutOfOrder(stretches: readonly { readonly from: number; readonly to: number }[]): boolean {
  return stretches.some(({ to }, index) => (stretches[index + 1]?.from ?? Infinity) < to);
}

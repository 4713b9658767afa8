import { createHash } from 'node:crypto';
import type { DayRecord } from '../../../shared/summary/day-record';
import type { LocalDate } from '../../../shared/time/calendar';

/** What the index knows of one month without reading its days. */
interface MonthLine {
  /** `2026-11` */
  readonly month: string;
  /** What the month's files looked like before they were read. */
  readonly mark: string;
  /** The first and the last day on record; `null` where there is none. */
  readonly first: LocalDate | null;
  readonly last: LocalDate | null;
}

/** A month in the index. Its days stay text until they are asked for: a look at one week must not read a year. */
export interface IndexedMonth extends MonthLine {
  readonly text: string;
}

/**
 * To be raised whenever the same events would make another `DayRecord`, or one that is written otherwise: an index of
 * another version is made anew. `tests/store/year-index.test.ts` turns red when that is forgotten.
 */
export const INDEX_VERSION = 1;

/** Which data an index is of. */
export interface Head {
  readonly version: number;
  readonly data: string;
}

export function indexedMonth(month: string, mark: string, records: readonly DayRecord[]): IndexedMonth {
  const [first = null, last = null] = [records[0]?.date, records.at(-1)?.date];
  return { month, mark, first, last, text: JSON.stringify(records) };
}

/** What has the right sum is what was written here: to check each field of ten years would take longer than to read them. */
export function recordsIn({ text }: IndexedMonth): readonly DayRecord[] {
  return JSON.parse(text) as readonly DayRecord[];
}

/** The text of an index: a line with what it is and the check sum of the rest, then two lines for each month. */
export function yearText(head: Head, months: readonly IndexedMonth[]): string {
  const body = months.map(({ text, ...line }) => `${JSON.stringify(line)}\n${text}\n`).join('');
  return `${firstLine(head, body)}\n${body}`;
}

/** The months of an index; `null` for one that is damaged, of another version, or of other data. */
export function readYear(head: Head, text: string): readonly IndexedMonth[] | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== firstLine(head, body)) return null;
  const lines = body.split('\n');
  const months: IndexedMonth[] = [];
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const line = JSON.parse(lines[at] ?? '') as MonthLine;
    months.push({ ...line, text: lines[at + 1] ?? '' });
  }
  return months;
}

function firstLine({ version, data }: Head, body: string): string {
  return JSON.stringify({ version, data, sum: createHash('sha256').update(body).digest('hex') });
}

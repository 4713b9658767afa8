import { createHash } from 'node:crypto';
import type { DayRecord, DayWords } from '../../../shared/summary/day-record';
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

/**
 * A month in the index. Its days stay text until they are asked for: a look at one week must not read a year, and a search
 * of ten years must read no more of them than their words.
 */
export interface IndexedMonth extends MonthLine {
  readonly words: string;
  readonly records: string;
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
  const words = records.map(({ date, goals, closeOut, change }): DayWords => ({
    date,
    goals,
    closeOut,
    change,
  }));
  const [first = null, last = null] = [words[0]?.date, words.at(-1)?.date];
  return { month, mark, first, last, words: JSON.stringify(words), records: JSON.stringify(records) };
}

// What has the right sum is what was written here: to check each field of ten years would take longer than to read them.
export function wordsIn({ words }: IndexedMonth): readonly DayWords[] {
  return JSON.parse(words) as readonly DayWords[];
}

export function recordsIn({ records }: IndexedMonth): readonly DayRecord[] {
  return JSON.parse(records) as readonly DayRecord[];
}

/** The text of an index: a line with what it is and the check sum of the rest, then three lines for each month. */
export function yearText(head: Head, months: readonly IndexedMonth[]): string {
  const body = months
    .map(({ words, records, ...line }) => `${JSON.stringify(line)}\n${words}\n${records}\n`)
    .join('');
  return `${firstLine(head, Buffer.from(body))}\n${body}`;
}

const NEW_LINE = 10;

/** The months of an index; `null` for one that is damaged, of another version, or of other data. */
export function readYear(head: Head, file: Uint8Array): readonly IndexedMonth[] | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.indexOf(NEW_LINE);
  const body = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString('utf8', 0, end) !== firstLine(head, body)) return null;
  const lines = body.toString('utf8').split('\n');
  const months: IndexedMonth[] = [];
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const line = JSON.parse(lines[at] ?? '') as MonthLine;
    months.push({ ...line, words: lines[at + 1] ?? '', records: lines[at + 2] ?? '' });
  }
  return months;
}

function firstLine({ version, data }: Head, body: Uint8Array): string {
  return JSON.stringify({ version, data, sum: createHash('sha256').update(body).digest('hex') });
}

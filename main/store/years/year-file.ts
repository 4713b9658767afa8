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
 * A month in the index. Its days stay the bytes of the file until they are asked for: a look at one week must not read a
 * year, and a search of ten years must read no more of them than their words.
 */
export interface IndexedMonth extends MonthLine {
  readonly words: Uint8Array;
  readonly records: Uint8Array;
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
  const bytes = (days: readonly DayWords[]): Uint8Array => Buffer.from(JSON.stringify(days));
  return { month, mark, first, last, words: bytes(words), records: bytes(records) };
}

// What has the right sum is what was written here: to check each field of ten years would take longer than to read them.
export function wordsIn({ words }: IndexedMonth): readonly DayWords[] {
  return parsed(words) as readonly DayWords[];
}

export function recordsIn({ records }: IndexedMonth): readonly DayRecord[] {
  return parsed(records) as readonly DayRecord[];
}

const NEW_LINE = 10;

/** An index as its file has it: a line with what it is and the check sum of the rest, then three lines for each month. */
export function yearFile(head: Head, months: readonly IndexedMonth[]): Uint8Array {
  const end = Buffer.of(NEW_LINE);
  const lines = months.flatMap(({ words, records, ...line }) => [
    Buffer.from(JSON.stringify(line)),
    words,
    records,
  ]);
  const body = Buffer.concat(lines.flatMap((bytes) => [bytes, end]));
  return Buffer.concat([Buffer.from(firstLine(head, body)), end, body]);
}

/** The months of an index; `null` for one that is damaged, of another version, or of other data. */
export function readYear(head: Head, file: Uint8Array): readonly IndexedMonth[] | null {
  const [first, ...lines] = linesOf(file);
  if (first === undefined) return null;
  const body = file.subarray(first.length + 1);
  if (textOf(first) !== firstLine(head, body)) return null;
  const months: IndexedMonth[] = [];
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const [line, words, records] = lines.slice(at, at + 3);
    if (line === undefined || words === undefined || records === undefined) break;
    months.push({ ...(parsed(line) as MonthLine), words, records });
  }
  return months;
}

/** Each line that ends, without its end. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0, end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, from)) {
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return lines;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(textOf(bytes));
}

function firstLine({ version, data }: Head, body: Uint8Array): string {
  return JSON.stringify({ version, data, sum: createHash('sha256').update(body).digest('hex') });
}

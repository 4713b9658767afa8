import { createHash } from 'node:crypto';
import type { DayRecord } from '../../../shared/summary/day-record';

/** What the index knows of one month. */
export interface IndexedMonth {
  /** `2026-11` */
  readonly month: string;
  /** What the month's files looked like before they were read. */
  readonly mark: string;
  readonly records: readonly DayRecord[];
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

/** The text of an index: a line with what it is and the check sum of the rest, then the months. */
export function yearText(head: Head, months: readonly IndexedMonth[]): string {
  const body = JSON.stringify(months);
  return `${firstLine(head, body)}\n${body}`;
}

/** The months of an index; `null` for one that is damaged, of another version, or of other data. */
export function readYear(head: Head, text: string): readonly IndexedMonth[] | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== firstLine(head, body)) return null;
  // What has the right sum is what was written here: to check each field of ten years would take longer than to read them.
  return JSON.parse(body) as readonly IndexedMonth[];
}

function firstLine({ version, data }: Head, body: string): string {
  return JSON.stringify({ version, data, sum: createHash('sha256').update(body).digest('hex') });
}

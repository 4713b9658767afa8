import type { LocalDate } from './time/calendar';

/** What a person can have deleted for good (D5). `month` is written as `2026-11`. */
export type Forgettable =
  | { readonly type: 'day'; readonly day: LocalDate }
  | { readonly type: 'month'; readonly month: string }
  | { readonly type: 'everything' };

/** Why something cannot be written or removed, in words that can be told to a person. */
export type DiskTrouble = 'full' | 'read-only' | 'no-access' | 'gone' | 'newer' | 'failed';

/** What a file that is touched by a deletion is. */
export type TraceKind =
  /** It is read and written by the app: a month, the settings, own content. */
  | 'data'
  /** Its last good copy. */
  | 'copy'
  /** It could not be read once and was kept. What is in it cannot be told apart, so that it goes as a whole. */
  | 'set-aside'
  /** A copy that somebody else made, such as a sync program that met with two versions. */
  | 'conflict'
  /** The data as it was on an earlier date. */
  | 'snapshot'
  /** A file that a writer left half-written. */
  | 'unfinished'
  /** Worked out from the others, or of this machine alone: the index, the sign of life, the choice of calendar, the log. */
  | 'machine';

/** A file that holds something of what is to be deleted. */
export interface TraceFile {
  /** Relative to the data folder, or to the machine's own one; with `/` on every system. */
  readonly name: string;
  readonly kind: TraceKind;
  /** Whether the file goes as a whole; otherwise only what is to be deleted goes from it. */
  readonly whole: boolean;
}

/** What a deletion would take away, to be told before it is asked for. */
export interface WhatGoes {
  /** Days on record; the first and the last of them, `null` where there is none. */
  readonly days: number;
  readonly first: LocalDate | null;
  readonly last: LocalDate | null;
  readonly files: readonly TraceFile[];
}

/** What came of a deletion. */
export type ForgetOutcome =
  /** Nothing of it is in any file of the app any more. */
  | { readonly type: 'gone' }
  /** The app does not know it any more, but these files still hold something of it. It is tried again at the next start. */
  | { readonly type: 'left'; readonly files: readonly string[] }
  /** Nothing was deleted. */
  | { readonly type: 'not-done'; readonly reason: DiskTrouble };

import type { ClockKind } from '../domain/machine';

/** A situation in plain text, with where it comes from. */
export interface Case {
  /** What must hold, as a sentence. Unique within its file. */
  readonly title: string;
  /** The rule (`B1`), the pain of the field survey (`pain 1`), and threads of the peers (`owner/name#12`). */
  readonly from: readonly string[];
  /** What the peer did, as its thread tells it; `null` where it is not told. */
  readonly peer: string | null;
  /** One timeline, or one for each day in a row. See README.md for the language. */
  readonly days: string | readonly string[];
  /** Clock behaviours to run it on; by default all three when the machine sleeps, the first otherwise. */
  readonly clocks?: readonly ClockKind[];
}

/** The cases of one rule. */
export interface CaseFile {
  readonly rule: string;
  /** Name of the file in this folder. */
  readonly file: string;
  readonly cases: readonly Case[];
}
